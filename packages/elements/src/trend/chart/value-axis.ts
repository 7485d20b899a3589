/** How many steps both value axes have, so that they share their grid lines. */
export const axisSteps = 4;

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The end of an axis from 0 in four equal round steps that holds `highest`; a share of its height may be kept
 * free above. 4 where there is nothing to show, so that an empty chart has an axis as well.
 *
 * @param fill the part of the height that the highest value may take, above 0 up to 1
 * @param whole steps are whole numbers, for what is counted
 */
export function axisEnd(
  highest: number,
  { fill = 1, whole = false }: { fill?: number; whole?: boolean } = {},
): number {
  if (!(highest > 0)) return axisSteps;
  const least = highest / fill / axisSteps;
  const magnitude = 10 ** Math.floor(Math.log10(least));
  for (const round of roundSteps) {
    // Powers of ten below one are not exact; a hair of tolerance keeps 0.3 from becoming 0.5.
    const step = Number((round * magnitude).toPrecision(12));
    if (whole && !Number.isInteger(step)) continue;
    if (step >= least * (1 - 1e-9)) return Number((step * axisSteps).toPrecision(12));
  }
  return axisSteps * Math.max(1, 10 * magnitude);
}
