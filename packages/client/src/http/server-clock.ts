import type { Environment } from '../environment.js';

export interface ServerClock {
  /** The server's time in epoch milliseconds. */
  now(): number;
  /** An account has just arrived with this `asOf`: the clock that billing goes by. */
  setAsOf(epochMs: number): void;
  /** An answer's `Date` header, for as long as no account has come. */
  setDate(header: string | null): void;
}

/**
 * The time as the server says it, carried on by the monotonic clock: the machine's own may be off by a day.
 * Until the server has spoken it is the machine's.
 */
export function createServerClock(environment: Environment): ServerClock {
  let offset = environment.wallClock() - environment.monotonic();
  let isAsOf = false;
  return {
    now: () => Math.round(environment.monotonic() + offset),
    setAsOf(epochMs) {
      isAsOf = true;
      offset = epochMs - environment.monotonic();
    },
    setDate(header) {
      const epochMs = Date.parse(header ?? '');
      if (!isAsOf && !Number.isNaN(epochMs)) offset = epochMs - environment.monotonic();
    },
  };
}
