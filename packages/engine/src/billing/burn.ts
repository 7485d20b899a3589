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

  /** What has been burnt in the cycle, with the remainders that were carried into it: it may be a part below 0. */
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

  /** Adds `whole` micro-credits and `rest` parts, of either sign and less than a whole, to what was burnt. */
  adjust(at: number, whole: number, rest = 0): void {
    const now = this.exact(at);
    const sum = now.rest + rest;
    const over = sum < 0 ? -1 : sum >= this.denominator ? 1 : 0;
    this.#rebase(at, { whole: now.whole + whole + over, rest: sum - over * this.denominator });
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
