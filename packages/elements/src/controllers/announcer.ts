import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long a message waits for one that makes it pointless. */
const settleMs = 500;
/** At most one message in this time. */
const quietMs = 5_000;

/**
 * What a live region says: the last thing that is worth saying, not each of them, and never in quick succession.
 * The host renders `text` in an element of `role="status"` that is always there.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #speaking = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    this.#next = text;
    if (this.#speaking) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#speak, settleMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#speaking = false;
    this.#next = undefined;
    this.#text = '';
  }

  readonly #speak = (): void => {
    this.#speaking = false;
    if (this.#next === undefined) return;
    this.#text = this.#next;
    this.#next = undefined;
    this.#speaking = true;
    this.#timer = setTimeout(this.#speak, quietMs);
    this.#host.requestUpdate();
  };
}
