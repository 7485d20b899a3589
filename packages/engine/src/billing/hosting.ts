import { roundsUp } from './amounts.js';
import { HOUR_MS } from './instants.js';

/** An exact amount of micro-credits: `whole` + `rest` / denominator, 0 <= rest < denominator. */
export interface Exact {
  readonly whole: number;
  readonly rest: number;
}

/** `rate` (per hour, in 1/scale micro-credits) over `ms`, added to `start`; `denominator` is scale x ms an hour. */
export function accrued(start: Exact, rate: number, ms: number, denominator: number): Exact {
  const product = rate * ms;
  if (product <= Number.MAX_SAFE_INTEGER - denominator) {
    const sum = product + start.rest;
    const rest = sum % denominator;
    return { whole: start.whole + (sum - rest) / denominator, rest };
  }
  const sum = BigInt(rate) * BigInt(ms) + BigInt(start.rest);
  const per = BigInt(denominator);
  return { whole: start.whole + Number(sum / per), rest: Number(sum % per) };
}

/** What an hour's rates are divided by to get micro-credits a millisecond. */
export function denominatorOf(hourScale: number): number {
  return HOUR_MS * hourScale;
}

/** A stretch of time on the same hardware in the same number. */
export interface Stretch {
  readonly from: number;
  /** Infinity while it continues. */
  to: number;
  readonly hardware: string;
  readonly count: number;
  /** Rates per hour for `count` units, a component each. */
  readonly rates: readonly number[];
  /** What each component had accrued before, exactly. */
  readonly starts: readonly Exact[];
}

/**
 * What one deployment accrues over its life, a component each (a GPU, a CPU, a script's vCPUs and memory).
 *
 * The charge of a component up to an instant is its exact accrual since the first deployment, rounded half-even. A charge
 * for any range is the difference of two such readings, so ranges that meet add up exactly, and the remainder is
 * carried for good: over a stop and a new start, another hardware, a cycle's end.
 */
export class Hosting {
  readonly stretches: Stretch[] = [];
  readonly components: readonly string[];
  readonly #denominator: number;
  /** What has reached the account's balance, a component each: a cumulated charge. */
  readonly settled: number[];
  /** Up to when, and up to which cumulated charge, the journal has it. */
  chargedTo = 0;
  readonly charged: number[];

  constructor(components: readonly string[], denominator: number) {
    this.components = components;
    this.#denominator = denominator;
    this.settled = components.map(() => 0);
    this.charged = components.map(() => 0);
  }

  get running(): boolean {
    return this.stretches.at(-1)?.to === Infinity;
  }

  start(at: number, hardware: string, count: number, rates: readonly number[]): void {
    const starts = this.components.map((_, component) => this.exact(component, at));
    this.stretches.push({ from: at, to: Infinity, hardware, count, rates, starts });
    this.chargedTo = at;
  }

  stop(at: number): void {
    const last = this.stretches.at(-1);
    if (last !== undefined) last.to = at;
  }

  /** The exact accrual of a component up to `at`. */
  exact(component: number, at: number): Exact {
    const stretch = this.#stretchAt(at);
    return stretch === undefined ? { whole: 0, rest: 0 } : this.#exactIn(stretch, component, at);
  }

  /** The charge of a component up to `at`, in micro-credits. */
  charge(component: number, at: number): number {
    const { whole, rest } = this.exact(component, at);
    return whole + roundsUp(rest, this.#denominator, whole);
  }

  /** The charge of all components in [from, to). */
  chargeIn(from: number, to: number): number {
    let sum = 0;
    for (let i = 0; i < this.components.length; i += 1)
      sum += this.charge(i, to) - this.charge(i, from);
    return sum;
  }

  /** Milliseconds that it ran in [from, to). */
  activeIn(from: number, to: number): number {
    let sum = 0;
    for (const stretch of this.stretches) sum += overlap(stretch, from, to);
    return sum;
  }

  #exactIn(stretch: Stretch, component: number, at: number): Exact {
    const ms = Math.max(0, Math.min(at, stretch.to) - stretch.from);
    const start = stretch.starts[component] ?? { whole: 0, rest: 0 };
    return accrued(start, stretch.rates[component] ?? 0, ms, this.#denominator);
  }

  /** The last stretch that began at or before `at`. */
  #stretchAt(at: number): Stretch | undefined {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.stretches[middle]?.from ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return this.stretches[low - 1];
  }
}

export function overlap(stretch: Stretch, from: number, to: number): number {
  return Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from));
}
