type Column =
  | Float64Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** The column with room for twice as much. */
export function grown<Kind extends Column>(column: Kind): Kind {
  const larger = new (column.constructor as new (length: number) => Kind)(column.length * 2);
  larger.set(column);
  return larger;
}

/** The first index below `length` whose value is not below `value`; the column is in ascending order. */
export function firstNotBelow(
  column: Float64Array | Uint32Array,
  length: number,
  value: number,
): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
