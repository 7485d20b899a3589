import type { Environment } from '../environment.js';

/**
 * The server's time, carried on by the monotonic clock: the machine's own clock may be off by a day.
 * Until the server has sent a time it is the machine's.
 */
export class ServerClock {
  readonly #environment: Pick<Environment, 'monotonic'>;
  #offsetMs: number;
  #hasAsOf = false;

  constructor(environment: Pick<Environment, 'monotonic' | 'wallClock'>) {
    this.#environment = environment;
    this.#offsetMs = environment.wallClock() - environment.monotonic();
  }

  /** Epoch milliseconds. */
  now(): number {
    return Math.round(this.#environment.monotonic() + this.#offsetMs);
  }

  /** An account has just arrived with this `asOf`, the clock that billing goes by. */
  setAsOf(epochMs: number): void {
    this.#hasAsOf = true;
    this.#offsetMs = epochMs - this.#environment.monotonic();
  }

  /** A response's `Date` header counts until an account arrives. */
  setDate(header: string | null): void {
    const epochMs = Date.parse(header ?? '');
    if (this.#hasAsOf || Number.isNaN(epochMs)) return;
    this.#offsetMs = epochMs - this.#environment.monotonic();
  }
}
