/** An exact fraction. The auditor counts with these and nothing else, so it shares no rounding with what it audits. */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);

  readonly numerator: bigint;
  /** Always above zero. Not always in lowest terms: only a comparison of two fractions has a meaning. */
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static of(numerator: bigint, denominator = 1n): Fraction {
    if (denominator === 0n) throw new RangeError('A fraction needs a denominator.');
    const sign = denominator < 0n ? -1n : 1n;
    // Lowest terms cost more than they save, until the numbers are long.
    const divisor = denominator > longAbove ? greatestCommonDivisor(numerator, denominator) : 1n;
    return new Fraction((sign * numerator) / divisor, (sign * denominator) / divisor);
  }

  /** Reads a plain decimal such as `-10`, `0.07698` or `.5`; throws a RangeError for anything else. */
  static parse(decimal: string): Fraction {
    const [, sign, whole = '', part = ''] = /^(-?)(\d*)(?:\.(\d+))?$/.exec(decimal) ?? [];
    if (whole + part === '') throw new RangeError(`"${decimal}" is not a decimal number.`);
    const digits = BigInt(whole + part);
    return Fraction.of(sign === '-' ? -digits : digits, 10n ** BigInt(part.length));
  }

  plus(other: Fraction): Fraction {
    if (this.denominator === other.denominator)
      return new Fraction(this.numerator + other.numerator, this.denominator);
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, zero or positive, as this is under, at or over the other. */
  compare(other: Fraction): number {
    if (this.denominator === other.denominator)
      return this.numerator < other.numerator ? -1 : this.numerator > other.numerator ? 1 : 0;
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  ceil(): bigint {
    const quotient = this.numerator / this.denominator;
    return quotient * this.denominator < this.numerator ? quotient + 1n : quotient;
  }

  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return quotient * this.denominator > this.numerator ? quotient - 1n : quotient;
  }

  /** The nearest integer; a half goes to the even one. */
  halfEven(): bigint {
    const below = this.floor();
    const twice = 2n * (this.numerator - below * this.denominator);
    if (twice < this.denominator) return below;
    if (twice > this.denominator) return below + 1n;
    return below % 2n === 0n ? below : below + 1n;
  }
}

const longAbove = 1n << 256n;

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
