import {
  bucketCount,
  bucketStarts,
  intervalFor,
  MAX_BUCKETS,
  nextBucketStart,
  parseAmount,
  parseInstant,
  type InstantRange,
  type TrendInterval,
  type Trend,
} from '@usage-kit/contract';
import type { Readable } from '@usage-kit/client';
import { dayStartIn, dateIn, nextStartIn } from '../../time/zoned-calendar.js';
import { sumCredits, sumRuns, type Category, type TrendBucket } from './bucket.js';

/** How a range is asked for, and how it is shown. */
export interface TrendPlan {
  readonly range: InstantRange;
  /** The interval on screen. */
  readonly interval: TrendInterval;
  /** The interval to ask the server for. */
  readonly asked: TrendInterval;
  /** The zone of the days on screen. */
  readonly timezone: string;
}

/**
 * The server cuts in UTC. Days of another zone are put together from its hours; where the range has more of those
 * than a response may hold, the buckets stay those of UTC, and `timezone` says so.
 */
export function planTrend(range: InstantRange, timezone: string): TrendPlan {
  const interval = intervalFor(range);
  if (timezone === 'UTC' || interval === 'hour') {
    return { range, interval, asked: interval, timezone };
  }
  return bucketCount(range, 'hour') <= MAX_BUCKETS
    ? { range, interval, asked: 'hour', timezone }
    : { range, interval, asked: interval, timezone: 'UTC' };
}

/** The buckets of a response, as the plan shows them; undefined where it holds no list that can be read. */
export function trendBuckets(
  { points }: Pick<Readable<Trend>, 'points'>,
  { range, interval, asked, timezone }: TrendPlan,
): readonly TrendBucket[] | undefined {
  // Buckets come in order and without gaps: one whose time cannot be read still has its place.
  const expected = bucketStarts(range, asked);
  const buckets = points?.map((point, index): TrendBucket | undefined => {
    const startsAt = parseInstant(point.startsAt) ?? expected[index];
    if (startsAt === undefined) return undefined;
    return {
      startsAt,
      endsAt: nextBucketStart(startsAt, asked),
      runs: point.runs,
      models: parseAmount(point.credits.models),
      guardrails: parseAmount(point.credits.guardrails),
      scripts: parseAmount(point.credits.scripts),
    };
  });
  const placed = buckets?.filter((bucket) => bucket !== undefined);
  if (!placed || interval === asked || interval === 'hour') return placed;
  return inZone(placed, { range, interval, timezone });
}

/** Puts hours together to days, weeks or months of a zone. An hour over midnight goes where most of it lies. */
function inZone(
  hours: readonly TrendBucket[],
  {
    range,
    interval,
    timezone,
  }: {
    readonly range: InstantRange;
    readonly interval: Exclude<TrendInterval, 'hour'>;
    readonly timezone: string;
  },
): TrendBucket[] {
  const buckets: TrendBucket[] = [];
  let next = 0;
  let start = range.fromMs;
  while (start < range.toMs) {
    const endsAt = nextStartIn(timezone, start, interval);
    const held: TrendBucket[] = [];
    for (let hour = hours[next]; hour; hour = hours[next]) {
      const isLast = endsAt >= range.toMs;
      if (!isLast && (hour.startsAt + hour.endsAt) / 2 >= endsAt) break;
      held.push(hour);
      next += 1;
    }
    const credits = (category: Category): bigint | undefined =>
      sumCredits(held.map((hour) => hour[category]));
    buckets.push({
      startsAt: dayStartIn(timezone, dateIn(timezone, start)) ?? start,
      endsAt,
      runs: sumRuns(held.map((hour) => hour.runs)),
      models: credits('models'),
      guardrails: credits('guardrails'),
      scripts: credits('scripts'),
    });
    start = endsAt;
  }
  return buckets;
}
