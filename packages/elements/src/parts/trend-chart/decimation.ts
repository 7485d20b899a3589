/**
 * Which of many values to draw where there are more of them than pixels: of each slice its lowest and its
 * highest, so that no peak and no gap gets lost, in their order, with the first and the last. The answer has at
 * most `most` indices; where all fit, it is all of them.
 *
 * @param most at least 4
 */
export function decimate(values: readonly (number | undefined)[], most: number): number[] {
  const { length } = values;
  if (length <= most) return values.map((_, index) => index);
  const slices = Math.floor((most - 2) / 2);
  const kept = [0];
  for (let slice = 0; slice < slices; slice += 1) {
    const start = 1 + Math.floor((slice * (length - 2)) / slices);
    const end = 1 + Math.floor(((slice + 1) * (length - 2)) / slices);
    let low = start;
    let high = start;
    for (let index = start; index < end; index += 1) {
      const value = values[index] ?? -Infinity;
      if (value < (values[low] ?? -Infinity)) low = index;
      if (value > (values[high] ?? -Infinity)) high = index;
    }
    if (low === high) kept.push(low);
    else kept.push(Math.min(low, high), Math.max(low, high));
  }
  kept.push(length - 1);
  return kept;
}

/** The highest of each slice, for bars, which all stand on zero: at most `most` indices. */
export function decimateBars(values: readonly (number | undefined)[], most: number): number[] {
  const { length } = values;
  if (length <= most) return values.map((_, index) => index);
  const kept: number[] = [];
  for (let slice = 0; slice < most; slice += 1) {
    const start = Math.floor((slice * length) / most);
    const end = Math.floor(((slice + 1) * length) / most);
    let high = start;
    for (let index = start; index < end; index += 1) {
      if ((values[index] ?? -Infinity) > (values[high] ?? -Infinity)) high = index;
    }
    kept.push(high);
  }
  return kept;
}
