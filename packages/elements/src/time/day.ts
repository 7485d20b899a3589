import { cachedDateFormat, formatBy, readInstant, type InstantLike } from './date-format.js';
import { fullDay } from './day-near.js';

const day = /* @__PURE__ */ cachedDateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const instant = /* @__PURE__ */ cachedDateFormat({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const time = /* @__PURE__ */ cachedDateFormat({ hour: '2-digit', minute: '2-digit' });

/** "21 Nov 2026", for tables. */
export const formatDay = (lang: string, value: InstantLike, timezone: string): string =>
  formatBy(day, lang, value, timezone);

/** "21 Nov 2026, 16:02". */
export const formatInstant = (lang: string, value: InstantLike, timezone: string): string =>
  formatBy(instant, lang, value, timezone);

/** "16:02". */
export const formatTime = (lang: string, value: InstantLike, timezone: string): string =>
  formatBy(time, lang, value, timezone);

/** "1–21 November 2026" for the half-open range `from` <= t < `to`: the day that holds its last instant is in. */
export function formatDayRange(
  lang: string,
  from: InstantLike,
  to: InstantLike,
  timezone: string,
): string {
  const [first, end] = [readInstant(from), readInstant(to)];
  if (first === undefined || end === undefined) return `${from} – ${to}`;
  return fullDay(lang, timezone).formatRange(first, Math.max(first, end - 1));
}
