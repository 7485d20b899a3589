import type { Alert, AlertAction, Readable } from '@usage-kit/contract';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RemoteController } from '../controllers/remote-controller.js';
import { WordsController } from '../controllers/words-controller.js';
import { emit } from '../host/events.js';
import { isNotFalse, readAlerts, trueUnlessFalse } from '../host/host-input.js';
import { core } from '../locales/core.js';
import { closeIcon, infoIcon, triangleIcon, warningIcon } from '../parts/core-icons.js';
import { coreBase } from '../styles/core-base.js';
import { coreButton } from '../styles/core-button.js';
import { coreTokens } from '../styles/core-tokens.js';
import { UsageElement } from '../usage-element.js';
import { resources, standingBanners, type Banner } from './banner.js';
import { bannerText, bannerTitle, type BannerView } from './banner-words.js';
import { bannersStyles } from './usage-banners.styles.js';

const icons = { info: infoIcon, warning: warningIcon, critical: triangleIcon };
const roles = ['alert', 'status'] as const;

/**
 * The banners that stand, at most one a resource: what is used, what follows from it, and the way on.
 *
 * @summary Warnings that credits or tool runs are low or used up.
 * @attr {'true' | 'false'} can-upgrade - `false` where this user can't upgrade: the text says to ask an administrator.
 * @attr {string} timezone - The zone of days and times, such as `Europe/Paris`; `UTC` if omitted.
 * @fires usage-top-up - Someone chose "Top up".
 * @fires usage-upgrade - Someone chose "Upgrade plan".
 * @fires usage-contact-support - A user who can't upgrade chose "Contact support".
 * @fires usage-banner-dismiss - Someone dismisses a banner; prevent it to keep it.
 * @csspart banner - One banner.
 * @csspart text - Its words.
 * @csspart actions - Its buttons.
 * @csspart dismiss - The button that takes it away.
 */
export class UsageBanners extends UsageElement {
  static override properties: PropertyDeclarations = {
    canUpgrade: { attribute: 'can-upgrade', converter: trueUnlessFalse },
    alerts: { attribute: false },
    _refused: { state: true },
    _dismissed: { state: true },
  };

  static override styles = [coreTokens, coreBase, coreButton, bannersStyles];

  /** `false` where this user can't upgrade: the text says to ask an administrator. */
  declare canUpgrade: boolean;

  /** What `GET /alerts` lists, drawn at once; what a client brings later takes its place. */
  declare alerts: readonly Alert[] | undefined;

  /** The banners, by id, whose dismissal the server has refused. */
  declare private _refused: ReadonlySet<string>;
  /** Dismissed here: out of sight before the server has confirmed. */
  declare private _dismissed: ReadonlySet<string>;

