/** How far apart labels may stand, in buckets: each divides the next larger unit where it can. */
const steps = {
  hour: [1, 2, 3, 6, 12, 24, 48, 96, 168],
  day: [1, 2, 4, 7, 14, 28, 56],
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
} as const;

/**
 * Which buckets get a label below the chart: evenly apart, at most `most` of them. Hours are labeled where
 * their hour of the day divides by the distance (0:00, 6:00, 12:00), so the first label need not be the first hour.
 *
 * @param hourOf the hour of the day at which a bucket starts, in the zone on screen
 */
export function tickIndices(
  count: number,
  interval: keyof typeof steps,
  { most, hourOf }: { most: number; hourOf: (index: number) => number },
): number[] {
  const room = Math.max(1, most);
  const known = steps[interval];
  const last = known.at(-1) ?? 1;
  const step =
    known.find((each) => Math.ceil(count / each) <= room) ?? Math.ceil(count / room / last) * last;
  let first = 0;
  if (interval === 'hour' && step > 1) {
    const within = Math.min(step, 24);
    while (first < count - 1 && hourOf(first) % within !== 0) first += 1;
  }
  const indices: number[] = [];
  for (let index = first; index < count; index += step) indices.push(index);
  return indices;
}
