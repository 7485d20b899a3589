import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowStretch } from './row-stretch.js';

/** Which rows are on the paper while the page is printed; undefined while it is not. */
export class PaperController implements ReactiveController {
  rows: RowStretch | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #choose: () => RowStretch | undefined;

  constructor(host: ReactiveControllerHost, choose: () => RowStretch | undefined) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBegin);
    addEventListener('afterprint', this.#onEnd);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBegin);
    removeEventListener('afterprint', this.#onEnd);
  }

  readonly #onBegin = (): void => {
    this.rows = this.#choose();
    this.#host.requestUpdate();
  };

  readonly #onEnd = (): void => {
    this.rows = undefined;
    this.#host.requestUpdate();
  };
}
