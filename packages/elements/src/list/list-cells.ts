import { formatInteger } from '../intl/number.js';
import { orderOf, type TableCell, type TableColumn } from './table/column.js';
import { valueOf } from './list-file.js';
import type { ListKind, ListRow } from './list-kind.js';
import type { Viewer } from '../viewer.js';
import { listCell } from './list-value.js';
import { tableColumn } from './table-column.js';

/** A list's columns and cells as one person reads them; a row is formatted once, when it is first seen. */
export class ListCells<Row extends ListRow> {
  #columns: readonly TableColumn[] = [];
  #cells = new WeakMap<Row, readonly TableCell[]>();
  #key = '';
  #viewer: Viewer | undefined;
  #list: ListKind<Row> | undefined;

  get columns(): readonly TableColumn[] {
    return this.#columns;
  }

  /** Whether language, time zone or words changed, so that every cell must be drawn again. */
  readBy(viewer: Viewer, list: ListKind<Row>): boolean {
    const { words, lang, zone } = viewer;
    const sameColumns = list.columns === this.#list?.columns;
    this.#viewer = viewer;
    this.#list = list;
    // A language that has just loaded has another word for unknown.
    const key = `${lang} ${zone} ${words.value.unknown()}`;
    if (sameColumns && key === this.#key) return false;
    this.#key = key;
    this.#cells = new WeakMap();
    this.#columns = list.columns.map((column) => tableColumn(words, column));
    return true;
  }

  of(row: Row): readonly TableCell[] {
    let cells = this.#cells.get(row);
    const viewer = this.#viewer;
    const list = this.#list;
    if (!cells && viewer && list) {
      cells = list.columns.map((column) =>
        listCell(
          viewer,
          column.kind,
          valueOf(column, row, viewer.words),
          column.choices ?? list.statuses,
        ),
      );
      this.#cells.set(row, cells);
    }
    return cells ?? [];
  }

  /** "5 tools. Sorted by Runs, lowest first." @param sort as the server was asked, such as `-runs` */
  said(count: number, sort: string): string {
    const viewer = this.#viewer;
    if (!viewer || !this.#list) return '';
    const { words, lang } = viewer;
    const { field, direction } = orderOf(sort);
    const column = this.#columns.find((candidate) => candidate.sort === field);
    const sorted = direction === 'ascending' ? words.table.sortedUp : words.table.sortedDown;
    return words.list.result({
      count: this.#list.count(words, { count, shown: formatInteger(lang, count) }),
      order: sorted({ column: column?.header ?? field, order: column?.order ?? 'number' }),
    });
  }
}
