import type { Environment, Timer } from '../environment.js';
import { unlessAborted } from '../http/abortable.js';

export interface ActivityOptions {
  environment: Environment;
  /** `active` has changed. */
  onChange(): void;
  /** Someone is looking again, or the network is back: what is shown may be old. */
  onReturn(): void;
  /** Said once each way, however often the network comes and goes in between. */
  onConnection(online: boolean): void;
}

/** A network that has come back must last this long before it is believed. */
const settleMs = 1_000;

/** Whether someone is looking and there is a network: outside of that, nothing is asked on the client's own accord. */
export class Activity {
  readonly #options: ActivityOptions;
  readonly #ends: readonly (() => void)[];
  readonly #waiting = new Set<() => void>();
  /**
   * Offline at once, online when it has lasted. Only the browser's word of a change is believed: what it says at the
   * start is wrong on machines whose one network is their own.
   */
  #connected = true;
  #shown: boolean;
  #settling: Timer | undefined;

  constructor(options: ActivityOptions) {
    const { environment } = options;
    this.#options = options;
    this.#shown = !environment.hidden();
    this.#ends = [
      environment.onVisibilityChange(() => this.#look()),
      environment.onConnectionChange(() => this.#connect()),
    ];
  }

  get connected(): boolean {
    return this.#connected;
  }

  get active(): boolean {
    return this.#shown && this.#connected;
  }

  /** Resolves when the page is in view. */
  async whenVisible(signal: AbortSignal): Promise<void> {
    let arrive: (() => void) | undefined;
    const coming = new Promise<void>((resolve) => {
      if (this.#shown) resolve();
      else this.#waiting.add((arrive = resolve));
    });
    try {
      await unlessAborted(coming, signal);
    } finally {
      if (arrive) this.#waiting.delete(arrive);
    }
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#options.environment.clearTimeout(this.#settling);
  }

  #look(): void {
    const shown = !this.#options.environment.hidden();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#options.onChange();
    if (!shown) return;
    for (const resolve of this.#waiting) resolve();
    if (this.#connected) this.#options.onReturn();
  }

  #connect(): void {
    const { environment } = this.#options;
    environment.clearTimeout(this.#settling);
    if (!environment.online()) {
      this.#say(false);
    } else {
      this.#settling = environment.setTimeout(() => {
        this.#say(true);
        if (this.#shown) this.#options.onReturn();
      }, settleMs);
    }
  }

  #say(connected: boolean): void {
    if (connected === this.#connected) return;
    this.#connected = connected;
    this.#options.onConnection(connected);
    this.#options.onChange();
  }
}
