import { decimalDigits, divideHalfEven, type ShownNumber } from './rounding.js';

/** What is used of what is allocated, both in the same exact unit: micro-credits, or runs as bigint. */
export interface Usage {
  readonly used: bigint;
  readonly allocated: bigint;
}

/** What is left of what is allocated, both in the same exact unit: micro-credits, or runs as bigint. */
export interface Balance {
  readonly remaining: bigint;
  readonly allocated: bigint;
}

/**
 * Whether the used share is at or past `percent`. If nothing is allocated (0 or less), the used share counts as
 * 100 percent. Exact: compared crosswise, never divided.
 */
export function reachesShare({ used, allocated }: Usage, percent: number): boolean {
  if (allocated <= 0n) return percent <= 100;
  return used * 100n >= BigInt(percent) * allocated;
}

/**
 * The used share with two decimals: 212.16 of 300 is 70.72. What is not all used is at most 99.99, what is used at
 * all is at least "<0.01"; if nothing is allocated (0 or less), it is 100.00.
 */
export function usedPercent({ used, allocated }: Usage): ShownNumber {
  return allocated <= 0n ? wholly(2) : honestPercent(used, allocated, 2);
}

/**
 * The used share in whole percent, rounded down, so that a percent that is named has been reached: 213.99 of 300 is
 * 71. What is used at all is at least "less than 1"; if nothing is allocated (0 or less), it is 100.
 */
export function usedWholePercent({ used, allocated }: Usage): ShownNumber {
  if (allocated <= 0n) return wholly(0);
  const percent = (used * 100n) / allocated;
  return used > 0n && percent === 0n
    ? { digits: '1', bound: 'under' }
    : { digits: decimalDigits(percent, 0), bound: 'none' };
}

/**
 * The remaining share in whole percent: 87.84 of 300 is 29. Some used is at most 99, anything left is at least
 * "less than 1"; an overdraft is under zero; if nothing is allocated (0 or less), nothing is left: 0.
 */
export function remainingWholePercent({ remaining, allocated }: Balance): ShownNumber {
  return allocated <= 0n ? { digits: '0', bound: 'none' } : honestPercent(remaining, allocated, 0);
}

/** A part's share of a whole for drawing, from 0 to 1. */
export function fraction(part: bigint, whole: bigint): number {
  if (whole <= 0n || part <= 0n) return 0;
  if (part >= whole) return 1;
  return Number((part * 1_000_000n) / whole) / 1_000_000;
}

function wholly(fractionDigits: number): ShownNumber {
  return {
    digits: decimalDigits(100n * 10n ** BigInt(fractionDigits), fractionDigits),
    bound: 'none',
  };
}

function honestPercent(part: bigint, whole: bigint, fractionDigits: number): ShownNumber {
  const all = 100n * 10n ** BigInt(fractionDigits);
  const rounded = divideHalfEven(part * all, whole);
  const shown = (units: bigint, bound: ShownNumber['bound'] = 'none'): ShownNumber => ({
    digits: decimalDigits(units, fractionDigits),
    bound,
  });
  if (part > 0n && rounded === 0n) return shown(1n, 'under');
  if (part < 0n && rounded === 0n) return shown(-1n);
  if (part < whole && rounded >= all) return shown(all - 1n);
  return shown(rounded);
}
