import type { Chart, Scale } from 'chart.js';
import { decimateBars } from './decimation.js';
import { lineColumns, type LineColumns, type LinePlace } from './line-columns.js';
import type { TrendDrawing, TrendInks } from './trend-model.js';

/** The library's chart as it passes it to a plugin. */
export type TrendLines = Chart<'line'>;

type Values = readonly (number | undefined)[];

/** What is drawn behind the lines, at a width. */
export interface TrendUnderlay {
  readonly drawing: TrendDrawing;
  readonly inks: TrendInks;
  /** Of the canvas, in CSS pixels. */
  readonly width: number;
}

/** The smallest something can be seen, and the width of a line. */
const least = 2;

/** Whether a line has more values than pixels: it is drawn by columns then, and not by the library. */
export const isDense = ({ drawing, width }: TrendUnderlay): boolean =>
  drawing.now.credits.length > width;

/**
 * Bars of the range before are hatched, so that they differ from today's by more than a color.
 *
 * @param ratio how many pixels of the screen a CSS pixel has
 */
function hatching(ink: string, ratio: number): CanvasPattern | string {
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
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(ratio));
  return pattern ?? ink;
}

/** Where values stand, in pixels of the screen: what is aligned to them is painted fastest and sharpest. */
function placeOf({ x, y, ratio }: { x: Scale; y: Scale; ratio: number }): LinePlace {
  const [first, ground] = [x.getPixelForValue(0), y.getPixelForValue(0)];
  return {
    x: first * ratio,
    stepX: (x.getPixelForValue(1) - first) * ratio,
    y: ground * ratio,
    stepY: (y.getPixelForValue(1) - ground) * ratio,
  };
}

/** The ground under the line of credits, from gap to gap. */
function drawArea(context: CanvasRenderingContext2D, values: Values, place: LinePlace): void {
  let last: number | undefined;
  context.beginPath();
  const close = (): void => {
    if (last !== undefined) context.lineTo(last, place.y);
    last = undefined;
  };
  for (const [index, value] of values.entries()) {
    if (value === undefined) {
      close();
      continue;
    }
    const at = place.x + index * place.stepX;
    if (last === undefined) context.moveTo(at, place.y);
    context.lineTo(at, place.y + value * place.stepY);
    last = at;
  }
  close();
  context.fill();
}

/** As `drawArea`, of a line by columns. */
function drawColumnsArea(
  context: CanvasRenderingContext2D,
  { top }: LineColumns,
  { ground, wide }: { ground: number; wide: number },
): void {
  for (const [column, highest] of top.entries()) {
    const from = Math.round(highest);
    if (highest < ground) context.fillRect(column * wide, from, wide, ground - from);
  }
}

/** A line by columns of a width; those of a dotted line stand further apart than they are wide. */
function drawColumns(
  context: CanvasRenderingContext2D,
  { top, bottom }: LineColumns,
  { thick, wide, apart = wide }: { thick: number; wide: number; apart?: number },
): void {
  for (const [column, highest] of top.entries()) {
    const lowest = bottom[column] ?? highest;
    if (highest > lowest) continue;
    const from = Math.round(highest - thick / 2);
    const height = Math.max(thick, Math.round(lowest + thick / 2) - from);
    context.fillRect(column * apart, from, wide, height);
  }
}

/** A bar for each bucket with runs, at most `most` of them; `shift` sets them beside those of the other range. */
function drawBars(
  context: CanvasRenderingContext2D,
  values: Values,
  {
    place,
    most,
    width,
    shift,
    ratio,
  }: { place: LinePlace; most: number; width: number; shift: number; ratio: number },
): void {
  const corner = width >= 4 * ratio ? 2 * ratio : 0;
  const wide = Math.max(1, Math.round(width));
  const ground = Math.round(place.y);
  context.beginPath();
  for (const index of decimateBars(values, most)) {
    const value = values[index];
    if (value === undefined || value <= 0) continue;
    const height = Math.max(least * ratio, Math.round(-value * place.stepY));
    const left = Math.round(place.x + index * place.stepX - wide / 2 + shift);
    if (corner > 0) context.roundRect(left, ground - height, wide, height, [corner, corner, 0, 0]);
    else context.fillRect(left, ground - height, wide, height);
  }
  if (corner > 0) context.fill();
}

/**
 * The area and the bars, each in one path: some hundred elements of the library for them would cost more than all
 * the rest of the chart. Lines of more values than pixels are drawn here too.
 */
export function drawUnderlay(chart: TrendLines, shown: TrendUnderlay): void {
  const { x, credits, runs } = chart.scales;
  if (!x || !credits || !runs) return;
  const { ctx: context, currentDevicePixelRatio: ratio } = chart;
  const { drawing, inks, width } = shown;
  const { now, before } = drawing;
  const line = placeOf({ x, y: credits, ratio });
  const place = placeOf({ x, y: runs, ratio });
  const isPaired = before !== undefined;
  const bar =
    Math.max(1, Math.min(10, (Math.abs(place.stepX) / ratio) * (isPaired ? 0.24 : 0.4))) * ratio;
  const side = (drawing.dir === 'rtl' ? -1 : 1) * (isPaired ? bar / 2 : 0);
  const most = Math.max(1, Math.floor(width / (isPaired ? 4 : 2)));
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (before) {
    context.fillStyle = hatching(inks.before, ratio);
    drawBars(context, before.runs, { place, most, width: bar, shift: side, ratio });
  }
  context.fillStyle = inks.runs;
  drawBars(context, now.runs, { place, most, width: bar, shift: -side, ratio });
  context.fillStyle = inks.area;
  if (isDense(shown)) {
    // A column is as wide as a CSS pixel, so that a peak is as well seen on a fine screen.
    const wide = Math.max(1, Math.round(ratio));
    const columnsOf = (values: Values, apart: number): LineColumns =>
      lineColumns(values, {
        width: Math.ceil(chart.canvas.width / apart),
        place: { ...line, x: line.x / apart, stepX: line.stepX / apart },
      });
    const thick = Math.round(least * ratio);
    const columns = columnsOf(now.credits, wide);
    drawColumnsArea(context, columns, { ground: Math.round(line.y), wide });
    if (before) {
      context.fillStyle = inks.before;
      const apart = 3 * wide;
      drawColumns(context, columnsOf(before.credits, apart), { thick, wide, apart });
    }
    context.fillStyle = inks.credits;
    drawColumns(context, columns, { thick, wide });
  } else drawArea(context, now.credits, line);
  context.restore();
}
