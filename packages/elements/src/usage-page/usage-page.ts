import {
  DEFAULT_RANGE,
  parseInstant,
  printInstant,
  printRange,
  shownUntil,
  type InstantRange,
  type UsageRange,
} from '@usage-kit/contract';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FocusKeeper } from '../controllers/focus-keeper.js';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { emit } from '../host/events.js';
import { page } from '../locales/page.js';
import { ClientNews } from '../parts/notice/client-news.js';
import { dateIn } from '../time/zoned-calendar.js';
import { shownRange } from '../time/shown-range.js';
import { resolveRangeIn } from '../time/zoned-range.js';
import { tabAfterKey } from '../parts/tabs/tab-key.js';
import { UsageElement } from '../usage-element.js';
import { warnOnce } from '../host/warn.js';
import { giveToGuest, type GuestTab, GuestTabs } from './guest-tabs.js';
import { isOwnKind, type Panel, type PanelInput } from './panels.js';
import { panelView, type Arrival } from './panel-view.js';
import { rangeLine } from './range-line.js';
import { openTab, shownTabs, type ShownTab } from './tab-set.js';
import { usagePageStyles } from './usage-page.styles.js';

/**
 * @summary The whole usage page: a range, and a tab for the overview and for each kind of thing that costs.
 *
 * @attr {'overview' | 'tools' | 'models' | 'guardrails' | 'scripts' | (string & {})} tab - Which tab is open: `overview`, `tools`, `models`, `guardrails`, `scripts`, or one of the host's.
 * @attr {string} tabs - Which tabs there are and in which order, space separated; all of them if omitted.
 * @attr {'24h' | '7d' | '30d' | '90d' | 'cycle' | (string & {})} range - `24h`, `7d`, `30d`, `90d`, `cycle`, or `from/to` in ISO dates, the last day included.
 * @attr {boolean} compare - Shows the range before beside this one.
 * @attr {string} detail - The row whose details are open: `model:`, `guardrail:` or `script:` and its id.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 *
 * @slot tab:… - A tab of the host's own: any element with `slot="tab:ocr"` and a `label`. While it is open the page sets its properties `range`, `compare` and `timezone`, and `detail` where it has one.
 *
 * @fires usage-tab-change - Someone opens another tab; prevent it to stay.
 * @fires usage-range-change - Someone chose another range.
 * @fires usage-detail-open - Someone chose a row in a panel; prevent it to show your own details.
 * @fires usage-detail-close - Someone closed a drawer.
 * @fires usage-export - Someone exports a list or the trend; prevent it to save no file.
 *
 * @csspart title - The heading.
 * @csspart tabs - The row of tabs.
 */
export class UsagePage extends UsageElement {
  static override properties: PropertyDeclarations = {
    tab: { reflect: true },
    tabs: { reflect: true },
    range: { reflect: true },
    compare: { type: Boolean, reflect: true },
    detail: { reflect: true },
    _reached: { state: true },
  };

  static override styles = usagePageStyles;

  /** Brings a panel of the kit. A test puts its own in its place. */
  static load = (panel: Panel): Promise<unknown> => panel.load();

  /** The open tab; `overview` if omitted. */
  declare tab: string | null;

  /** Which tabs there are, by their ids. */
  declare tabs: string | null;

  /** The range of all tabs; `cycle` if omitted. */
  declare range: string | null;

  /** Whether the range before is shown as well. */
  declare compare: boolean;

  /** `kind:id` of the row whose details are open. */
  declare detail: string | null;

  /** The tab that the keyboard is at, where that is not the open one. */
  declare private _reached: string | undefined;

  readonly #words = new WordsController(this, page);
  readonly #account = new RemoteController(this, () => this.usageClient?.account());
  readonly #news = new ClientNews(this, () => this.usageClient);
  readonly #guests = new GuestTabs(this);
  #range: UsageRange = DEFAULT_RANGE;
  #tabs: readonly ShownTab[] = [];
  #open: ShownTab | undefined;
  /** The host's tab that is open, or was until now. */
  #openGuest: GuestTab | undefined;
  /** Which panels have arrived, are on their way, or did not come. */
  readonly #arrivals = new Map<string, Arrival>();
  /** What each panel was last given: one that is not on screen stays as it was, with no details open. */
  readonly #inputs = new Map<string, PanelInput>();

