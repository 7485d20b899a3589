import type { UsageClient, UsageError } from '@usage-kit/client';
import {
  intervalFor,
  nextBucketStart,
  printRange,
  type CycleSpan,
  type InstantRange,
  type UsageRange,
} from '@usage-kit/contract';
import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { WordsController } from '../controllers/words-controller.js';
import { page } from '../locales/page.js';
import { resolveRangeIn } from '../time/zoned-range.js';
import type { TrendChartPart } from './chart/trend-chart.js';
import type { TrendData } from './model/trend-data.js';
import type { Viewer } from '../viewer.js';
import { trendAhead } from './model/trend-ahead.js';
import { sentenceOf, trendCard, type TrendSaved } from './trend-card.js';
import { TrendSource, type TrendState } from './trend-source.js';
import { trendPanelStyles } from './trend-panel.styles.js';

/** What the present pace is, for the dashed continuation. */
export interface TrendPace {
  /** Micro-credits. */
  readonly perDay: bigint;
  /** When the credits are used up; undefined where that is not foreseen. */
  readonly usedUpMs: number | undefined;
  readonly cycleEndMs: number | undefined;
}

const isOtherRange = (range: UsageRange, old: UsageRange | undefined): boolean =>
  old === undefined || printRange(range) !== printRange(old);

/**
 * The card of usage over time: a range and, within it, what someone zoomed into.
 *
 * @fires part-compare - Someone wants the range before, or no longer.
 * @fires part-save - `detail` is a `TrendSaved`: someone wants it as a file.
 */
export class TrendPanel extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    range: { attribute: false, hasChanged: isOtherRange },
    cycle: { attribute: false },
    cycleError: { attribute: false },
    timezone: { attribute: false },
    compare: { attribute: false },
    pace: { attribute: false },
    now: { attribute: false },
    _zoom: { state: true },
    _asTable: { state: true },
  };

  static override styles = trendPanelStyles;

  declare client: UsageClient | undefined;
  /** May be a new object each time: only a different range is a change, and ends a zoom. */
  declare range: UsageRange;
  /** Undefined while nobody knows the account. */
  declare cycle: CycleSpan | undefined;
  /** Why nobody knows it. */
  declare cycleError: UsageError | undefined;
  declare timezone: string;
  declare compare: boolean;
  declare pace: TrendPace | undefined;
  /** The server's time in epoch milliseconds. */
  declare now: number;

  declare private _zoom: InstantRange | undefined;
  declare private _asTable: boolean;

  readonly #words = new WordsController(this, page);
  readonly #source = new TrendSource(this, () => {
    const range = this._zoom ?? this.#whole;
    return this.client && range && { client: this.client, range, timezone: this.timezone };
  });
  #data: TrendData | undefined;

  constructor() {
    super();
    this.range = { kind: 'preset', preset: 'cycle' };
    this.timezone = 'UTC';
    this.compare = false;
    this.now = 0;
    this._asTable = false;
    // "Try again" and the way back from a zoom are gone when they have worked.
    new FocusKeeper(this, () => this._head);
  }

  /** Whether the last request for the trend went well. */
  get isWell(): boolean {
    return this.#source.state.status === 'ready';
  }

  /** Asks again for what is shown. */
  async refresh(): Promise<void> {
    await this.#source.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('range') || changed.has('timezone') || changed.has('client')) {
      this._zoom = undefined;
    }
  }

  private get _chart(): TrendChartPart | null {
    return this.renderRoot.querySelector('usage-part-trend-chart');
  }

  private get _head(): HTMLElement | null {
    return this.renderRoot.querySelector('.trend-names');
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#data = this.#read(this.#state);
    super.update(changed);
  }

  override render(): TemplateResult {
    const { lang, dir } = this.#words;
    const trend = this.#state;
    const data = trend.known && this.#data;
    return html`<div lang=${lang} dir=${dir}>
      ${trendCard(
        {
          ...this.#viewer,
          state: trend,
          data,
          comparing: this.compare,
          beforeFailed: this.#source.beforeFailed,
          asTable: this._asTable,
          isZoomed: this._zoom !== undefined,
          sentence: data ? this.#sentence(data) : '',
        },
        {
          onCompare: () => this.dispatchEvent(new CustomEvent('part-compare')),
          onTable: this.#onTable,
          onSave: this.#onSave,
          onZoom: this.#onZoom,
          onZoomOut: this.#zoomOut,
          onRetry: this.#retry,
        },
      )}
    </div>`;
  }

  get #viewer(): Viewer {
    const { words, lang, dir } = this.#words;
    return { words, lang, dir, zone: this.timezone, nowMs: this.now };
  }

  /** The range on its own, without a zoom; undefined where it is of a cycle that nobody knows. */
  get #whole(): InstantRange | undefined {
    const { range, now: nowMs } = this;
    const isOfCycle = range.kind === 'preset' && range.preset === 'cycle';
    if (isOfCycle && !this.cycle) return undefined;
    const cycle = this.cycle ?? { startsAtMs: nowMs, endsAtMs: null };
    const whole = resolveRangeIn(this.timezone, range, { nowMs, cycle });
    // The rest of a day is not drawn as hours of nothing.
    return intervalFor(whole) === 'hour'
      ? {
          ...whole,
          toMs: Math.min(whole.toMs, nextBucketStart(Math.max(nowMs, whole.fromMs), 'hour')),
        }
      : whole;
  }

  get #state(): TrendState {
    const error = this.cycleError;
    if (this.#whole || !error) return this.#source.state;
    return { ...this.#source.state, status: 'failed', error };
  }

  /** What the chart shows; the same object until something in it changes, so that it is drawn once. */
  #read({ known }: TrendState): TrendData | undefined {
    if (!known) return this.#data;
    const { plan, buckets } = known;
    const before = this.compare ? this.#source.before?.buckets : undefined;
    const outlook =
      this.pace && !this._zoom
        ? trendAhead({ ...plan, count: buckets.length }, { ...this.pace, nowMs: this.now })
        : { ahead: [], usedUp: undefined };
    const data = { ...plan, buckets, before, ...outlook, nowMs: this.now };
    const old = this.#data;
    const isSame =
      old?.buckets === buckets &&
      old.before === before &&
      old.usedUp?.at === data.usedUp?.at &&
      old.ahead.length === data.ahead.length &&
      old.ahead.every(
        ({ startsAt, credits }, index) =>
          startsAt === data.ahead[index]?.startsAt && credits === data.ahead[index].credits,
      );
    return isSame ? old : data;
  }

  #sentence(data: TrendData): string {
    return sentenceOf(data, this.#source.before?.buckets, this.#viewer);
  }

  readonly #onTable = (): void => {
    this._asTable = !this._asTable;
  };

  readonly #onZoom = (event: CustomEvent<InstantRange | null>): void => {
    if (event.detail) this._zoom = event.detail;
    else this.#zoomOut();
  };

  readonly #zoomOut = (): void => {
    this._zoom = undefined;
  };

  readonly #retry = (): void => {
    if (this.cycleError) this.dispatchEvent(new CustomEvent('part-retry'));
    else void this.#source.refresh();
  };

  readonly #onSave = async (format: TrendSaved['format']): Promise<void> => {
    const drawing = format === 'png' ? await this._chart?.draw() : undefined;
    const data = this.#data;
    if (!data) return;
    const detail: TrendSaved = {
      format,
      data,
      sentence: this.#sentence(data),
      drawing,
    };
    this.dispatchEvent(new CustomEvent('part-save', { detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-trend': TrendPanel;
  }
}
