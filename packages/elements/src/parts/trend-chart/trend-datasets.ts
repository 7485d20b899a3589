import type { ChartDataset } from 'chart.js';
import { decimate, decimateBars } from './decimation.js';
import type { TrendDrawing, TrendInks } from './trend-model.js';

/** `x` counts buckets; `y` is NaN where there is a gap. */
export interface Point {
  x: number;
  y: number;
}

type Data = readonly (number | undefined)[];
export type Dataset = ChartDataset<'line' | 'bar', Point[]>;

const point = (values: Data, index: number): Point => ({ x: index, y: values[index] ?? NaN });

/** A value between two gaps is no line, so it gets a dot. */
function radii(points: readonly Point[]): number[] | number {
  if (points.length > 1 && !points.some(({ y }) => Number.isNaN(y))) return 0;
  const isGap = (index: number): boolean => Number.isNaN(points[index]?.y ?? NaN);
  return points.map((_, index) => (isGap(index - 1) && isGap(index + 1) ? 3 : 0));
}

/** Bars of the range before are hatched, so that they differ from today's by more than a colour. */
function hatching(ink: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const context = tile.getContext('2d');
  if (!context) return ink;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  for (const shift of [-6, 0, 6]) {
    context.moveTo(shift, 6);
    context.lineTo(shift + 6, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? ink;
}

function line(points: Point[], ink: string, more: Partial<ChartDataset<'line', Point[]>>): Dataset {
  return {
    type: 'line',
    data: points,
    yAxisID: 'credits',
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    pointRadius: radii(points),
    pointHitRadius: 0,
    ...more,
  };
}

function bars(
  values: Data,
  ink: CanvasPattern | string,
  { most, width, order }: { most: number; width: number; order: number },
): Dataset {
  return {
    type: 'bar',
    // Nothing is no bar at all, while the smallest something can be seen.
    data: decimateBars(values, most).map((index) => {
      const value = values[index];
      return { x: index, y: value === undefined || value === 0 ? NaN : value };
    }),
    yAxisID: 'runs',
    backgroundColor: ink,
    borderWidth: 0,
    borderRadius: width >= 4 ? 2 : 0,
    barThickness: width,
    minBarLength: 2,
    order,
  };
}

/** At most as many points as pixels: what is drawn costs by the width of the chart, not by the length of the range. */
export function datasets(drawing: TrendDrawing, inks: TrendInks, width: number): Dataset[] {
  const { now, before, ahead } = drawing;
  const pixels = Math.max(4, Math.floor(width));
  const count = now.credits.length;
  const slot = width / Math.max(1, count + ahead.length);
  const barWidth = Math.max(1, Math.min(10, slot * (before ? 0.24 : 0.4)));
  const lineOf = (values: Data): Point[] =>
    decimate(values, pixels).map((index) => point(values, index));
  const most = Math.max(1, Math.floor(pixels / (before ? 4 : 2)));
  const drawn = [
    line(lineOf(now.credits), inks.credits, {
      backgroundColor: inks.area,
      fill: 'origin',
      order: 1,
    }),
    bars(now.runs, inks.runs, { most, width: barWidth, order: 4 }),
  ];
  if (before) {
    drawn.push(
      line(lineOf(before.credits), inks.before, { borderDash: [1, 4], order: 2 }),
      bars(before.runs, hatching(inks.before), { most, width: barWidth, order: 5 }),
    );
  }
  if (ahead.length > 0) {
    const points = ahead.map((y, index) => ({ x: count + index, y }));
    const last = point(now.credits, count - 1);
    if (!Number.isNaN(last.y)) points.unshift(last);
    drawn.push(line(points, inks.credits, { borderDash: [3, 5], order: 3 }));
  }
  return drawn;
}
