import type { ListQuery } from '@usage-kit/client';
import type { PageWords } from '../locales/page.js';
import { csvRecord } from '../files/csv.js';
import type { FileWriter } from './export/export-controller.js';
import { type ListColumn, type ListKind, type ListRow, phrase } from './list-kind.js';
import { exportedValue } from './list-value.js';

/** `csv-excel` is CSV with a byte order mark, without which Excel takes "č" for two other letters. */
export type ExportFormat = 'csv' | 'csv-excel' | 'json';

export interface ListFileOptions<Row extends ListRow> {
  readonly list: ListKind<Row>;
  readonly words: PageWords;
  readonly format: ExportFormat;
  readonly accountId: string;
  /** As the attribute says it: `cycle`, `30d`, `2026-11-01/2026-11-20`. */
  readonly range: string;
  /** What the rows were asked with. */
  readonly query: ListQuery;
}

/** What the table shows, as a file. Its name says the account, the kind and the range. */
export function listFile<Row extends ListRow>(options: ListFileOptions<Row>): FileWriter<Row> {
  return options.format === 'json' ? jsonFile(options) : csvFile(options);
}

function csvFile<Row extends ListRow>(options: ListFileOptions<Row>): FileWriter<Row> {
  const { list, words, format } = options;
  const head = csvRecord(
    list.columns.map((column) => ({ text: exportedHeader(words, column), isNumber: false })),
  );
  return {
    name: fileName(options, 'csv'),
    type: 'text/csv;charset=utf-8',
    head: format === 'csv-excel' ? `\uFEFF${head}` : head,
    tail: '',
    separator: '',
    rows: (rows) =>
      rows
        .map((row) =>
          csvRecord(
            list.columns.map((column) =>
              exportedValue(
                words,
                column.kind,
                valueOf(column, row, words),
                column.choices ?? list.statuses,
              ),
            ),
          ),
        )
        .join(''),
  };
}

/** The rows as the server gave them, with what they were asked with. */
function jsonFile<Row extends ListRow>(options: ListFileOptions<Row>): FileWriter<Row> {
  const { list, accountId, range, query } = options;
  const about = JSON.stringify({ accountId, kind: list.kind, range, query }, null, 2);
  return {
    name: fileName(options, 'json'),
    type: 'application/json',
    head: `${about.slice(0, -2)},\n  "items": [\n`,
    tail: '\n  ]\n}\n',
    separator: ',\n',
    rows: (rows) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n'),
  };
}

export function valueOf<Row extends ListRow>(
  column: ListColumn<Row>,
  row: Row,
  words: PageWords,
): unknown {
  if (column.value) return column.value(row, words);
  return (row as Readonly<Record<string, unknown>>)[column.field];
}

function exportedHeader<Row extends ListRow>(words: PageWords, column: ListColumn<Row>): string {
  const header = phrase(words, column.header);
  return column.kind === 'duration' ? words.export.seconds({ column: header }) : header;
}

function fileName<Row extends ListRow>(
  { accountId, list, range }: ListFileOptions<Row>,
  ending: string,
): string {
  const safe = (text: string): string => text.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80);
  return `${[accountId, list.kind, range].map(safe).join('-')}.${ending}`;
}
