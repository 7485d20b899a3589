import { parseInstant } from '@usage-kit/contract';
import { ProblemError } from './problem.js';

/** A half-open range of instants; each end may be left out. */
export interface RangeQuery {
  from?: string;
  to?: string;
}

/** What a list takes, checked; what was left out stays out. */
export interface ListQuery extends RangeQuery {
  q?: string;
  status?: string[];
  sort?: string;
  offset?: number;
  limit?: number;
}

/** What a list of the contract can be filtered and sorted by. */
export interface ListForm {
  readonly sorts: readonly string[];
  readonly statuses: readonly string[];
}

const LARGEST_OFFSET = Number.MAX_SAFE_INTEGER;

function invalid(name: string, wanted: string): ProblemError {
  return new ProblemError('invalid_request', `"${name}" has to be ${wanted}.`);
}

function single(params: URLSearchParams, name: string): string | undefined {
  const values = params.getAll(name);
  if (values.length > 1) throw invalid(name, 'given once');
  return values[0];
}

function instant(params: URLSearchParams, name: string): string | undefined {
  const text = single(params, name);
  if (text !== undefined && parseInstant(text) === undefined) {
    throw invalid(name, 'an instant of RFC 3339 in UTC, such as 2026-11-01T00:00:00Z');
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

/** The word of a parameter that takes one of `words`; undefined where it was left out. */
export function wordOf<Word extends string>(
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

/** `from` and `to`. Both given and not in order is `range_empty`; one alone is the engine's to complete. */
export function rangeQuery(params: URLSearchParams): RangeQuery {
  const query: RangeQuery = {};
  const from = instant(params, 'from');
  const to = instant(params, 'to');
  if (from !== undefined) query.from = from;
  if (to !== undefined) query.to = to;
  return query;
}

/** Everything that a list takes. */
export function listQuery(params: URLSearchParams, form: ListForm): ListQuery {
  const query: ListQuery = rangeQuery(params);
  const q = single(params, 'q');
  if (q !== undefined) query.q = q;

  if (form.statuses.length > 0) {
    const status = params.getAll('status');
    for (const one of status) {
      if (!form.statuses.includes(one)) {
        throw invalid('status', `one of ${form.statuses.join(', ')}`);
      }
    }
    if (status.length > 0) query.status = status;
  }

  const sorts = form.sorts.flatMap((field) => [field, `-${field}`]);
  const sort = wordOf(params, 'sort', sorts);
  if (sort !== undefined) query.sort = sort;

  const offset = wholeNumber(params, 'offset', 0, LARGEST_OFFSET);
  if (offset !== undefined) query.offset = offset;
  const limit = wholeNumber(params, 'limit', 1, 500);
  if (limit !== undefined) query.limit = limit;
  return query;
}
