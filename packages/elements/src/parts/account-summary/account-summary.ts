import {
  parseInstant,
  type Account,
  type Forecast,
  type Readable,
  type Resource,
} from '@usage-kit/contract';
import type { Remote, UsageClient } from '@usage-kit/client';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RemoteController } from '../../controllers/remote-controller.js';
import { WordsController } from '../../controllers/words-controller.js';
import { emit } from '../../host/events.js';
import { formatPercent, formatShown } from '../../intl/number.js';
import { shared } from '../../locales/shared.js';
import { safeHref } from '../../host/safe-href.js';
import { base } from '../../styles/base.js';
import { button } from '../../styles/button.js';
import { tokens } from '../../styles/tokens.js';
import { warnOnce } from '../../host/warn.js';
import { isFounded, usedUpAt } from '../../balance/lasting.js';
import { lastingText } from '../../balance/lasting-text.js';
import { checkIcon, copyIcon, triangleIcon } from '../icons.js';
import { failedNotice, staleNotice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { accountSummaryStyles } from './account-summary.styles.js';
import { knownOf, shownBalanceOf, type ShownBalance } from '../../balance/balance.js';
import { copyText } from './copy-text.js';
import { knownBalance } from '../../balance/known-balance.js';
import { PlacementController } from '../../controllers/placement-controller.js';

const resources: readonly Resource[] = ['credits', 'runs'];

/**
 * What the clock opens: who the account is, what is left of it, until when, and the way on.
 * Fires `part-done` when it has led away, `part-retry` on "Try again".
 */
export class AccountSummary extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    accountId: { attribute: false },
    account: { attribute: false },
    remote: { attribute: false },
    manageHref: { attribute: false },
    mayPay: { attribute: false },
    zone: { attribute: false },
    open: { attribute: false },
    _copy: { state: true },
  };

  static override styles = [tokens, base, button, noticeStyles, accountSummaryStyles];

  declare client: UsageClient | undefined;
  declare accountId: string;
  declare account: Readable<Account> | undefined;
  declare remote: Remote<Readable<Account>>;
  declare manageHref: string | null;
  declare mayPay: boolean;
  declare zone: string;
  declare open: boolean;

  declare private _copy: 'idle' | 'copied' | 'failed';

  #href: string | undefined;
  readonly #words = new WordsController(this, shared);
  readonly #forecast = new RemoteController<Readable<Forecast>>(this, () =>
    this.open ? this.client?.forecast() : undefined,
  );

  constructor() {
    super();
    this.accountId = '';
    this.remote = { status: 'pending' };
    this.manageHref = null;
    this.mayPay = true;
    this.zone = 'UTC';
    this.open = false;
    this._copy = 'idle';
    this.addController(new PlacementController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'group');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && !this.open) this._copy = 'idle';
    if (changed.has('manageHref')) this.#href = this.#checkHref();
  }

  override updated(): void {
    this.setAttribute('aria-label', this.#words.words.summary.title());
  }

  private get _code(): HTMLElement | null {
    return this.renderRoot.querySelector('code');
  }

  override render(): TemplateResult {
    return html`${this.#identity()}
      <div class="block number" aria-busy=${!this.account && this.remote.status === 'pending'}>
        ${this.#balances()} ${this.#stale()}
      </div>
      ${this.#actions()}
      <div class="block actions">${this.#manageBilling()}</div>`;
  }

  #identity(): TemplateResult {
    const { summary } = this.#words.words;
    const id = this.account?.id ?? this.accountId;
    const name = this.account?.name;
    return html`<div class="block">
      ${name ? html`<p class="name" title=${name}><bdi>${name}</bdi></p>` : nothing}
      ${
        id
          ? html`<div class="id">
              <span>${summary.accountId()}</span>
              <div class="copied">
                <code title=${id} dir="ltr">${id}</code>
                <button
                  class="icon-button"
                  type="button"
                  aria-label=${summary.copyAccountId()}
                  title=${summary.copyAccountId()}
                  @click=${() => void this.#copyId(id)}
                >
                  ${this._copy === 'copied' ? checkIcon : copyIcon}
                </button>
              </div>
            </div>`
          : nothing
      }
      <p class="status" role="status">${this.#copyStatus()}</p>
    </div>`;
  }

  #copyStatus(): string {
    const { summary } = this.#words.words;
    switch (this._copy) {
      case 'idle':
        return '';
      case 'copied':
        return summary.copied();
      case 'failed':
        return summary.copyFailed();
    }
  }

  #balances(): TemplateResult {
    const { account, remote } = this;
    const { words } = this.#words;
    if (account) {
      return html`<div class="balances">
        ${resources.map((resource) => this.#balance(account, resource))}
      </div>`;
    }
    if (remote.status === 'failed') {
      return failedNotice({
        words,
        error: remote.error,
        busy: remote.refreshing,
        onRetry: () => this.dispatchEvent(new CustomEvent('part-retry')),
      });
    }
    return html`<div class="balances">
      ${resources.map(
        () =>
          html`<div>
            <div class="skeleton line short"></div>
            <div class="bar skeleton"></div>
            <div class="skeleton line"></div>
          </div>`,
      )}
      <span class="visually-hidden">${words.state.loading()}</span>
    </div>`;
  }

  #balance(account: Readable<Account>, resource: Resource): TemplateResult {
    const { lang, words } = this.#words;
    const name = words.resource[resource]();
    const shown = shownBalanceOf(account, resource);
    if (!shown) return knownBalance(knownOf(account, resource), { name, lang, words });
    return html`<div class=${shown.state}>
      <div class="row figures">
        <span>${name}</span>
        <span>${words.summary.left({ amount: formatShown(lang, shown.remaining) })}</span>
      </div>
      <div class="bar" aria-hidden="true">
        <div class=${shown.fill > 0 ? '' : 'nothing'} .style=${`--_fill: ${shown.fill}`}></div>
      </div>
      <div class="row muted small">
        <span
          >${words.summary.used({
            used: formatShown(lang, shown.used),
            allocated: formatShown(lang, shown.allocated),
          })}</span
        >
        <span>${formatPercent(lang, shown.percent)}</span>
      </div>
      ${this.#outlook(shown, account)}
    </div>`;
  }

  #outlook(
    { resource, state: balance, exactRemaining, remaining }: ShownBalance,
    { cycle }: Readable<Account>,
  ): TemplateResult | typeof nothing {
    const { lang, words } = this.#words;
    const { summary } = words;
    if (balance === 'exhausted') {
      const over = remaining.digits.replace('-', '') as `${number}`;
      const sentence =
        resource === 'runs'
          ? summary.runsGone()
          : exactRemaining < 0n
            ? summary.creditsOverdrawn({
                amount: formatShown(lang, { digits: over, bound: 'none' }),
              })
            : summary.creditsGone();
      return html`<p class="gone">${triangleIcon} <span>${sentence}</span></p>`;
    }
    const { remote } = this.#forecast;
    const nowMs = this.client?.now();
    if (!('data' in remote) || nowMs === undefined || !isFounded(remote.data)) return nothing;
    const at = usedUpAt(remote.data, resource, { nowMs, cycleEndMs: parseInstant(cycle.endsAt) });
    const say = { day: summary.lastsUntil, hours: summary.lastsHours };
    const text = lastingText(at, say, { lang, zone: this.zone, nowMs });
    return text ? html`<p class="outlook">${text}</p>` : nothing;
  }

  #stale(): TemplateResult | typeof nothing {
    const { remote, client } = this;
    if (remote.status !== 'stale' || !client) return nothing;
    const { words, lang, dir } = this.#words;
    return staleNotice({ words, lang, dir, zone: this.zone, nowMs: client.now() }, remote.at);
  }

  /** The way to more, where there is little left: of the credits before the runs. */
  #actions(): TemplateResult | typeof nothing {
    const { account } = this;
    const scarce = account && this.#scarce(account);
    if (!scarce) return nothing;
    const { offer, summary } = this.#words.words;
    const { resource, reason } = scarce;
    const { accountId } = this.#of(account);
    if (!this.mayPay) {
      return html`<div class="block">
        <p class="small">${summary.askAdministrator()}</p>
        <div class="actions">
          ${this.#button(offer.contactSupport(), () =>
            emit(this, 'usage-contact-support', { accountId, resource, reason }),
          )}
        </div>
      </div>`;
    }
    const detail = { accountId, resource, reason, threshold: null };
    return html`<div class="block actions">
      ${this.#button(offer.topUp(), () => emit(this, 'usage-top-up', detail))}
      ${this.#button(offer.upgrade(), () => emit(this, 'usage-upgrade', detail), 'button-primary')}
    </div>`;
  }

  #scarce(
    account: Readable<Account>,
  ): { readonly resource: Resource; readonly reason: 'exhausted' | 'manual' } | undefined {
    const balances = resources.flatMap((resource) => shownBalanceOf(account, resource) ?? []);
    const gone = balances.find((balance) => balance.state === 'exhausted');
    if (gone) return { resource: gone.resource, reason: 'exhausted' };
    const low = balances.find((balance) => balance.state === 'low');
    return low && { resource: low.resource, reason: 'manual' };
  }

  #button(text: string, act: () => void, kind = ''): TemplateResult {
    return html`<button
      class="button ${kind}"
      type="button"
      @click=${() => {
        this.#leave();
        act();
      }}
    >
      ${text}
    </button>`;
  }

  #manageBilling(): TemplateResult {
    const text = this.#words.words.action.manageBilling();
    const href = this.#href;
    const choose = (event: Event): void => {
      const goesOn = emit(this, 'usage-manage-billing', this.#of(this.account), {
        cancelable: true,
      });
      if (!goesOn) event.preventDefault();
      this.#leave();
    };
    return href
      ? html`<a class="button" href=${href} rel="noopener" @click=${choose}>${text}</a>`
      : html`<button class="button" type="button" @click=${choose}>${text}</button>`;
  }

  #checkHref(): string | undefined {
    const href = safeHref(this.manageHref);
    if (this.manageHref && !href) {
      warnOnce(
        `manage-href="${this.manageHref}" is neither https nor of this page's origin; it is not followed.`,
      );
    }
    return href;
  }

  #of(account: Readable<Account> | undefined): { readonly accountId: string } {
    return { accountId: this.accountId || (account?.id ?? '') };
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('part-done'));
  }

  async #copyId(id: string): Promise<void> {
    if (!emit(this, 'usage-account-copy', this.#of(this.account), { cancelable: true })) return;
    this._copy = (await copyText(id, this._code)) ? 'copied' : 'failed';
  }
}
