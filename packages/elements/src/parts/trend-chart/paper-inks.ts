import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws with the colours of light while the page is printed: paper is white, and a canvas has the colours that it
 * was drawn with. A style sheet for print would come too late, because nothing runs any more by then.
 */
export class PaperInks implements ReactiveController {
  readonly #plot: () => HTMLElement | null;
  readonly #recolour: () => void;

  constructor(
    host: ReactiveControllerHost,
    { plot, recolour }: { readonly plot: () => HTMLElement | null; readonly recolour: () => void },
  ) {
    this.#plot = plot;
    this.#recolour = recolour;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
  }

  readonly #onBeforePrint = (): void => this.#ink(true);

  readonly #onAfterPrint = (): void => this.#ink(false);

  #ink(isPaper: boolean): void {
    this.#plot()?.toggleAttribute('data-paper', isPaper);
    this.#recolour();
  }
}
