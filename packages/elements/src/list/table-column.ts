import type { PageWords } from '../locales/page.js';
import type { TableColumn } from './table/column.js';
import { type ListColumn, type ListRow, phrase, type ValueKind } from './list-kind.js';

const looks: Record<ValueKind, Pick<TableColumn, 'align' | 'width' | 'order' | 'firstOrder'>> = {
  name: { align: 'start', width: 'name', order: 'text', firstOrder: 'ascending' },
  text: { align: 'start', width: 'text', order: 'text', firstOrder: 'ascending' },
  integer: { align: 'end', width: 'number', order: 'number', firstOrder: 'descending' },
  credits: { align: 'end', width: 'number', order: 'number', firstOrder: 'descending' },
  duration: { align: 'end', width: 'number', order: 'number', firstOrder: 'descending' },
  day: { align: 'start', width: 'day', order: 'day', firstOrder: 'descending' },
  choice: { align: 'start', width: 'day', order: 'text', firstOrder: 'ascending' },
  status: { align: 'start', width: 'status', order: 'text', firstOrder: 'ascending' },
};

/** A list's column as the table draws it. */
export function tableColumn<Row extends ListRow>(
  words: PageWords,
  { header, field, kind, sortable = true, givesWay }: ListColumn<Row>,
): TableColumn {
  return {
    header: phrase(words, header),
    sort: sortable ? field : undefined,
    givesWay,
    ...looks[kind],
  };
}
