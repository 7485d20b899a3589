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

/** Undefined where a part of the balance is not known: then nothing is said of it but that. */
export function shownBalanceOf(
  account: Readable<Account>,
  resource: Resource,
): ShownBalance | undefined {
  const isCredits = resource === 'credits';
  const { credits, runs } = account;
  const used = isCredits ? parseAmount(credits.used) : integer(runs.used);
  const allocated = isCredits ? parseAmount(credits.allocated) : integer(runs.allocated);
  const remaining = isCredits ? parseAmount(credits.remaining) : integer(runs.remaining);
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
