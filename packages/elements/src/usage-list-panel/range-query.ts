import type { RangeQuery } from '@usage-kit/client';
import { DEFAULT_RANGE, printInstant } from '@usage-kit/contract';
import { readRangeIn, resolveRangeIn } from '../parts/range-picker/zoned-range.js';
import { warnOnce } from '../warn.js';

/**
 * What a list is asked for a range. Of the cycle nothing is said: that is what the server answers by itself, and it
 * knows when its cycle began.
 */
export function rangeQuery(text: string | null, timezone: string, nowMs: number): RangeQuery {
  const range = text === null || text === '' ? DEFAULT_RANGE : readRangeIn(timezone, text, nowMs);
  if (!range) warnOnce(`"${String(text)}" is not a range that can be shown; the cycle is.`);
  const shown = range ?? DEFAULT_RANGE;
  if (shown.kind === 'preset' && shown.preset === 'cycle') return {};
  const cycle = { startsAtMs: nowMs, endsAtMs: null };
  const { fromMs, toMs } = resolveRangeIn(timezone, shown, { nowMs, cycle });
  return { from: printInstant(fromMs), to: printInstant(toMs) };
}
