import { divideHalfEven } from './rounding.js';

const DAY_MS = 86_400_000;

/** How long the stretch is that a forecast takes its pace from: the last 7 days. */
export const FORECAST_BASIS_MS = 7 * DAY_MS;

/** 9999-12-31T23:59:59.999Z, the last instant that RFC 3339 can write. */
export const LAST_INSTANT_MS = 253_402_300_799_999;

/** The pace per day of an amount that was used in `spanMs` (above zero), ties to even, in the amount's unit. */
export function pacePerDay(used: bigint, spanMs: number): bigint {
  return divideHalfEven(used * BigInt(DAY_MS), BigInt(spanMs));
}

/** The pace of runs per day, with two decimals. */
export function runsPerDay(runs: number, spanMs: number): number {
  return Math.round((runs * DAY_MS * 100) / spanMs) / 100;
}

/**
 * The first millisecond at which nothing remains at a pace per day; `nowMs` where nothing does already, null where it
 * doesn't run out at this pace. `remaining` and `perDay` have the same exact unit.
 */
export function runsOutAtMs(options: {
  readonly remaining: bigint;
  readonly perDay: bigint;
  readonly nowMs: number;
}): number | null {
  const { remaining, perDay, nowMs } = options;
  if (remaining <= 0n) return nowMs;
  if (perDay <= 0n) return null;
  const lasts = (remaining * BigInt(DAY_MS) + perDay - 1n) / perDay;
  return lasts > BigInt(LAST_INSTANT_MS - nowMs) ? null : nowMs + Number(lasts);
}

/** As `runsOutAtMs`, for runs and their pace with two decimals. */
export function runsRunOutAtMs(options: {
  readonly remaining: number;
  readonly perDay: number;
  readonly nowMs: number;
}): number | null {
  const { remaining, perDay, nowMs } = options;
  return runsOutAtMs({
    remaining: BigInt(remaining) * 100n,
    perDay: BigInt(Math.round(perDay * 100)),
    nowMs,
  });
}
