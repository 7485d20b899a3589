/** One credit is this many micro-credits. All credit amounts inside the engine are whole micro-credits. */
export const MICRO = 1_000_000;

/**
 * The largest single quantity (micro-credits, runs or tokens) that is taken. Sums are checked against
 * `Number.MAX_SAFE_INTEGER` before they are made, so every amount that is kept is an exact integer.
 */
export const LARGEST = 4_000_000_000_000_000;

/** An exact decimal: `units` / 10^`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

/** Reads `12`, `-0.5` or `0.07698`, without an exponent; undefined where the text is no such number. */
export function parseDecimal(value: unknown): Decimal | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const match = DECIMAL.exec(String(value));
  if (match === null) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const units = BigInt((match[2] ?? '') + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/** The whole number of 10^-`scale` parts in `decimal`; undefined where it has more digits than that. */
export function atScale(decimal: Decimal, scale: number): bigint | undefined {
  if (decimal.scale > scale) return undefined;
  return decimal.units * 10n ** BigInt(scale - decimal.scale);
}

/** Credits as micro-credits; undefined where they are not exact at six digits or too large. */
export function parseCredits(value: unknown): number | undefined {
  const decimal = parseDecimal(value);
  if (decimal === undefined) return undefined;
  const micro = atScale(decimal, 6);
  if (micro === undefined || micro > BigInt(LARGEST) || micro < BigInt(-LARGEST)) return undefined;
  return Number(micro);
}

/** A whole number of runs; undefined if it is not one or too large. */
export function parseRuns(value: unknown): number | undefined {
  const runs = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof runs !== 'number' || !Number.isSafeInteger(runs) || Math.abs(runs) > LARGEST) {
    return undefined;
  }
  return runs === 0 ? 0 : runs;
}

/** Micro-credits as the wire has them: `212.16`, `-3`, `0`. */
export function formatCredits(micro: number): string {
  if (micro < 0) return `-${formatCredits(-micro)}`;
  if (micro === 0) return '0';
  // Amounts are below 2^53, so the quotient is at most one too large; a remainder takes four times as long.
  let credits = Math.floor(micro / MICRO);
  if (credits * MICRO > micro) credits -= 1;
  const fraction = micro - credits * MICRO;
  const whole = String(credits);
  if (fraction === 0) return whole;
  let digits = String(fraction + MICRO).slice(1);
  let end = 6;
  while (digits.charCodeAt(end - 1) === 48) end -= 1;
  if (end < 6) digits = digits.slice(0, end);
  return `${whole}.${digits}`;
}

/** `numerator` / `denominator` rounded half-even; both are at least 0 and the denominator is above 0. */
export function halfEven(numerator: number, denominator: number): number {
  // Below 2^52 a quotient of whole numbers is never rounded up to the next one; a remainder takes four times as long.
  const whole =
    numerator < 2 ** 52
      ? Math.floor(numerator / denominator)
      : (numerator - (numerator % denominator)) / denominator;
  return whole + roundsUp(numerator - whole * denominator, denominator, whole);
}

/** The same for numerators past 2^53. */
export function halfEvenBig(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice > denominator || (twice === denominator && whole % 2n === 1n)) return whole + 1n;
  return whole;
}

/** 1 where `whole` + `rest`/`denominator` rounds half-even to `whole` + 1, else 0. */
export function roundsUp(rest: number, denominator: number, whole: number): 0 | 1 {
  const other = denominator - rest;
  if (rest > other) return 1;
  return rest === other && whole % 2 !== 0 ? 1 : 0;
}
