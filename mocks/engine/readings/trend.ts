import type { Trend, TrendInterval, TrendPoint } from '@usage-kit/contract';
import { formatCredits } from '../amounts.js';
import type { Books } from '../books.js';
import type { Burner } from '../things.js';
import { DAY_MS, formatInstant, HOUR_MS, nextMonth } from '../instants.js';
import { ReadingProblem } from './problem.js';
import { rangeOf, type RangeQuery } from './range.js';

export interface TrendQuery extends RangeQuery {
  /** Default `day`. */
  readonly interval?: string | undefined;
}

const INTERVALS: readonly TrendInterval[] = ['hour', 'day', 'week', 'month'];
const MOST_BUCKETS = 10_000;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;

/**
 * What was used in each calendar bucket that the range touches, cut in UTC, by when it occurred.
 *
 * A deployment's bucket is the difference of its rounded charges up to the bucket's two ends, so that the points add up.
 */
export function readTrend(books: Books, query: TrendQuery): Trend {
  const interval = intervalOf(query.interval);
  const range = rangeOf(books, query);
  // A cycle without end is shown to the end of the bucket that holds the present.
  const to =
    range.to === Infinity ? bucketEnd(Math.max(books.now, range.from), interval) : range.to;
  const bounds = boundsOf(range.from, to, interval);
  const count = bounds.length - 1;
  const models = new Float64Array(count);
  const runs = new Float64Array(count);
  const sum = { runs: 0, credits: 0 };
  for (let i = 0; i < count; i += 1) {
    sum.runs = 0;
    sum.credits = 0;
    books.events.addTo(sum, bounds[i] ?? 0, bounds[i + 1] ?? 0);
    runs[i] = sum.runs;
    models[i] = sum.credits;
  }
  const guardrails = new Float64Array(count);
  const scripts = new Float64Array(count);
  addHosting(books, books.deployments.all, bounds, models);
  addHosting(books, books.guardrails.all, bounds, guardrails);
  addHosting(books, books.scripts.all, bounds, scripts);
  const points: TrendPoint[] = [];
  for (let i = 0; i < count; i += 1) {
    points.push({
      startsAt: formatInstant(i === 0 ? bucketStart(range.from, interval) : (bounds[i] ?? 0)),
      runs: runs[i] ?? 0,
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
  sums: Float64Array,
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
    throw new ReadingProblem('invalid_request', `interval is one of ${INTERVALS.join(', ')}`);
  }
  return interval;
}

/** Where the buckets that the range touches meet: `from`, each cut inside, `to`. */
function boundsOf(from: number, to: number, interval: TrendInterval): number[] {
  const shortest = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS, month: 28 * DAY_MS }[interval];
  if ((to - from) / shortest > 2 * MOST_BUCKETS) throw tooLarge();
  const bounds = [from];
  for (let cut = bucketEnd(from, interval); cut < to; cut = bucketEnd(cut, interval)) {
    bounds.push(cut);
    if (bounds.length > MOST_BUCKETS) throw tooLarge();
  }
  bounds.push(to);
  return bounds;
}

function tooLarge(): ReadingProblem {
  return new ReadingProblem(
    'range_too_large',
    `The range has more than ${MOST_BUCKETS} buckets. Use a longer interval or a shorter range.`,
  );
}

/** The first instant of the bucket that holds `at`. */
export function bucketStart(at: number, interval: TrendInterval): number {
  if (interval === 'hour') return at - modulo(at, HOUR_MS);
  if (interval === 'day') return at - modulo(at, DAY_MS);
  if (interval === 'week') return at - modulo(at - FIRST_MONDAY, 7 * DAY_MS);
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** The first instant after the bucket that holds `at`. */
function bucketEnd(at: number, interval: TrendInterval): number {
  if (interval === 'month') return nextMonth(at);
  const length = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS }[interval];
  return bucketStart(at, interval) + length;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
