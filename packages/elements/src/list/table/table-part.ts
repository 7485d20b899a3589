import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { WordsController } from '../../controllers/words-controller.js';
import { formatInteger } from '../../intl/number.js';
import { page } from '../../locales/page.js';
import { base } from '../../styles/base.js';
import { statusTagStyles } from '../../parts/status-tag/status-tag.styles.js';
import { columnTracks } from './column-tracks.js';
import { nextSort, orderOf, type TableColumn } from './column.js';
import { headerCell } from './header-cell.js';
import { PaperController } from './paper-controller.js';
import { paperRows } from './paper-rows.js';
import { type RowContent, RowPool } from './row-pool.js';
import { ScrollMap } from './scroll-map.js';
import { Sight } from './sight.js';
import { cardsUnder, tableCardsStyles } from './table-cards.styles.js';
import { tablePartStyles } from './table-part.styles.js';
import { tablePrintStyles } from './table-print.styles.js';
import { showWhole } from './whole-text.js';

/** So many rows are drawn beyond those in sight, so that a scroll of one frame shows no gap. */
const overscan = 4;
/** How many rows replace those that are not known yet. */
const placeholders = 8;
/** What a row's height is taken for until one was measured. */
const assumedRowHeight = 44;

/**
 * A table of any length, of which only the rows in sight are in the document.
 *
 * @fires part-sort - A header was pressed; `detail.sort` is the order asked for.
 * @fires part-open - A row was chosen; `detail.index`.
 * @fires part-see - Other rows came in sight; `detail.first`, `detail.last`.
 */
export class TablePart extends LitElement {
  static override properties: PropertyDeclarations = {
    columns: { attribute: false },
    caption: { attribute: false },
    sort: { attribute: false },
    askedSort: { attribute: false },
    count: { attribute: false },
    waiting: { attribute: false },
    openable: { attribute: false },
    contentOf: { attribute: false },
    revision: { attribute: false },
    _cards: { state: true },
    _scrolls: { state: true },
  };

  static override styles = [
    base,
    statusTagStyles,
    tablePartStyles,
    tableCardsStyles,
    tablePrintStyles,
  ];

  declare columns: readonly TableColumn[];
  /** What the table is of; names it and its scroll region. */
  declare caption: string;
  /** The order of the rows that are shown. */
  declare sort: string;
  /** The order that was asked for last, which a second press turns round. */
  declare askedSort: string;
  /** How many rows there are in all; undefined while nobody knows. */
  declare count: number | undefined;
  /** The rows are those of before; others were asked for. */
  declare waiting: boolean;
  declare openable: boolean;
  /** The content of a row. The same array for the same content, so that a row is written once. */
  declare contentOf: (index: number) => RowContent;
  /** A new number when what `contentOf` returns has changed. */
  declare revision: number;

  declare private _cards: boolean;
  declare private _scrolls: boolean;

