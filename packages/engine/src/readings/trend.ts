import {
  bucketCount,
  bucketStart,
  MAX_BUCKETS,
  nextBucketStart,
  type Trend,
  type TrendInterval,
  type TrendPoint,
} from '@usage-kit/contract';
import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import type { Burner } from '../billing/things.js';
import { formatInstant } from '../billing/instants.js';
import { ReadingProblem } from './problem.js';
import { rangeOf, type RangeQuery } from './range.js';

export interface TrendQuery extends RangeQuery {
  /** Default `day`. */
  readonly interval?: string | undefined;
}

const INTERVALS: readonly TrendInterval[] = ['hour', 'day', 'week', 'month'];

/**
 * What was used in each calendar bucket that the range touches, cut in UTC, by when it occurred.
 *
 * A deployment's bucket is the difference of its rounded charges up to the bucket's two ends, so that the points add up.
 */
export function readTrend(books: Books, query: TrendQuery): Trend {
  const interval = intervalOf(query.interval);
  const range = rangeOf(books, query);
  // A cycle without end is shown up to the present: what happens at this very instant is in it, so it ends right after.
  const to = range.to === Infinity ? Math.max(books.now, range.from) + 1 : range.to;
  const bounds = boundsOf(range.from, to, interval);
  const count = bounds.length - 1;
  const events = Array.from({ length: count }, (_, i) =>
    books.usage.sum(bounds[i] ?? 0, bounds[i + 1] ?? 0),
  );
  const models = events.map(({ credits }) => credits);
  const guardrails = events.map(() => 0);
  const scripts = events.map(() => 0);
  addHosting(books, books.deployments.all, bounds, models);
  addHosting(books, books.guardrails.all, bounds, guardrails);
  addHosting(books, books.scripts.all, bounds, scripts);
  const points: TrendPoint[] = [];
  for (let i = 0; i < count; i += 1) {
    points.push({
      startsAt: formatInstant(i === 0 ? bucketStart(range.from, interval) : (bounds[i] ?? 0)),
      runs: events[i]?.runs ?? 0,
      credits: {
        models: formatCredits(models[i] ?? 0),
        guardrails: formatCredits(guardrails[i] ?? 0),
        scripts: formatCredits(scripts[i] ?? 0),
      },
    });
  }
  return { from: formatInstant(range.from), to: formatInstant(to), interval, points };
}

function addHosting(
  books: Books,
  burners: readonly Burner[],
  bounds: readonly number[],
  sums: number[],
): void {
  const first = bounds[0] ?? 0;
  const last = Math.min(bounds.at(-1) ?? 0, books.now);
  for (const { hosting } of burners) {
    const from = hosting.stretches[0]?.from ?? Infinity;
    const to = hosting.stretches.at(-1)?.to ?? -Infinity;
    if (from >= last || to <= first) continue;
    for (let component = 0; component < hosting.components.length; component += 1) {
      let before = hosting.charge(component, first);
      for (let i = 0; i < sums.length; i += 1) {
        const end = bounds[i + 1] ?? 0;
        if (end <= from) continue;
        const charge = hosting.charge(component, Math.min(end, last));
        sums[i] = (sums[i] ?? 0) + charge - before;
        before = charge;
        if (end >= last || end >= to) break;
      }
    }
  }
}

function intervalOf(value: string | undefined): TrendInterval {
  const interval = INTERVALS.find((one) => one === (value ?? 'day'));
  if (interval === undefined) {
    throw new ReadingProblem('invalid_request', `interval must be one of ${INTERVALS.join(', ')}.`);
  }
  return interval;
}

/** Where the buckets that the range touches meet: `from`, each cut inside, `to`. */
function boundsOf(from: number, to: number, interval: TrendInterval): number[] {
  if (bucketCount({ fromMs: from, toMs: to }, interval) > MAX_BUCKETS) {
    throw new ReadingProblem(
      'range_too_large',
      `The range has more than ${MAX_BUCKETS} buckets. Use a longer interval or a shorter range.`,
    );
  }
  const bounds = [from];
  for (let cut = nextBucketStart(from, interval); cut < to;) {
    bounds.push(cut);
    cut = nextBucketStart(cut, interval);
  }
  bounds.push(to);
  return bounds;
}
