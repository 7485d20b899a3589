import type { ContextProvider, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { usageClientContext } from '../context.js';

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

const isClientRequest = (event: Event): event is ContextEvent<typeof usageClientContext> =>
  'context' in event && event.context === usageClientContext;

const providerTag = 'usage-provider';

/**
 * How an empty provider serves the page: it answers, at the document, the requests that no provider around the
 * asker has taken. A provider that is not upgraded yet counts as one around: its time will come.
 */
export class PageService implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #provider: ContextProvider<typeof usageClientContext>;
  #ready = false;

  constructor(host: ReactiveElement, provider: ContextProvider<typeof usageClientContext>) {
    this.#host = host;
    this.#provider = provider;
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return; // On a server nobody asks.
    document.addEventListener('context-request', this.#onRequest);
    document.addEventListener('DOMContentLoaded', this.#begin, { once: true });
    // Some frameworks put an element in first and its children after that.
    queueMicrotask(this.#begin);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-request', this.#onRequest);
    document.removeEventListener('DOMContentLoaded', this.#begin);
    this.#ready = false;
    announceProvider(document);
  }

  readonly #begin = (): void => {
    if (!this.#host.isConnected) return;
    this.#ready = true;
    announceProvider(this.#host);
  };

  readonly #onRequest = (event: Event): void => {
    if (!isClientRequest(event) || !this.#ready) return;
    if (this.#host.childElementCount > 0 || !isClosed(this.#host)) return;
    const isInsideAnother = event
      .composedPath()
      .some((target) => target instanceof Element && target.localName === providerTag);
    if (isInsideAnother) return;
    event.stopImmediatePropagation();
    this.#provider.onContextRequest(event);
  };
}
