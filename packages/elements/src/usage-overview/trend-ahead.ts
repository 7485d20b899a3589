import {
  divideHalfEven,
  nextBucketStart,
  type InstantRange,
  type TrendInterval,
} from '@usage-kit/contract';
import { nextStartIn } from '../parts/range-picker/zoned-calendar.js';
import type { TrendAhead } from '../parts/trend-chart/trend-data.js';

const DAY_MS = 86_400_000n;

/**
 * The buckets after a range at a pace: until the credits run out or the cycle ends, and no more than a quarter of
 * what is shown, so that the past stays the larger part. None where the range ended before now.
 */
export function trendAhead(
  {
    range,
    interval,
    timezone,
    count,
  }: { range: InstantRange; interval: TrendInterval; timezone: string; count: number },
  {
    perDay,
    nowMs,
    endMs,
  }: {
    /** Micro-credits. */
    readonly perDay: bigint;
    readonly nowMs: number;
    /** When the credits run out or the cycle ends, whichever comes first; undefined where neither does. */
    readonly endMs: number | undefined;
  },
): TrendAhead[] {
  if (perDay <= 0n || range.toMs <= nowMs || interval === 'month') return [];
  const most = Math.max(2, Math.floor(count / 4));
  const ahead: TrendAhead[] = [];
  let startsAt = range.toMs;
  while (ahead.length < most && (endMs === undefined || startsAt < endMs)) {
    const endsAt =
      interval === 'hour' || timezone === 'UTC'
        ? nextBucketStart(startsAt, interval)
        : nextStartIn(timezone, startsAt, interval);
    ahead.push({
      startsAt,
      endsAt,
      credits: divideHalfEven(perDay * BigInt(endsAt - startsAt), DAY_MS),
    });
    startsAt = endsAt;
  }
  return ahead;
}
