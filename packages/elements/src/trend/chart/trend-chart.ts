import type { InstantRange } from '@usage-kit/contract';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import { FocusKeeper } from '../../controllers/focus-keeper.js';
import { WordsController } from '../../controllers/words-controller.js';
import { page } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { noticeStyles } from '../../parts/notice/notice.styles.js';
import type { TrendBucket } from '../model/bucket.js';
import { ChartHold, type CanvasModule } from './chart-hold.js';
import { PointWords, type TrendPoint } from '../trend-bubble.js';
import { trendChartStyles } from './trend-chart.styles.js';
import type { TrendData } from '../model/trend-data.js';
import { inkWells } from './trend-inks.js';
import { trendTable } from '../trend-table.js';
import { trendMarks } from './trend-marks.js';
import { PaperWatch } from '../../controllers/paper-watch.js';
import { TrendPointer } from './trend-pointer.js';
import { TrendSelection } from './trend-selection.js';
import { walkStep } from '../model/walk-key.js';

/**
 * Credits and runs over time. The drawing is loaded when the chart is first seen; until then, and where it does
 * not come, or not in time for paper, nothing is lost: the sentence names it and the table has it.
 *
 * @fires part-zoom - `detail` is the part to zoom into, or null for the way back.
 */
export class TrendChartPart extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    summary: { attribute: false },
    view: { attribute: false },
    zoomed: { attribute: false },
  };

  static override styles: CSSResultGroup = [base, noticeStyles, trendChartStyles];

  /** Loads what draws. A test puts its own in its place. */
  static load: () => Promise<CanvasModule> = () => import('./trend-canvas.js');

  declare data: TrendData | undefined;

  /** What happened, in a sentence: the name of the chart and of its table. */
  declare summary: string;

  declare view: 'chart' | 'table';

  /** The chart shows a part: Escape is the way back. */
  declare zoomed: boolean;

  readonly #words = new WordsController(this, page);
  readonly #hold = new ChartHold(this, {
    load: () => TrendChartPart.load,
    // What marks a point is over the drawing.
    onMoved: () => {
      if (this.#selection.active !== undefined) this.requestUpdate();
    },
  });
  readonly #selection = new TrendSelection(this);
  readonly #pointer = new TrendPointer(this.#selection, () => ({
    plot: this._plot,
    place: this.#hold.place,
    zoom: this.#zoom,
  }));

  #isPaper = false;

  constructor() {
    super();
    this.summary = '';
    this.view = 'chart';
    this.zoomed = false;
    // From the chart to its table, and back.
    new FocusKeeper(this, () => this._walker);
    new PaperWatch(this, this.#onPaper);
  }

  /** Whether the drawing could not be loaded, so that the table is in. */
  get isMissing(): boolean {
    return this.#hold.isMissing;
  }

  /** Paper shows no place for what may still come. */
  get #isTable(): boolean {
    return this.view === 'table' || this.isMissing || (this.#isPaper && !this.#hold.isReady);
  }

  /** The drawing as it is, for a picture of it; undefined while there is none. */
  get drawing(): HTMLCanvasElement | undefined {
    return this.#hold.canvas;
  }

  /** The drawing, loaded for it where the chart was never seen; undefined where it does not come. */
  async draw(): Promise<HTMLCanvasElement | undefined> {
    await this.updateComplete;
    await this.#hold.fetch();
    return this.drawing;
  }

  /** To the walk over the points, or to the table. */
  override focus(options?: FocusOptions): void {
    this._walker?.focus(options);
  }

  private get _walker(): HTMLElement | null {
    return this.renderRoot.querySelector('.walk, .scroll');
  }

  private get _plot(): HTMLElement | null {
    return this.renderRoot.querySelector('.plot');
  }

  override render(): TemplateResult {
    const { words, lang, dir } = this.#words;
    const { data, summary } = this;
    if (!data) return html`<div class="plot"><span class="skeleton"></span></div>`;
    if (this.#isTable) {
      return html`<figure aria-label=${summary} lang=${lang} dir=${dir}>
        ${
          this.isMissing && this.view === 'chart'
            ? html`<p class="missing">${words.trend.chartMissing()}</p>`
            : nothing
        }
        ${trendTable({ ...data, words, lang, caption: summary })}
      </figure>`;
    }
    return html`<figure aria-label=${summary} lang=${lang} dir=${dir}>
      <div class="axes" aria-hidden="true">
        <span>${words.trend.credits()}</span><span>${words.trend.runs()}</span>
      </div>
      <div
        class="plot zoomable"
        ?data-paper=${this.#isPaper}
        @pointerdown=${this.#pointer.onDown}
        @pointermove=${this.#pointer.onMove}
        @pointerup=${this.#pointer.onUp}
        @pointercancel=${this.#pointer.onCancel}
        @pointerleave=${this.#pointer.onLeave}
      >
        ${this.#hold.isReady ? nothing : html`<span class="skeleton" aria-hidden="true"></span>`}
        <canvas aria-hidden="true"></canvas>
        ${this.#marks(data)} ${this.#walker(data)} ${inkWells(this.#hold.recolor)}
      </div>
    </figure>`;
  }

  /** One tab stop for all points. A slider over them is what speech output knows how to walk and to read. */
  #walker(data: TrendData): TemplateResult {
    const last = data.buckets.length - 1;
    const { active, anchor, walk } = this.#selection;
    const at = Math.min(walk ?? last, last);
    const point = this.#point(at);
    const { words, lang } = this.#words;
    return html`<div
      class="walk"
      role="slider"
      tabindex="0"
      aria-label=${words.trend.walk()}
      aria-orientation="horizontal"
      aria-valuemin="0"
      aria-valuemax=${Math.max(0, last)}
      aria-valuenow=${Math.max(0, at)}
      aria-valuetext=${guard([data, at, anchor, active, words, lang, this.summary], () => (point ? this.#valueText(this.#pointWords(data), data, point) : this.summary))}
      @keydown=${this.#onKeydown}
      @focus=${this.#onFocus}
      @blur=${this.#letGo}
    ></div>`;
  }

  #valueText(words: PointWords, data: TrendData, point: TrendPoint): string {
    const sentence = words.sentence(point);
    if (!this.#selection.isStretch) return sentence;
    const [first, last] = this.#stretch(data);
    if (!first || !last) return sentence;
    return `${sentence}. ${this.#words.words.trend.selected({
      first: words.time(first),
      last: words.time(last),
    })}`;
  }

  #marks(data: TrendData): TemplateResult | typeof nothing {
    const { place } = this.#hold;
    const { active, stretch } = this.#selection;
    const point = active === undefined ? undefined : this.#point(active);
    if (!place || !point || active === undefined) return nothing;
    return trendMarks({
      place,
      point,
      words: this.#pointWords(data),
      index: active,
      stretch,
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The walk goes with the chart; its last word, as it loses the focus, must change nothing then.
    if (changed.has('view') && this.view === 'table') this.#letGo();
    if (!changed.has('data')) return;
    const old = changed.get('data')?.buckets ?? [];
    const buckets = this.data?.buckets ?? [];
    this.#selection.hold(buckets.length, {
      areSame:
        old.length === buckets.length &&
        old.every(({ startsAt }, index) => startsAt === buckets[index]?.startsAt),
    });
  }

  protected override updated(): void {
    const { words, lang, dir } = this.#words;
    const plot = this.#isTable ? null : this._plot;
    // A table needs no key of what is drawn.
    this.toggleAttribute('tabular', this.#isTable);
    this.#hold.show(plot, this.data && { data: this.data, words, lang, dir });
  }

  #point(index: number): TrendPoint | undefined {
    const now = this.data?.buckets[index];
    return now && { now, before: this.data?.before?.[index] };
  }

  #pointWords(data: TrendData): PointWords {
    const { words, lang } = this.#words;
    return new PointWords(words, { ...data, lang });
  }

  /** The first and the last bucket of what was drawn along; of one point, that one. */
  #stretch({ buckets }: TrendData): readonly (TrendBucket | undefined)[] {
    const [first, last] = this.#selection.stretch;
    return [buckets[first], buckets[last]];
  }

  readonly #zoom = (): void => {
    const [first, last] = this.data ? this.#stretch(this.data) : [];
    if (!this.data || !first || !last) return;
    const { fromMs, toMs } = this.data.range;
    this.#selection.startOver();
    this.#tell({
      fromMs: Math.max(first.startsAt, fromMs),
      toMs: Math.min(last.endsAt, toMs),
    });
  };

  readonly #onPaper = (isPaper: boolean): void => {
    if (isPaper === this.#isPaper) return;
    this.#isPaper = isPaper;
    if (isPaper) void this.#hold.fetch();
    this.requestUpdate();
    // A page is put on paper as soon as it has been told.
    if (this.hasUpdated) this.performUpdate();
    // Paper is white, and a canvas has the colors that it was drawn with.
    this.#hold.recolor();
  };

  #tell(detail: InstantRange | null): void {
    this.dispatchEvent(new CustomEvent('part-zoom', { detail }));
  }

  readonly #letGo = (): void => this.#selection.letGo();

  readonly #onFocus = (event: FocusEvent): void => {
    // A press of the pointer focuses too, and shows its own point.
    if ((event.target as Element).matches(':focus-visible')) {
      this.#selection.show(this.#selection.walk ?? (this.data?.buckets.length ?? 1) - 1);
    }
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const count = this.data?.buckets.length ?? 0;
    if (count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const { active, anchor, walk, isStretch } = this.#selection;
    const index = walk ?? count - 1;
    const step = walkStep(event, { index, count, dir: this.#words.dir });
    if (!step) return;
    if (step.kind === 'leave') {
      if (active !== undefined) this.#letGo();
      else if (this.zoomed) this.#tell(null);
      else return;
      event.stopPropagation();
    } else if (step.kind === 'zoom') {
      if (!isStretch) return;
      this.#zoom();
    } else {
      // The first key after letting go shows the point where the walk was.
      const isBack = active === undefined && !step.isStretching && isArrow(event.key);
      this.#selection.walkTo(
        isBack ? index : step.index,
        step.isStretching ? (anchor ?? index) : undefined,
      );
    }
    event.preventDefault();
  };
}

const isArrow = (key: string): boolean => key.startsWith('Arrow');

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-trend-chart': TrendChartPart;
  }
}
