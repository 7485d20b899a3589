import type { GuardrailDetail, Readable } from '@usage-kit/contract';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { formatDayNear } from '../time/day-near.js';
import { aboutCredits } from '../balance/about-credits.js';
import { figures, priceTable, sum } from '../list/detail-figures.js';
import { DetailController } from '../list/detail-controller.js';
import { detailState } from '../list/detail-state.js';
import { detailStyles } from '../list/detail.styles.js';
import { listCell } from '../list/list-value.js';
import { panelList } from '../list/panel-list.js';
import { page } from '../locales/page.js';
import { rangeQuery } from '../time/range-query.js';
import { UsageElement } from '../usage-element.js';
import type { Viewer } from '../viewer.js';
import { guardrailOutlook } from './guardrail-outlook.js';
import { guardrailsList } from './guardrails-list.js';

/**
 * @summary The account's guardrails, what they cost, and for how long they were deployed.
 *
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 * @attr {string} detail - The id of the guardrail whose drawer is open.
 *
 * @fires usage-detail-open - Someone chose a guardrail; prevent it to show your own details.
 * @fires usage-detail-close - Someone closed the drawer.
 * @fires usage-export - Someone exports the list; prevent it to save no file.
 *
 * @csspart totals - The cards over the list.
 * @csspart list - The card with the table.
 * @csspart table - The table itself.
 * @csspart scroller - What the table scrolls in.
 * @cssprop --usage-table-max-height - How tall the table may grow before it scrolls.
 */
export class UsageGuardrails extends UsageElement {
  static override properties: PropertyDeclarations = {
    range: {},
    detail: { reflect: true },
    _prices: { state: true },
  };

  static override styles = detailStyles;

  /** `24h`, `7d`, `30d`, `90d`, `cycle`, or two ISO dates with a slash between, the last day included. */
  declare range: string | null;

  /** The id of the guardrail whose drawer is open; none if omitted. A host's router can hold it. */
  declare detail: string | null;

  declare private _prices: boolean;

  readonly #words = new WordsController(this, page);
  readonly #details = new DetailController(this, {
    list: () => guardrailsList,
    viewer: () => this.viewerOf(this.#words),
    accountId: () => this.accountId,
  });
  readonly #detail = new RemoteController(this, () => {
    const client = this.usageClient;
    const { shownId } = this.#details;
    if (!client || shownId === undefined) return undefined;
    return client.guardrail(shownId, rangeQuery(this.range, this.zone, client.now()));
  });
  readonly #rates = new RemoteController(this, () =>
    this.#details.openId === undefined ? undefined : this.usageClient?.rates(),
  );
  readonly #account = new RemoteController(this, () =>
    this.#details.openId === undefined ? undefined : this.usageClient?.account(),
  );

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
    return html`${panelList(this, guardrailsList, this.#details)}
    ${this.#details.drawer({
      name: known.name,
      status: known.status,
      content: this.#details.shownId === undefined ? nothing : this.#content(viewer),
    })}`;
  }

  #content(viewer: Viewer): TemplateResult {
    return detailState(this.#detail.remote, {
      viewer,
      draw: (guardrail) => this.#draw(guardrail),
      onRetry: () => void this.#detail.refresh(),
    });
  }

  #draw(guardrail: Readable<GuardrailDetail>): TemplateResult {
    const viewer = this.#viewer;
    const { words } = viewer;
    const { guardrails } = words;
    const hardware = guardrail.hardware ?? [];
    return html`
      <h3 class="detail-title">${guardrails.hardware()}</h3>
      ${hardware.length === 0 ? html`<p class="muted">${guardrails.noHardware()}</p>` : nothing}
      ${hardware.map(({ cpuType, cpuCount, activeSeconds, creditsUsed }) =>
        figures([
          [guardrails.cpuType(), listCell(viewer, 'text', cpuType)],
          [guardrails.cpuCount(), listCell(viewer, 'integer', cpuCount)],
          [guardrails.usageDuration(), listCell(viewer, 'duration', activeSeconds)],
          [guardrails.creditsUsed(), listCell(viewer, 'credits', creditsUsed)],
        ]),
      )}
      ${sum(words, listCell(viewer, 'credits', guardrail.totalCredits))} ${this.#outlook(guardrail)}
      ${priceTable(words, {
        open: this._prices,
        onToggle: (open) => (this._prices = open),
        content: () =>
          html`<usage-rates
            kind="guardrails"
            .client=${this.client}
            .timezone=${this.timezone}
          ></usage-rates>`,
      })}
    `;
  }

  #outlook(guardrail: Readable<GuardrailDetail>): TemplateResult | typeof nothing {
    const viewer = this.#viewer;
    const rates = this.#rates.remote;
    const account = this.#account.remote;
    const outlook = guardrailOutlook(
      guardrail,
      'data' in rates ? rates.data : undefined,
      'data' in account ? account.data : undefined,
      viewer.nowMs,
    );
    if (!outlook) return nothing;
    const { words, lang, zone, nowMs } = viewer;
    const day = formatDayNear(lang, outlook.untilMs, zone, nowMs);
    return html`<p class="outlook number">
      ${
        outlook.runsOut
          ? words.guardrails.ifItStaysRunsOut({ day })
          : words.guardrails.ifItStays({ credits: aboutCredits(lang, outlook.micro), day })
      }
    </p>`;
  }

  get #viewer(): Viewer {
    return this.viewerOf(this.#words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-guardrails': UsageGuardrails;
  }
}
