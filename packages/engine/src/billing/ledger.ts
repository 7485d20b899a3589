import type { Resource } from '@usage-kit/contract';

export type GrantSource = 'free' | 'plan' | 'top-up';

/** An amount given to the account: micro-credits, or runs. It lives on [startsAt, expiresAt). */
export interface Grant {
  readonly id: string;
  readonly source: GrantSource;
  readonly amount: number;
  rest: number;
  readonly startsAt: number;
  /** Null: never. */
  readonly expiresAt: number | null;
}

const SOURCE_ORDER: Readonly<Record<GrantSource, number>> = { free: 0, plan: 1, 'top-up': 2 };

/** The order in which grants are used up: soonest to expire (never last), source, oldest, id. */
export function burnOrder(a: Grant, b: Grant): number {
  const expiry = (a.expiresAt ?? Infinity) - (b.expiresAt ?? Infinity);
  if (expiry !== 0 && !Number.isNaN(expiry)) return expiry;
  const source = SOURCE_ORDER[a.source] - SOURCE_ORDER[b.source];
  if (source !== 0) return source;
  if (a.startsAt !== b.startsAt) return a.startsAt - b.startsAt;
  return a.id < b.id ? -1 : 1;
}

/**
 * One resource's balance: what the cycle allocated and used, and the grants behind it.
 *
 * `use` only counts; grants are drawn down by `draw`, which is called before anything that could make the order matter
 * (a grant, an expiry, a cycle's end). What no grant covers stays undrawn: that is the overdraft, and the next grant pays it.
 */
export class Ledger {
  readonly resource: Resource;
  /** Of the cycle, in micro-credits or runs. */
  allocated = 0;
  used = 0;
  readonly grants: Grant[] = [];
  #undrawn = 0;

  constructor(resource: Resource) {
    this.resource = resource;
  }

  get remaining(): number {
    return this.allocated - this.used;
  }

  use(amount: number): void {
    this.used += amount;
    this.#undrawn += amount;
  }

  add(grant: Grant): void {
    this.draw();
    let place = this.grants.length;
    while (place > 0 && burnOrder(grant, this.grants[place - 1] ?? grant) < 0) place -= 1;
    this.grants.splice(place, 0, grant);
    this.allocated += grant.amount;
    this.draw();
  }

  /** The first instant at which a grant expires; Infinity where none does. */
  get nextExpiry(): number {
    return this.grants[0]?.expiresAt ?? Infinity;
  }

  /** Takes away and returns the grants that have expired at `at`; their rests are gone from the allocation. */
  expire(at: number): Grant[] {
    this.draw();
    let count = 0;
    while ((this.grants[count]?.expiresAt ?? Infinity) <= at) count += 1;
    const expired = this.grants.splice(0, count);
    for (const grant of expired) this.allocated -= grant.rest;
    return expired;
  }

  /** Ends the cycle: plan grants lapse and are returned, the other rests are carried, an overdraft is taken over once. */
  turn(): { lapsed: Grant[]; carried: number; overdraft: number } {
    this.draw();
    const lapsed = this.grants.filter((grant) => grant.source === 'plan');
    const kept = this.grants.filter((grant) => grant.source !== 'plan');
    this.grants.splice(0, this.grants.length, ...kept);
    const carried = kept.reduce((sum, grant) => sum + grant.rest, 0);
    const overdraft = this.#undrawn;
    this.allocated = carried - overdraft;
    this.used = 0;
    return { lapsed, carried, overdraft };
  }

  /** What each grant would have left after `more` was used too, without drawing it. */
  restsAfter(more: number): { rest: number; expiresAt: number | null }[] {
    let undrawn = this.#undrawn + more;
    return this.grants.map(({ rest, expiresAt }) => {
      const drawn = Math.min(rest, undrawn);
      undrawn -= drawn;
      return { rest: rest - drawn, expiresAt };
    });
  }

  /** Draws what was used from the grants, in their order. Grants that are used up and never expire are forgotten. */
  draw(): void {
    let spent = false;
    for (const grant of this.grants) {
      if (this.#undrawn === 0) break;
      const drawn = Math.min(grant.rest, this.#undrawn);
      grant.rest -= drawn;
      this.#undrawn -= drawn;
      spent ||= grant.rest === 0 && grant.expiresAt === null;
    }
    if (spent) {
      const live = this.grants.filter((grant) => grant.rest > 0 || grant.expiresAt !== null);
      this.grants.splice(0, this.grants.length, ...live);
    }
  }
}
