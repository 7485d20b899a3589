import type { Command, RefusalCode, Resource } from '@usage-kit/contract';
import { Books } from './books.js';
import { instantOf, instantText } from './calendar.js';
import { amountText, microCredits, onTheWire } from './credits.js';
import { carryOut, halt } from './effects.js';
import { Fraction } from './fraction.js';
import type { Grant } from './purse.js';
import { isRepeated, refusalOf } from './refusals.js';
import type { Statement } from './statement.js';
import type { Opening } from './terms.js';
import { amountOf } from './terms.js';
import { asAlert, shareOf, usedShare, Watch, type Banner } from './watch.js';

/** How bad it is for what runs: the floor for new deployments, nothing left, the negative limit. */
const strain = { none: 0, usage: 1, interruption: 2, stopped: 3 } as const;

/**
 * The billing rules told a second time, slowly and in exact fractions: commands and the passing of time in, all
 * that follows from them out. It walks from one instant at which something happens to the next.
 */
export class Recount {
  readonly books: Books;
  /** All that has followed so far, in order. */
  readonly statements: Statement[] = [];
  readonly #watches = { credits: new Watch('credits'), runs: new Watch('runs') };
  readonly #banners: Banner[] = [];
  readonly #ordinalOf: (alertId: string) => number | undefined;
  #strain: number = strain.none;

  /** `ordinalOf` tells which of the raised banners, counted from 0, an alert id means. */
  constructor(opening: Opening, ordinalOf: (alertId: string) => number | undefined) {
    this.books = new Books(opening);
    this.#ordinalOf = ordinalOf;
    this.#sayCycle();
    const { freeCredits, freeRuns, freeExpiresAt } = opening.account;
    const end = freeExpiresAt === null ? null : (instantOf(freeExpiresAt) ?? null);
    this.#grant('credits', 'free', microCredits(freeCredits).halfEven(), end);
    this.#grant('runs', 'free', BigInt(freeRuns), end);
    this.#grantPlan();
    this.#lookAtBanners();
    for (const resource of ['credits', 'runs'] as const)
      this.#watches[resource].lookForEmail(this.#share(resource), opening.policy.emailAt);
    this.#strain = this.#strainNow();
  }

  /** The banners that stand, credits before runs. */
  get standing(): Banner[] {
    return [this.#watches.credits.banner, this.#watches.runs.banner].filter(
      (banner) => banner !== undefined,
    );
  }

  /** Lets time pass; everything between happens at its own instant. */
  advance(to: number): void {
    const { books } = this;
    if (to < books.now) throw new RangeError('Time can only move forward.');
    for (;;) {
      const next = Math.min(...this.instantsAhead);
      if (next > to) break;
      books.now = next;
      this.#passTime();
    }
    books.now = to;
  }

  /** Carries a command out at the present instant. Returns why not, where it is refused. */
  execute(command: Command): RefusalCode | undefined {
    const { books } = this;
    const bannerById = (alertId: string): Banner | undefined =>
      this.#banners[this.#ordinalOf(alertId) ?? NaN];
    books.settle();
    const code = refusalOf(books, command, bannerById);
    if (code !== undefined || isRepeated(books, command)) return code;
    carryOut(books, command, {
      bannerById,
      say: (statement) => this.statements.push(statement),
      changePlan: (change) => this.#changePlan(change),
      write: (kind) => this.#write(kind, null, null),
    });
    if (command.type === 'grant' || command.type === 'top-up') this.#lower(command.resource);
    this.#look();
    return undefined;
  }

