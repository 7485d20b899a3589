import type { InstantRange, TrendInterval } from '@usage-kit/contract';
import type { TrendBucket } from './bucket.js';

/** What each bucket after the range would use at the present pace, in micro-credits. */
export interface TrendAhead {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly credits: bigint;
}

/** When the credits are used up at the present pace. */
export interface TrendUsedUp {
  /** Epoch milliseconds. */
  readonly at: number;
  /** After the last of the buckets ahead; else in it. */
  readonly isBeyond: boolean;
}

/** All that the chart and its table show. */
export interface TrendData {
  readonly range: InstantRange;
  readonly interval: TrendInterval;
  /** The zone of the days on screen. */
  readonly timezone: string;
  readonly buckets: readonly TrendBucket[];
  /** The range before, bucket for bucket; undefined if nothing is compared. */
  readonly before: readonly TrendBucket[] | undefined;
  readonly ahead: readonly TrendAhead[];
  /** Marked at the end of what is ahead; undefined where no end is foreseen. */
  readonly usedUp: TrendUsedUp | undefined;
  /** The server's time in epoch milliseconds: the bucket that holds it is not over. */
  readonly nowMs: number;
}
