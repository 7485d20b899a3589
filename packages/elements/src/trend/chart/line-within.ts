/** A place on a drawing, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The heights that a line has between two places, one after another, those where it comes in and goes out included:
 * a line may cross what none of its points is in. Where a point is missing, the line is interrupted.
 */
export function lineWithin(
  points: readonly (Spot | undefined)[],
  from: number,
  to: number,
): number[] {
  const heights: number[] = [];
  for (const [index, point] of points.entries()) {
    if (!point) continue;
    const before = points[index - 1] ?? point;
    const [start, end] = before.x <= point.x ? [before, point] : [point, before];
    if (end.x < from || start.x > to) continue;
    const heightAt = (x: number): number =>
      end.x === start.x ? end.y : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x);
    const enter = heightAt(Math.max(from, start.x));
    const leave = heightAt(Math.min(to, end.x));
    heights.push(...(before.x <= point.x ? [enter, leave] : [leave, enter]));
  }
  return heights;
}
