import { html, nothing, type TemplateResult } from 'lit';
import { creditsOf, type TrendBucket } from './bucket.js';
import type { PointWords, TrendPoint } from './trend-bubble.js';
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
  const { left, right, top, bottom } = place;
  const x = place.x(index);
  const isLate = x > (left + right) / 2;
  const aside = isLate ? `calc(${x - 14}px - 100%)` : `${x + 14}px`;
  return html`<div aria-hidden="true">
    ${band(place, stretch)}
    <i
      class="mark cross"
      .style=${`--_x: ${x}px; --_y: ${top}px; --_plot-height: ${bottom - top}px`}
    ></i>
    ${point.before ? dot(place, index, { bucket: point.before, kind: 'before' }) : nothing}
    ${dot(place, index, { bucket: point.now, kind: 'now' })}
    <div class="bubble number" .style=${`transform: translate(${aside}, ${top}px)`}>
      ${words.bubble(point)}
    </div>
  </div>`;
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