  constructor() {
    super();
    this.tab = null;
    this.tabs = null;
    this.range = null;
    this.compare = false;
    this.detail = null;
    // "Try again" is gone when it has worked.
    new FocusKeeper(this, () => this._title);
  }

  private get _tabs(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll('.tab');
  }

  private get _title(): HTMLElement | null {
    return this.renderRoot.querySelector('.title');
  }

  override render(): TemplateResult {
    const { words, lang, dir } = this.#words;
    const range = this.#range;
    const resolved = this.#resolve(range);
    return html`<div class="root" lang=${lang} dir=${dir}>
      <div class="head">
        <div class="names">
          <h2 class="title" part="title" tabindex="-1">${words.usagePage.title()}</h2>
          <p class="subtitle number">${this.#rangeLine(resolved)}</p>
        </div>
        <usage-part-range-picker
          .value=${printRange(range)}
          .timezone=${this.zone}
          .now=${this.usageClient?.now()}
          .days=${resolved && this.#days(resolved)}
          @part-range=${this.#onRange}
        ></usage-part-range-picker>
      </div>
      ${this.#news.render(words)} ${this.#tabList()} ${this.#tabs.map((tab) => this.#panel(tab))}
    </div>`;
  }

  #tabList(): TemplateResult {
    const { words } = this.#words;
    const tabs = this.#tabs;
    const open = this.#open;
    const stop = tabs.some(({ id }) => id === this._reached) ? this._reached : open?.id;
    return html`<div
      class="tabs"
      part="tabs"
      role="tablist"
      aria-label=${words.usagePage.tabs()}
      @keydown=${this.#onTabKey}
      @focusout=${this.#onTabsLeft}
    >
      ${tabs.map(
        ({ id, name }) =>
          html`<button
            type="button"
            class="tab"
            role="tab"
            id="tab-${id}"
            data-tab=${id}
            aria-selected=${id === open?.id}
            aria-controls="panel-${id}"
            tabindex=${id === stop ? 0 : -1}
            @click=${() => this.#choose(id)}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  #panel(tab: ShownTab): TemplateResult {
    const isOpen = tab === this.#open;
    return html`<div
      role="tabpanel"
      id="panel-${tab.id}"
      aria-labelledby="tab-${tab.id}"
      ?hidden=${!isOpen}
      @usage-detail-open=${this.#onDetailOpen}
      @usage-detail-close=${isOpen ? this.#onDetailClose : nothing}
    >
      ${tab.guest ? html`<slot name="tab:${tab.id}"></slot>` : this.#content(tab)}
    </div>`;
  }

