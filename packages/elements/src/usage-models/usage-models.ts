import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { WordsController } from '../controllers/words-controller.js';
import { DetailController } from '../list/detail-controller.js';
import { detailStyles } from '../list/detail.styles.js';
import { panelList } from '../list/panel-list.js';
import { page } from '../locales/page.js';
import { UsageElement } from '../usage-element.js';
import { deploymentsOf } from './deployments-list.js';
import { modelsList } from './models-list.js';

/**
 * @summary The account's models, what they cost, and the deployments under each.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 * @attr {string} detail - The id of the model whose deployments are open.
 *
 * @fires usage-detail-open - Someone chose a model; prevent it to show your own details.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports a list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageModels extends UsageElement {
  static override properties: PropertyDeclarations = {
    range: {},
    detail: { reflect: true },
  };

  static override styles = [
    detailStyles,
    css`
      usage-part-drawer > usage-part-list {
        --usage-table-max-height: max(320px, 100dvh - 300px);
      }
    `,
  ];

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  declare range: string | null;

  /** The id of the model whose deployments are open; none if omitted. A host's router can hold it. */
  declare detail: string | null;

  readonly #words = new WordsController(this, page);
  readonly #details = new DetailController(this, {
    list: () => modelsList,
    viewer: () => this.viewerOf(this.#words),
    accountId: () => this.accountId,
  });

  constructor() {
    super();
    this.range = 'cycle';
    this.detail = null;
  }

  override render(): TemplateResult {
    const { shownId } = this.#details;
    const { name = shownId } = this.#details.head;
    return html`${panelList(this, modelsList, this.#details)}
    ${this.#details.drawer({
      name,
      content: shownId === undefined ? nothing : this.#deployments(shownId),
    })}`;
  }

  #deployments(id: string): TemplateResult {
    // Rows of one model are never shown under the name of another.
    return html`${keyed(
      id,
      html`<usage-part-list
        .list=${deploymentsOf(id)}
        .client=${this.client}
        .range=${this.range}
        .timezone=${this.timezone}
      ></usage-part-list>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-models': UsageModels;
  }
}
