import { DEFAULT_RANGE, type UsageRange } from '@usage-kit/contract';
import { warnOnce } from '../host/warn.js';
import { readRangeIn } from './zoned-range.js';

/** The range that an attribute asks for; the cycle where it says nothing, and with one warning if it is not one. */
export function shownRange(
  text: string | null,
  timezone: string,
  nowMs: number | undefined,
): UsageRange {
  if (text === null || text === '') return DEFAULT_RANGE;
  const range = readRangeIn(timezone, text, nowMs);
  if (!range) warnOnce(`"${text}" is not a range that can be shown; the cycle is.`);
  return range ?? DEFAULT_RANGE;
}
