import type { Readable, ScriptComponent, ScriptDetail } from '@usage-kit/contract';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { formatInteger } from '../intl/number.js';
import type { TableCell } from '../list/table/column.js';
import { amountsThatAddUp } from '../list/amounts-that-add-up.js';
import { figures, inCredits, priceTable, sum } from '../list/detail-figures.js';
import { DetailController } from '../list/detail-controller.js';
import { detailState } from '../list/detail-state.js';
import { detailStyles } from '../list/detail.styles.js';
import { listCell } from '../list/list-value.js';
import { panelList } from '../list/panel-list.js';
import { page } from '../locales/page.js';
import { rangeQuery } from '../time/range-query.js';
import { UsageElement } from '../usage-element.js';
import type { Viewer } from '../viewer.js';
import { scriptsList } from './scripts-list.js';

/**
 * @summary The account's custom scripts and what hosting them costs.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 * @attr {string} detail - The id of the script whose drawer is open.
 *
 * @fires usage-detail-open - Someone chose a script; prevent it to show your own details.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports the list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageScripts extends UsageElement {
  static override properties: PropertyDeclarations = {
    range: {},
    detail: { reflect: true },
    _prices: { state: true },
  };

  static override styles = detailStyles;

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  declare range: string | null;

  /** The id of the script whose drawer is open; none if omitted. A host's router can hold it. */
  declare detail: string | null;

  declare private _prices: boolean;

  readonly #words = new WordsController(this, page);
  readonly #details = new DetailController(this, {
    list: () => scriptsList,
    viewer: () => this.viewerOf(this.#words),
    accountId: () => this.accountId,
  });
  readonly #detail = new RemoteController(this, () => {
    const client = this.usageClient;
    const { shownId } = this.#details;
    if (!client || shownId === undefined) return undefined;
    return client.script(shownId, rangeQuery(this.range, this.zone, client.now()));
  });

  constructor() {
    super();
    this.range = 'cycle';
    this.detail = null;
    this._prices = false;
  }

  override render(): TemplateResult {
    const viewer = this.#viewer;
    const { remote } = this.#detail;
    const known = 'data' in remote ? remote.data : this.#details.head;
    return html`${panelList(this, scriptsList, this.#details)}
    ${this.#details.drawer({
      name: known.name,
      status: known.status,
      content: this.#details.shownId === undefined ? nothing : this.#content(viewer),
    })}`;
  }

  #content(viewer: Viewer): TemplateResult {
    return detailState(this.#detail.remote, {
      viewer,
      draw: (script) => this.#draw(script),
      onRetry: () => void this.#detail.refresh(),
    });
  }

  #draw(script: Readable<ScriptDetail>): TemplateResult {
    const viewer = this.#viewer;
    const { words } = viewer;
    const { hardware, activeSeconds, components = [], totalCredits } = script;
    const credits = amountsThatAddUp(
      viewer,
      components.map(({ creditsUsed }) => creditsUsed),
      totalCredits,
    );
    return html`
      <h3 class="detail-title">${words.scripts.infrastructure()}</h3>
      ${
        hardware
          ? figures([
              [words.scripts.vcpus(), listCell(viewer, 'integer', hardware.vcpus)],
              [words.scripts.memory(), this.#gigabytes(hardware.memoryGiB)],
              [words.scripts.hostingTime(), listCell(viewer, 'duration', activeSeconds)],
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
                    credits.parts[i] ?? listCell(viewer, 'credits', component.creditsUsed),
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
    const { words, lang } = this.#viewer;
    if (memoryGiB === undefined) return { text: words.value.unknown(), muted: true };
    return { text: words.scripts.gigabytes({ shown: formatInteger(lang, memoryGiB) }) };
  }

  #componentName({ name }: Readable<ScriptComponent>): string {
    const { words } = this.#viewer;
    if (name === 'vcpu') return words.scripts.vcpus();
    if (name === 'memory') return words.scripts.memory();
    return name ?? words.value.unknown();
  }

  get #viewer(): Viewer {
    return this.viewerOf(this.#words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-scripts': UsageScripts;
  }
}
