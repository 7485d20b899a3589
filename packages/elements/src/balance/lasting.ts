import { parseInstant, type Forecast, type Readable, type Resource } from '@usage-kit/contract';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A pace of seven days says nothing of the year after next. */
const HORIZON_MS = 365 * DAY_MS;

/** How long something lasts: until a day, or, where that is near, for so many more whole hours (0: less than one). */
export type Lasting =
  | { readonly kind: 'day'; readonly at: number }
  | { readonly kind: 'hours'; readonly hours: number };

/** Whether a pace is calculated from a day at least: what was used in an hour says nothing of a week. */
export function isFounded({ basis }: Pick<Readable<Forecast>, 'basis'>): boolean {
  const [from, to] = [parseInstant(basis.from), parseInstant(basis.to)];
  return from !== undefined && to !== undefined && to - from >= DAY_MS;
}

/**
 * How to say when something ends. A day says too little of what ends within 24 hours, and what is over, or will be in
 * a minute, is not a forecast: undefined.
 *
 * @param at epoch milliseconds, as `nowMs`
 */
export function lastingUntil(at: number, nowMs: number): Lasting | undefined {
  const left = at - nowMs;
  if (left < MINUTE_MS) return undefined;
  return left < DAY_MS ? { kind: 'hours', hours: Math.floor(left / HOUR_MS) } : { kind: 'day', at };
}

/**
 * When a resource is used up at its pace, in epoch milliseconds: undefined where that is over, a year or more away, or,
 * of runs, not before they are given again.
 */
export function usedUpAt(
  forecast: Pick<Readable<Forecast>, Resource>,
  resource: Resource,
  { nowMs, cycleEndMs }: { readonly nowMs: number; readonly cycleEndMs: number | undefined },
): number | undefined {
  const at = parseInstant(forecast[resource].runsOutAt);
  if (at === undefined || at - nowMs >= HORIZON_MS || !lastingUntil(at, nowMs)) return undefined;
  const isGivenAnew = resource === 'runs' && cycleEndMs !== undefined && at >= cycleEndMs;
  return isGivenAnew ? undefined : at;
}
