import {
  LARGEST_PAGE,
  type ListName,
  type ListRules,
  LISTS,
  PAGE_SIZE,
  parseSort,
  searchFor,
  sortRows,
} from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { rangeOf, type Range, type RangeQuery } from './range.js';
import { ReadingProblem } from './problem.js';

/** What every list takes. Numbers may come as their digits, as they do in a URL. */
export interface ListQuery extends RangeQuery {
  /** Part of the name, in any case. */
  readonly q?: string | undefined;
  readonly status?: string | readonly string[] | undefined;
  /** A field, `-field` for descending. */
  readonly sort?: string | undefined;
  readonly offset?: number | string | undefined;
  readonly limit?: number | string | undefined;
}

export interface ListAnswer<Summary, Item> {
  summary: Summary;
  items: Item[];
  total: number;
  offset: number;
}

type SortKey = string | number | null;

/** How the things of one list are filtered, sorted and shown. */
export interface ListShape<Name extends ListName, Thing, Summary, Item> {
  readonly things: readonly Thing[];
  readonly summary: Summary;
  readonly item: (thing: Thing) => Item;
  readonly status?: (thing: Thing) => string;
  readonly sorts: Readonly<Record<keyof (typeof LISTS)[Name]['sorts'], (thing: Thing) => SortKey>>;
}

const kept = new WeakMap<Books, Map<string, unknown>>();
const KEPT_AT_MOST = 16;

/** Keeps what a reading computed until the account changes, so that the pages of a list are cut from one order. */
export function keep<Value>(books: Books, key: string, make: () => Value): Value {
  let values = kept.get(books);
  if (values === undefined) {
    values = new Map();
    kept.set(books, values);
  }
  if (values.get('revision') !== books.revision || values.size > KEPT_AT_MOST) {
    values.clear();
    values.set('revision', books.revision);
  }
  if (values.has(key)) return values.get(key) as Value;
  const value = make();
  values.set(key, value);
  return value;
}

/**
 * One page of a list; pages that meet have nothing twice and leave nothing out.
 *
 * @param list its name, and what it is under: a model's index, for its deployments.
 */
export function listOf<
  Name extends ListName,
  Thing extends { readonly id: string; readonly name: string },
  Summary,
  Item,
>(
  books: Books,
  list: { readonly name: Name; readonly under?: number },
  query: ListQuery,
  shapeOf: (range: Range) => ListShape<Name, Thing, Summary, Item>,
): ListAnswer<Summary, Item> {
  const rules: ListRules = LISTS[list.name];
  const range = rangeOf(books, query);
  const offset = countOf(query.offset, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const limit = countOf(query.limit, 'limit', PAGE_SIZE, 1, LARGEST_PAGE);
  const rangeKey = `${list.name} ${list.under ?? ''} ${range.from} ${range.to} ${range.isCycle ? 'charged' : 'used'}`;
  const shape = keep(books, rangeKey, () => shapeOf(range));
  const { key, descending } = sortOf(query.sort ?? rules.defaultSort, shape.sorts);
  const statuses = statusesOf(query.status, rules.statuses);
  const q = query.q ?? '';
  const orderKey = JSON.stringify([rangeKey, query.sort, statuses, q]);
  const ordered = keep(books, orderKey, () => {
    const { status } = shape;
    const isFound = searchFor(q);
    const filtered = shape.things.filter((thing) => {
      if (statuses !== undefined && !statuses.includes(status?.(thing) ?? '')) return false;
      return q === '' || isFound(thing.name);
    });
    return sortRows(filtered, key, descending);
  });
  return {
    summary: shape.summary,
    items: ordered.slice(offset, offset + limit).map(shape.item),
    total: ordered.length,
    offset,
  };
}

function countOf(
  value: number | string | undefined,
  name: string,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (value === undefined) return otherwise;
  const count = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < least || count > most) {
    throw new ReadingProblem(
      'invalid_request',
      `${name} must be a whole number from ${least} to ${most}.`,
    );
  }
  return count;
}

function sortOf<Thing>(
  sort: string,
  sorts: Readonly<Record<string, (thing: Thing) => SortKey>>,
): { key: (thing: Thing) => SortKey; descending: boolean } {
  const { field, descending } = parseSort(sort);
  const key = Object.hasOwn(sorts, field) ? sorts[field] : undefined;
  if (key === undefined) {
    throw new ReadingProblem(
      'invalid_request',
      `sort must be one of ${Object.keys(sorts).join(', ')}, prefixed with "-" for descending order.`,
    );
  }
  return { key, descending };
}

function statusesOf(
  status: string | readonly string[] | undefined,
  known: readonly string[],
): readonly string[] | undefined {
  if (status === undefined) return undefined;
  const statuses = typeof status === 'string' ? [status] : status;
  if (statuses.length === 0) return undefined;
  for (const one of statuses) {
    if (!known.includes(one)) {
      throw new ReadingProblem('invalid_request', `status must be one of ${known.join(', ')}.`);
    }
  }
  return statuses;
}