  #content(tab: ShownTab): TemplateResult | typeof nothing {
    const { own, id } = tab;
    if (!own) return nothing;
    return panelView(own, {
      name: tab.name,
      words: this.#words.words,
      arrival: this.#arrivals.get(id),
      input: this.#inputs.get(id),
      onRetry: () => void this.#load(tab),
      onCompare: this.#onCompare,
    });
  }

  protected override willUpdate(): void {
    this.#range = shownRange(this.range, this.zone, this.usageClient?.now());
    this.#tabs = shownTabs(this.tabs, {
      guests: this.#guests.tabs,
      words: this.#words.words,
      warn: this.#warn,
    });
    const detailKind = this.#detail?.kind;
    const open = openTab(this.#tabs, { asked: this.tab, detailKind, warn: this.#warn });
    this.#open = open;
    for (const [id, last] of this.#inputs) this.#inputs.set(id, { ...last, detail: null });
    if (!open?.own) return;
    this.#inputs.set(open.id, this.#input(open.own));
    if (!this.#arrivals.has(open.id)) void this.#load(open);
  }

  protected override updated(): void {
    const guest = this.#open?.guest;
    const left = this.#openGuest;
    this.#openGuest = guest;
    if (left && left.element !== guest?.element && 'detail' in left.element)
      giveToGuest(left, { detail: null });
    if (!guest) return;
    giveToGuest(guest, {
      range: printRange(this.#range),
      compare: this.compare,
      timezone: this.zone,
      ...(this.client ? { client: this.client } : {}),
      ...('detail' in guest.element ? { detail: this.#guestDetail } : {}),
    });
  }

  /** Children may still be on their way while the page is parsed, and with them tabs of the host's. */
  readonly #warn = (message: string): void => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    } else warnOnce(message);
  };

  get #detail(): { readonly kind: string; readonly id: string } | undefined {
    const [, kind = '', id = ''] = /^([^:]+):(.+)$/s.exec(this.detail ?? '') ?? [];
    return kind ? { kind, id } : undefined;
  }

  /** What is open in a host's panel: anything that is of none of the kit's kinds. */
  get #guestDetail(): string | null {
    const detail = this.#detail;
    return detail && !isOwnKind(detail.kind) ? detail.id : null;
  }

  /** Undefined while it is of a cycle or a time that nobody knows. */
  #resolve(range: UsageRange): InstantRange | undefined {
    const nowMs = this.usageClient?.now();
    const { remote } = this.#account;
    const account = 'data' in remote ? remote.data : undefined;
    const startsAtMs = parseInstant(account?.cycle.startsAt);
    const isOfCycle = range.kind === 'preset' && range.preset === 'cycle';
    if (nowMs === undefined || (isOfCycle && startsAtMs === undefined)) return undefined;
    const endsAtMs = parseInstant(account?.cycle.endsAt) ?? null;
    return resolveRangeIn(this.zone, range, {
      nowMs,
      cycle: { startsAtMs: startsAtMs ?? nowMs, endsAtMs },
    });
  }

  #rangeLine(range: InstantRange | undefined): string {
    const { remote } = this.#account;
    return rangeLine(range, this.viewerOf(this.#words), 'at' in remote ? remote.at : undefined);
  }

  #days(range: InstantRange): { readonly first: string; readonly last: string } {
    const until = shownUntil(range, this.usageClient?.now() ?? range.toMs);
    return {
      first: dateIn(this.zone, range.fromMs),
      last: dateIn(this.zone, Math.max(range.fromMs, Math.min(until, range.toMs - 1))),
    };
  }

  #input(panel: Panel): PanelInput {
    const detail = this.#detail;
    return {
      client: this.client,
      range: printRange(this.#range),
      compare: this.compare,
      timezone: this.zone,
      detail: detail && detail.kind === panel.detailKind ? detail.id : null,
    };
  }

  async #load({ id, own }: ShownTab): Promise<void> {
    if (!own || this.#arrivals.get(id) === 'loading') return;
    this.#arrivals.set(id, 'loading');
    this.requestUpdate();
    try {
      await UsagePage.load(own);
      this.#arrivals.set(id, 'ready');
    } catch {
      this.#arrivals.set(id, 'failed');
    }
    this.requestUpdate();
  }

  #choose(id: string): void {
    const previousTab = this.#open?.id ?? '';
    if (id === previousTab) return;
    const detail = { accountId: this.accountId, tab: id, previousTab };
    if (!emit(this, 'usage-tab-change', detail, { cancelable: true })) return;
    this.tab = id;
    this._reached = undefined;
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const tabs = [...this._tabs];
    const index = tabs.indexOf(event.target as HTMLElement);
    if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const { dir } = this.#words;
    const next = tabs[tabAfterKey(event.key, { index, count: tabs.length, dir }) ?? -1];
    if (!next) return;
    event.preventDefault();
    this._reached = next.dataset['tab'];
    next.focus();
  };

  readonly #onTabsLeft = ({ relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Element && relatedTarget.matches('.tab');
    if (!isInside) this._reached = undefined;
  };

  readonly #onRange = ({ detail: range }: CustomEvent<string>): void => {
    this.range = range;
    const resolved = this.#resolve(shownRange(range, this.zone, this.usageClient?.now()));
    emit(this, 'usage-range-change', {
      accountId: this.accountId,
      range,
      from: resolved ? printInstant(resolved.fromMs) : null,
      to: resolved ? printInstant(resolved.toMs) : null,
    });
  };

  readonly #onCompare = ({ detail }: CustomEvent<boolean>): void => {
    this.compare = detail;
  };

  /** After every listener has been asked: a detail that the host shows itself is not open here. */
  readonly #onDetailOpen = (event: HTMLElementEventMap['usage-detail-open']): void => {
    const { kind, id } = event.detail;
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.detail = `${kind}:${id}`;
    });
  };

  readonly #onDetailClose = (): void => {
    this.detail = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-page': UsagePage;
  }
}
