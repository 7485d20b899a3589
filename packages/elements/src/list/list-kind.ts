import type { ListQuery, Query, UsageClient } from '@usage-kit/client';
import type { PageWords } from '../locales/page.js';
import type { ListAnswer } from './table/paged-list.js';
import type { StatusTone } from '../parts/status-tag/status-tag.js';

/** A text, or where it is said in several languages a function of the kit's words. */
export type Phrase = string | ((words: PageWords) => string);

/** A row of a list: an id, and whatever the columns read. */
export interface ListRow {
  readonly id: string | undefined;
}

/** One of the values that a field can have, and how it is said. */
export interface Choice {
  readonly value: string;
  readonly label: Phrase;
  /** Draws it as a status tag. */
  readonly tone?: StatusTone;
}

/**
 * What a column's values are, and so how they are shown, aligned and exported: `name` heads its row; `text`;
 * `integer`; `credits`, a decimal string; `day`, an instant or null for never; `duration`, seconds; `choice`, one of
 * `choices`; `status`, one of the list's statuses.
 */
export type ValueKind =
  'name' | 'text' | 'integer' | 'credits' | 'day' | 'duration' | 'choice' | 'status';

export interface ListColumn<Row extends ListRow> {
  /** The field by which the server sorts, and the value where `value` is omitted. */
  readonly field: string;
  readonly header: Phrase;
  readonly kind: ValueKind;
  /** Reads the value; what is not of its kind is shown as unknown. */
  value?(row: Row, words: PageWords): unknown;
  /** False where the server has no such order. */
  readonly sortable?: boolean;
  readonly choices?: readonly Choice[];
  /** Which columns go first where there is little room: 1, then 2. */
  readonly givesWay?: 1 | 2;
}

/** A figure over the list, from the response's `summary`. */
export interface ListTotal {
  readonly field: string;
  readonly label: Phrase;
  readonly kind: 'integer' | 'credits' | 'duration';
}

/** All that one list differs by from another. */
export interface ListKind<Row extends ListRow = ListRow> {
  /** Names the list in events and in the exported file, such as `tools`. */
  readonly kind: string;
  /** The name of the table. */
  readonly caption: Phrase;
  /** The name of the search field. */
  readonly search: Phrase;
  /** "24 tools": `shown` is `count` as it is written here. */
  readonly count: (words: PageWords, values: { count: number; shown: string }) => string;
  readonly empty: { readonly title: Phrase; readonly text: Phrase };
  readonly totals: readonly ListTotal[];
  /** The first one heads its row. */
  readonly columns: readonly ListColumn<Row>[];
  /** What can be filtered by; none, no filter. */
  readonly statuses: readonly Choice[];
  /** The server's own order, such as `-runs`. */
  readonly defaultSort: string;
  /** What the details of a row are called in events, such as `invoice`. If omitted, rows have no details. */
  readonly detailKind?: string;
  /** The rows belong to something that can be gone: a 404 says so in place of the list. */
  readonly isNested?: boolean;
  /** One page. An integrator's own route: `(client, query) => client.list('invoices', query)`. */
  readonly page: (client: UsageClient, query: ListQuery) => Query<ListAnswer<Row, object>>;
}

export function phrase(words: PageWords, text: Phrase): string {
  return typeof text === 'string' ? text : text(words);
}
