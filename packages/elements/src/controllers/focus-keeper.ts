import type { ReactiveController, ReactiveElement } from 'lit';

/** What can take the focus: an element, or a part that knows where in it the focus belongs. */
type Focusable = Pick<HTMLElement, 'focus'>;

/**
 * When a render takes away what has the focus (a button that did its work), the focus continues to a sensible
 * neighbor and not to the page's body.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #neighbor: () => Focusable | null | undefined;
  #focused: Element | null = null;

  constructor(host: ReactiveElement, neighbor: () => Focusable | null | undefined) {
    this.#host = host;
    this.#neighbor = neighbor;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    this.#focused = null;
    if (focused && !focused.isConnected) this.#neighbor()?.focus();
  }
}
