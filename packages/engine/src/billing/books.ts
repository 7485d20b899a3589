import type {
  FineTuneCommand,
  GrantCommand,
  InferCommand,
  Plan,
  RunToolCommand,
  TopUpCommand,
} from '@usage-kit/contract';
import { AlertBook } from './alerts.js';
import { formatCredits, parseCredits, parseRuns } from './amounts.js';
import { Burn } from './burn.js';
import type { Email } from '../emails/email.js';
import { denominatorOf, type Exact } from './hosting.js';
import { formatInstant, parseInstant } from './instants.js';
import type { JournalEntry } from '../journal/entry.js';
import type { JournalLine } from '../journal/journal.js';
import { Ledger } from './ledger.js';
import type { Opening } from '../journal/opening.js';
import { chargeEntry, commandEntry } from '../journal/usage-entries.js';
import { readPolicy, type Limits } from './policy.js';
import { Prices } from './rates.js';
import {
  Shelf,
  type Burner,
  type Deployment,
  type Guardrail,
  type Model,
  type Script,
  type Tool,
} from './things.js';
import { NO_LEVELS, type Levels, type Mark } from './thresholds.js';
import { UsageLog, type UsageEvent } from './usage.js';

/** What comes with an event id, and is counted once. */
export type EventCommand =
  RunToolCommand | InferCommand | FineTuneCommand | GrantCommand | TopUpCommand;

/** The marks of one resource's used amount, what was reached of them, and the next one. */
export interface Watch {
  /** The allocation that the marks are of. */
  allocated: number;
  marks: readonly Mark[];
  levels: Levels;
  next: Mark | null;
}

/** Everything that an account is at one instant. The modules beside this one change it; nothing else does. */
export class Books {
  readonly opening: Opening;
  readonly openedAt: number;
  readonly limits: Limits;
  readonly prices: Prices;
  now: number;
  /** Grows with every change, so that what was computed for a reading can be kept until the next one. */
  revision = 0;

  plan: Plan;
  planCredits: number;
  planRuns: number;
  cycle: { startsAt: number; endsAt: number | null };

  readonly credits = new Ledger('credits');
  readonly runs = new Ledger('runs');
  /** What the cycle used, settled, by category. */
  used = { models: 0, guardrails: 0, scripts: 0 };
  /** What the cycle's events used; deployments are in `burn`. */
  usedByEvents = 0;
  readonly burn: Burn;
  readonly running = new Set<Burner>();
  readonly grantIds = new Set<string>();
  /** When the last of the free credits expires: undefined where there never were any, null for never. */
  freeCreditsExpireAt: number | null | undefined;

  readonly creditWatch: Watch = { allocated: Number.NaN, marks: [], levels: NO_LEVELS, next: null };
  readonly runWatch: Watch = { allocated: Number.NaN, marks: [], levels: NO_LEVELS, next: null };
  readonly alerts: AlertBook;
  readonly outbox: Email[] = [];

  readonly tools = new Shelf<Tool>();
  readonly models = new Shelf<Model>();
  readonly deployments = new Shelf<Deployment>();
  readonly guardrails = new Shelf<Guardrail>();
  readonly scripts = new Shelf<Script>();
  /** The accepted commands by event id. */
  readonly events = new Map<string, Readonly<EventCommand>>();
  readonly usage = new UsageLog();
  readonly journal: JournalLine[] = [];
  readonly journalListeners = new Set<(entry: JournalEntry) => void>();

  constructor(opening: Opening) {
    this.opening = opening;
    this.openedAt = parseInstant(opening.startsAt) ?? 0;
    this.now = this.openedAt;
    this.limits = readPolicy(opening.policy);
    this.prices = new Prices(opening.rates);
    this.plan = opening.account.plan;
    this.planCredits = parseCredits(opening.account.planCredits) ?? 0;
    this.planRuns = parseRuns(opening.account.planRuns) ?? 0;
    this.cycle = { startsAt: this.now, endsAt: null };
    this.burn = new Burn(this.now, denominatorOf(this.prices.hourScale));
    this.alerts = new AlertBook(opening.seed);
  }

  /** Appends an entry to the journal. */
  record(entry: JournalEntry): void {
    this.journal.push(Object.freeze(entry));
    for (const listener of this.journalListeners) listener(entry);
  }

  /** Appends an event to the journal, keeps it under its id and counts it as used. */
  recordUsage(event: UsageEvent): void {
    this.journal.push(event, event);
    this.events.set(event.command.eventId, event.command);
    this.usage.add(event);
    for (const listener of this.journalListeners) {
      listener(commandEntry(event));
      listener(chargeEntry(event));
    }
  }

  /** What the cycle used, exactly, with the remainders of what is running. */
  get usedExactly(): Exact {
    const { whole, rest } = this.burn.exact(this.now);
    return { whole: whole + this.usedByEvents, rest };
  }

  /** Whether at most `micro` credits remain, exactly. */
  remainsAtMost(micro: number): boolean {
    return this.burn.exact(this.now).whole + this.usedByEvents >= this.credits.allocated - micro;
  }

  /** What has been charged up to now in the cycle by category: the settled charges and what is running since. */
  get usedByCategory(): { models: number; guardrails: number; scripts: number } {
    const used = { ...this.used };
    for (const burner of this.running) {
      const { hosting } = burner;
      for (let i = 0; i < hosting.settled.length; i += 1) {
        used[burner.category] += hosting.charge(i, this.now) - (hosting.settled[i] ?? 0);
      }
    }
    return used;
  }

  /** The credits of the cycle as they are read: whole micro-credits that add up. */
  get balance(): { allocated: number; used: number; remaining: number } {
    const { models, guardrails, scripts } = this.usedByCategory;
    const used = models + guardrails + scripts;
    return { allocated: this.credits.allocated, used, remaining: this.credits.allocated - used };
  }

  /** At or under this many credits no guardrail or script starts. Whole micro-credits, rounded down, never below 0. */
  get newDeploymentFloor(): number {
    if (this.credits.allocated <= 0) return 0;
    const { of, in: whole } = this.limits.floor;
    return Number((BigInt(this.credits.allocated) * of) / whole);
  }

  /** Brings what is running up to now into the balance, so that grants can be drawn in whole micro-credits. */
  settle(): void {
    for (const burner of this.running) this.settleOne(burner);
  }

  settleOne({ hosting, category }: Burner): void {
    for (let i = 0; i < hosting.settled.length; i += 1) {
      const charge = hosting.charge(i, this.now);
      const amount = charge - (hosting.settled[i] ?? 0);
      hosting.settled[i] = charge;
      this.used[category] += amount;
      this.credits.use(amount);
    }
  }

  /** Writes down what `burner` was charged since the journal last said so. */
  journalHosting(burner: Burner): void {
    const { hosting } = burner;
    if (hosting.chargedTo === this.now) return;
    const components = hosting.components.map((name, i) => {
      const charge = hosting.charge(i, this.now);
      const amount = charge - (hosting.charged[i] ?? 0);
      hosting.charged[i] = charge;
      return { name, amount };
    });
    this.record({
      at: formatInstant(this.now),
      type: 'charge',
      resource: 'credits',
      category: burner.category,
      kind: 'hosting',
      id: burner.id,
      amount: formatCredits(components.reduce((sum, { amount }) => sum + amount, 0)),
      components: components.map(({ name, amount }) => ({ name, amount: formatCredits(amount) })),
      from: formatInstant(hosting.chargedTo),
      to: formatInstant(this.now),
    });
    hosting.chargedTo = this.now;
  }
}
