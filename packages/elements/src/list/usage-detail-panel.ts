import type { Remote } from '@usage-kit/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { emit } from '../host/events.js';
import type { DrawerPart } from '../parts/drawer/drawer-part.js';
import { failedNotice, staleNotice } from '../parts/notice/notice.js';
import { statusTag } from '../parts/status-tag/status-tag.js';
import { detailStyles } from './detail.styles.js';
import { goneNotice } from './gone-notice.js';
import type { ListRow } from './list-kind.js';
import { listCell } from './list-value.js';
import { UsageListPanel } from './usage-list-panel.js';

/** What a drawer is headed with. */
export interface DetailHead {
  readonly name: string | undefined;
  readonly status?: string | undefined;
}

/**
 * A list whose rows have details, which slide over the page in a drawer.
 *
 * @fires usage-detail-open - Cancelable: someone chose a row.
 * @fires usage-detail-close - Someone closed the drawer.
 */
export abstract class UsageDetailPanel<Row extends ListRow = ListRow> extends UsageListPanel<Row> {
  static override styles = [UsageListPanel.styles, detailStyles];

  /** The id of the row whose details are open; none where it is left out. A host's router can hold it. */
  @property({ reflect: true }) detail: string | null = null;

  /** Names the details in events, such as `guardrail`. */
  protected abstract readonly detailKind: string;

  @query('usage-part-drawer') private readonly _drawer!: DrawerPart;
  /** The id that the drawer shows: of the one that is open, or was last, for as long as it slides away. */
  protected shownId: string | undefined;
  #openedAt = 0;

  /** The head of the drawer. */
  protected abstract detailHead(id: string): DetailHead;
  /** What the drawer shows. */
  protected abstract renderDetail(id: string): TemplateResult | typeof nothing;

  /** The id that is open. */
  protected get openId(): string | undefined {
    return this.detail === null || this.detail === '' ? undefined : this.detail;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.shownId = this.openId ?? this.shownId;
  }

  protected override openRow(row: Row, index: number): void {
    if (row.id === undefined) return;
    const { accountId } = this;
    const detail = { accountId, kind: this.detailKind, id: row.id };
    if (!emit(this, 'usage-detail-open', detail, { cancelable: true })) return;
    this.#openedAt = index;
    this.detail = row.id;
  }

  protected override renderBeside(): TemplateResult {
    const id = this.shownId;
    const { words, lang, dir } = this.language;
    const head = id === undefined ? undefined : this.detailHead(id);
    const tag =
      head?.status === undefined
        ? undefined
        : listCell(this.reader, 'status', head.status, this.list.statuses);
    return html`<usage-part-drawer
      lang=${lang}
      dir=${dir}
      .heading=${head?.name ?? words.detail.unnamed()}
      .open=${this.openId !== undefined}
      @drawer-close=${this.#onClose}
      @drawer-closed=${this.#onClosed}
    >
      ${tag?.tone ? html`<span slot="tag">${statusTag(tag.text, tag.tone)}</span>` : nothing}
      ${id === undefined ? nothing : this.renderDetail(id)}
    </usage-part-drawer>`;
  }

  /** Draws each state of what the drawer shows. */
  protected remoteDetail<T>(
    remote: Remote<T>,
    draw: (data: T) => TemplateResult,
    refresh: () => Promise<void>,
  ): TemplateResult {
    const { words, lang, timezone } = this.reader;
    switch (remote.status) {
      case 'pending':
        return html`<div class="detail-pending" aria-busy="true">
          <span class="visually-hidden">${words.state.loading()}</span>
          ${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span><span class="skeleton"></span>`)}
        </div>`;
      case 'failed':
        if (remote.error.kind === 'not-found') return goneNotice(words);
        return failedNotice({
          words,
          title: words.detail.failed(),
          error: remote.error,
          busy: remote.refreshing,
          onRetry: () => void refresh(),
        });
      case 'stale':
        return html`${staleNotice({
          words,
          lang,
          timezone,
          at: remote.at,
          now: this.usageClient?.now() ?? remote.at,
        })}${draw(remote.data)}`;
      case 'ready':
        return draw(remote.data);
    }
  }

  protected override async catchFocus(): Promise<void> {
    if (this.openId === undefined) await super.catchFocus();
    else this._drawer.focusTitle();
  }

  readonly #onClosed = (): void => {
    this.shownId = this.openId;
    this.requestUpdate();
  };

  readonly #onClose = (): void => {
    const id = this.openId;
    if (id === undefined) return;
    this.detail = null;
    emit(this, 'usage-detail-close', {
      accountId: this.accountId,
      kind: this.detailKind,
      id,
    });
    void this.#returnFocus(id);
  };

  /** Back to the row; where that has gone meanwhile, to the one that took its place. */
  async #returnFocus(id: string): Promise<void> {
    await this.updateComplete;
    await this._drawer.updateComplete;
    if (this.openId === undefined) this.focusRow(this.loadedRow(id)?.index ?? this.#openedAt);
  }
}
