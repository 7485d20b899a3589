import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Does only the last of several things asked for in quick succession, once it has been quiet for a while. */
export class Pause implements ReactiveController {
  readonly #quietMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, quietMs: number) {
    this.#quietMs = quietMs;
    host.addController(this);
  }

  after(run: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      run();
    }, this.#quietMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostDisconnected(): void {
    this.cancel();
  }
}
