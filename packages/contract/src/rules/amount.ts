import { decimalDigits, divideHalfEven, type ShownNumber } from './rounding.js';

/** Micro-credits in one credit. An amount of credits is an integer of these inside, so that sums stay exact. */
export const MICRO_PER_CREDIT = 1_000_000n;

const FRACTION_DIGITS = 6;
const WIRE_AMOUNT = /^(-?)(0|[1-9]\d{0,39})(?:\.(\d{1,6}))?$/;

/**
 * The micro-credits of a decimal string in credits, as the contract's `Credits` says it: at most 40 digits before the
 * point and six after it, no exponent, no `+`, no leading zero, never `-0`. Anything else is `undefined`.
 */
export function parseAmount(text: unknown): bigint | undefined {
  const match = typeof text === 'string' ? WIRE_AMOUNT.exec(text) : null;
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const magnitude = BigInt(whole + fraction.padEnd(FRACTION_DIGITS, '0'));
  if (sign === '') return magnitude;
  return magnitude === 0n ? undefined : -magnitude;
}

/** As `parseAmount`, for text that must be an amount: throws a `RangeError` if it is not one. */
export function amountOf(text: string): bigint {
  const micro = parseAmount(text);
  if (micro === undefined)
    throw new RangeError(`${JSON.stringify(text)} is not an amount of credits.`);
  return micro;
}

/** The shortest decimal string in credits, as on the wire: 212160000n is `212.16`. */
export function printAmount(micro: bigint): string {
  return withoutTrailingZeros(decimalDigits(micro, FRACTION_DIGITS));
}

export function compareAmounts(a: bigint, b: bigint): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function sumAmounts(amounts: Iterable<bigint>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/**
 * A balance as it is shown: up to two decimals, ties to even. What is above zero is never shown as 0 but as "<1",
 * and what is under zero is never shown as 0 either: it is then -0.01.
 */
export function shownBalance(micro: bigint): ShownNumber {
  const hundredths = divideHalfEven(micro, MICRO_PER_CREDIT / 100n);
  if (hundredths === 0n && micro > 0n) return { digits: '1', bound: 'under' };
  const honest = hundredths === 0n && micro < 0n ? -1n : hundredths;
  return { digits: withoutTrailingZeros(decimalDigits(honest, 2)), bound: 'none' };
}

/**
 * Both sides of "212 of 300 used", whole. What is used at all is never shown as 0 but as "<1", and what is not all
 * used is not rounded up to the whole of what is allocated.
 */
export function shownUsedOf(amounts: { readonly used: bigint; readonly allocated: bigint }): {
  readonly used: ShownNumber;
  readonly allocated: ShownNumber;
} {
  const { used, allocated } = amounts;
  const allocatedWhole = divideHalfEven(allocated, MICRO_PER_CREDIT);
  let usedWhole = divideHalfEven(used, MICRO_PER_CREDIT);
  if (used > 0n && used < allocated && usedWhole >= allocatedWhole)
    usedWhole = used / MICRO_PER_CREDIT;
  const shownAllocated: ShownNumber = { digits: decimalDigits(allocatedWhole, 0), bound: 'none' };
  return used > 0n && usedWhole === 0n
    ? { used: { digits: '1', bound: 'under' }, allocated: shownAllocated }
    : { used: { digits: decimalDigits(usedWhole, 0), bound: 'none' }, allocated: shownAllocated };
}

function withoutTrailingZeros(digits: `${number}`): `${number}` {
  return digits.replace(/\.?0+$/, '') as `${number}`;
}
