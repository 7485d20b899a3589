import { bucketStart, nextBucketStart } from './bucket.js';
import { parseDate, type InstantRange } from './instant.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export type RangePreset = '24h' | '7d' | '30d' | '90d' | 'cycle';

/** What a person chose: a preset, or two days (ISO dates in UTC) of which the last one is in it. */
export type UsageRange =
  | { readonly kind: 'preset'; readonly preset: RangePreset }
  | { readonly kind: 'days'; readonly firstDay: string; readonly lastDay: string };

/** Why two days are not a valid range. */
export type RangeProblem = 'invalid_first_day' | 'invalid_last_day' | 'backwards' | 'in_future';

/** The account's cycle; without an end on a free plan. */
export interface CycleSpan {
  readonly startsAtMs: number;
  readonly endsAtMs: number | null;
}

export const RANGE_PRESETS: readonly RangePreset[] = ['24h', '7d', '30d', '90d', 'cycle'];

/** What is shown where nothing else was asked for. */
export const DEFAULT_RANGE: UsageRange = { kind: 'preset', preset: 'cycle' };

/** Reads `24h`, `7d`, `30d`, `90d`, `cycle` or `2026-11-01/2026-11-20`; `undefined` for anything else, also backwards. */
export function parseRange(text: string): UsageRange | undefined {
  const preset = RANGE_PRESETS.find((name) => name === text);
  if (preset) return { kind: 'preset', preset };
  const [firstDay = '', lastDay = '', ...rest] = text.split('/');
  const first = parseDate(firstDay);
  const last = parseDate(lastDay);
  if (rest.length > 0 || first === undefined || last === undefined || first > last)
    return undefined;
  return { kind: 'days', firstDay, lastDay };
}

/** As it is written in an attribute; `parseRange` reads it back. */
export function printRange(range: UsageRange): string {
  return range.kind === 'preset' ? range.preset : `${range.firstDay}/${range.lastDay}`;
}

/** What is wrong with two days that someone typed, by the server's time; `undefined` if nothing is. Today is fine. */
export function rangeProblem(
  days: { readonly firstDay: string; readonly lastDay: string },
  nowMs: number,
): RangeProblem | undefined {
  const first = parseDate(days.firstDay);
  const last = parseDate(days.lastDay);
  if (first === undefined) return 'invalid_first_day';
  if (last === undefined) return 'invalid_last_day';
  if (first > last) return 'backwards';
  return last > nowMs ? 'in_future' : undefined;
}

/**
 * The instants of a range, by the server's time. Ranges end with the hour (`24h`) or the day in UTC that holds the
 * present, so that what happens at this very instant is in them, they are of whole buckets, and asking again a minute
 * later is the same question. A cycle starts where it starts and never reaches past its end.
 */
export function resolveRange(
  range: UsageRange,
  { nowMs, cycle }: { readonly nowMs: number; readonly cycle: CycleSpan },
): InstantRange {
  if (range.kind === 'days') return wholeDays(range, nowMs);
  switch (range.preset) {
    case '24h':
      return endingAt(nextBucketStart(nowMs, 'hour'), DAY_MS);
    case '7d':
      return endingAt(nextBucketStart(nowMs, 'day'), 7 * DAY_MS);
    case '30d':
      return endingAt(nextBucketStart(nowMs, 'day'), 30 * DAY_MS);
    case '90d':
      return endingAt(nextBucketStart(nowMs, 'day'), 90 * DAY_MS);
    case 'cycle': {
      const { startsAtMs, endsAtMs } = cycle;
      // A clock that is behind the cycle's start still gets its first day, not an empty range.
      const dayEnd = nextBucketStart(Math.max(nowMs, startsAtMs), 'day');
      return { fromMs: startsAtMs, toMs: endsAtMs === null ? dayEnd : Math.min(dayEnd, endsAtMs) };
    }
  }
}

/** Where the part of a range that has passed ends: the present, or the range's own end before it. */
export function shownUntil({ fromMs, toMs }: InstantRange, nowMs: number): number {
  return Math.max(fromMs, Math.min(toMs, nowMs));
}

/** The range of the same length that ends where this one begins, to compare with. */
export function rangeBefore({ fromMs, toMs }: InstantRange): InstantRange {
  return { fromMs: fromMs - (toMs - fromMs), toMs: fromMs };
}

function endingAt(toMs: number, lengthMs: number): InstantRange {
  return { fromMs: toMs - lengthMs, toMs };
}

function wholeDays(days: { firstDay: string; lastDay: string }, nowMs: number): InstantRange {
  const today = bucketStart(nowMs, 'day');
  const fromMs = parseDate(days.firstDay) ?? today;
  const lastDayMs = Math.max(fromMs, parseDate(days.lastDay) ?? today);
  return { fromMs, toMs: lastDayMs + DAY_MS };
}
