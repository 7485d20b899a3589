import type { Balance } from './share.js';

/** How an account stands with a resource, by what remains of what is allocated. */
export type BalanceState = 'healthy' | 'moderate' | 'low' | 'exhausted';

/**
 * `healthy` above 75 percent, `moderate` from 25 to 75 with both ends in, `low` above 0 and under 25, `exhausted` at 0
 * or under it and if nothing is allocated (0 or less). Exact: compared crosswise, never divided.
 */
export function balanceState({ remaining, allocated }: Balance): BalanceState {
  if (remaining <= 0n || allocated <= 0n) return 'exhausted';
  if (remaining * 100n > allocated * 75n) return 'healthy';
  if (remaining * 100n >= allocated * 25n) return 'moderate';
  return 'low';
}
