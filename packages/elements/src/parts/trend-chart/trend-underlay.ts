import type { Chart, Scale } from 'chart.js';
import { decimate, decimateBars } from './decimation.js';
import type { TrendDrawing, TrendInks } from './trend-model.js';

type Values = readonly (number | undefined)[];

/** What is drawn behind the lines, at a width. */
export interface TrendUnderlay {
  readonly drawing: TrendDrawing;
  readonly inks: TrendInks;
  /** Of the plot, in CSS pixels. */
  readonly width: number;
}

/** The smallest something can be seen. */
const leastBar = 2;

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

/** The ground under the line of credits, from gap to gap. */
function drawArea(
  context: CanvasRenderingContext2D,
  values: Values,
  { x, y, most }: { x: Scale; y: Scale; most: number },
): void {
  const ground = y.getPixelForValue(0);
  let last: number | undefined;
  context.beginPath();
  const close = (): void => {
    if (last !== undefined) context.lineTo(last, ground);
    last = undefined;
  };
  for (const index of decimate(values, most)) {
    const value = values[index];
    if (value === undefined) {
      close();
      continue;
    }
    const at = x.getPixelForValue(index);
    if (last === undefined) context.moveTo(at, ground);
    context.lineTo(at, y.getPixelForValue(value));
    last = at;
  }
  close();
  context.fill();
}

/** A bar for each bucket with runs, at most `most` of them; `shift` sets them beside those of the other range. */
function drawBars(
  context: CanvasRenderingContext2D,
  values: Values,
  { x, y, most, width, shift }: { x: Scale; y: Scale; most: number; width: number; shift: number },
): void {
  const ground = y.getPixelForValue(0);
  const corner = width >= 4 ? 2 : 0;
  context.beginPath();
  for (const index of decimateBars(values, most)) {
    const value = values[index];
    if (value === undefined || value <= 0) continue;
    const height = Math.max(leastBar, ground - y.getPixelForValue(value));
    const left = x.getPixelForValue(index) - width / 2 + shift;
    if (corner > 0) context.roundRect(left, ground - height, width, height, [corner, corner, 0, 0]);
    else context.fillRect(left, ground - height, width, height);
  }
  if (corner > 0) context.fill();
}

/**
 * The area and the bars, each in one path: some hundred elements of the library for them would cost more than all
 * the rest of the chart.
 */
export function drawUnderlay(chart: Chart, { drawing, inks, width }: TrendUnderlay): void {
  const { x, credits, runs } = chart.scales;
  if (!x || !credits || !runs) return;
  const { ctx: context } = chart;
  const { now, before } = drawing;
  const pixels = Math.max(4, Math.floor(width));
  const slot = Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0));
  const isPaired = before !== undefined;
  const bar = Math.max(1, Math.min(10, slot * (isPaired ? 0.24 : 0.4)));
  const side = (drawing.dir === 'rtl' ? -1 : 1) * (isPaired ? bar / 2 : 0);
  const most = Math.max(1, Math.floor(pixels / (isPaired ? 4 : 2)));
  context.save();
  if (before) {
    context.fillStyle = hatching(inks.before);
    drawBars(context, before.runs, { x, y: runs, most, width: bar, shift: side });
  }
  context.fillStyle = inks.runs;
  drawBars(context, now.runs, { x, y: runs, most, width: bar, shift: -side });
  context.fillStyle = inks.area;
  drawArea(context, now.credits, { x, y: credits, most: pixels });
  context.restore();
}
