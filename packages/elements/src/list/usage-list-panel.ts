import type { ListQuery, UsageClient, UsageError } from '@usage-kit/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { WordsController } from '../controllers/words-controller.js';
import { emit } from '../host/events.js';
import { page, type PageWords } from '../locales/page.js';
import { ExportController } from './export/export-controller.js';
import { exportStatus } from './export/export-status.js';
import { Pause } from '../controllers/pause.js';
import { type ListState, ListSource } from './table/list-source.js';
import type { RowContent } from './table/row-pool.js';
import type { TablePart } from './table/table-part.js';
import type { RowStretch } from './table/row-stretch.js';
import { totalsCards } from '../parts/totals/totals.js';
import { emptyNotice, sectionNotice } from '../parts/notice/notice.js';
import { UsageElement } from '../usage-element.js';
import { ListCells } from './list-cells.js';
import { type ExportFormat, listFile } from './list-file.js';
import { type ListKind, type ListRow, phrase } from './list-kind.js';
import { listMessage } from './list-message.js';
import { listTools } from './list-tools.js';
import { listCell, type Reader } from './list-value.js';
import { ListVoice } from './list-voice.js';
import { rangeQuery } from '../time/range-query.js';
import { usageListPanelStyles } from './usage-list-panel.styles.js';

/** What someone asks of a list; kept for as long as the panel is. */
interface Asking {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly sort: string;
}

/**
 * A panel with a list: its totals, and a table of any length that the server sorts, searches and filters. The kit's
 * four lists are made of it, and a tab of one's own is: a class that extends it, says its `list`, and is registered.
 *
 * @fires usage-export - Cancelable: someone exports what the table shows.
 */
export abstract class UsageListPanel<Row extends ListRow = ListRow> extends UsageElement {
  static override styles = usageListPanelStyles;

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  @property() range: string | null = 'cycle';

  /** What this panel lists. */
  abstract readonly list: ListKind<Row>;

  @state() private _asking: Asking | undefined;
  /** What the server is asked to search for: what was typed, once the typing has paused. */
  @state() private _searched = '';
  @state() private _format: ExportFormat = 'csv';
  @query('usage-part-table') private readonly _table!: TablePart | null;
  @query('input[type="search"]') private readonly _search!: HTMLElement;

  protected readonly language = new WordsController(this, page);
  readonly #voice = new ListVoice(this);
  readonly #typing = new Pause(this, 250);
  readonly #export = new ExportController<Row>(this);
  readonly #source = new ListSource<Row, object, ListQuery>((what) => this.#onRows(what));
  #client: UsageClient | undefined;
  #seen: RowStretch = { first: 0, last: 0 };
  #revision = 0;
  readonly #cells = new ListCells<Row>();
  #exportedFrom: UsageClient | undefined;

  /** How this person reads. */
  protected get reader(): Reader {
    const { words, lang } = this.language;
    return { words, lang, timezone: this.zone };
  }

  /** The range as the server is asked for it; the current cycle where it says nothing. */
  protected get rangeAsked(): ReturnType<typeof rangeQuery> {
    const client = this.usageClient;
    return client ? rangeQuery(this.range, this.zone, client.now()) : {};
  }

