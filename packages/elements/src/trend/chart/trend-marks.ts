import { html, nothing, type TemplateResult } from 'lit';
import { creditsOf, type TrendBucket } from '../model/bucket.js';
import type { PointWords, TrendPoint } from '../trend-bubble.js';
import type { TrendPlace } from './trend-canvas.js';

/** Which point is marked, and where it stands. */
export interface TrendMarks {
  readonly place: TrendPlace;
  readonly point: TrendPoint;
  readonly words: PointWords;
  readonly index: number;
  /** The first and the last point of a stretch; the same one where there is none. */
  readonly stretch: readonly [first: number, last: number];
}

/** A line, dots and the values beside a point: elements over the canvas, which need not be drawn again for them. */
export function trendMarks({ place, point, words, index, stretch }: TrendMarks): TemplateResult {
  const { top, bottom } = place;
  const x = place.x(index);
  return html`<div aria-hidden="true">
    ${band(place, stretch)}
    <i
      class="mark cross"
      .style=${`--_x: ${x}px; --_y: ${top}px; --_plot-height: ${bottom - top}px`}
    ></i>
    ${point.before ? dot(place, index, { bucket: point.before, kind: 'before' }) : nothing}
    ${dot(place, index, { bucket: point.now, kind: 'now' })}
    <div class="bubble number" .style=${`transform: ${besidePoint(place, index, point.now)}`}>
      ${words.bubble(point)}
    </div>
  </div>`;
}

/** Between a point and its values, in CSS pixels. */
const gap = 14;
/** So wide the values can be, as the style has it. */
const widest = 260;
/** How far above the plot the names of the axes reach. */
const overNames = 20;

/**
 * Where the values of a point stand: on its side with more room, and never out of the plot. Where that room
 * may be too little they come over the point's place, so they go to the other end of the height, up to the axes' names.
 */
function besidePoint(place: TrendPlace, index: number, bucket: TrendBucket): string {
  const { left, right, top, bottom } = place;
  const x = place.x(index);
  const isLate = x > (left + right) / 2;
  const across = isLate
    ? `max(0px, ${x - gap}px - 100%)`
    : `min(${x + gap}px, var(--_plot-inline) - 100%)`;
  const y = place.y(Number(creditsOf(bucket) ?? 0n) / 1e6);
  const isCramped = (isLate ? x - left : right - x) < widest + gap;
  const isLow = isCramped && y < (top + bottom) / 2;
  const highest = isCramped ? -overNames : top;
  const ground = 'var(--_plot-block) - 100%';
  return `translate(${across}, ${isLow ? `calc(${ground})` : `min(${highest}px, ${ground})`})`;
}

function dot(
  place: TrendPlace,
  index: number,
  { bucket, kind }: { readonly bucket: TrendBucket; readonly kind: 'now' | 'before' },
): TemplateResult | typeof nothing {
  const credits = creditsOf(bucket);
  if (credits === undefined) return nothing;
  const at = `--_x: ${place.x(index)}px; --_y: ${place.y(Number(credits) / 1e6)}px`;
  return html`<i class="mark dot ${kind}" .style=${at}></i>`;
}

function band(
  place: TrendPlace,
  [first, last]: TrendMarks['stretch'],
): TemplateResult | typeof nothing {
  if (first === last) return nothing;
  const edges = [place.x(first - 0.5), place.x(last + 0.5)];
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  const size = `--_band-width: ${right - left}px; --_plot-height: ${place.bottom - place.top}px`;
  return html`<i class="mark band" .style=${`--_x: ${left}px; --_y: ${place.top}px; ${size}`}></i>`;
}
