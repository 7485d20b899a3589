/** A cell of a CSV file. */
export interface CsvCell {
  readonly text: string;
  /** Numbers stay as they are, negative ones too; every other text is kept from being run as a formula. */
  readonly isNumber: boolean;
}

/** What a spreadsheet takes for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** One record of RFC 4180, its line break with it. */
export function csvRecord(cells: readonly CsvCell[]): string {
  return `${cells.map(csvField).join(',')}\r\n`;
}

function csvField({ text, isNumber }: CsvCell): string {
  const safe = !isNumber && formulaStart.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
