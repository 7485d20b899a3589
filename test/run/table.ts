/** What came of one part of a long run. */
export interface Row {
  readonly name: string;
  readonly outcome: string;
  readonly seconds?: number;
  readonly log?: string;
  readonly hasFailed?: boolean;
}

export function printTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, outcome, seconds }) =>
      [name.padEnd(width), (seconds?.toFixed(0) ?? '').padStart(6), 's ', outcome].join(' '),
    )
    .join('\n');
}
