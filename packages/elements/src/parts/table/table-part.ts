import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { WordsController } from '../../controllers/words-controller.js';
import { formatInteger } from '../../intl/index.js';
import { page } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { statusTagStyles } from '../status-tag/status-tag.styles.js';
import { nextSort, orderOf, type TableColumn } from './column.js';
import { cellClass, type RowContent, RowPool } from './row-pool.js';
import { ScrollMap } from './scroll-map.js';
import { cardsUnder, tableCardsStyles } from './table-cards.styles.js';
import { tablePartStyles } from './table-part.styles.js';
import { paperRows, type RowStretch } from './paper-rows.js';
import { tablePrintStyles } from './table-print.styles.js';
import { showWhole } from './whole-text.js';

/** So many rows are drawn beyond those in sight, so that a scroll of one frame shows no gap. */
const overscan = 4;
/** How many rows stand in for those that are not known yet. */
const placeholders = 8;
/** What a row's height is taken for until one was measured. */
const assumedRowHeight = 44;

export interface TableSeeDetail {
  readonly first: number;
  readonly last: number;
}

/**
 * A table of any length, of which only the rows in sight are in the document.
 *
 * @fires table-sort - A header was pressed; `detail.sort` is the order asked for.
 * @fires table-open - A row was chosen; `detail.index`.
 * @fires table-see - Other rows came in sight; `detail.first`, `detail.last`.
 */
export class TablePart extends LitElement {
  static override styles = [
    base,
    statusTagStyles,
    tablePartStyles,
    tableCardsStyles,
    tablePrintStyles,
  ];

  @property({ attribute: false }) columns: readonly TableColumn[] = [];
  /** What the table is of; names it and its scroll region. */
  @property() caption = '';
  /** The order of the rows that are shown. */
  @property() sort = '';
  /** The order that was asked for last, which a second press turns round. */
  @property({ attribute: 'asked-sort' }) askedSort = '';
  /** How many rows there are in all; undefined while nobody knows. */
  @property({ type: Number }) count: number | undefined;
  /** The rows are those of before; others were asked for. */
  @property({ type: Boolean }) waiting = false;
  @property({ type: Boolean }) openable = false;
  /** What stands in a row. The same array for the same content, so that a row is written once. */
  @property({ attribute: false }) contentOf: (index: number) => RowContent = () => 'pending';
  /** Another number: what `contentOf` answers has changed. */
  @property({ type: Number }) revision = 0;

  @state() private _cards = false;
  @state() private _scrolls = false;
  /** What is on the paper while the page is printed. */
  @state() private _paper: RowStretch | undefined;
  @query('.scroller') private readonly _scroller!: HTMLElement;
  @query('table') private readonly _table!: HTMLTableElement;
  @query('thead') private readonly _head!: HTMLTableSectionElement;
  @query('tbody') private readonly _body!: HTMLTableSectionElement;
  @query('.whole-text') private readonly _wholeText!: HTMLElement;

