import type { TableColumn } from './column.js';

/**
 * The tracks of the grid that header and rows share, as custom properties: all columns, most, or few of them. Which there
 * is room for is the style sheet's to say.
 */
export function columnTracks(columns: readonly TableColumn[]): Readonly<Record<string, string>> {
  const tracks = (stays: (column: TableColumn) => boolean): string =>
    columns
      .filter(stays)
      .map(({ width }) => `var(--_${width}-width)`)
      .join(' ');
  return {
    '--_all-columns': tracks(() => true),
    '--_most-columns': tracks(({ givesWay }) => givesWay !== 1),
    '--_few-columns': tracks(({ givesWay }) => givesWay === undefined),
    '--_card-lines': String(columns.length - 1),
  };
}