  readonly #words = new WordsController(this, core);
  readonly #alerts = new RemoteController(this, () => this.usageClient?.alerts());
  readonly #account = new RemoteController(this, () =>
    this.#banners.length > 0 ? this.usageClient?.account() : undefined,
  );
  readonly #forecast = new RemoteController(this, () =>
    this.#banners.some(({ tone }) => tone === 'warning') ? this.usageClient?.forecast() : undefined,
  );
  #given: readonly Readable<Alert>[] | undefined;

  constructor() {
    super();
    this.canUpgrade = true;
    this._refused = new Set();
    this._dismissed = new Set();
  }

  get #banners(): readonly Banner[] {
    const { remote } = this.#alerts;
    const alerts = 'data' in remote ? remote.data : (this.#given ?? []);
    return standingBanners(alerts).filter(({ id }) => !this._dismissed.has(id));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('alerts')) this.#given = readAlerts(this.alerts);
  }

  override render(): TemplateResult {
    const { remote: account } = this.#account;
    const { remote: forecast } = this.#forecast;
    const view: BannerView = {
      ...this.viewerOf(this.#words),
      account: 'data' in account ? account.data : undefined,
      forecast: 'data' in forecast ? forecast.data : undefined,
      mayPay: isNotFalse(this.canUpgrade),
    };
    const banners = this.#banners;
    // Both regions are there before any text is, or it would not be read out; and a resource keeps its place in
    // them, so that no banner turns into another one under a focused button.
    return html`<div class="root" lang=${view.lang} dir=${view.dir} tabindex="-1">
      ${roles.map(
        (role) =>
          html`<div role=${role} aria-atomic="false">
            ${resources.map((resource) => {
              const banner = banners.find((one) => one.role === role && one.resource === resource);
              return banner ? this.#banner(view, banner) : nothing;
            })}
          </div>`,
      )}
    </div>`;
  }

  #banner(view: BannerView, banner: Banner): TemplateResult {
    const { offer, banners } = view.words;
    const title = `title-${banner.resource}`;
    return html`<div
      class="banner ${banner.tone} ${banner.isRemovable ? 'removable' : ''}"
      part="banner"
    >
      ${icons[banner.tone]}
      <p class="text" part="text">
        <span class="title" id=${title}>${bannerTitle(view, banner)}</span>
        ${bannerText(view, banner) || nothing}
        ${
          this._refused.has(banner.id)
            ? html`<span class="refusal">${banners.notDismissed()}</span>`
            : nothing
        }
      </p>
      <div class="actions" part="actions">
        ${
          view.mayPay
            ? banner.actions.map((name) => this.#offer(name, banner, view, title))
            : html`<button
                class="button button-small button-quiet"
                type="button"
                aria-describedby=${title}
                @click=${() => this.#contactSupport(banner)}
              >
                ${offer.contactSupport()}
              </button>`
        }
      </div>
      ${
        banner.isRemovable
          ? html`<button
              class="icon-button dismiss"
              part="dismiss"
              type="button"
              aria-label=${banners.dismiss()}
              aria-describedby=${title}
              @click=${() => void this.#dismiss(banner)}
            >
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>`;
  }

  #offer(
    name: AlertAction,
    banner: Banner,
    { words: { offer } }: BannerView,
    title: string,
  ): TemplateResult {
    const isUpgrade = name === 'upgrade';
    const { resource, kind: reason, threshold } = banner;
    const choose = (): void => {
      const detail = { accountId: this.accountId, resource, reason, threshold };
      emit(this, isUpgrade ? 'usage-upgrade' : 'usage-top-up', detail);
    };
    return html`<button
      class="button button-small ${isUpgrade ? 'button-primary' : ''}"
      type="button"
      aria-describedby=${title}
      @click=${choose}
    >
      ${isUpgrade ? offer.upgrade() : offer.topUp()}
    </button>`;
  }

  #contactSupport({ resource, kind: reason }: Banner): void {
    emit(this, 'usage-contact-support', { accountId: this.accountId, resource, reason });
  }

  async #dismiss({ id, resource, threshold }: Banner): Promise<void> {
    if (this._dismissed.has(id)) return;
    const { accountId, usageClient: client } = this;
    const detail = { accountId, alertId: id, resource, threshold };
    if (!emit(this, 'usage-banner-dismiss', detail, { cancelable: true })) return;
    this._refused = without(this._refused, id);
    this._dismissed = new Set([...this._dismissed, id]);
    await this.updateComplete;
    const focused = this.#focusOn();
    try {
      await client?.dismissAlert(id);
    } catch {
      this._dismissed = without(this._dismissed, id);
      this._refused = new Set([...this._refused, id]);
      await this.updateComplete;
      // Focus that left the banners with a dismissal returns with its banner.
      if ((await focused)?.matches(':focus')) {
        this.renderRoot
          .querySelector<HTMLElement>(`.dismiss[aria-describedby="title-${resource}"]`)
          ?.focus();
      }
    }
  }

  /** To the button of the banner that is left, else to what follows on the page, which it returns to. */
  async #focusOn(): Promise<HTMLElement | null | undefined> {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const button = (name: string) => root?.querySelector<HTMLElement>(name);
    const left = button('.dismiss') ?? button('.button');
    (left ?? root)?.focus();
    if (left) return undefined;
    const { neighborOf } = await import('./neighbor.js');
    const next = this.shadowRoot?.activeElement === root ? neighborOf(this) : undefined;
    next?.focus();
    return next ?? root;
  }
}

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((other) => other !== id));

declare global {
  interface HTMLElementTagNameMap {
    'usage-banners': UsageBanners;
  }
}
