import {
  balanceState,
  parseAmount,
  parseInstant,
  type BalanceState,
  type Resource,
} from '@usage-kit/contract';
import type { KnownAccount } from './account-resource.js';

/** A change between one account and the next. */
export type AccountEvent =
  | {
      readonly type: 'state-change';
      readonly resource: Resource;
      readonly state: BalanceState;
      readonly previousState: BalanceState;
      /** Credits as a decimal string, runs as an integer. */
      readonly remaining: string | number;
      readonly allocated: string | number;
    }
  | {
      /** A new billing cycle has begun while the page was open: values start again. */
      readonly type: 'cycle';
      readonly startsAt: string;
      readonly endsAt: string | null;
      readonly previousStartsAt: string;
    };

type Amount = string | number;

function exact(amount: Amount): bigint | undefined {
  return typeof amount === 'number' ? BigInt(amount) : parseAmount(amount);
}

/**
 * Compares each account with the one before and says what has changed, once each: the states by the contract's
 * rule, and the cycle. The first account is not a change, and neither is a value that is unknown.
 */
export class AccountWatch {
  readonly #emit: (event: AccountEvent) => void;
  readonly #states = new Map<Resource, BalanceState>();
  #cycleStartsAt: string | undefined;

  constructor(emit: (event: AccountEvent) => void) {
    this.#emit = emit;
  }

  see({ credits, runs, cycle }: KnownAccount): void {
    this.#seeCycle(cycle);
    this.#seeBalance('credits', credits.allocated, credits.remaining);
    this.#seeBalance('runs', runs.allocated, runs.remaining);
  }

  #seeCycle({ startsAt, endsAt = null }: KnownAccount['cycle']): void {
    if (startsAt === undefined) return;
    const previousStartsAt = this.#cycleStartsAt;
    this.#cycleStartsAt = startsAt;
    if (
      previousStartsAt !== undefined &&
      (parseInstant(startsAt) ?? 0) > (parseInstant(previousStartsAt) ?? 0)
    ) {
      this.#emit({ type: 'cycle', startsAt, endsAt, previousStartsAt });
    }
  }

  #seeBalance(
    resource: Resource,
    allocated: Amount | undefined,
    remaining: Amount | undefined,
  ): void {
    if (allocated === undefined || remaining === undefined) return;
    const balance = { allocated: exact(allocated), remaining: exact(remaining) };
    if (balance.allocated === undefined || balance.remaining === undefined) return;
    const state = balanceState({ allocated: balance.allocated, remaining: balance.remaining });
    const previousState = this.#states.get(resource);
    this.#states.set(resource, state);
    if (previousState !== undefined && previousState !== state) {
      this.#emit({ type: 'state-change', resource, state, previousState, remaining, allocated });
    }
  }
}
