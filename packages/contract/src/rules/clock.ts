import { parseAmount } from './amount.js';
import type { ShownNumber } from './rounding.js';
import { fraction, remainingWholePercent } from './share.js';
import { balanceState, type BalanceState } from './state.js';

export type ClockState = 'loading' | BalanceState | 'error';

/** What the clock is told of an account; amounts that are missing or unreadable are unknown. */
export interface ClockAccount {
  readonly credits: {
    readonly allocated: string | undefined;
    readonly remaining: string | undefined;
  };
  readonly runs: { readonly remaining: number | undefined };
}

/** What the clock says. */
export interface ClockReading {
  readonly state: ClockState;
  /** The pie's filled part, what remains of the credits, from 0 to 1. */
  readonly fill: number;
  /** What remains in whole percent, for the accessible name; `undefined` where it is not known. */
  readonly remainingPercent: ShownNumber | undefined;
  /** Whether no tool runs are left: the popover says so, the clock keeps the color of the credits. */
  readonly runsExhausted: boolean;
}

/**
 * The clock speaks for credits. Without an account it is `loading`, or `error` where loading failed or where what
 * remains cannot be read. An account that is there wins over a later failure.
 */
export function readClock(account: ClockAccount | undefined, failed = false): ClockReading {
  if (!account) return without(failed ? 'error' : 'loading', false);
  const runsExhausted = account.runs.remaining !== undefined && account.runs.remaining <= 0;
  const remaining = parseAmount(account.credits.remaining);
  const allocated = parseAmount(account.credits.allocated);
  if (remaining === undefined || allocated === undefined) return without('error', runsExhausted);
  return {
    state: balanceState({ remaining, allocated }),
    fill: fraction(remaining, allocated),
    remainingPercent: remainingWholePercent({ remaining, allocated }),
    runsExhausted,
  };
}

function without(state: 'loading' | 'error', runsExhausted: boolean): ClockReading {
  return { state, fill: 0, remainingPercent: undefined, runsExhausted };
}
