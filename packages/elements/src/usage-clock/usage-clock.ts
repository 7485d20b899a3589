import { readClock, type Account, type ClockState, type Readable } from '@usage-kit/contract';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { isNotFalse, readAccount, trueUnlessFalse } from '../host/host-input.js';
import { core } from '../locales/core.js';
import { coreBase } from '../styles/core-base.js';
import { coreTokens } from '../styles/core-tokens.js';
import { UsageElement } from '../usage-element.js';
import { warnOnce } from '../host/warn.js';
import { clockPie } from './clock-pie.js';
import { clockWords } from './clock-words.js';
import { clockStyles } from './usage-clock.styles.js';

/**
 * The icon in a page's top bar: how much of the credits remains, at a glance, and more in its popover.
 *
 * @summary A pie of the remaining credits with a popover of the account's balances.
 * @attr {boolean} open - Whether the popover is open.
 * @attr {string} manage-href - Where "Manage billing" leads: https or the page's own origin. Without it, a button that only tells the page.
 * @attr {'true' | 'false'} can-upgrade - `false` where this user can't upgrade: the text says to ask an administrator.
 * @attr {'loading' | 'healthy' | 'moderate' | 'low' | 'exhausted' | 'error'} state - What the clock shows, for a page's styles to read.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 * @fires usage-manage-billing - Someone chose "Manage billing"; prevent it to keep the link from being followed.
 * @fires usage-account-copy - Someone copies the account ID; prevent it to copy nothing.
 * @fires usage-top-up - Someone chose "Top up" in the popover.
 * @fires usage-upgrade - Someone chose "Upgrade plan" in the popover.
 * @fires usage-contact-support - A user who can't upgrade chose "Contact support" in the popover.
 * @csspart button - The button that opens the popover.
 * @csspart pie - The picture in it.
 * @csspart popover - What it opens.
 */
export class UsageClock extends UsageElement {
  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    manageHref: { attribute: 'manage-href' },
    canUpgrade: { attribute: 'can-upgrade', converter: trueUnlessFalse },
    account: { attribute: false },
    state: { reflect: true },
    _canOpen: { state: true },
  };

  static override styles = [coreTokens, coreBase, clockStyles];

  /** Whether the popover is open. */
  declare open: boolean;

  /** Where "Manage billing" leads: https or the page's own origin. Without it, a button that only tells the page. */
  declare manageHref: string | null;

  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  declare canUpgrade: boolean;

  /** What `GET /` returns, drawn at once; what a client brings later takes its place. */
  declare account: Account | undefined;

  /**
   * What the clock shows. Follows from the account; setting it changes nothing.
   * @readonly
   */
  declare state: ClockState;

  /** Whether the popover's code has arrived. */
  declare private _canOpen: boolean;

  readonly #words = new WordsController(this, core);
  readonly #remote = new RemoteController(this, () => this.usageClient?.account());
  #given: Readable<Account> | undefined;
  #loading: Promise<void> | undefined;
  /** The popover is being closed: until that has happened it counts as open and must not be told to close. */
  #closing = false;

  constructor() {
    super();
    this.open = false;
    this.manageHref = null;
    this.canUpgrade = true;
    this.state = 'loading';
    this._canOpen = false;
  }

  get #account(): Readable<Account> | undefined {
    const { remote } = this.#remote;
    return 'data' in remote ? remote.data : this.#given;
  }

  get #reading() {
    return readClock(this.#account, this.#remote.remote.status === 'failed');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account')) this.#given = readAccount(this.account);
    // On a server this is all there is; in a page, `update` knows what the client has brought.
    this.state = this.#reading.state;
  }

  override update(changed: PropertyValues<this>): void {
    this.state = this.#reading.state;
    super.update(changed);
  }

  override updated(): void {
    if (this.open && !this._canOpen) void this.#load();
    else if (this._canOpen) this.#show();
  }

  override render(): TemplateResult {
    const { lang, dir, words } = this.#words;
    const reading = this.#reading;
    const { label, value } = clockWords(this.#words, reading, this.#account);
    const pie = clockPie(reading.state, reading.fill);
    return html`<div class="root" lang=${lang} dir=${dir} aria-busy=${reading.state === 'loading'}>
      <button
        class="button"
        part="button"
        type="button"
        popovertarget="popover"
        aria-label=${label}
        aria-expanded=${this.open}
        aria-controls=${this._canOpen ? 'popover' : nothing}
        @click=${this.#onClick}
        @pointerenter=${this.#load}
        @focus=${this.#load}
      ></button>
      ${
        value === undefined
          ? html`<div class="meter ${reading.state}">${pie}</div>`
          : html`<div
              class="meter ${reading.state}"
              role="meter"
              aria-label=${words.clock.meter()}
              aria-valuemin="0"
              aria-valuemax="100"
              aria-valuenow=${Math.round(reading.fill * 100)}
              aria-valuetext=${value}
            >
              ${pie}
            </div>`
      }
      ${this._canOpen ? this.#popover() : nothing}
    </div>`;
  }

  #popover(): TemplateResult {
    return html`<usage-part-account-summary
      id="popover"
      part="popover"
      popover="auto"
      .client=${this.usageClient}
      .accountId=${this.accountId}
      .account=${this.#account}
      .remote=${this.#remote.remote}
      .manageHref=${this.manageHref}
      .mayPay=${isNotFalse(this.canUpgrade)}
      .zone=${this.zone}
      .open=${this.open}
      @part-retry=${this.#onRetry}
      @part-done=${this.#onDone}
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
    ></usage-part-account-summary>`;
  }

  readonly #load = (): Promise<void> => {
    this.#loading ??= import('../define/usage-part-account-summary.js').then(
      () => {
        this._canOpen = true;
      },
      () => {
        this.#loading = undefined;
        this.open = false;
        warnOnce('the popover of <usage-clock> could not be loaded; the next click tries again.');
      },
    );
    return this.#loading;
  };

  #show(): void {
    if (this.#closing || !this.isConnected) return;
    const popover = this.renderRoot.querySelector<HTMLElement>('#popover');
    if (popover?.matches(':popover-open') !== this.open) popover?.togglePopover(this.open);
  }

  /** The browser knows by `popovertarget` that this click is not a click outside; opening is ours. */
  readonly #onClick = (event: Event): void => {
    event.preventDefault();
    this.open = !this.open;
  };

  /** Escape and a click outside close it without asking; where focus was inside, the button gets it back. */
  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    const hadFocus = this.shadowRoot?.activeElement === event.target;
    this.#closing = true;
    this.open = false;
    if (hadFocus) this.renderRoot.querySelector('button')?.focus();
  };

  readonly #onToggle = (): void => {
    this.#closing = false;
    this.#show();
  };

  readonly #onDone = (): void => {
    this.open = false;
  };

  readonly #onRetry = (): void => {
    void this.#remote.refresh();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-clock': UsageClock;
  }
}
