import type { InstantRange } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { emptyNotice, errorSentence, sectionNotice, staleNotice } from '../parts/notice/notice.js';
import { creditsOf } from './model/bucket.js';
import { rangeText } from '../time/range-text.js';
import type { TrendData } from './model/trend-data.js';
import { trendFacts } from './model/trend-facts.js';
import { trendSentence } from './model/trend-sentence.js';
import type { Viewer } from '../viewer.js';
import { legendKeys } from './legend-keys.js';
import { trendLegend } from './trend-legend.js';
import type { TrendState } from './trend-source.js';

/** What the trend's card shows. */
export interface TrendView extends Viewer {
  readonly state: TrendState;
  readonly data: TrendData | undefined;
  readonly comparing: boolean;
  readonly beforeFailed: boolean;
  readonly asTable: boolean;
  /** The range to go back to, as it is said; undefined where there is no zoom. */
  readonly isZoomed: boolean;
  readonly sentence: string;
}

/** A trend that someone wants as a file. */
export interface TrendSaved {
  readonly format: 'png' | 'csv';
  readonly data: TrendData;
  readonly sentence: string;
  readonly drawing: HTMLCanvasElement | undefined;
}

export interface TrendActions {
  readonly onCompare: () => void;
  readonly onTable: () => void;
  readonly onSave: (format: TrendSaved['format']) => Promise<void>;
  readonly onZoom: (event: CustomEvent<InstantRange | null>) => void;
  readonly onZoomOut: () => void;
  readonly onRetry: () => void;
}

/** What happened, in a sentence. */
export function sentenceOf(
  data: TrendData,
  before: TrendData['buckets'] | undefined,
  { words, lang }: Viewer,
): string {
  const { range, interval, timezone, buckets } = data;
  return trendSentence(trendFacts(data, buckets, before), {
    words,
    lang,
    range,
    interval,
    timezone,
  });
}

/** Usage over time: its sentence, the chart or its table, and what can be done with them. */
export function trendCard(view: TrendView, actions: TrendActions): TemplateResult {
  const { words, lang, state, data, isZoomed } = view;
  const { overview } = words;
  return html`<section
    class="card trend"
    aria-labelledby="trend"
    aria-busy=${state.status === 'pending' ? 'true' : 'false'}
  >
    <div class="trend-head">
      <div class="trend-names" tabindex="-1">
        <h3 class="card-title" id="trend">${overview.trend()}</h3>
        ${
          data
            ? html`<span class="of number"
                >${words.usagePage.range({
                  range: rangeText(data.range, { lang, zone: data.timezone, nowMs: data.nowMs }),
                  zone: data.timezone,
                })}</span
              >`
            : nothing
        }
      </div>
      ${data ? html`${view.asTable || isEmpty(view) ? nothing : trendLegend(legendKeys(words, data))} ${toolbar(view, actions)}` : nothing}
    </div>
    ${
      isZoomed
        ? html`<div class="way-back">
            <button type="button" class="button button-small" @click=${actions.onZoomOut}>
              ${overview.zoomOut()}
            </button>
          </div>`
        : nothing
    }
    ${body(view, actions)}
  </section>`;
}

function body(view: TrendView, actions: TrendActions): TemplateResult {
  const { words, state, data, comparing, beforeFailed } = view;
  const { error, at } = state;
  if (!data) {
    return state.status === 'failed' && error
      ? sectionNotice({
          words,
          title: words.overview.trendFailed(),
          error,
          busy: state.refreshing,
          onRetry: actions.onRetry,
        })
      : html`<span class="skeleton shape-line"></span><span class="skeleton shape-chart"></span>`;
  }
  return html`${kept(view, actions)}
    <p class="sentence number">${view.sentence}</p>
    ${comparing && beforeFailed ? html`<p class="small muted">${words.overview.beforeFailed()}</p>` : nothing}
    ${
      isEmpty(view)
        ? html`<div class="nothing">
            ${emptyNotice({ title: words.overview.nothing(), text: words.overview.nothingText() })}
          </div>`
        : html`<usage-part-trend-chart
            .data=${data}
            .summary=${view.sentence}
            .view=${view.asTable ? 'table' : 'chart'}
            .zoomed=${view.isZoomed}
            @part-zoom=${actions.onZoom}
          ></usage-part-trend-chart>`
    }
    ${
      state.status === 'stale' && state.isCurrent && at !== undefined
        ? staleNotice(view, at)
        : nothing
    }`;
}

/** A chart of nothing is a line on the ground: a sentence says more. The table is there all the same. */
function isEmpty({ data, asTable }: TrendView): boolean {
  if (!data || asTable || data.ahead.length > 0) return false;
  const all = [...data.buckets, ...(data.before ?? [])];
  return all.every((bucket) => bucket.runs === 0 && creditsOf(bucket) === 0n);
}

/** A range that did not come leaves what was there, and says so. */
function kept(
  { words, state }: TrendView,
  { onRetry }: TrendActions,
): TemplateResult | typeof nothing {
  const { error, isCurrent } = state;
  if (isCurrent || !error) return nothing;
  const isRefused = error.kind === 'invalid-request';
  return html`<div class="message" role="alert">
    <p>
      ${isRefused ? words.overview.trendRefused() : words.overview.trendKept()}
      <span class="muted">${error.detail ?? errorSentence(words, error)}</span>
    </p>
    ${
      isRefused
        ? nothing
        : html`<button
            type="button"
            class="button button-small"
            aria-disabled=${state.refreshing}
            @click=${onRetry}
          >
            ${words.action.tryAgain()}
          </button>`
    }
  </div>`;
}

function toolbar(view: TrendView, actions: TrendActions): TemplateResult {
  const { words, comparing, asTable } = view;
  const { overview } = words;
  const hasPicture = !asTable && !isEmpty(view);
  return html`<div class="actions">
    <button
      type="button"
      class="button button-small"
      aria-pressed=${comparing}
      @click=${actions.onCompare}
    >
      ${overview.compare()}
    </button>
    <button
      type="button"
      class="button button-small"
      aria-pressed=${asTable}
      @click=${actions.onTable}
    >
      ${overview.table()}
    </button>
    <usage-part-menu
      .label=${overview.export()}
      .items=${[
        ...(hasPicture ? [{ id: 'png', label: overview.exportPicture() }] : []),
        { id: 'csv', label: overview.exportData() },
      ]}
      @part-choose=${(event: CustomEvent<TrendSaved['format']>) => void actions.onSave(event.detail)}
    ></usage-part-menu>
  </div>`;
}
