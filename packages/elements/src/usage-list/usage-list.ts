import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { WordsController } from '../controllers/words-controller.js';
import { DetailController } from '../list/detail-controller.js';
import { detailStyles } from '../list/detail.styles.js';
import type { ListKind } from '../list/list-kind.js';
import { panelList } from '../list/panel-list.js';
import { page } from '../locales/page.js';
import { UsageElement } from '../usage-element.js';

/**
 * @summary A list of the host's own: search, filter, sort, rows of any number and export, from a description.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The time zone of days and times, such as `Europe/Paris`; `UTC` by default.
 * @attr {string} detail - The id of the row whose drawer is open.
 *
 * @slot detail - What the drawer of a row shows, if the description has a `detailKind`.
 *
 * @fires usage-detail-open - Someone chose a row; prevent it to show your own details.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports the list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageList extends UsageElement {
  static override properties: PropertyDeclarations = {
    list: { attribute: false },
    range: {},
    detail: { reflect: true },
  };

  static override styles = detailStyles;

  /** What is listed: the columns, the totals, and where the rows come from. */
  declare list: ListKind | undefined;

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  declare range: string | null;

  /** The id of the row whose drawer is open; null for none. A host's router can hold it. */
  declare detail: string | null;

  readonly #words = new WordsController(this, page);
  readonly #details = new DetailController(this, {
    list: () => this.list,
    viewer: () => this.viewerOf(this.#words),
    accountId: () => this.accountId,
  });

  constructor() {
    super();
    this.range = 'cycle';
    this.detail = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { list } = this;
    if (!list) return nothing;
    if (list.detailKind === undefined) return panelList(this, list);
    const { name = this.#details.shownId, status } = this.#details.head;
    return html`${panelList(this, list, this.#details)}
    ${this.#details.drawer({
      name,
      status,
      content: html`<slot name="detail"></slot>`,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-list': UsageList;
  }
}
