import type { PageWords } from '../locales/page.js';
import type { TableColumn } from '../parts/table/column.js';
import { type ListColumn, type ListRow, phrase, type ValueKind } from './list-kind.js';

const looks: Record<ValueKind, Pick<TableColumn, 'align' | 'width' | 'firstOrder'>> = {
  name: { align: 'start', width: 'name', firstOrder: 'ascending' },
  text: { align: 'start', width: 'text', firstOrder: 'ascending' },
  integer: { align: 'end', width: 'number', firstOrder: 'descending' },
  credits: { align: 'end', width: 'number', firstOrder: 'descending' },
  duration: { align: 'end', width: 'number', firstOrder: 'descending' },
  day: { align: 'start', width: 'day', firstOrder: 'descending' },
  choice: { align: 'start', width: 'day', firstOrder: 'ascending' },
  status: { align: 'start', width: 'status', firstOrder: 'ascending' },
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
