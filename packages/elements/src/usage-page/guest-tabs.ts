import type { ReactiveController, ReactiveElement } from 'lit';
import { warnOnce } from '../host/warn.js';

/** A tab that a host adds: a child of the page with `slot="tab:…"` and a `label`. */
export interface GuestTab {
  readonly id: string;
  readonly label: string;
  readonly element: HTMLElement;
}

/** Watches the page's children for the tabs of its host. */
export class GuestTabs implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    if (typeof MutationObserver === 'undefined') return;
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
  }

  /** In the order of the document; the first of two with the same id. */
  get tabs(): readonly GuestTab[] {
    const tabs = new Map<string, GuestTab>();
    for (const element of this.#host.children) {
      const [, id] = /^tab:(\S+)$/.exec(element.slot) ?? [];
      if (id === undefined || tabs.has(id) || !(element instanceof HTMLElement)) continue;
      tabs.set(id, { id, label: element.getAttribute('label') ?? id, element });
    }
    return [...tabs.values()];
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['slot', 'label'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** A host's panel is told what the kit's are told; what it does with it is its own affair. */
export function giveToGuest({ element }: GuestTab, properties: object): void {
  try {
    Object.assign(element, properties);
  } catch {
    warnOnce(`<${element.localName}> refuses the properties that a tab is given.`);
  }
}
