import type { TrendInterval } from '../generated/types.js';
import type { InstantRange } from './instant.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Monday, 29 December 1969: what weeks are counted from. */
const FIRST_MONDAY_MS = -3 * DAY_MS;

/** More buckets than this are refused (422 `range_too_large`). */
export const MAX_BUCKETS = 10_000;

/** The start, in UTC, of the bucket that holds an instant; weeks start on Monday. */
export function bucketStart(epochMs: number, interval: TrendInterval): number {
  switch (interval) {
    case 'hour':
      return floorTo(epochMs, HOUR_MS);
    case 'day':
      return floorTo(epochMs, DAY_MS);
    case 'week':
      return FIRST_MONDAY_MS + floorTo(epochMs - FIRST_MONDAY_MS, WEEK_MS);
    case 'month':
      return monthStart(monthNumber(epochMs));
  }
}

/** The start of the bucket after the one that holds an instant. */
export function nextBucketStart(epochMs: number, interval: TrendInterval): number {
  switch (interval) {
    case 'hour':
      return bucketStart(epochMs, interval) + HOUR_MS;
    case 'day':
      return bucketStart(epochMs, interval) + DAY_MS;
    case 'week':
      return bucketStart(epochMs, interval) + WEEK_MS;
    case 'month':
      return monthStart(monthNumber(epochMs) + 1);
  }
}

/** How many buckets a half-open range touches; none where it is empty. */
export function bucketCount({ fromMs, toMs }: InstantRange, interval: TrendInterval): number {
  if (fromMs >= toMs) return 0;
  const lastMs = toMs - 1;
  if (interval === 'month') return monthNumber(lastMs) - monthNumber(fromMs) + 1;
  const first = bucketStart(fromMs, interval);
  const lengthMs = nextBucketStart(fromMs, interval) - first;
  return (bucketStart(lastMs, interval) - first) / lengthMs + 1;
}

/** The start of every bucket that a half-open range touches, in order; the first may lie before the range's start. */
export function bucketStarts(range: InstantRange, interval: TrendInterval): number[] {
  const starts: number[] = [];
  if (range.fromMs >= range.toMs) return starts;
  let start = bucketStart(range.fromMs, interval);
  while (start < range.toMs) {
    starts.push(start);
    start = nextBucketStart(start, interval);
  }
  return starts;
}

/** The interval that a range is drawn in: hours up to 2 days, days up to 120, weeks up to 2 years, then months. */
export function intervalFor({ fromMs, toMs }: InstantRange): TrendInterval {
  const days = (toMs - fromMs) / DAY_MS;
  if (days <= 2) return 'hour';
  if (days <= 120) return 'day';
  return days <= 731 ? 'week' : 'month';
}

function floorTo(value: number, unit: number): number {
  return Math.floor(value / unit) * unit;
}

function monthNumber(epochMs: number): number {
  const date = new Date(epochMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}
