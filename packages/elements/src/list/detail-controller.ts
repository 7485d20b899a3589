import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { emit } from '../host/events.js';
import { statusTag } from '../parts/status-tag/status-tag.js';
import { valueOf } from './list-file.js';
import type { ListKind, ListRow } from './list-kind.js';
import type { OpenedRow } from './list-part.js';
import type { Viewer } from '../viewer.js';
import { listCell } from './list-value.js';

/** A panel whose rows have details. */
type DetailHost = ReactiveElement & { detail: string | null };

interface DetailControllerOptions<Row extends ListRow> {
  readonly list: () => ListKind<Row> | undefined;
  readonly viewer: () => Viewer;
  readonly accountId: () => string;
}

/** What a drawer is headed with. */
export interface DetailHead {
  readonly name?: string | undefined;
  readonly status?: string | undefined;
}

interface DrawerOptions extends DetailHead {
  readonly content: TemplateResult | typeof nothing;
}

/**
 * The details of a row of a `usage-part-list`, in a drawer over the page: which row is open, the events, and where the
 * focus goes. The panel renders the list and `drawer()` in its shadow root.
 */
export class DetailController<Row extends ListRow = ListRow> implements ReactiveController {
  readonly #host: DetailHost;
  readonly #options: DetailControllerOptions<Row>;
  #shownId: string | undefined;
  #row: ListRow | undefined;
  #head: DetailHead = {};
  #openedAt = 0;

  constructor(host: DetailHost, options: DetailControllerOptions<Row>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    new FocusKeeper(host, () =>
      this.openId === undefined ? undefined : { focus: () => this.#drawer?.focusTitle() },
    );
  }

  get openId(): string | undefined {
    return this.#host.detail === null || this.#host.detail === '' ? undefined : this.#host.detail;
  }

  /** The id that the drawer shows: the open one, or the last one while the drawer slides away. */
  get shownId(): string | undefined {
    return this.#shownId;
  }

  /** The name and status of the row that the drawer shows, as it was last seen in the list. */
  get head(): DetailHead {
    return this.#head;
  }

  drawer({ name, status, content }: DrawerOptions): TemplateResult {
    const viewer = this.#options.viewer();
    const { words, lang, dir } = viewer;
    const statuses = this.#options.list()?.statuses;
    const tag = status === undefined ? undefined : listCell(viewer, 'status', status, statuses);
    return html`<usage-part-drawer
      lang=${lang}
      dir=${dir}
      .heading=${name ?? words.detail.unnamed()}
      .open=${this.openId !== undefined}
      @part-close=${this.#onClose}
      @part-closed=${this.#onClosed}
    >
      ${tag?.tone ? html`<span slot="tag">${statusTag(tag.text, tag.tone)}</span>` : nothing}
      ${content}
    </usage-part-drawer>`;
  }

  hostUpdate(): void {
    const id = this.openId ?? this.#shownId;
    if (id !== this.#shownId) this.#head = {};
    this.#shownId = id;
    // The row may go out of sight, and its page with it: what was seen of it stays.
    this.#row = id === undefined ? undefined : this.#find(id);
    if (this.#row) this.#head = this.#headOf(this.#row as Row);
  }

  readonly onOpen = ({ detail: { row, index } }: CustomEvent<OpenedRow>): void => {
    if (row.id === undefined) return;
    const detail = this.#about(row.id);
    if (!emit(this.#host, 'usage-detail-open', detail, { cancelable: true })) return;
    this.#openedAt = index;
    this.#host.detail = row.id;
  };

  /** The drawer is headed by its row, which may be among the rows that have just come. */
  readonly onRows = (): void => {
    if (this.#shownId !== undefined && this.#find(this.#shownId) !== this.#row)
      this.#host.requestUpdate();
  };

  get #list() {
    return this.#host.renderRoot.querySelector('usage-part-list');
  }

  get #drawer() {
    return this.#host.renderRoot.querySelector('usage-part-drawer');
  }

  #headOf(row: Row): DetailHead {
    const text = (kind: 'name' | 'status'): string | undefined => {
      const column = this.#options.list()?.columns.find((candidate) => candidate.kind === kind);
      const value = column && valueOf(column, row, this.#options.viewer().words);
      return typeof value === 'string' ? value : undefined;
    };
    return { name: text('name'), status: text('status') };
  }

  #find(id: string): ListRow | undefined {
    return this.#list?.find(id)?.row;
  }

  #about(id: string): { accountId: string; kind: string; id: string } {
    return {
      accountId: this.#options.accountId(),
      kind: this.#options.list()?.detailKind ?? '',
      id,
    };
  }

  readonly #onClosed = (): void => {
    this.#shownId = this.openId;
    this.#host.requestUpdate();
  };

  readonly #onClose = (): void => {
    const id = this.openId;
    if (id === undefined) return;
    this.#host.detail = null;
    emit(this.#host, 'usage-detail-close', this.#about(id));
    void this.#returnFocus(id);
  };

  /** Back to the row; where that has gone meanwhile, to the one that took its place. */
  async #returnFocus(id: string): Promise<void> {
    await this.#host.updateComplete;
    await this.#drawer?.updateComplete;
    if (this.openId !== undefined) return;
    const list = this.#list;
    list?.focusRow(list.find(id)?.index ?? this.#openedAt);
  }
}