  readonly #words = new WordsController(this, page);
  readonly #map = new ScrollMap();
  /** What changes with a size may change it again, which an observer must not see in its own turn. */
  readonly #sizes = new ResizeObserver(() => {
    this.#sizing ||= requestAnimationFrame(() => {
      this.#sizing = 0;
      this.#adapt();
    });
  });
  #pool: RowPool | undefined;
  #shapeKey = '';
  #rowHeight = assumedRowHeight;
  #asked: TableSeeDetail = { first: 0, last: 0 };
  #resting = 0;
  #sizing = 0;
  #viewport = assumedRowHeight * placeholders;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#resting);
    cancelAnimationFrame(this.#sizing);
    this.#resting = 0;
    this.#sizing = 0;
  }

  /** Shows the list from its start. */
  toTop(): void {
    this.#scrollTo(0);
  }

  /** Brings a row into sight and gives its button the focus; the table itself where there is no such row. */
  focusRow(index: number): void {
    const { first, last } = this.#map.seen();
    if (index >= 0 && (index < first || index > last)) this.#scrollTo(Math.max(0, index - 2));
    const opener = this.#pool?.elementOf(index)?.querySelector<HTMLElement>('.opener');
    (opener ?? this._scroller).focus();
  }

  override render(): TemplateResult {
    const { field, direction } = orderOf(this.sort);
    return html`
      <div
        class="scroller"
        part="scroller"
        role="region"
        aria-labelledby="caption"
        tabindex=${this._scrolls ? '0' : '-1'}
        @scroll=${{ handleEvent: this.#onScroll, passive: true }}
        @scrollend=${this.#onScrollEnd}
      >
        <table
          part="table"
          role="table"
          class=${this.waiting ? 'waiting' : ''}
          aria-rowcount=${this.count === undefined ? -1 : this.count + 1}
          aria-busy=${this.waiting || this.count === undefined}
        >
          <caption id="caption" class="visually-hidden">
            ${this.caption}
          </caption>
          <thead>
            <tr role="row" aria-rowindex="1">
              ${this.columns.map((column) => this.#header(column, column.sort === field ? direction : undefined))}
            </tr>
          </thead>
          <tbody></tbody>
        </table>
        <p class="printed number">${this.#printed()}</p>
      </div>
      <div
        class="whole-text"
        role="dialog"
        aria-label=${this.#words.words.table.wholeText()}
        popover="auto"
        tabindex="-1"
      ></div>
    `;
  }

  #header(column: TableColumn, direction: 'ascending' | 'descending' | undefined): TemplateResult {
    return html`<th
      role="columnheader"
      scope="col"
      class=${cellClass(column)}
      aria-sort=${direction ?? nothing}
      data-label=${column.header}
    >
      ${
        column.sort === undefined || this._cards
          ? column.header
          : html`<button
              class="sorter"
              type="button"
              title=${column.header}
              @click=${() => this.#tell('table-sort', { sort: nextSort(column, this.askedSort || this.sort) })}
            >
              <span>${column.header}</span>
              <svg class="arrow" aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
                <path
                  d="M6 2v8M2.8 6.8 6 10l3.2-3.2"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="1.5"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              </svg>
            </button>`
      }
    </th>`;
  }

  protected override firstUpdated(): void {
    // Laid out by grids, they are what their roles say; linters take those for what a table's parts have anyway.
    for (const group of [this._head, this._body]) group.setAttribute('role', 'rowgroup');
    this.#pool = new RowPool(this._body);
    // Each row that opens has a button for the keyboard; its surface is there for the pointer besides.
    this._body.addEventListener('click', this.#onClick);
    this.#observe();
  }

  #observe(): void {
    this.#sizes.observe(this._scroller);
    this.#sizes.observe(this._table);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { columns, openable } = this;
    const { table, state: said } = this.#words.words;
    const shape = { columns, openable, wholeLabel: table.whole(), pendingLabel: said.loading() };
    const shapeKey = JSON.stringify(shape);
    if (shapeKey !== this.#shapeKey) {
      this.#shapeKey = shapeKey;
      this.#pool?.reshape(shape);
      this.#shareWidth();
    }
    if (changed.has('count')) this.#resize();
    this.#draw();
    this.#measure();
  }

  /** Header and rows are laid out alike; which columns there is room for is the style sheet's to say. */
  #shareWidth(): void {
    const { style } = this._scroller;
    const tracks = (stays: (column: TableColumn) => boolean): string =>
      this.columns
        .filter(stays)
        .map(({ width }) => `var(--_${width}-width)`)
        .join(' ');
    style.setProperty(
      '--_all-columns',
      tracks(() => true),
    );
    style.setProperty(
      '--_most-columns',
      tracks(({ givesWay }) => givesWay !== 1),
    );
    style.setProperty(
      '--_few-columns',
      tracks(({ givesWay }) => givesWay === undefined),
    );
    style.setProperty('--_card-lines', String(this.columns.length - 1));
  }

  get #rows(): number {
    return this.count ?? placeholders;
  }

  /** What differs by the room there is: rows or cards, and whether there is something to scroll. */
  #adapt(): void {
    const { clientHeight, scrollHeight, clientWidth } = this._scroller;
    this._cards = clientWidth > 0 && clientWidth < cardsUnder;
    this._scrolls = scrollHeight > clientHeight + 1;
    this.#measure();
  }

  /** Reads the sizes that the style sheet and the page have given. */
  #measure(): void {
    const rowHeight = this.#pool?.sample?.getBoundingClientRect().height ?? 0;
    // Nothing has a size while nothing is drawn.
    if (rowHeight <= 0) return;
    const head = this._head.getBoundingClientRect().height;
    const viewport = Math.max(0, this._scroller.clientHeight - head);
    if (rowHeight === this.#rowHeight && viewport === this.#viewport) return;
    this.#rowHeight = rowHeight;
    this.#viewport = viewport;
    this.#resize();
    this.#draw();
  }

  #resize(): void {
    const place = this.#map.resize({
      rows: this.#rows,
      rowHeight: this.#rowHeight,
      viewport: this.#viewport,
    });
    if (Math.abs(this._scroller.scrollTop - place) >= 1) {
      // The rows' box takes its new height first: a scrollbar cannot stand beyond its end.
      this.#draw();
      this._scroller.scrollTop = place;
    }
  }

  readonly #onBeforePrint = (): void => {
    const isThere = (index: number): boolean => typeof this.contentOf(index) === 'object';
    this._paper = paperRows(this.#map.seen().first, this.count ?? 0, isThere);
  };

  readonly #onAfterPrint = (): void => {
    this._paper = undefined;
  };

  /** Which rows are on the paper, where they are not all. */
  #printed(): string {
    const { _paper: paper, count = 0 } = this;
    if (!paper || paper.last - paper.first + 1 === count) return '';
    const [first, last, all] = [paper.first + 1, paper.last + 1, count].map((number) =>
      formatInteger(this.#words.lang, number),
    );
    return `${first}–${last} / ${all}`;
  }

  #draw({ onlyMoved = false } = {}): void {
    const pool = this.#pool;
    if (!pool) return;
    if (this._paper) {
      pool.draw({
        ...this._paper,
        height: this.#map.boxHeight,
        offsetOf: () => 0,
        contentOf: this.contentOf,
        onlyMoved: false,
      });
      pool.order(null);
      return;
    }
    const seen = this.#map.seen();
    // As many rows at every place, so that none has to be made while the list is scrolled.
    const room = Math.ceil(this.#viewport / this.#rowHeight) + 1 + 2 * overscan;
    const first = Math.max(0, Math.min(seen.first - overscan, this.#rows - room));
    const last = Math.min(this.#rows, first + room) - 1;
    this.#keepFocus(pool, first, last);
    pool.draw({
      first,
      last,
      height: this.#map.boxHeight,
      offsetOf: (index) => this.#map.boxOffsetOf(index),
      contentOf: this.contentOf,
      onlyMoved,
    });
    this.#see(seen);
    this.#rest();
  }

  /** A row that is about to leave does not take the focus with it into nowhere. */
  #keepFocus(pool: RowPool, first: number, last: number): void {
    const index = pool.indexOf((this.renderRoot as ShadowRoot).activeElement);
    if (index === undefined || (index >= first && index <= last)) return;
    this._scroller.focus({ preventScroll: true });
  }

  /**
   * Tells which rows are in sight: at once while they move on by a little, and where the scrollbar is being
   * dragged along the list only when it rests, so that pages passed by are never asked for.
   */
  #see({ first, last }: TableSeeDetail): void {
    if (first === this.#asked.first && last === this.#asked.last) return;
    if (Math.abs(first - this.#asked.first) > 2 * (last - first + 1)) return;
    this.#asked = { first, last };
    this.#tell('table-see', this.#asked);
  }

  /** Waits for the list to stand still from one frame to the next. */
  #rest(): void {
    if (this.#resting !== 0) return;
    const { first } = this.#map.seen();
    // What is asked for while a frame is being made runs within it: the second is in the next one.
    this.#resting = requestAnimationFrame(() => {
      this.#resting = requestAnimationFrame(() => {
        this.#resting = 0;
        const seen = this.#map.seen();
        if (seen.first !== first) {
          this.#rest();
          return;
        }
        // Who is marking text would lose what was marked.
        if (getSelection()?.type !== 'Range') {
          this.#pool?.order((this.renderRoot as ShadowRoot).activeElement);
        }
        if (seen.first === this.#asked.first && seen.last === this.#asked.last) return;
        this.#asked = seen;
        this.#tell('table-see', seen);
      });
    });
  }

  #scrollTo(row: number): void {
    const place = this.#map.goTo(row);
    this.#draw();
    this._scroller.scrollTop = place;
  }

  readonly #onScroll = (): void => {
    const { scrollTop } = this._scroller;
    this.#map.scroll(scrollTop);
    this.#draw({ onlyMoved: true });
  };

  readonly #onScrollEnd = (): void => {
    // A browser that glides to a place may tell its end before its last step.
    this.#map.scroll(this._scroller.scrollTop);
    const place = this.#map.settle();
    if (Math.abs(this._scroller.scrollTop - place) < 1) return;
    this.#draw();
    this._scroller.scrollTop = place;
  };

  readonly #onClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const whole = path.find(
      (at): at is HTMLElement => at instanceof HTMLElement && at.className === 'whole',
    );
    if (whole) {
      showWhole(this._wholeText, whole);
      return;
    }
    if (!this.openable) return;
    const opener = path.some((at) => at instanceof HTMLElement && at.className === 'opener');
    // Who has marked text in the row wanted the text.
    if (!opener && getSelection()?.type === 'Range') return;
    const index = this.#pool?.indexOf(event.target);
    if (index === undefined || typeof this.contentOf(index) === 'string') return;
    this.#tell('table-open', { index });
  };

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-table': TablePart;
  }
}
