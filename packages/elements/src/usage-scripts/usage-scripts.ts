import type { Readable, ScriptComponent, ScriptDetail } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { RemoteController } from '../controllers/remote-controller.js';
import { formatInteger } from '../intl/number.js';
import type { TableCell } from '../list/table/column.js';
import { amountsThatAddUp } from '../list/amounts-that-add-up.js';
import { figures, inCredits, priceTable, sum } from '../list/detail-figures.js';
import { listCell } from '../list/list-value.js';
import { type DetailHead, UsageDetailPanel } from '../list/usage-detail-panel.js';
import { type ScriptRow, scriptsList } from './scripts-list.js';

/**
 * @summary The account's custom scripts and what hosting them costs.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` where left out.
 * @attr {string} detail - The id of the script whose drawer is open.
 *
 * @fires usage-detail-open - Someone chose a script; prevent it to show details of your own.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports the list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageScripts extends UsageDetailPanel<ScriptRow> {
  override readonly list = scriptsList;
  protected override readonly detailKind = 'script';

  @state() private _prices = false;

  readonly #detail = new RemoteController(this, () =>
    this.shownId === undefined
      ? undefined
      : this.usageClient?.script(this.shownId, this.rangeAsked),
  );

  protected override detailHead(id: string): DetailHead {
    const { remote } = this.#detail;
    const known = 'data' in remote ? remote.data : this.loadedRow(id)?.row;
    return { name: known?.name, status: known?.status };
  }

  protected override renderDetail(): TemplateResult {
    return this.remoteDetail(
      this.#detail.remote,
      (script) => this.#draw(script),
      () => this.#detail.refresh(),
    );
  }

  #draw(script: Readable<ScriptDetail>): TemplateResult {
    const { reader } = this;
    const { words } = reader;
    const { hardware, activeSeconds, components = [], totalCredits } = script;
    const credits = amountsThatAddUp(
      reader,
      components.map(({ creditsUsed }) => creditsUsed),
      totalCredits,
    );
    return html`
      <h3 class="detail-title">${words.scripts.infrastructure()}</h3>
      ${
        hardware
          ? figures([
              [words.scripts.vcpus(), listCell(reader, 'integer', hardware.vcpus)],
              [words.scripts.memory(), this.#gigabytes(hardware.memoryGiB)],
              [words.scripts.hostingTime(), listCell(reader, 'duration', activeSeconds)],
            ])
          : html`<p class="muted">
              ${hardware === null ? words.scripts.noHardware() : words.value.unknown()}
            </p>`
      }
      ${
        components.length === 0
          ? nothing
          : html`<h3 class="detail-title">${words.scripts.components()}</h3>
              ${figures(
                components.map((component, i) => [
                  this.#componentName(component),
                  inCredits(
                    words,
                    credits.parts[i] ?? listCell(reader, 'credits', component.creditsUsed),
                  ),
                ]),
              )}`
      }
      ${sum(words, credits.total)}
      ${priceTable(words, {
        open: this._prices,
        onToggle: (open) => (this._prices = open),
        content: () =>
          html`<usage-rates
            kind="scripts"
            .client=${this.client}
            .timezone=${this.timezone}
          ></usage-rates>`,
      })}
    `;
  }

  #gigabytes(memoryGiB: number | undefined): TableCell {
    const { words, lang } = this.reader;
    if (memoryGiB === undefined) return { text: words.value.unknown(), muted: true };
    return { text: words.scripts.gigabytes({ shown: formatInteger(lang, memoryGiB) }) };
  }

  #componentName({ name }: Readable<ScriptComponent>): string {
    const { words } = this.reader;
    if (name === 'vcpu') return words.scripts.vcpus();
    if (name === 'memory') return words.scripts.memory();
    return name ?? words.value.unknown();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-scripts': UsageScripts;
  }
}