  /** Something was granted, so what was said of this resource may need to be said again. */
  #lower(resource: Resource): void {
    this.#watches[resource].lower(this.#share(resource), this.books.opening.policy);
    if (resource === 'credits') this.#strain = Math.min(this.#strain, this.#strainNow());
  }

  #changePlan({
    plan,
    planCredits = '0',
    planRuns = 0,
  }: Extract<Command, { type: 'change-plan' }>) {
    const { books } = this;
    if (plan === 'free' && books.plan === 'free') return;
    books.plan = plan;
    const amount = (resource: Resource, value: string | number): bigint =>
      plan === 'paid' ? (amountOf(resource, value) ?? 0n) : 0n;
    books.planGrant = { credits: amount('credits', planCredits), runs: amount('runs', planRuns) };
    this.#turnCycle();
  }

  #passTime(): void {
    const { books } = this;
    const { now } = books;
    books.settle();
    for (const resource of ['credits', 'runs'] as const)
      for (const grant of books.purse(resource).expire(now))
        this.#sayGone(resource, grant, 'expired');
    if (books.cycle.end === now) this.#turnCycle();
    this.#look();
  }

  #turnCycle(): void {
    const { books } = this;
    books.settle();
    for (const resource of ['credits', 'runs'] as const) {
      for (const grant of books.purse(resource).turn()) this.#sayGone(resource, grant, 'lapsed');
      this.#watches[resource].arm();
    }
    books.beginCycle();
    this.#sayCycle();
    this.#grantPlan();
    this.#strain = Math.min(this.#strain, this.#strainNow());
  }

  #sayCycle(): void {
    const { plan, cycle, credits, runs } = this.books;
    this.statements.push({
      at: this.#at,
      type: 'cycle',
      plan,
      startsAt: instantText(cycle.start),
      endsAt: cycle.end === null ? null : instantText(cycle.end),
      carried: { credits: onTheWire(credits.cycle.carried), runs: Number(runs.cycle.carried) },
      overdraft: {
        credits: onTheWire(credits.cycle.overdraftCarried),
        runs: Number(runs.cycle.overdraftCarried),
      },
    });
  }

  #sayGone(resource: Resource, { source, rest }: Grant, reason: 'expired' | 'lapsed'): void {
    if (rest === 0n) return;
    const amount = amountText(resource, rest);
    this.statements.push({ at: this.#at, type: 'expiry', resource, source, amount, reason });
  }

  get #at(): string {
    return instantText(this.books.now);
  }

  #grantPlan(): void {
    const { plan, planGrant } = this.books;
    if (plan !== 'paid') return;
    // What a plan grants lapses with the cycle, whenever that ends; it has no expiry.
    this.#grant('credits', 'plan', planGrant.credits, null);
    this.#grant('runs', 'plan', planGrant.runs, null);
  }

  #grant(resource: Resource, source: 'free' | 'plan', amount: bigint, end: number | null): void {
    if (amount === 0n) return;
    this.books.grant(resource, `${source}-${this.books.now}`, { source, amount, end });
    this.statements.push({
      at: this.#at,
      type: 'grant',
      resource,
      source,
      amount: amountText(resource, amount),
      expiresAt: end === null ? null : instantText(end),
    });
  }

  /** What a change leads to: stops, emails and banners, against how it was before the change. */
  #look(): void {
    const { books } = this;
    const before = this.#strain;
    const now = this.#strainNow();
    this.#strain = Math.max(before, now);
    const { running } = books.things;
    if (this.#strain > before)
      for (const kind of ['guardrail', 'script'] as const)
        if (running.some((deployment) => deployment.kind === kind)) this.#warnOf(kind);
    for (const resource of ['credits', 'runs'] as const) {
      const { emailAt } = books.opening.policy;
      const crossed = this.#watches[resource].lookForEmail(this.#share(resource), emailAt);
      if (crossed !== undefined) this.#write('usage', resource, crossed);
    }
    this.#lookAtBanners();
    if (now === strain.stopped)
      for (const deployment of running) {
        halt(deployment, books.now);
        if (deployment.kind === 'script') deployment.status = 'deployment-failed';
        this.statements.push({
          at: this.#at,
          type: 'stop',
          kind: deployment.kind,
          id: deployment.id,
        });
      }
  }

  #lookAtBanners(): void {
    const { books } = this;
    // Like a level of the used share: a stop's rounding does not take it back, only a grant or a new cycle does.
    const nothingRemains = this.#strain >= strain.interruption;
    const ended = books.plan === 'free' && books.freeCredits?.expired === true && nothingRemains;
    for (const resource of ['credits', 'runs'] as const) {
      const raised = this.#watches[resource].lookForBanner(this.#share(resource), {
        warnAt: books.opening.policy.warnAt,
        freeCreditsEnded: ended && resource === 'credits',
        raise: (of, threshold) => this.#raise(of, threshold),
      });
      if (raised !== undefined)
        this.statements.push({ at: this.#at, type: 'alert', ...asAlert(raised) });
    }
  }

  #raise(resource: Resource, threshold: number | null): Banner {
    const ordinal = this.#banners.length;
    const raisedAt = this.books.now;
    const banner = { ordinal, resource, threshold, raisedAt, dismissed: false };
    this.#banners.push(banner);
    return banner;
  }

  #warnOf(kind: 'guardrail' | 'script'): void {
    const suffix =
      this.#strain === strain.stopped
        ? 'stopped'
        : this.#strain === strain.interruption
          ? 'interruption'
          : 'usage';
    this.#write(`${kind}-${suffix}`, null, null);
  }

  #write(kind: string, resource: Resource | null, threshold: number | null): void {
    const to = this.books.opening.account.administrators;
    this.statements.push({ at: this.#at, type: 'email', to, kind, resource, threshold });
  }

  #share(resource: Resource): Fraction {
    const { books } = this;
    const remaining =
      resource === 'credits' ? books.exactRemaining : Fraction.of(books.runs.remaining);
    return usedShare(books.purse(resource).allocated, remaining);
  }

  #strainNow(): number {
    const { books } = this;
    const remaining = books.exactRemaining;
    if (remaining.compare(books.limits.negative) <= 0) return strain.stopped;
    if (remaining.sign <= 0) return strain.interruption;
    return remaining.compare(books.newDeploymentFloor) <= 0 ? strain.usage : strain.none;
  }

  /** The instants after now at which something will happen of itself, as things stand. */
  get instantsAhead(): number[] {
    const { books } = this;
    const ends = [...books.credits.grants, ...books.runs.grants].map(({ end }) => end);
    const certain = [books.cycle.end, ...ends].filter((at) => at !== null);
    const pace = books.perMs;
    if (pace.sign === 0) return certain;
    const remaining = books.exactRemaining;
    const crossings = this.boundaries
      .filter((boundary) => remaining.compare(boundary) > 0)
      .map((boundary) => remaining.minus(boundary).dividedBy(pace).ceil())
      .map((wait) => books.now + Number(wait));
    return [...certain, ...crossings];
  }

  /** How many credits remain where something happens. */
  get boundaries(): Fraction[] {
    const { books } = this;
    const { warnAt, emailAt } = books.opening.policy;
    const allocated = Fraction.of(books.credits.allocated);
    const shares =
      allocated.sign > 0
        ? [...warnAt, ...emailAt].map((percent) =>
            allocated.minus(allocated.times(shareOf(percent))),
          )
        : [];
    return [...shares, books.newDeploymentFloor, Fraction.zero, books.limits.negative];
  }
}
