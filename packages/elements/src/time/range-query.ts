import type { RangeQuery } from '@usage-kit/client';
import { printInstant } from '@usage-kit/contract';
import { shownRange } from './shown-range.js';
import { resolveRangeIn } from './zoned-range.js';

/**
 * What a list is asked for a range. Of the cycle nothing is said: that is the server's default, and it
 * knows when its cycle began.
 */
export function rangeQuery(text: string | null, timezone: string, nowMs: number): RangeQuery {
  const range = shownRange(text, timezone, nowMs);
  if (range.kind === 'preset' && range.preset === 'cycle') return {};
  const cycle = { startsAtMs: nowMs, endsAtMs: null };
  const { fromMs, toMs } = resolveRangeIn(timezone, range, { nowMs, cycle });
  return { from: printInstant(fromMs), to: printInstant(toMs) };
}
