import type { Plan } from '@usage-kit/contract';
import { parseCredits, parseRuns } from '../billing/amounts.js';
import { formatInstant, parseInstant } from '../billing/instants.js';
import { DEFAULT_POLICY, type Policy } from '../billing/policy.js';
import { DEFAULT_RATES, type RateCard } from '../billing/rates.js';

/** Who the account is and what it starts with. Credits are decimal strings, runs are whole numbers. */
export interface AccountOptions {
  readonly id?: string;
  readonly name?: string;
  readonly plan?: Plan;
  /** Default 75 on either plan; `'0'` for an account that never had any. */
  readonly freeCredits?: string;
  /** Default 10,000. */
  readonly freeRuns?: number;
  /** When both free grants expire; never if omitted. */
  readonly freeExpiresAt?: string | null;
  /** What a paid plan grants each cycle. Default 0. */
  readonly planCredits?: string;
  readonly planRuns?: number;
  /** The addresses that the emails go to. */
  readonly administrators?: readonly string[];
  /** The language tag of the emails: `de`, `pt-BR`. Default `'en'`, and English where there are no words for it. */
  readonly language?: string;
}

export interface EngineOptions {
  /** The only source of chance: it names the alerts. */
  readonly seed: number;
  /** RFC 3339, UTC: the account's opening and the first virtual time. */
  readonly startsAt: string;
  readonly account?: AccountOptions;
  readonly policy?: Partial<Policy>;
  /** Each table that is given replaces the default card's whole table of that name. */
  readonly rates?: Partial<RateCard>;
}

/** Everything that an engine starts from, with nothing omitted: plain JSON, the journal's first entry. */
export interface Opening {
  readonly seed: number;
  readonly startsAt: string;
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly plan: Plan;
    readonly freeCredits: string;
    readonly freeRuns: number;
    readonly freeExpiresAt: string | null;
    readonly planCredits: string;
    readonly planRuns: number;
    readonly administrators: readonly string[];
    readonly language: string;
  };
  readonly policy: Policy;
  readonly rates: RateCard;
}

/** Fills in the defaults. @throws RangeError where an option is not of its form. */
export function openingOf(options: EngineOptions): Opening {
  const account = options.account ?? {};
  const startsAt = parseInstant(options.startsAt);
  if (startsAt === undefined) throw new RangeError('startsAt must be an RFC 3339 UTC timestamp');
  if (!Number.isSafeInteger(options.seed)) throw new RangeError('seed must be a whole number');
  const freeExpiresAt = account.freeExpiresAt ?? null;
  if (freeExpiresAt !== null) {
    const instant = parseInstant(freeExpiresAt);
    if (instant === undefined || instant <= startsAt) {
      throw new RangeError('freeExpiresAt must be an RFC 3339 UTC timestamp after startsAt');
    }
  }
  const plan = account.plan ?? 'free';
  if (!['free', 'paid'].includes(plan)) throw new RangeError('plan must be free or paid');
  const opening: Opening = {
    seed: options.seed,
    startsAt: formatInstant(startsAt),
    account: {
      id: account.id ?? 'acc_demo',
      name: account.name ?? 'Demo account',
      plan,
      freeCredits: account.freeCredits ?? '75',
      freeRuns: account.freeRuns ?? 10_000,
      freeExpiresAt,
      planCredits: account.planCredits ?? '0',
      planRuns: account.planRuns ?? 0,
      administrators: [...(account.administrators ?? ['administrator@example.com'])],
      language: account.language ?? 'en',
    },
    policy: { ...DEFAULT_POLICY, ...options.policy },
    rates: { ...DEFAULT_RATES, ...options.rates },
  };
  const { freeCredits, planCredits, freeRuns, planRuns, language } = opening.account;
  if (typeof language !== 'string') throw new RangeError('language must be a language tag');
  for (const [name, amount] of Object.entries({ freeCredits, planCredits })) {
    if ((parseCredits(amount) ?? -1) < 0)
      throw new RangeError(`${name} must be credits, 0 or more`);
  }
  for (const [name, amount] of Object.entries({ freeRuns, planRuns })) {
    if ((parseRuns(amount) ?? -1) < 0)
      throw new RangeError(`${name} must be a whole number, 0 or more`);
  }
  // A copy that shares nothing with what the caller may continue to change.
  return JSON.parse(JSON.stringify(opening)) as Opening;
}
