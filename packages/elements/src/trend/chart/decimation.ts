/**
 * Which of many bars to draw where there is no room for all: the highest of each slice, at most `most` indices.
 * Where all fit, it is all of them.
 */
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
