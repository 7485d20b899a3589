/** Where a grant comes from, in the order in which equals are used up. */
export const sources = ['free', 'plan', 'top-up'] as const;
export type Source = (typeof sources)[number];

export interface Grant {
  readonly id: string;
  readonly source: Source;
  readonly amount: bigint;
  readonly start: number;
  /** The first instant at which it is gone; null where it does not end. */
  readonly end: number | null;
  rest: bigint;
}

/** What a cycle began with and what has happened in it; all in the resource's smallest unit. */
export interface CycleSums {
  carried: bigint;
  granted: bigint;
  expired: bigint;
  overdraftCarried: bigint;
  used: bigint;
}

/** The grants of one resource, and what of them is left. */
export class Purse {
  readonly grants: Grant[] = [];
  overdraft = 0n;
  cycle: CycleSums = { carried: 0n, granted: 0n, expired: 0n, overdraftCarried: 0n, used: 0n };
  readonly ever = { granted: 0n, consumed: 0n, expired: 0n, lapsed: 0n };

  get allocated(): bigint {
    const { carried, granted, expired, overdraftCarried } = this.cycle;
    return carried + granted - expired - overdraftCarried;
  }

  get remaining(): bigint {
    return this.allocated - this.cycle.used;
  }

  get rests(): bigint {
    return this.grants.reduce((sum, grant) => sum + grant.rest, 0n);
  }

  grant(grant: Omit<Grant, 'rest'>): void {
    const paid = grant.amount < this.overdraft ? grant.amount : this.overdraft;
    this.overdraft -= paid;
    this.ever.consumed += paid;
    this.ever.granted += grant.amount;
    this.cycle.granted += grant.amount;
    this.grants.push({ ...grant, rest: grant.amount - paid });
  }

  consume(amount: bigint): void {
    this.cycle.used += amount;
    let open = amount;
    for (const grant of [...this.grants].sort(byUse)) {
      const taken = grant.rest < open ? grant.rest : open;
      grant.rest -= taken;
      open -= taken;
      this.ever.consumed += taken;
    }
    this.overdraft += open;
  }

  /** Takes out the grants whose end has come, and says what was left in each. */
  expire(at: number): Grant[] {
    const gone = this.grants.filter(({ end }) => end !== null && end <= at);
    for (const { rest } of gone) {
      this.cycle.expired += rest;
      this.ever.expired += rest;
    }
    this.#keep((grant) => !gone.includes(grant));
    return gone.sort(byUse);
  }

  /** Ends the cycle: what the plan gave and nobody used lapses, the rest and the overdraft continue. */
  turn(): Grant[] {
    const lapsed = this.grants.filter(({ source }) => source === 'plan');
    for (const { rest } of lapsed) this.ever.lapsed += rest;
    this.#keep(({ source }) => source !== 'plan');
    this.cycle = {
      carried: this.rests,
      granted: 0n,
      expired: 0n,
      overdraftCarried: this.overdraft,
      used: 0n,
    };
    return lapsed;
  }

  #keep(wanted: (grant: Grant) => boolean): void {
    this.grants.splice(0, this.grants.length, ...this.grants.filter(wanted));
  }
}

function byUse(a: Grant, b: Grant): number {
  return (
    ends(a) - ends(b) ||
    sources.indexOf(a.source) - sources.indexOf(b.source) ||
    a.start - b.start ||
    (a.id < b.id ? -1 : 1)
  );
}

function ends({ end }: Grant): number {
  return end ?? Number.MAX_SAFE_INTEGER;
}
