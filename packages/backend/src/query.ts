import {
  bucketCount,
  LARGEST_PAGE,
  type ListRules,
  MAX_BUCKETS,
  PAGE_SIZE,
  parseInstant,
  type TrendInterval,
} from '@usage-kit/contract';
import { ProblemError } from './problem.js';
import type { ListQuery, RangeQuery, TrendQuery } from './usage-source.js';

const INTERVALS: readonly TrendInterval[] = ['hour', 'day', 'week', 'month'];
const LARGEST_OFFSET = Number.MAX_SAFE_INTEGER;

function invalid(name: string, wanted: string): ProblemError {
  return new ProblemError('invalid_request', `"${name}" must be ${wanted}.`);
}

function single(params: URLSearchParams, name: string): string | undefined {
  const values = params.getAll(name);
  if (values.length > 1) throw invalid(name, 'given once');
  return values[0];
}

function instant(params: URLSearchParams, name: string): string | undefined {
  const text = single(params, name);
  if (text !== undefined && parseInstant(text) === undefined) {
    throw invalid(name, 'an RFC 3339 UTC timestamp such as 2026-11-01T00:00:00Z');
  }
  return text;
}

function wholeNumber(
  params: URLSearchParams,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = single(params, name);
  if (text === undefined) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) {
    const range = most === LARGEST_OFFSET ? `${least} or more` : `from ${least} to ${most}`;
    throw invalid(name, `a whole number ${range}`);
  }
  return value;
}

/** The word of a parameter that takes one of `words`; undefined if it is omitted. */
function wordOf<Word extends string>(
  params: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = single(params, name);
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw invalid(name, `one of ${words.join(', ')}`);
  return word;
}

/** `from` and `to`, as they were given. */
export function rangeQuery(params: URLSearchParams): RangeQuery {
  const from = instant(params, 'from');
  const to = instant(params, 'to');
  if (from !== undefined && to !== undefined && msOf(from) >= msOf(to)) {
    throw new ProblemError('range_empty', '"from" must be before "to".');
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Everything that a trend takes. */
export function trendQuery(params: URLSearchParams): TrendQuery {
  const interval = wordOf(params, 'interval', INTERVALS) ?? 'day';
  const range = rangeQuery(params);
  if (range.from !== undefined && range.to !== undefined) {
    const span = { fromMs: msOf(range.from), toMs: msOf(range.to) };
    if (bucketCount(span, interval) > MAX_BUCKETS) {
      throw new ProblemError(
        'range_too_large',
        `The range has more than ${MAX_BUCKETS} buckets. Use a longer interval or a shorter range.`,
      );
    }
  }
  return { ...range, interval };
}

/** Everything that a list takes, with its defaults. */
export function listQuery(params: URLSearchParams, rules: ListRules): ListQuery {
  const range = rangeQuery(params);
  const q = single(params, 'q');
  const status = rules.statuses.length > 0 ? params.getAll('status') : [];
  for (const one of status) {
    if (!rules.statuses.includes(one))
      throw invalid('status', `one of ${rules.statuses.join(', ')}`);
  }
  const sorts = Object.keys(rules.sorts).flatMap((field) => [field, `-${field}`]);
  return {
    ...range,
    ...(q !== undefined && { q }),
    ...(status.length > 0 && { status }),
    sort: wordOf(params, 'sort', sorts) ?? rules.defaultSort,
    offset: wholeNumber(params, 'offset', 0, LARGEST_OFFSET) ?? 0,
    limit: wholeNumber(params, 'limit', 1, LARGEST_PAGE) ?? PAGE_SIZE,
  };
}

function msOf(text: string): number {
  return parseInstant(text) ?? NaN;
}
