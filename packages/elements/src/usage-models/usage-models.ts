import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type DetailHead, UsageDetailPanel } from '../list/usage-detail-panel.js';
import { type ModelRow, modelsList } from './models-list.js';

/**
 * @summary The account's models, what they cost, and the deployments under each.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` where left out.
 * @attr {string} detail - The id of the model whose deployments are open.
 *
 * @fires usage-detail-open - Someone chose a model; prevent it to show details of your own.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports a list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageModels extends UsageDetailPanel<ModelRow> {
  override readonly list = modelsList;
  protected override readonly detailKind = 'model';
  /** The name that was seen last: the row may be on a page that has gone out of sight. */
  #name: { readonly id: string; readonly name: string | undefined } | undefined;

  protected override detailHead(id: string): DetailHead {
    const row = this.loadedRow(id)?.row;
    if (row) this.#name = { id, name: row.name };
    return { name: this.#name?.id === id ? this.#name.name : id };
  }

  protected override renderDetail(id: string): TemplateResult {
    // Rows of one model never stand under the name of another.
    return html`${keyed(
      id,
      html`<usage-part-deployments
        .modelId=${id}
        .client=${this.client}
        .range=${this.range}
        .timezone=${this.timezone}
      ></usage-part-deployments>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-models': UsageModels;
  }
}
