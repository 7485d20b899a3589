import {
  type ColumnKind,
  type ListName,
  type ListRules,
  LISTS,
  parseSort,
  searchFor,
  sortRows,
  sortValue,
} from '@usage-kit/contract';
import type { ListQuery, WholeList } from './usage-source.js';

/** What every list's rows have. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly status?: string;
}

/** A page of a list, as the contract has it. */
interface Page<Summary, Item> {
  readonly summary: Summary;
  readonly items: readonly Item[];
  /** What the filter leaves. */
  readonly total: number;
  readonly offset: number;
}

/** A list as a source gives it. */
export type ListAnswer<Summary, Item> = Page<Summary, Item> | WholeList<Summary, Item>;

/** The page that was asked for: what the source cut itself, or a cut of the list that it gave whole. */
export function pageOf<Summary, Item extends Row>(
  list: ListName,
  query: ListQuery,
  answer: ListAnswer<Summary, Item>,
): Page<Summary, Item> {
  if (!('whole' in answer)) return answer;
  const { q = '', status, offset, limit } = query;
  const rules: ListRules = LISTS[list];
  const { field, descending } = parseSort(query.sort);
  const kind: ColumnKind = rules.sorts[field] ?? 'text';
  const isFound = searchFor(q);
  const found = answer.items.filter(
    (row) => isFound(row.name) && (status === undefined || status.includes(row.status ?? '')),
  );
  const fieldOf = (row: Row): unknown => (row as unknown as Record<string, unknown>)[field];
  const ordered = sortRows(found, (row) => sortValue(fieldOf(row), kind), descending);
  return {
    summary: answer.summary,
    items: ordered.slice(offset, offset + limit),
    total: ordered.length,
    offset,
  };
}
