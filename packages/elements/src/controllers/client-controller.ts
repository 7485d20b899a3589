import { ContextEvent } from '@lit/context';
import type { UsageClient } from '@usage-kit/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import { usageClientContext } from '../context.js';

/**
 * The client of an element: its own property `client`, else that of the provider around it, else that of the
 * page's empty provider. Asked for again whenever a provider announces itself, so that providers and elements
 * may be upgraded, loaded, removed and put back in any order.
 */
export class ClientController implements ReactiveController {
  readonly #host: ReactiveElement & { client?: UsageClient | undefined };
  #provided: UsageClient | undefined;
  #unsubscribe: (() => void) | undefined;
  #answers = 0;

  constructor(host: ReactiveElement & { client?: UsageClient | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  get client(): UsageClient | undefined {
    return this.#host.client ?? this.#provided;
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return; // On a server there is nobody to ask.
    document.addEventListener('context-provider', this.#onProvider);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#onProvider);
    this.#leave();
    this.#provided = undefined;
  }

  #ask(): void {
    this.#leave();
    const before = this.#answers;
    this.#host.dispatchEvent(
      new ContextEvent(
        usageClientContext,
        this.#host,
        (client, unsubscribe) => {
          this.#answers += 1;
          if (unsubscribe !== this.#unsubscribe) {
            this.#leave();
            this.#unsubscribe = unsubscribe;
          }
          this.#take(client);
        },
        true,
      ),
    );
    if (this.#answers === before) this.#take(undefined);
  }

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #take(client: UsageClient | undefined): void {
    if (client === this.#provided) return;
    this.#provided = client;
    this.#host.requestUpdate();
  }

  readonly #onProvider = (event: Event): void => {
    if ('context' in event && event.context === usageClientContext) this.#ask();
  };
}
