import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when the page is printed, and when it is back on the screen. What is to be on paper must stand when
 * this has been told: a style sheet for print comes too late, because nothing runs anymore by then.
 */
export class PaperWatch implements ReactiveController {
  readonly #onTurn: (isPaper: boolean) => void;
  #print: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, onTurn: (isPaper: boolean) => void) {
    this.#onTurn = onTurn;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#onMedia);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.#print?.removeEventListener('change', this.#onMedia);
  }

  readonly #onBeforePrint = (): void => this.#onTurn(true);

  readonly #onAfterPrint = (): void => this.#onTurn(false);

  readonly #onMedia = ({ matches }: MediaQueryListEvent): void => this.#onTurn(matches);
}