  readonly #words = new WordsController(this, page);
  readonly #map = new ScrollMap();
  readonly #sight = new Sight(() => this.#map.seen(), {
    tell: (rows) => this.#tell('part-see', rows),
    // Who is marking text would lose what was marked.
    rest: () => {
      if (getSelection()?.type !== 'Range') this.#pool?.order(this.#focused);
      this.#measure();
    },
  });
  readonly #paper = new PaperController(this, () => {
    const isThere = (index: number): boolean => typeof this.contentOf(index) === 'object';
    return paperRows(this.#map.seen().first, this.count ?? 0, isThere);
  });
  /** What changes with a size may change it again, which an observer must not see in its own turn. */
  readonly #adaptLater = (): void => {
    this.#sizing ||= requestAnimationFrame(() => {
      this.#sizing = 0;
      this.#adapt();
    });
  };
  readonly #sizes = new ResizeObserver(this.#adaptLater);
  #pool: RowPool | undefined;
  #shapeKey = '';
  #rowHeight = assumedRowHeight;
  /** The most that a row was seen to need, in CSS px; all rows are as high. */
  #neededHeight = 0;
  #sizing = 0;
  #viewport = assumedRowHeight * placeholders;

  constructor() {
    super();
    this.columns = [];
    this.caption = '';
    this.sort = '';
    this.askedSort = '';
    this.waiting = false;
    this.openable = false;
    this.contentOf = () => 'pending';
    this.revision = 0;
    this._cards = false;
    this._scrolls = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#adaptLater);
    this.#sight.stop();
    cancelAnimationFrame(this.#sizing);
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

  private get _scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  private get _table(): HTMLTableElement {
    return this.renderRoot.querySelector('table') as HTMLTableElement;
  }

  private get _head(): HTMLTableSectionElement {
    return this.renderRoot.querySelector('thead') as HTMLTableSectionElement;
  }

  private get _body(): HTMLTableSectionElement {
    return this.renderRoot.querySelector('tbody') as HTMLTableSectionElement;
  }

  private get _wholeText(): HTMLElement {
    return this.renderRoot.querySelector('.whole-text') as HTMLElement;
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
              ${this.columns.map((column) =>
                headerCell(column, {
                  direction: column.sort === field ? direction : undefined,
                  onSort: this._cards ? undefined : () => this.#sortBy(column),
                }),
              )}
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

  #sortBy(column: TableColumn): void {
    this.#tell('part-sort', { sort: nextSort(column, this.askedSort || this.sort) });
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
    // Text that takes more lines in a font that has just come changes no size that is observed.
    document.fonts.addEventListener('loadingdone', this.#adaptLater);
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

  #shareWidth(): void {
    for (const [name, value] of Object.entries(columnTracks(this.columns)))
      this._scroller.style.setProperty(name, value);
  }

  get #rows(): number {
    return this.count ?? placeholders;
  }

  /** What differs by the room there is: rows or cards, and whether there is something to scroll. */
  #adapt(): void {
    const { clientHeight, scrollHeight } = this._scroller;
    // The width that the style sheet goes by, which is not less by a scrollbar.
    const { clientWidth } = this;
    const sorts = this.#focused?.matches('.sorter') ?? false;
    this._cards = clientWidth > 0 && clientWidth < cardsUnder;
    if (this._cards && sorts) void this.updateComplete.then(() => this.focusRow(-1));
    this._scrolls = scrollHeight > clientHeight + 1;
    this.#neededHeight = 0;
    this.#measure();
  }

  /** Reads the sizes that the style sheet, the page and its font have given. */
  #measure(): void {
    if (this.#paper.rows) return;
    const needed = this.#pool?.neededHeight ?? 0;
    if (needed > this.#neededHeight) {
      this.#neededHeight = needed;
      this._body.style.setProperty('--_content-height', `${needed}px`);
    }
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

  /** Which rows are on the paper, where they are not all. */
  #printed(): string {
    const { count = 0 } = this;
    const paper = this.#paper.rows;
    if (!paper || paper.last - paper.first + 1 === count) return '';
    const [first, last, all] = [paper.first + 1, paper.last + 1, count].map((number) =>
      formatInteger(this.#words.lang, number),
    );
    return `${first}–${last} / ${all}`;
  }

  #draw({ onlyMoved = false } = {}): void {
    const pool = this.#pool;
    if (!pool) return;
    if (this.#paper.rows) {
      pool.draw({
        ...this.#paper.rows,
        height: this.#map.boxHeight,
        offsetOf: () => 0,
        contentOf: this.contentOf,
        onlyMoved: false,
      });
      pool.order(null);
      return;
    }
    const seen = this.#map.seen();
    // As many rows at every place, so that none must be made while the list is scrolled.
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
    this.#sight.moved();
  }

  get #focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /** A row that is about to leave does not take the focus with it into nowhere. */
  #keepFocus(pool: RowPool, first: number, last: number): void {
    const index = pool.indexOf(this.#focused);
    if (index === undefined || (index >= first && index <= last)) return;
    this._scroller.focus({ preventScroll: true });
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
    this.#tell('part-open', { index });
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
