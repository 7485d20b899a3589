import type { Trend, TrendInterval } from '@usage-kit/contract';
import type { Books } from '../../../packages/engine/src/auditor/books.js';
import { instantText } from '../../../packages/engine/src/auditor/calendar.js';
import { onTheWire } from '../../../packages/engine/src/auditor/credits.js';
import { burnedIn, usesIn } from './span.js';

const hour = 3_600_000;

/** The trend as the rules have it: every bucket that the range touches, cut in UTC, each with what is of the range. */
export function trendOf(
  books: Books,
  { from, to, interval }: { from: number; to: number; interval: TrendInterval },
): Trend {
  const points = [];
  let start = bucketOf(from, interval);
  while (start < to) {
    const end = bucketAfter(start, interval);
    const span = { from: Math.max(start, from), to: Math.min(end, to) };
    const uses = usesIn(books, span);
    const { deployments, guardrails, scripts } = books.things;
    const burned = (
      things: Iterable<{
        meters: Parameters<typeof burnedIn>[2][] | readonly Parameters<typeof burnedIn>[2][];
      }>,
    ): bigint =>
      [...things]
        .flatMap(({ meters }) => meters)
        .reduce((sum, meter) => sum + burnedIn(books, span, meter), 0n);
    const spent = uses
      .filter(({ kind }) => kind !== 'run')
      .reduce((sum, { amount }) => sum + amount, 0n);
    points.push({
      startsAt: instantText(start),
      runs: uses.filter(({ kind }) => kind === 'run').length,
      credits: {
        models: onTheWire(spent + burned(deployments.values())),
        guardrails: onTheWire(burned(guardrails.values())),
        scripts: onTheWire(burned(scripts.values())),
      },
    });
    start = end;
  }
  return { from: instantText(from), to: instantText(to), interval, points };
}

function bucketOf(at: number, interval: TrendInterval): number {
  const date = new Date(at);
  if (interval === 'hour') return at - (((at % hour) + hour) % hour);
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  if (interval === 'day') return day;
  if (interval === 'week') return day - ((date.getUTCDay() + 6) % 7) * 24 * hour;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function bucketAfter(start: number, interval: TrendInterval): number {
  const date = new Date(start);
  if (interval === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return start + { hour, day: 24 * hour, week: 7 * 24 * hour }[interval];
}
