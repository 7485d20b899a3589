import type { Account, FreeCredits } from '../generated/types.js';
import { parseAmount } from './amount.js';
import { printInstant } from './instant.js';

/**
 * The account's `freeCredits` by when the last of them expires, in epoch milliseconds: null for never, `undefined`
 * where there never were any. At that very instant they have expired.
 */
export function freeCreditsAt(
  expiresAtMs: number | null | undefined,
  nowMs: number,
): FreeCredits | null {
  if (expiresAtMs === undefined) return null;
  return expiresAtMs === null
    ? { expiresAt: null, expired: false }
    : { expiresAt: printInstant(expiresAtMs), expired: expiresAtMs <= nowMs };
}

/** Whether the banner of expired free credits stands: on a free plan on which nothing remains. */
export function freeCreditsAreGone(
  account: Pick<Account, 'plan' | 'freeCredits'> & {
    readonly credits: Pick<Account['credits'], 'remaining'>;
  },
): boolean {
  const remaining = parseAmount(account.credits.remaining);
  return (
    account.plan === 'free' &&
    account.freeCredits?.expired === true &&
    remaining !== undefined &&
    remaining <= 0n
  );
}
