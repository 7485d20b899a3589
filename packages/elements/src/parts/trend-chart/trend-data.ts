import type { InstantRange, TrendInterval } from '@usage-kit/contract';
import type { TrendBucket } from './bucket.js';

/** What each bucket after the range would use at the present pace, in micro-credits. */
export interface TrendAhead {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly credits: bigint;
}

/** All that the chart and its table show. */
export interface TrendData {
  readonly range: InstantRange;
  readonly interval: TrendInterval;
  /** The zone of the days on screen. */
  readonly timezone: string;
  readonly buckets: readonly TrendBucket[];
  /** The range before, bucket for bucket; undefined where nothing is compared. */
  readonly before: readonly TrendBucket[] | undefined;
  readonly ahead: readonly TrendAhead[];
  /** The server's time in epoch milliseconds: the bucket that holds it is not over. */
  readonly nowMs: number;
}
