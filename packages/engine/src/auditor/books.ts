import type { Account, Command, Plan, Resource } from '@usage-kit/contract';
import { endOfMonth, instantOf, instantText } from './calendar.js';
import { microCredits, onTheWire } from './credits.js';
import { Fraction } from './fraction.js';
import { Purse, type Source } from './purse.js';
import type { Opening } from './terms.js';
import { Things } from './things.js';

type Category = 'models' | 'guardrails' | 'scripts';

const categoryOf = { model: 'models', guardrail: 'guardrails', script: 'scripts' } as const;

/** All that an account owns and owes at one instant, and nothing about how it came there. */
export class Books {
  readonly opening: Opening;
  /** The policy's amounts: a share, and micro-credits. */
  readonly limits: { floorShare: Fraction; negative: Fraction; fineTuning: Fraction };
  readonly openedAt: number;
  now: number;
  plan: Plan;
  planGrant: { credits: bigint; runs: bigint };
  cycle: { start: number; end: number | null };
  /** How many cycles there were before this one. */
  cycleNumber = 0;
  readonly credits = new Purse();
  readonly runs = new Purse();
  readonly things = new Things();
  /** Each counted event, by id, as it was given. */
  readonly events = new Map<string, Command>();
  byCategory: Record<Category, bigint> = { models: 0n, guardrails: 0n, scripts: 0n };
  /** The ends of all free grants of credits there ever were; null for one without end. */
  readonly freeCreditsEnds: (number | null)[] = [];

  constructor(opening: Opening) {
    const { startsAt, account, policy } = opening;
    this.opening = opening;
    this.limits = {
      floorShare: Fraction.parse(policy.newDeploymentFloorShare),
      negative: microCredits(policy.negativeLimit),
      fineTuning: microCredits(policy.fineTuningFloor),
    };
    this.openedAt = instantOf(startsAt) ?? NaN;
    this.now = this.openedAt;
    this.plan = account.plan;
    this.planGrant = {
      credits: microCredits(account.planCredits).halfEven(),
      runs: BigInt(account.planRuns),
    };
    this.cycle = this.#cycleFrom(this.now);
  }

  purse(resource: Resource): Purse {
    return resource === 'credits' ? this.credits : this.runs;
  }

  grant(
    resource: Resource,
    id: string,
    from: { source: Source; amount: bigint; end: number | null },
  ): void {
    if (from.amount === 0n) return;
    this.purse(resource).grant({ id, start: this.now, ...from });
    if (resource === 'credits' && from.source === 'free') this.freeCreditsEnds.push(from.end);
  }

  /** Charges whole micro-credits. */
  charge(category: Category, amount: bigint): void {
    this.byCategory[category] += amount;
    this.credits.consume(amount);
  }

  /** Charges for what has burned until now. */
  settle(): void {
    for (const { kind, meters } of this.things.hosted)
      for (const meter of meters) {
        const reading = meter.read(this.now);
        this.charge(categoryOf[kind], reading - meter.charged);
        meter.charged = reading;
      }
  }

  beginCycle(): void {
    this.cycle = this.#cycleFrom(this.now);
    this.cycleNumber += 1;
    this.byCategory = { models: 0n, guardrails: 0n, scripts: 0n };
  }

  #cycleFrom(start: number): { start: number; end: number | null } {
    return { start, end: this.plan === 'paid' ? endOfMonth(start) : null };
  }

  /**
   * Exactly what is left of the credits now: the parts of a micro-credit count that no reading shows of what runs.
   * Where nothing runs, the reading is the whole truth.
   */
  get exactRemaining(): Fraction {
    this.settle();
    return this.things.running
      .flatMap(({ meters }) => meters)
      .reduce(
        (sum, meter) => sum.minus(meter.exact(this.now)).plus(Fraction.of(meter.charged)),
        Fraction.of(this.credits.remaining),
      );
  }

  /** Micro-credits that everything running burns in a millisecond. */
  get perMs(): Fraction {
    return this.things.running
      .flatMap(({ meters }) => meters)
      .reduce((sum, meter) => sum.plus(meter.perMs), Fraction.zero);
  }

  get newDeploymentFloor(): Fraction {
    const { allocated } = this.credits;
    return allocated > 0n ? this.limits.floorShare.times(Fraction.of(allocated)) : Fraction.zero;
  }

  get freeCredits(): Account['freeCredits'] {
    const ends = this.freeCreditsEnds;
    if (ends.length === 0) return null;
    const last = ends.includes(null) ? null : Math.max(...ends.map(Number));
    return {
      expiresAt: last === null ? null : instantText(last),
      expired: last !== null && last <= this.now,
    };
  }

  /** The account as the wire shows it. */
  get account(): Account {
    const remaining = this.exactRemaining;
    const { opening, credits, runs, byCategory, cycle } = this;
    const { id, name } = opening.account;
    const floor = this.newDeploymentFloor;
    return {
      id,
      name,
      plan: this.plan,
      credits: {
        allocated: onTheWire(credits.allocated),
        used: onTheWire(credits.cycle.used),
        remaining: onTheWire(credits.remaining),
        byCategory: {
          models: onTheWire(byCategory.models),
          guardrails: onTheWire(byCategory.guardrails),
          scripts: onTheWire(byCategory.scripts),
        },
      },
      runs: {
        allocated: Number(runs.allocated),
        used: Number(runs.cycle.used),
        remaining: Number(runs.remaining),
      },
      cycle: {
        startsAt: instantText(cycle.start),
        endsAt: cycle.end === null ? null : instantText(cycle.end),
      },
      freeCredits: this.freeCredits,
      policy: {
        negativeLimit: onTheWire(this.limits.negative.halfEven()),
        // Rounded down: with a micro-credit more than what is shown, a deployment may start.
        newDeploymentFloor: onTheWire(floor.floor()),
        newDeploymentsAllowed: remaining.compare(floor) > 0,
      },
      asOf: instantText(this.now),
    };
  }
}
