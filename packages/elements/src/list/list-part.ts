import type { UsageClient } from '@usage-kit/client';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { WordsController } from '../controllers/words-controller.js';
import { emit } from '../host/events.js';
import { page, type PageWords } from '../locales/page.js';
import { emptyNotice, sectionNotice } from '../parts/notice/notice.js';
import { totalsCards } from '../parts/totals/totals.js';
import { rangeQuery } from '../time/range-query.js';
import { UsageElement } from '../usage-element.js';
import { ExportController } from './export/export-controller.js';
import { exportStatus } from './export/export-status.js';
import { goneNotice } from './gone-notice.js';
import { ListController } from './list-controller.js';
import { type ExportFormat, listFile } from './list-file.js';
import { type ListKind, type ListRow, phrase } from './list-kind.js';
import { listMessage } from './list-message.js';
import { listPartStyles } from './list-part.styles.js';
import { listTools } from './list-tools.js';
import type { Viewer } from '../viewer.js';
import { listCell } from './list-value.js';
import { ListVoice } from './list-voice.js';
import type { ListState } from './table/list-source.js';
import type { RowStretch } from './table/row-stretch.js';
import type { TablePart } from './table/table-part.js';

/** A row that was chosen. */
export interface OpenedRow {
  readonly row: ListRow;
  readonly index: number;
}

/**
 * A list that the server sorts, searches and filters: its totals, a table of any length, and its export. Panels and
 * `usage-list` render it with a description.
 *
 * @fires usage-export - Cancelable: someone exports what the table shows.
 * @fires part-open - A row was chosen; `detail` is an `OpenedRow`.
 * @fires part-rows - Other rows are loaded.
 */
export class ListPart extends UsageElement {
  static override properties: PropertyDeclarations = {
    list: { attribute: false },
    range: { attribute: false },
    openable: { attribute: false },
    _format: { state: true },
  };

  static override styles = listPartStyles;

  /** What is listed. */
  declare list: ListKind | undefined;
  declare range: string | null;
  /** Rows have details. */
  declare openable: boolean;

  declare private _format: ExportFormat;

