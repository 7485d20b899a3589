import { accrued, type Exact } from './hosting.js';

/**
 * What all running deployments burn together, exactly, as one straight line: a base, an instant, and a rate. So the
 * instant at which a balance reaches a mark is one division, however many deployments run and however far away it is.
 */
export class Burn {
  readonly denominator: number;
  #base: Exact = { whole: 0, rest: 0 };
  #at: number;
  #rate = 0;
  #lastAt = Number.NaN;
  #last: Exact = this.#base;

  constructor(at: number, denominator: number) {
    this.#at = at;
    this.denominator = denominator;
  }

  /** The rates of all components per hour, in the prices' hourly unit. */
  get rate(): number {
    return this.#rate;
  }

  /** What has been burnt in the cycle, with the remainders of older ones: it may be a part below 0. */
  exact(at: number): Exact {
    if (at !== this.#lastAt) {
      this.#last = accrued(this.#base, this.#rate, at - this.#at, this.denominator);
      this.#lastAt = at;
    }
    return this.#last;
  }

  changeRate(at: number, by: number): void {
    this.#rebase(at, this.exact(at));
    this.#rate += by;
  }

  /** Takes what a cycle was charged, in whole micro-credits, out of what was burnt; the remainders go on. */
  subtract(at: number, charged: number): void {
    const { whole, rest } = this.exact(at);
    this.#rebase(at, { whole: whole - charged, rest });
  }

  /** The first whole millisecond at which at least `target` has been burnt; Infinity where never. */
  firstAt(target: Exact): number {
    const parts =
      BigInt(target.whole - this.#base.whole) * BigInt(this.denominator) +
      BigInt(target.rest - this.#base.rest);
    if (parts <= 0n) return this.#at;
    if (this.#rate === 0) return Infinity;
    const rate = BigInt(this.#rate);
    return this.#at + Number((parts + rate - 1n) / rate);
  }

  #rebase(at: number, base: Exact): void {
    this.#base = base;
    this.#at = at;
    this.#last = base;
    this.#lastAt = at;
  }
}
