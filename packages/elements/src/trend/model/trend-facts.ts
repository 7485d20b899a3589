import { divideHalfEven, type InstantRange } from '@usage-kit/contract';
import { isOfHours } from '../../time/range-text.js';
import { dateIn } from '../../time/zoned-calendar.js';
import { creditsOf, sumCredits, sumRuns, type TrendBucket } from './bucket.js';

/** How the credits of a range compare with those of the range before. */
export type TrendChange =
  | {
      readonly kind: 'more' | 'less';
      /** Above 0; at least 1, whole. */ readonly percent: bigint;
      readonly isUnderOne: boolean;
    }
  | { readonly kind: 'same' }
  /** Nothing was used before. */
  | { readonly kind: 'fresh' };

/** What happened in a range, before any language. */
export interface TrendFacts {
  /** Micro-credits; undefined where one amount is unknown. */
  readonly credits: bigint | undefined;
  readonly runs: number | undefined;
  readonly length: { readonly unit: 'hour' | 'day'; readonly count: number };
  /** Undefined where there is nothing to compare with. */
  readonly change: TrendChange | undefined;
  /** The bucket with the most credits, the first of equals; undefined where it says nothing. */
  readonly peak: TrendBucket | undefined;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The hours, or the days of the zone, that a range begins in, goes through and ends in: the rows of its table. */
export function rangeLength(range: InstantRange, timezone: string): TrendFacts['length'] {
  const { fromMs, toMs } = range;
  if (isOfHours(range, timezone)) {
    const hours = Math.ceil(toMs / HOUR_MS) - Math.floor(fromMs / HOUR_MS);
    return { unit: 'hour', count: Math.max(1, hours) };
  }
  const dayOf = (epochMs: number): number => Date.parse(dateIn(timezone, epochMs));
  return { unit: 'day', count: 1 + Math.round((dayOf(toMs - 1) - dayOf(fromMs)) / DAY_MS) };
}

/** Sums up a range; `before` are the buckets of the range before, where they are known. */
export function trendFacts(
  { range, timezone }: { readonly range: InstantRange; readonly timezone: string },
  buckets: readonly TrendBucket[],
  before: readonly TrendBucket[] | undefined,
): TrendFacts {
  const credits = sumCredits(buckets.map(creditsOf));
  const earlier = before && sumCredits(before.map(creditsOf));
  return {
    credits,
    runs: sumRuns(buckets.map(({ runs }) => runs)),
    length: rangeLength(range, timezone),
    change: credits === undefined || earlier === undefined ? undefined : changeOf(credits, earlier),
    peak: peakOf(buckets),
  };
}

/** In whole percent, ties to even; a change is never shown as none, so under one it says so. */
function changeOf(credits: bigint, earlier: bigint): TrendChange | undefined {
  if (earlier <= 0n) return credits > 0n ? { kind: 'fresh' } : undefined;
  if (credits === earlier) return { kind: 'same' };
  const kind = credits > earlier ? 'more' : 'less';
  const difference = kind === 'more' ? credits - earlier : earlier - credits;
  const percent = divideHalfEven(difference * 100n, earlier);
  // Less by everything is all of it; by nearly everything is not.
  const honest = percent >= 100n && kind === 'less' && credits > 0n ? 99n : percent;
  return honest === 0n
    ? { kind, percent: 1n, isUnderOne: true }
    : { kind, percent: honest, isUnderOne: false };
}

function peakOf(buckets: readonly TrendBucket[]): TrendBucket | undefined {
  let peak: TrendBucket | undefined;
  let most = 0n;
  let rivals = 0;
  for (const bucket of buckets) {
    const credits = creditsOf(bucket);
    if (credits === undefined) return undefined;
    if (credits === most && credits > 0n) rivals += 1;
    if (credits <= most) continue;
    most = credits;
    peak = bucket;
    rivals = 0;
  }
  // The most of one alone, or of all the same, is not news.
  return buckets.length > 1 && rivals < buckets.length - 1 ? peak : undefined;
}
