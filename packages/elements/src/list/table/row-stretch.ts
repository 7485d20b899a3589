/** The first and last row of a stretch, counted from 0. */
export interface RowStretch {
  readonly first: number;
  readonly last: number;
}
