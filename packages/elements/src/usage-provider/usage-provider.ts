import {
  acquireClient,
  type AcquiredClient,
  type ClientEvent,
  type TokenReason,
  type UsageClient,
} from '@usage-kit/client';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { emit } from '../host/events.js';
import { warnOnce } from '../host/warn.js';
import { announceProvider, ClientService } from './client-service.js';

/** Whether the page's own module scripts have run, as far as they are in its markup. */
function scriptsHaveRun(): boolean {
  const [page] = performance.getEntriesByType('navigation');
  return (
    typeof document === 'undefined' ||
    document.readyState === 'complete' ||
    (page as PerformanceNavigationTiming | undefined)?.domContentLoadedEventStart !== 0
  );
}

/**
 * Gives elements their client: those inside it, and where it is empty those of the page that are in no other.
 * Providers of one base URL and account share one client, one cache and one live connection.
 *
 * @summary The account and the backend that the elements inside show.
 * @attr {string} base-url - Where the billing backend is, such as `https://billing.example`.
 * @attr {string} account-id - The account to show.
 * @attr {'auto' | 'off'} live - `off` where account and alerts are not to keep themselves up to date; `auto` if omitted.
 * @slot - The elements that it serves.
 * @fires usage-state-change - A balance has another state than before.
 * @fires usage-error - A request has failed for good.
 * @fires usage-auth-required - The server takes no token that `getToken` gives.
 */
export class UsageProvider extends LitElement {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    accountId: { attribute: 'account-id' },
    live: {},
    getToken: { attribute: false },
    client: { attribute: false },
  };

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the billing backend is, such as `https://billing.example`; a path counts from the page's own address. */
  declare baseUrl: string;

  /** The account to show. May be changed at any time. */
  declare accountId: string;

  /** `off` where account and alerts are not to keep themselves up to date. */
  declare live: 'auto' | 'off';

  /** Gets the bearer token; if omitted, requests carry none. */
  declare getToken: ((why: TokenReason) => Promise<string>) | undefined;

  /** A client that is ready, in place of one made from the attributes. */
  declare client: UsageClient | undefined;

  readonly #service = new ClientService(this);
  #acquired: (AcquiredClient & { readonly key: string }) | undefined;
  #stopObserving: (() => void) | undefined;

  constructor() {
    super();
    this.baseUrl = '';
    this.accountId = '';
    this.live = 'auto';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    if (!scriptsHaveRun()) document.addEventListener('DOMContentLoaded', this.#onParsed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    // Whoever moves an element takes it out and puts it in again at once: the client stays for that long.
    queueMicrotask(() => this.#settle());
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  override updated(): void {
    this.#settle();
  }

  #settle(): void {
    const client = this.isConnected ? (this.client ?? this.#acquire()) : undefined;
    if (client === undefined || client !== this.#acquired?.client) this.#release();
    if (client === this.#service.client) return;
    this.#stopObserving?.();
    this.#stopObserving = client?.observe((event) => this.#tell(client.accountId, event));
    this.#service.client = client;
  }

  #acquire(): UsageClient | undefined {
    const { baseUrl, accountId, getToken } = this;
    if (!baseUrl || !accountId) return undefined;
    // A later script of the page may be about to set `getToken`: no request goes out without before that.
    if (!getToken && !this.#acquired && !scriptsHaveRun()) return undefined;
    const live = this.live === 'off' ? 'off' : 'auto';
    const key = JSON.stringify([baseUrl, accountId, live, getToken !== undefined]);
    if (this.#acquired?.key === key) return this.#acquired.client;
    this.#release();
    try {
      const acquired = acquireClient({
        baseUrl,
        accountId,
        live,
        // Frameworks hand over a new function at each render: whichever is there when it is called counts.
        getToken: getToken && ((why) => (this.getToken ?? getToken)(why)),
      });
      this.#acquired = { ...acquired, key };
      return acquired.client;
    } catch (error) {
      warnOnce(`base-url="${baseUrl}" cannot be used: ${String(error)}`);
      return undefined;
    }
  }

  #release(): void {
    this.#acquired?.release();
    this.#acquired = undefined;
  }

  #tell(accountId: string, event: ClientEvent): void {
    switch (event.type) {
      case 'state-change': {
        const { resource, state, previousState, remaining, allocated } = event;
        const detail = { accountId, resource, state, previousState, remaining, allocated };
        emit(this, 'usage-state-change', detail);
        break;
      }
      case 'error': {
        const { code, status, retriable } = event.error;
        emit(this, 'usage-error', { accountId, code, status, retriable });
        break;
      }
      case 'auth-required':
        emit(this, 'usage-auth-required', { accountId, status: event.status });
        break;
      case 'cycle':
      case 'connection':
        break;
    }
  }

  /** In its own task: other listeners of the event may set what is needed. */
  readonly #onParsed = (): void => {
    setTimeout(() => this.#settle());
  };

  readonly #onSlotChange = (): void => {
    // With a first child it serves that alone, without the last one the page again.
    announceProvider(this);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'usage-provider': UsageProvider;
  }
}
