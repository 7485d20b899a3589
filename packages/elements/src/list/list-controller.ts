import type { ListQuery, RangeQuery, UsageClient } from '@usage-kit/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Pause } from '../controllers/pause.js';
import { ListCells } from './list-cells.js';
import type { Viewer } from '../viewer.js';
import type { ListKind, ListRow } from './list-kind.js';
import type { ListVoice } from './list-voice.js';
import type { TableColumn } from './table/column.js';
import { ListSource, type ListState } from './table/list-source.js';
import type { PageQuery } from './table/paged-list.js';
import type { RowContent } from './table/row-pool.js';
import type { RowStretch } from './table/row-stretch.js';

/** What a viewer asks of a list. */
export interface ListAsking {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly sort: string;
}

export interface ListInput<Row extends ListRow> {
  readonly list: ListKind<Row>;
  /** Undefined while the element has none: the list is drawn with what is known without it. */
  readonly client: UsageClient | undefined;
  readonly range: RangeQuery;
  readonly viewer: Viewer;
}

interface ListControllerOptions<Row extends ListRow> {
  /** Read at each update of the host; undefined while there is nothing to ask for. */
  readonly input: () => ListInput<Row> | undefined;
  readonly voice: ListVoice;
  /** The rows of another request take the place of those before. */
  readonly onReplaced: () => void;
}

/** What was exported, or can be: the rows that are shown, with what they were asked with. */
export interface ShownList<Row> {
  readonly about: ListQuery;
  readonly total: number;
  readonly page: PageQuery<Row, object>;
}

const searchPauseMs = 250;

/** Ties a list of the server to an element: search, filter and sort, the pages in sight, and their cells. */
export class ListController<Row extends ListRow> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ListControllerOptions<Row>;
  readonly #typing: Pause;
  readonly #source = new ListSource<Row, object, ListQuery>((what) => this.#onRows(what));
  readonly #cells = new ListCells<Row>();
  #connected = false;
  #input: ListInput<Row> | undefined;
  #asking: ListAsking | undefined;
  /** What the server searches for: what was typed, once the typing has paused. */
  #searched = '';
  #visible: RowStretch = { first: 0, last: 0 };
  #revision = 0;

  constructor(host: ReactiveControllerHost, options: ListControllerOptions<Row>) {
    this.#host = host;
    this.#options = options;
    this.#typing = new Pause(host, searchPauseMs);
    host.addController(this);
  }

  get state(): ListState<object> {
    return this.#source.state;
  }

  get columns(): readonly TableColumn[] {
    return this.#cells.columns;
  }

  /** Changes whenever `contentOf` returns something else. */
  get revision(): number {
    return this.#revision;
  }

  get asking(): ListAsking {
    const sort = this.#input?.list.defaultSort ?? '';
    return this.#asking ?? { search: '', statuses: [], sort };
  }

  /** The order of the rows that are shown. */
  get sort(): string {
    return this.#source.about?.sort ?? this.asking.sort;
  }

  get isFiltered(): boolean {
    return this.#searched !== '' || this.asking.statuses.length > 0;
  }

  get shown(): ShownList<Row> | undefined {
    const { about, list } = this.#source;
    const { client, list: kind } = this.#input ?? {};
    if (!client || !kind || !about || !list?.facts) return undefined;
    return {
      about,
      total: list.facts.total,
      page: (offset, limit) => kind.page(client, { ...about, offset, limit }),
    };
  }

  row(index: number): Row | undefined {
    return this.#source.list?.row(index);
  }

  /** A row that is loaded. */
  find(id: string): { readonly index: number; readonly row: Row } | undefined {
    for (const [index, row] of this.#source.list?.rows() ?? [])
      if (row.id === id) return { index, row };
    return undefined;
  }

  /** What the table shows in a row. */
  readonly contentOf = (index: number): RowContent => {
    const row = this.row(index);
    if (row) return this.#cells.of(row);
    const words = this.#input?.viewer.words;
    return words && this.#source.list?.lacks(index) === true
      ? { failed: words.table.notLoaded() }
      : 'pending';
  };

  ask(part: Partial<ListAsking>): void {
    const { state } = this.#source;
    const isRefused = state.status === 'ready' && state.refused !== undefined;
    // Asking once more for what was refused tries again.
    if (isRefused && part.sort === this.asking.sort) this.refresh();
    this.#asking = { ...this.asking, ...part };
    this.#host.requestUpdate();
  }

  /** @param typing more may follow */
  search(text: string, typing: boolean): void {
    this.ask({ search: text });
    const search = (): void => {
      this.#searched = text.trim();
      this.#host.requestUpdate();
    };
    if (typing) this.#typing.after(search);
    else {
      this.#typing.cancel();
      search();
    }
  }

  clearFilters(): void {
    this.ask({ statuses: [] });
    this.search('', false);
  }

  /** Loads the pages of the rows in sight. */
  see(visible: RowStretch): void {
    this.#visible = visible;
    if (!this.#source.see(visible.first, visible.last)) return;
    // Pages that the client still has are there at once.
    this.#revision += 1;
    this.#host.requestUpdate();
  }

  refresh(): void {
    void this.#source.refresh();
  }

  hostConnected(): void {
    this.#connected = true;
    // Request again what was released on disconnecting.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const before = this.#input;
    const input = this.#connected ? this.#options.input() : undefined;
    this.#input = input;
    // Rows of one account, or of one kind, never replace those of another.
    if (input?.client !== before?.client || input?.list.kind !== before?.list.kind)
      this.#source.stop();
    if (before && input && input.list.kind !== before.list.kind) {
      this.#asking = undefined;
      this.#searched = '';
    }
    if (!input) return;
    if (this.#cells.readBy(input.viewer, input.list)) this.#revision += 1;
    this.#request(input);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#source.stop();
    this.#input = undefined;
  }

  #request({ list, client, range }: ListInput<Row>): void {
    if (!client) return;
    const { statuses, sort } = this.asking;
    const about: ListQuery = {
      ...range,
      ...(this.#searched === '' ? {} : { q: this.#searched }),
      ...(statuses.length === 0 ? {} : { status: statuses }),
      sort,
    };
    this.#source.ask({
      about,
      query: (offset, limit) => list.page(client, { ...about, offset, limit }),
    });
  }

  #onRows(what: 'rows' | 'list'): void {
    const { voice, onReplaced } = this.#options;
    this.#revision += 1;
    if (what === 'list') {
      const { first, last } = this.#visible;
      this.#visible = { first: 0, last: last - first };
      onReplaced();
      this.#source.see(0, this.#visible.last);
      const { list, about } = this.#source;
      voice.sayResult(this.#cells.said(list?.facts?.total ?? 0, about?.sort ?? ''));
    }
    const { state } = this.#source;
    const refused = state.status === 'ready' ? state.refused : undefined;
    if (this.#input) voice.sayRefusal(this.#input.viewer, refused);
    this.#host.requestUpdate();
  }
}