  readonly #words = new WordsController(this, page);
  readonly #voice = new ListVoice(this);
  readonly #export = new ExportController<ListRow>(this);
  readonly #rows = new ListController<ListRow>(this, {
    input: () => this.#input,
    voice: this.#voice,
    onReplaced: () => this._table?.toTop(),
  });
  #revision = 0;
  #exportedFrom: UsageClient | undefined;

  constructor() {
    super();
    this.range = null;
    this.openable = false;
    this._format = 'csv';
    new FocusKeeper(this, () => ({ focus: () => void this.#catchFocus() }));
  }

  /** A row that is loaded, by its id. */
  find(id: string): { readonly index: number; readonly row: ListRow } | undefined {
    return this.#rows.find(id);
  }

  /** Gives the focus to a row, or to the last one before it. */
  focusRow(index: number): void {
    this._table?.focusRow(Math.min(index, (this.#rows.shown?.total ?? 0) - 1));
  }

  private get _table(): TablePart | null {
    return this.renderRoot.querySelector('usage-part-table');
  }

  private get _search(): HTMLElement | null {
    return this.renderRoot.querySelector('input[type="search"]');
  }

  override render(): TemplateResult | typeof nothing {
    const { list } = this;
    if (!list) return nothing;
    const { words, lang, dir } = this.#words;
    const listState = this.#rows.state;
    if (this.#isGone)
      return html`<div class="root" lang=${lang} dir=${dir}>${goneNotice(words)}</div>`;
    return html`
      <div class="root" lang=${lang} dir=${dir}>
        ${this.#totals(list, listState)}
        <div class="card list" part="list">
          ${this.#tools(list, listState)}
          ${exportStatus(words, lang, this.#export.state, {
            cancel: () => this.#export.cancel(),
            again: this.#startExport,
            dismiss: () => this.#export.reset(),
          })}
          ${listMessage(listState, { viewer: this.#viewer, retry: this.#retry })}
          ${
            listState.status === 'failed'
              ? html`<div class="body-notice">
                  ${sectionNotice({
                    words,
                    title: words.list.failed(),
                    error: listState.error,
                    busy: listState.refreshing,
                    onRetry: this.#retry,
                  })}
                </div>`
              : this.#table(list, listState)
          }
          ${
            listState.status === 'ready' && listState.facts.total === 0
              ? this.#empty(list, words)
              : nothing
          }
        </div>
        <div class="visually-hidden" role="status">${this.#voice.text}</div>
      </div>
    `;
  }

  #tools(list: ListKind, listState: ListState<object>): TemplateResult {
    const ready = listState.status === 'ready' ? listState : undefined;
    const rows = this.#rows;
    return listTools({
      list,
      viewer: this.#viewer,
      asking: rows.asking,
      columns: rows.columns,
      count: ready?.facts.total,
      refused: ready?.refused,
      format: this._format,
      exporting: this.#export.state.status === 'running',
      sort: ready?.refused ? rows.sort : rows.asking.sort,
      ask: (part) => rows.ask(part),
      search: (text, typing) => rows.search(text, typing),
      setFormat: (format) => (this._format = format),
      startExport: this.#startExport,
    });
  }

  #table(list: ListKind, listState: ListState<object>): TemplateResult {
    const ready = listState.status === 'ready';
    const rows = this.#rows;
    return html`<usage-part-table
      exportparts="table, scroller"
      .columns=${rows.columns}
      .caption=${phrase(this.#words.words, list.caption)}
      .sort=${rows.sort}
      .askedSort=${rows.asking.sort}
      .count=${ready ? listState.facts.total : undefined}
      .waiting=${ready && listState.waiting}
      .openable=${this.openable}
      .contentOf=${rows.contentOf}
      .revision=${rows.revision}
      @part-sort=${(event: CustomEvent<{ sort: string }>) => rows.ask(event.detail)}
      @part-see=${(event: CustomEvent<RowStretch>) => rows.see(event.detail)}
      @part-open=${this.#onOpen}
    ></usage-part-table>`;
  }

  #totals(list: ListKind, listState: ListState<object>): TemplateResult {
    const summary = (listState.status === 'ready' ? listState.facts.summary : {}) as Readonly<
      Record<string, unknown>
    >;
    const totals = list.totals.map(({ field, label, kind }) => {
      const cell =
        listState.status === 'ready' ? listCell(this.#viewer, kind, summary[field]) : undefined;
      return { label: phrase(this.#words.words, label), value: cell?.text, whole: cell?.whole };
    });
    return totalsCards(totals, listState.status === 'pending');
  }

  #empty(list: ListKind, words: PageWords): TemplateResult {
    if (!this.#rows.isFiltered) {
      const { title, text } = list.empty;
      return emptyNotice({ title: phrase(words, title), text: phrase(words, text) });
    }
    return html`<div class="no-match">
      ${emptyNotice({ title: words.list.noMatchTitle(), text: words.list.noMatchText() })}
      <button type="button" class="button button-small" @click=${this.#clear}>
        ${words.list.clear()}
      </button>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const client = this.usageClient;
    if (client && this.#exportedFrom && this.#exportedFrom !== client) {
      this.#exportedFrom = undefined;
      this.#export.forget();
    }
    this.#voice.sayExport(this.#viewer, this.#export.state);
  }

  protected override updated(): void {
    const { revision } = this.#rows;
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.dispatchEvent(new CustomEvent('part-rows'));
  }

  get #input() {
    const { list, usageClient: client } = this;
    if (!list) return undefined;
    const range = client ? rangeQuery(this.range, this.zone, client.now()) : {};
    return { list, client, range, viewer: this.#viewer };
  }

  get #viewer(): Viewer {
    return this.viewerOf(this.#words);
  }

  /** What the rows belong to does not exist, so there is nothing to search, sort or export. */
  get #isGone(): boolean {
    const { state } = this.#rows;
    return (
      this.list?.isNested === true && state.status === 'failed' && state.error.kind === 'not-found'
    );
  }

  async #catchFocus(): Promise<void> {
    // A table that has just come draws its rows in a separate update.
    await this._table?.updateComplete;
    if (this.#isGone) this.closest('usage-part-drawer')?.focusTitle();
    else if (this._table) this._table.focusRow(-1);
    else this._search?.focus();
  }

  readonly #onOpen = ({ detail: { index } }: CustomEvent<{ index: number }>): void => {
    const row = this.#rows.row(index);
    if (!row) return;
    const detail: OpenedRow = { row, index };
    this.dispatchEvent(new CustomEvent('part-open', { detail }));
  };

  readonly #retry = (): void => this.#rows.refresh();

  readonly #clear = (): void => {
    this.#rows.clearFilters();
    this._search?.focus();
  };

  readonly #startExport = (): void => {
    const { list, accountId } = this;
    const { shown } = this.#rows;
    if (!list || !shown) return;
    const format = this._format;
    const detail = {
      accountId,
      kind: list.kind,
      format: format === 'json' ? ('json' as const) : ('csv' as const),
      rows: shown.total,
    };
    if (!emit(this, 'usage-export', detail, { cancelable: true })) return;
    this.#exportedFrom = this.usageClient;
    const file = listFile({
      list,
      words: this.#words.words,
      format,
      accountId,
      range: this.range ?? 'cycle',
      query: shown.about,
    });
    void this.#export.run(shown.page, file, shown.total);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-part-list': ListPart;
  }
}
