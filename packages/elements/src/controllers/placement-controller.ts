import type { ReactiveController, ReactiveElement } from 'lit';
import { place } from './placement.js';

/** Keeps an open popover beside its parent element while the page scrolls, or either of them changes its size. */
export class PlacementController implements ReactiveController {
  readonly #host: ReactiveElement;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('beforetoggle', this.#onBeforeToggle);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #onBeforeToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#stop();
    // It is shown right after this event, and placed before it is painted.
    else queueMicrotask(() => this.#start());
  };

  #start(): void {
    this.#stop();
    if (!this.#host.matches(':popover-open')) return;
    this.#place();
    this.#sizes = new ResizeObserver(this.#place);
    this.#sizes.observe(this.#host);
    addEventListener('resize', this.#place);
    addEventListener('scroll', this.#place, { capture: true, passive: true });
  }

  #stop(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    removeEventListener('resize', this.#place);
    removeEventListener('scroll', this.#place, { capture: true });
  }

  readonly #place = (event?: unknown): void => {
    const host = this.#host;
    const anchor = host.parentElement?.getBoundingClientRect();
    // Its own scrolling moves nothing.
    if (!anchor || (event instanceof Event && event.target === host)) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top, maxHeight } = place({
      anchor,
      size: {
        width: host.offsetWidth,
        height: host.scrollHeight + (host.offsetHeight - host.clientHeight),
      },
      viewport: { width: clientWidth, height: Math.max(clientHeight, innerHeight) },
      isRightToLeft: getComputedStyle(host).direction === 'rtl',
    });
    host.style.setProperty('left', `${left}px`);
    host.style.setProperty('top', `${top}px`);
    host.style.setProperty('max-height', `${maxHeight}px`);
  };
}
