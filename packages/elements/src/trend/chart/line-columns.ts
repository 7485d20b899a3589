/** How a line's values come to stand: pixels of the first bucket and of zero, and how far one more of each goes. */
export interface LinePlace {
  readonly x: number;
  readonly stepX: number;
  readonly y: number;
  readonly stepY: number;
}

/** Between which heights a line runs within each column of pixels, from the left; `top` is Infinity where it does not. */
export interface LineColumns {
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

/**
 * A line of more values than pixels, by columns: as drawn from value to value, so that no peak is lost, no gap is
 * closed, and neighbors join. Painting some hundred upright pieces costs a tenth of stroking their zigzag.
 *
 * @param width how many columns there are
 */
export function lineColumns(
  values: readonly (number | undefined)[],
  { width, place }: { readonly width: number; readonly place: LinePlace },
): LineColumns {
  const top = new Float64Array(width).fill(Infinity);
  const bottom = new Float64Array(width).fill(-Infinity);
  const touch = (column: number, y: number): void => {
    if (y < (top[column] ?? y)) top[column] = y;
    if (y > (bottom[column] ?? y)) bottom[column] = y;
  };
  const forward = place.stepX < 0 ? -1 : 1;
  let lastX = NaN;
  let lastY = NaN;
  let lastColumn = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    const x = place.x + index * place.stepX;
    const y = value === undefined ? NaN : place.y + value * place.stepY;
    const column = Math.floor(x);
    if (!Number.isNaN(y)) {
      if (!Number.isNaN(lastY)) {
        for (let from = lastColumn; from !== column; from += forward) {
          const edge = forward > 0 ? from + 1 : from;
          const crossing = lastY + ((y - lastY) * (edge - lastX)) / (x - lastX);
          touch(from, crossing);
          touch(from + forward, crossing);
        }
      }
      touch(column, y);
    }
    lastX = x;
    lastY = y;
    lastColumn = column;
  }
  return { top, bottom };
}
