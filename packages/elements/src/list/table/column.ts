import type { StatusTone } from '../../parts/status-tag/status-tag.js';

/** What a cell shows. */
export interface TableCell {
  readonly text: string;
  /** What a pointer that rests on it is told; if omitted, a long text itself. */
  readonly whole?: string | undefined;
  /** Draws the text as a status tag. */
  readonly tone?: StatusTone | undefined;
  /** For what is not known or is not there. */
  readonly muted?: boolean | undefined;
}

/** A column as the table draws it, its words already in the reader's language. */
export interface TableColumn {
  readonly header: string;
  /** The field by which the server sorts; if omitted, the column can't be sorted. */
  readonly sort?: string | undefined;
  /** What its values are put in order by, and so how an order is called: "A to Z", "newest first". */
  readonly order: 'text' | 'number' | 'day';
  /** The order of a first click: numbers and days from the top, names from A. */
  readonly firstOrder: 'ascending' | 'descending';
  /** Numbers are over one another at the end. */
  readonly align: 'start' | 'end';
  /** Which part of the width it takes. */
  readonly width: 'name' | 'text' | 'number' | 'day' | 'status';
  /** Columns that go first where there is little room: 1 before 2; those without one stay. */
  readonly givesWay?: 1 | 2 | undefined;
}

export interface Order {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/** Reads `runs` and `-runs`. */
export function orderOf(sort: string): Order {
  return sort.startsWith('-')
    ? { field: sort.slice(1), direction: 'descending' }
    : { field: sort, direction: 'ascending' };
}

/** What a click on a column's header asks for: its first order, and then the other one in turn. */
export function nextSort(column: TableColumn, current: string): string {
  const { field, direction } = orderOf(current);
  const next =
    field === column.sort
      ? direction === 'ascending'
        ? 'descending'
        : 'ascending'
      : column.firstOrder;
  return next === 'descending' ? `-${column.sort ?? ''}` : (column.sort ?? '');
}
