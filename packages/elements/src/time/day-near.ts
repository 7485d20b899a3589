import { cachedDateFormat, formatBy, readInstant, type InstantLike } from './date-format.js';

const MONTHS_11_MS = 330 * 86_400_000;

const dayOfYear = /* @__PURE__ */ cachedDateFormat({ day: 'numeric', month: 'long' });

/** A day with its year, in full. */
export const fullDay = /* @__PURE__ */ cachedDateFormat({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "3 December" where that can only be the one near `nowMs`, else with its year. For sentences. */
export function formatDayNear(
  lang: string,
  value: InstantLike,
  timezone: string,
  nowMs: number,
): string {
  const at = readInstant(value);
  const near = at !== undefined && Math.abs(at - nowMs) < MONTHS_11_MS;
  return formatBy(near ? dayOfYear : fullDay, lang, value, timezone);
}
