import { Fraction } from './fraction.js';

/** A stretch of time in which one thing burned at one rate; `to` is null while it still does. */
export interface Stretch {
  readonly from: number;
  to: number | null;
  readonly perMs: Fraction;
  /** What burned, where a bill keeps it apart: a guardrail's CPUs, a script's profile. */
  readonly label: string;
}

/**
 * What one deployment has burned, in exact micro-credits. It is the sum over all its stretches, so how often
 * somebody looks cannot change it; whole micro-credits are a reading of that sum, and a charge for a span of
 * time is the difference of two readings.
 */
export class Meter {
  readonly stretches: Stretch[] = [];
  /** The reading up to which the account has been charged. */
  charged = 0n;
  #closed = Fraction.zero;
  #open: Stretch | undefined;

  get perMs(): Fraction {
    return this.#open?.perMs ?? Fraction.zero;
  }

  start(at: number, perMs: Fraction, label: string): void {
    this.stop(at);
    this.#open = { from: at, to: null, perMs, label };
    this.stretches.push(this.#open);
  }

  stop(at: number): void {
    if (this.#open === undefined) return;
    this.#closed = this.exact(at);
    this.#open.to = at;
    this.#open = undefined;
  }

  /** For an instant at or after the last start or stop. */
  exact(at: number): Fraction {
    const open = this.#open;
    if (open === undefined || at === open.from) return this.#closed;
    return this.#closed.plus(open.perMs.times(Fraction.of(BigInt(at - open.from))));
  }

  read(at: number): bigint {
    return this.exact(at).halfEven();
  }

  /** For any instant, counted from the beginning. */
  readAt(at: number): bigint {
    let total = Fraction.zero;
    for (const { from, to, perMs } of this.stretches) {
      const end = Math.min(to ?? at, at);
      if (end > from) total = total.plus(perMs.times(Fraction.of(BigInt(end - from))));
    }
    return total.halfEven();
  }
}
