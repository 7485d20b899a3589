/**
 * A number as people are shown it, before any language: a decimal string that `Intl.NumberFormat` formats
 * exactly (pass it as it is, never through `Number`), and whether it stands for something smaller.
 */
export interface ShownNumber {
  /** Decimal digits, such as `'212'`, `'-3.27'` or `'96.80'`. */
  readonly digits: `${number}`;
  /** `under`: the true value is above zero and under `digits`, to be shown as "<0.01" or "less than 1". */
  readonly bound: 'none' | 'under';
}

/** The quotient as a whole number, ties to the even one. `denominator` must be above zero. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('The divisor must be above zero.');
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  let quotient = magnitude / denominator;
  const twice = (magnitude % denominator) * 2n;
  if (twice > denominator || (twice === denominator && quotient % 2n === 1n)) quotient += 1n;
  return negative ? -quotient : quotient;
}

/** `units` of 10^-fractionDigits as a decimal string: 7072 with two digits is `70.72`. */
export function decimalDigits(units: bigint, fractionDigits: number): `${number}` {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(fractionDigits + 1, '0');
  const whole = digits.slice(0, digits.length - fractionDigits);
  const fraction = fractionDigits > 0 ? `.${digits.slice(-fractionDigits)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}` as `${number}`;
}
