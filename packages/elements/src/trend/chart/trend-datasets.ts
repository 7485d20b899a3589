import type { ChartDataset } from 'chart.js';
import { isDense, type TrendUnderlay } from './trend-underlay.js';

/** `x` counts buckets; `y` is NaN where there is a gap. */
export interface Point {
  x: number;
  y: number;
}

type Data = readonly (number | undefined)[];
export type Dataset = ChartDataset<'line', Point[]>;

const mostRoundJoins = 200;

const point = (values: Data, index: number): Point => ({ x: index, y: values[index] ?? NaN });

/** A value between two gaps is not a line, so it gets a dot. */
function radii(points: readonly Point[]): number[] | number {
  if (points.length > 1 && !points.some(({ y }) => Number.isNaN(y))) return 0;
  const isGap = (index: number): boolean => Number.isNaN(points[index]?.y ?? NaN);
  return points.map((_, index) => (isGap(index - 1) && isGap(index + 1) ? 3 : 0));
}

function line(points: Point[], ink: string, more: Partial<ChartDataset<'line', Point[]>>): Dataset {
  return {
    data: points,
    yAxisID: 'credits',
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    // Round joins of many points cost more than all else that is drawn, and nobody sees them.
    borderJoinStyle: points.length > mostRoundJoins ? 'bevel' : 'round',
    borderCapStyle: 'round',
    pointRadius: radii(points),
    pointHitRadius: 0,
    ...more,
  };
}

/** The lines, as far as they have no more values than pixels: what has more is drawn behind them, by columns. */
export function datasets(shown: TrendUnderlay): Dataset[] {
  const { drawing, inks } = shown;
  const { now, before, ahead } = drawing;
  const count = now.credits.length;
  const lineOf = (values: Data): Point[] => values.map((_, index) => point(values, index));
  const drawn: Dataset[] = [];
  if (!isDense(shown)) {
    drawn.push(line(lineOf(now.credits), inks.credits, { order: 1 }));
    if (before) {
      drawn.push(line(lineOf(before.credits), inks.before, { borderDash: [1, 4], order: 2 }));
    }
  }
  if (ahead.length > 0) {
    const points = ahead.map((y, index) => ({ x: count + index, y }));
    const last = point(now.credits, count - 1);
    if (!Number.isNaN(last.y)) points.unshift(last);
    drawn.push(line(points, inks.credits, { borderDash: [3, 5], order: 3 }));
  }
  return drawn;
}
