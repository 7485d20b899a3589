import type { ContextCallback, ContextEvent } from '@lit/context';
import type { UsageClient } from '@usage-kit/client';
import type { ReactiveController, ReactiveElement } from 'lit';
import { usageClientContext } from '../context.js';

type Request = ContextEvent<typeof usageClientContext>;

const providerTag = 'usage-provider';

const isClientRequest = (event: Event): event is Request =>
  'context' in event && event.context === usageClientContext;

/** Tells every element that waits for a client that it should ask again: a provider came, went or filled. */
export function announceProvider(from: EventTarget): void {
  const event = new Event('context-provider', { bubbles: true, composed: true });
  from.dispatchEvent(Object.assign(event, { context: usageClientContext, contextTarget: from }));
}

/** Whether the parser has gone past the element, so that no child can follow. */
function isClosed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/**
 * How a provider serves: it returns the requests of the context protocol that come from inside it. An empty one
 * also serves, at the document, those that no provider around the asker has taken. A provider that is not
 * upgraded yet counts as one around: its time will come.
 */
export class ClientService implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #askers = new Map<ContextCallback<UsageClient | undefined>, () => void>();
  #client: UsageClient | undefined;
  #servesPage = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('context-request', this.#onRequestInside);
  }

  get client(): UsageClient | undefined {
    return this.#client;
  }

  set client(client: UsageClient | undefined) {
    this.#client = client;
    for (const [callback, leave] of [...this.#askers]) callback(client, leave);
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return; // On a server nobody asks.
    document.addEventListener('context-request', this.#onRequestOutside);
    document.addEventListener('DOMContentLoaded', this.#servePage, { once: true });
    announceProvider(this.#host);
    // Some frameworks put an element in first and its children after that.
    queueMicrotask(this.#servePage);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-request', this.#onRequestOutside);
    document.removeEventListener('DOMContentLoaded', this.#servePage);
    this.#servesPage = false;
    announceProvider(document);
  }

  readonly #servePage = (): void => {
    if (!this.#host.isConnected) return;
    this.#servesPage = true;
    announceProvider(this.#host);
  };

  readonly #onRequestInside = (event: Event): void => {
    if (isClientRequest(event)) this.#answer(event);
  };

  readonly #onRequestOutside = (event: Event): void => {
    if (!this.#servesPage || !isClientRequest(event)) return;
    if (this.#host.childElementCount > 0 || !isClosed(this.#host)) return;
    const isInsideAnother = event
      .composedPath()
      .some((target) => target instanceof Element && target.localName === providerTag);
    if (!isInsideAnother) this.#answer(event);
  };

  #answer(request: Request): void {
    request.stopImmediatePropagation();
    const { callback, subscribe } = request;
    if (subscribe !== true) {
      callback(this.#client);
      return;
    }
    const leave = this.#askers.get(callback) ?? (() => void this.#askers.delete(callback));
    this.#askers.set(callback, leave);
    callback(this.#client, leave);
  }
}
