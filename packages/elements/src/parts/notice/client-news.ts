import type { ClientEvent, UsageClient } from '@usage-kit/client';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { SharedWords } from '../../locales/shared.js';
import { closeIcon } from '../icons.js';

/**
 * What happened to a whole page while it was open: the network is gone, or a new billing cycle has begun. A network
 * that comes and goes is told once, not each time.
 */
export class ClientNews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clientOf: () => UsageClient | undefined;
  #client: UsageClient | undefined;
  #stop: (() => void) | undefined;
  #connected = false;
  #toldOffline = false;
  #news: 'offline' | 'cycle' | undefined;

  constructor(host: ReactiveControllerHost, clientOf: () => UsageClient | undefined) {
    this.#host = host;
    this.#clientOf = clientOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const client = this.#connected ? this.#clientOf() : undefined;
    if (client === this.#client) return;
    this.#leave();
    this.#client = client;
    this.#stop = client?.observe(this.#onEvent);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave();
  }

  /** Its region is in the page from the start, so that what comes into it is read out. */
  render(words: SharedWords): TemplateResult {
    const news = this.#news;
    return html`<div role="status">
      ${
        news
          ? html`<p class="notice-news">
              <span>${words.news[news]()}</span>
              <button
                type="button"
                class="icon-button"
                aria-label=${words.action.dismiss()}
                @click=${() => this.#say(undefined)}
              >
                ${closeIcon}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#client = undefined;
    this.#news = undefined;
  }

  #say(news: 'offline' | 'cycle' | undefined): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  readonly #onEvent = (event: ClientEvent): void => {
    if (event.type === 'cycle') this.#say('cycle');
    if (event.type !== 'connection') return;
    if (!event.online && !this.#toldOffline) {
      this.#toldOffline = true;
      this.#say('offline');
    } else if (event.online && this.#news === 'offline') this.#say(undefined);
  };
}
