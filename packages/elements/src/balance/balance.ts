import {
  balanceState,
  fraction,
  parseAmount,
  shownBalance,
  shownUsedOf,
  usedPercent,
  type Account,
  type BalanceState,
  type Readable,
  type Resource,
  type ShownNumber,
} from '@usage-kit/contract';

/** A resource's balance as people are shown it, before any language. */
export interface ShownBalance {
  readonly resource: Resource;
  readonly state: BalanceState;
  readonly remaining: ShownNumber;
  readonly used: ShownNumber;
  readonly allocated: ShownNumber;
  readonly percent: ShownNumber;
  /** The bar's filled part, what is used, from 0 to 1. */
  readonly fill: number;
  /** Micro-credits or runs; negative in overdraft. */
  readonly exactRemaining: bigint;
}

const whole = (value: bigint): ShownNumber => ({
  digits: `${value}` as `${number}`,
  bound: 'none',
});

const integer = (value: number | undefined): bigint | undefined =>
  value !== undefined && Number.isSafeInteger(value) ? BigInt(value) : undefined;

interface Amounts {
  readonly used: bigint | undefined;
  readonly allocated: bigint | undefined;
  readonly remaining: bigint | undefined;
}

function amountsOf({ credits, runs }: Readable<Account>, resource: Resource): Amounts {
  return resource === 'credits'
    ? {
        used: parseAmount(credits.used),
        allocated: parseAmount(credits.allocated),
        remaining: parseAmount(credits.remaining),
      }
    : {
        used: integer(runs.used),
        allocated: integer(runs.allocated),
        remaining: integer(runs.remaining),
      };
}

/** What is known of a balance, each value by itself; undefined where it is not. */
export type KnownBalance = Readonly<Record<keyof Amounts, ShownNumber | undefined>>;

export function knownOf(account: Readable<Account>, resource: Resource): KnownBalance {
  const { used, allocated, remaining } = amountsOf(account, resource);
  const shown = (value: bigint | undefined): ShownNumber | undefined =>
    value === undefined ? undefined : resource === 'credits' ? shownBalance(value) : whole(value);
  return { used: shown(used), allocated: shown(allocated), remaining: shown(remaining) };
}

/** Undefined where a part of the balance is not known: then there is no share of it, and no state. */
export function shownBalanceOf(
  account: Readable<Account>,
  resource: Resource,
): ShownBalance | undefined {
  const isCredits = resource === 'credits';
  const { used, allocated, remaining } = amountsOf(account, resource);
  if (used === undefined || allocated === undefined || remaining === undefined) return undefined;
  return {
    resource,
    state: balanceState({ remaining, allocated }),
    remaining: isCredits ? shownBalance(remaining) : whole(remaining),
    ...(isCredits
      ? shownUsedOf({ used, allocated })
      : { used: whole(used), allocated: whole(allocated) }),
    percent: usedPercent({ used, allocated }),
    fill: allocated <= 0n ? 1 : fraction(used, allocated),
    exactRemaining: remaining,
  };
}
