import { lineWithin, type Spot } from './line-within.js';
import type { TrendLines, TrendUnderlay } from './trend-underlay.js';

const radius = 4;
const gap = 8;
const halo = 4;

/** The room over the chart that the label may need, in CSS pixels, by the size of its letters. */
export const roomAbove = (size: number): number => size + 6;

/**
 * The end of what is ahead says when the credits are used up: a ring where it is on the chart, an arrow where it comes
 * later than what is shown.
 */
export function drawUsedUp(chart: TrendLines, { drawing, inks }: TrendUnderlay): void {
  const { x, credits } = chart.scales;
  const { now, ahead, usedUp, dir } = drawing;
  const last = now.credits.length + ahead.length - 1;
  const value = ahead.at(-1) ?? now.credits[last];
  if (!usedUp || !x || !credits || value === undefined) return;
  const { ctx: context } = chart;
  const forward = dir === 'rtl' ? -1 : 1;
  const spot = { x: x.getPixelForValue(last), y: credits.getPixelForValue(value) };
  context.save();
  if (usedUp.isBeyond) drawArrow(context, spot, { forward, ink: inks.credits });
  else drawRing(context, spot, { ink: inks.credits, ground: inks.surface });
  context.font = `${inks.font.size}px ${inks.font.family}`;
  const width = context.measureText(usedUp.label).width;
  const { left, right, top } = chart.chartArea;
  const size = inks.font.size;
  const from = Math.max(left + gap, Math.min(right - gap - width, spot.x - width / 2));
  const beside = heightBeside(chart, { drawing, from, to: from + width, spot, size });
  const y = beside ?? top - roomAbove(size) / 2;
  if (beside === undefined) drawLeader(context, { ...spot, top }, inks.text);
  context.direction = dir;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // The ground around the letters keeps a line of the grid out of them.
  context.strokeStyle = inks.surface;
  context.lineWidth = halo;
  context.strokeText(usedUp.label, from, y);
  context.fillStyle = inks.text;
  context.fillText(usedUp.label, from, y);
  context.restore();
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { ink, ground }: { ink: string; ground: string },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke();
}

function drawArrow(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  { forward, ink }: { forward: number; ink: string },
): void {
  context.beginPath();
  context.moveTo(x, y - radius);
  context.lineTo(x + forward * 2 * radius, y);
  context.lineTo(x, y + radius);
  context.closePath();
  context.fillStyle = ink;
  context.fill();
}

/** From a label over the chart to what it is about. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { x, y, top }: Spot & { readonly top: number },
  ink: string,
): void {
  context.save();
  context.beginPath();
  context.setLineDash([2, 3]);
  context.moveTo(x, top);
  context.lineTo(x, y - radius - 2);
  context.strokeStyle = ink;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}

/** A height above or below the spot where a label between two places crosses no line; undefined where there is none. */
function heightBeside(
  { scales, chartArea }: TrendLines,
  {
    drawing: { now, before, ahead },
    from,
    to,
    spot,
    size,
  }: { drawing: TrendUnderlay['drawing']; from: number; to: number; spot: Spot; size: number },
): number | undefined {
  const { x, credits } = scales;
  if (!x || !credits) return undefined;
  const lines = [[...now.credits, ...ahead], before?.credits ?? []].map((values) => {
    const points = values.map((value, index) =>
      value === undefined
        ? undefined
        : { x: x.getPixelForValue(index), y: credits.getPixelForValue(value) },
    );
    return lineWithin(points, from - gap, to + gap);
  });
  const away = size / 2 + gap;
  const fits = (y: number): boolean =>
    y - size / 2 >= chartArea.top && y + size / 2 <= chartArea.bottom - 2;
  return [spot.y - away, spot.y + away].find(
    (y) => fits(y) && !lines.some((heights) => crosses(heights, [y - away + 1, y + away - 1])),
  );
}

/** Whether a line through some heights, one after another, passes between two others. */
function crosses(heights: readonly number[], [high, low]: readonly [number, number]): boolean {
  return heights.some((height, index) => {
    const next = heights[index + 1] ?? height;
    return Math.min(height, next) < low && Math.max(height, next) > high;
  });
}