  /** A row that is loaded, by its id. */
  protected loadedRow(id: string): { readonly index: number; readonly row: Row } | undefined {
    for (const [index, row] of this.#source.list?.rows() ?? [])
      if (row.id === id) return { index, row };
    return undefined;
  }

  /** Why there is no list at all; undefined where there is one, or none yet. */
  protected get failure(): UsageError | undefined {
    const { state } = this.#source;
    return state.status === 'failed' ? state.error : undefined;
  }

  /** Gives the focus to a row, or to the last one before it. */
  protected focusRow(index: number): void {
    const last = (this.#source.list?.facts?.total ?? 0) - 1;
    this._table?.focusRow(Math.min(index, last));
  }

  /** What a choice of a row does; where left out, rows have no details. */
  protected openRow?(row: Row, index: number): void;

  /** What stands over the page beside the list: a drawer. */
  protected renderBeside(): TemplateResult | typeof nothing {
    return nothing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was let go when it was taken out is asked for again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.stop();
    this.#client = undefined;
  }

  protected override update(changed: PropertyValues): void {
    this.#ask();
    if (this.#cells.readBy(this.reader, this.list)) this.#revision += 1;
    this.#voice.sayExport(this.reader, this.#export.state);
    const focused = (this.renderRoot as ShadowRoot | undefined)?.activeElement;
    super.update(changed);
    if (focused && !focused.isConnected) void this.catchFocus();
  }

  /** What had the focus has gone with what it was for: the focus goes on to what came of it, not to nowhere. */
  protected async catchFocus(): Promise<void> {
    await this._table?.updateComplete;
    if (this._table) this._table.focusRow(-1);
    else this._search.focus();
  }

  override render(): TemplateResult {
    const { words, lang, dir } = this.language;
    const listState = this.#source.state;
    const refused = listState.status === 'ready' ? listState.refused : undefined;
    return html`
      <div class="root" lang=${lang} dir=${dir}>
        ${this.#totals(listState)}
        <div class="card list" part="list">
          ${listTools<Row>({
            list: this.list,
            reader: this.reader,
            asking: this.#asking,
            columns: this.#cells.columns,
            count: listState.status === 'ready' ? listState.facts.total : undefined,
            refused,
            format: this._format,
            exporting: this.#export.state.status === 'running',
            sort: refused ? (this.#source.about?.sort ?? '') : this.#asking.sort,
            ask: (part) => this.#askFor(part),
            search: (text, typing) => this.#search(text, typing),
            setFormat: (format) => (this._format = format),
            startExport: () => void this.#startExport(),
          })}
          ${exportStatus(words, lang, this.#export.state, {
            cancel: () => this.#export.cancel(),
            again: () => void this.#startExport(),
            dismiss: () => this.#export.reset(),
          })}
          ${listMessage(listState, { ...this.reader, now: this.#client?.now() ?? 0, retry: this.#retry })}
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
              : this.#table(listState)
          }
          ${listState.status === 'ready' && listState.facts.total === 0 ? this.#empty(words) : nothing}
        </div>
        <div class="visually-hidden" role="status">${this.#voice.text}</div>
      </div>
      ${this.renderBeside()}
    `;
  }

  #table(listState: ListState<object>): TemplateResult {
    const ready = listState.status === 'ready';
    return html`<usage-part-table
      exportparts="table, scroller"
      .columns=${this.#cells.columns}
      .caption=${phrase(this.language.words, this.list.caption)}
      .sort=${this.#source.about?.sort ?? this.#asking.sort}
      .askedSort=${this.#asking.sort}
      .count=${ready ? listState.facts.total : undefined}
      .waiting=${ready && listState.waiting}
      .openable=${this.openRow !== undefined}
      .contentOf=${this.#contentOf}
      .revision=${this.#revision}
      @table-sort=${(event: CustomEvent<{ sort: string }>) =>
        (this._asking = { ...this.#asking, sort: event.detail.sort })}
      @table-see=${this.#onSee}
      @table-open=${this.#onOpen}
    ></usage-part-table>`;
  }

  #totals(listState: ListState<object>): TemplateResult {
    const summary = (listState.status === 'ready' ? listState.facts.summary : {}) as Readonly<
      Record<string, unknown>
    >;
    const totals = this.list.totals.map(({ field, label, kind }) => {
      const cell =
        listState.status === 'ready' ? listCell(this.reader, kind, summary[field]) : undefined;
      return { label: phrase(this.language.words, label), value: cell?.text, whole: cell?.whole };
    });
    return totalsCards(totals, listState.status === 'pending');
  }

  #empty(words: PageWords): TemplateResult {
    if (this._searched === '' && this.#asking.statuses.length === 0) {
      const { title, text } = this.list.empty;
      return emptyNotice({ title: phrase(words, title), text: phrase(words, text) });
    }
    return html`<div class="no-match">
      ${emptyNotice({ title: words.list.noMatchTitle(), text: words.list.noMatchText() })}
      <button type="button" class="button button-small" @click=${this.#clear}>
        ${words.list.clear()}
      </button>
    </div>`;
  }

