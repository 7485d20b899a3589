import {
  divideHalfEven,
  nextBucketStart,
  type InstantRange,
  type TrendInterval,
} from '@usage-kit/contract';
import { nextStartIn } from '../../time/zoned-calendar.js';
import type { TrendAhead, TrendUsedUp } from './trend-data.js';

const DAY_MS = 86_400_000n;

/** What is to come after a range at the present pace. */
export interface TrendOutlook {
  readonly ahead: readonly TrendAhead[];
  /** When the credits are used up at it; undefined where that is not foreseen. */
  readonly usedUp: TrendUsedUp | undefined;
}

const none: TrendOutlook = { ahead: [], usedUp: undefined };

/**
 * The buckets after a range at a pace: to the one in which the credits are used up, as far as that leaves the larger
 * part to what has happened. Where it does not, and where no end is foreseen, a quarter of what is shown tells the
 * pace, but not beyond a cycle's end. None where the range ended before now.
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
    usedUpMs,
    cycleEndMs,
  }: {
    /** Micro-credits. */
    readonly perDay: bigint;
    readonly nowMs: number;
    /** When the credits are used up; undefined where that is not foreseen. */
    readonly usedUpMs: number | undefined;
    readonly cycleEndMs: number | undefined;
  },
): TrendOutlook {
  if (perDay <= 0n || range.toMs <= nowMs) return none;
  const most = Math.max(2, Math.floor((count * 3) / 4));
  const endMs = usedUpMs ?? cycleEndMs;
  const ahead: TrendAhead[] = [];
  const nextStart = (at: number): number =>
    interval === 'hour' || timezone === 'UTC'
      ? nextBucketStart(at, interval)
      : nextStartIn(timezone, at, interval);
  // The rest of a week or a month that is shown in part has its place already: its own bucket would be a dip.
  let startsAt = nextStart(range.toMs - 1);
  while (ahead.length < most && (endMs === undefined || startsAt < endMs)) {
    const endsAt = nextStart(startsAt);
    ahead.push({
      startsAt,
      endsAt,
      credits: divideHalfEven(perDay * BigInt(endsAt - startsAt), DAY_MS),
    });
    startsAt = endsAt;
  }
  const isBeyond = usedUpMs !== undefined && startsAt < usedUpMs;
  const isOpen = usedUpMs === undefined || isBeyond;
  return {
    ahead: isOpen ? ahead.slice(0, Math.max(2, Math.floor(count / 4))) : ahead,
    usedUp: usedUpMs === undefined ? undefined : { at: usedUpMs, isBeyond },
  };
}
