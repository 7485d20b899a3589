import { parseInstant } from '@usage-kit/contract';
import type { Environment, Timer } from '../environment.js';
import type { ServerClock } from '../http/server-clock.js';

export interface CycleEndOptions {
  environment: Environment;
  clock: ServerClock;
  /** The cycle ought to be over: see what the server says. */
  onDue: () => void;
}

/** Pages that are open at midnight do not all ask in the same second. */
const spreadMs = 5_000;
/** The server may be late with the new cycle. */
const againMs = 30_000;
/** Browsers fire timers of more than 24.8 days at once. */
const longestMs = 3_600_000;

/** Waits for the end of the cycle by the server's clock. */
export class CycleEnd {
  readonly #options: CycleEndOptions;
  #timer: Timer | undefined;

  constructor(options: CycleEndOptions) {
    this.#options = options;
  }

  /** `endsAt` is an instant of RFC 3339; anything else ends the waiting. */
  await(endsAt: string | null | undefined): void {
    const { environment, clock, onDue } = this.#options;
    environment.clearTimeout(this.#timer);
    this.#timer = undefined;
    const end = parseInstant(endsAt);
    if (end === undefined) return;
    const leftMs = end - clock.now();
    const waitMs =
      leftMs > 0 ? Math.min(leftMs + environment.random() * spreadMs, longestMs) : againMs;
    this.#timer = environment.setTimeout(() => {
      if (clock.now() >= end) onDue();
      this.await(endsAt);
    }, waitMs);
  }
}