  get #asking(): Asking {
    return this._asking ?? { search: '', statuses: [], sort: this.list.defaultSort };
  }

  #askFor(part: Partial<Asking>): void {
    const { state } = this.#source;
    const isRefused = state.status === 'ready' && state.refused !== undefined;
    // Asked for once more what was refused: that is another try.
    if (isRefused && part.sort === this.#asking.sort) this.#retry();
    this._asking = { ...this.#asking, ...part };
  }

  #ask(): void {
    const client = this.isConnected ? this.usageClient : undefined;
    if (client !== this.#client) {
      // Rows of one account never stand in for those of another.
      this.#source.stop();
      this.#client = client;
    }
    if (!client) return;
    if (this.#exportedFrom && this.#exportedFrom !== client) {
      this.#exportedFrom = undefined;
      this.#export.forget();
    }
    const { statuses, sort } = this.#asking;
    const about: ListQuery = {
      ...this.rangeAsked,
      ...(this._searched === '' ? {} : { q: this._searched }),
      ...(statuses.length === 0 ? {} : { status: statuses }),
      sort,
    };
    this.#source.ask({
      about,
      query: (offset, limit) => this.list.page(client, { ...about, offset, limit }),
    });
  }

  readonly #contentOf = (index: number): RowContent => {
    const row = this.#source.list?.row(index);
    if (row) return this.#cells.of(row);
    return this.#source.list?.lacks(index) === true
      ? { failed: this.language.words.table.notLoaded() }
      : 'pending';
  };

  #onRows(what: 'rows' | 'list'): void {
    this.#revision += 1;
    if (what === 'list') {
      const first = this.#seen.first;
      this.#seen = { first: 0, last: this.#seen.last - first };
      this._table?.toTop();
      this.#source.see(0, this.#seen.last);
      const { list, about } = this.#source;
      this.#voice.sayResult(this.#cells.said(list?.facts?.total ?? 0, about?.sort ?? ''));
    }
    const { state } = this.#source;
    this.#voice.sayRefusal(this.reader, state.status === 'ready' ? state.refused : undefined);
    this.requestUpdate();
  }

  #onSee({ detail }: CustomEvent<RowStretch>): void {
    this.#seen = detail;
    if (!this.#source.see(detail.first, detail.last)) return;
    // Pages that the client still has are there at once.
    this.#revision += 1;
    this.requestUpdate();
  }

  #onOpen({ detail }: CustomEvent<{ index: number }>): void {
    const row = this.#source.list?.row(detail.index);
    if (row) this.openRow?.(row, detail.index);
  }

  readonly #retry = (): void => {
    void this.#source.refresh();
  };

  #search(text: string, typing: boolean): void {
    this._asking = { ...this.#asking, search: text };
    const search = (): void => void (this._searched = text.trim());
    if (typing) this.#typing.after(search);
    else {
      this.#typing.cancel();
      search();
    }
  }

  readonly #clear = (): void => {
    this._asking = { ...this.#asking, statuses: [] };
    this.#search('', false);
    this._search.focus();
  };

  async #startExport(): Promise<void> {
    const client = this.#client;
    const { about, list } = this.#source;
    if (!client || !about || !list?.facts) return;
    const { total } = list.facts;
    const goOn = emit(
      this,
      'usage-export',
      {
        accountId: this.accountId,
        kind: this.list.kind,
        format: this._format === 'json' ? 'json' : 'csv',
        rows: total,
      },
      { cancelable: true },
    );
    if (!goOn) return;
    this.#exportedFrom = client;
    const file = listFile<Row>({
      list: this.list,
      words: this.language.words,
      format: this._format,
      accountId: this.accountId,
      range: this.range ?? 'cycle',
      query: about,
    });
    await this.#export.run(
      (offset, limit) => this.list.page(client, { ...about, offset, limit }),
      file,
      total,
    );
  }
}
