import { parseInstant } from '@usage-kit/contract';
import { cachedByLanguage } from './locale.js';

/** Epoch milliseconds, or an instant as it came on the wire. What cannot be read is shown as it came. */
export type InstantLike = number | string;

const MONTHS_11_MS = 330 * 86_400_000;

const cached = (options: Intl.DateTimeFormatOptions) =>
  cachedByLanguage((locale, timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone }));

const day = /* @__PURE__ */ cached({ day: 'numeric', month: 'short', year: 'numeric' });
const dayLong = /* @__PURE__ */ cached({ day: 'numeric', month: 'long', year: 'numeric' });
const dayOfYear = /* @__PURE__ */ cached({ day: 'numeric', month: 'long' });
const instant = /* @__PURE__ */ cached({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const time = /* @__PURE__ */ cached({ hour: '2-digit', minute: '2-digit' });

const read = (value: InstantLike): number | undefined =>
  typeof value === 'number' ? (Number.isFinite(value) ? value : undefined) : parseInstant(value);

function formatBy(
  format: (lang: string, timezone: string) => Intl.DateTimeFormat,
  lang: string,
  value: InstantLike,
  timezone: string,
): string {
  const at = read(value);
  return at === undefined ? String(value) : format(lang, timezone).format(at);
}

/** "21 Nov 2026", for tables. */
export const formatDay = (lang: string, value: InstantLike, timezone: string): string =>
  formatBy(day, lang, value, timezone);

/** "3 December" where that can only be the one near `nowMs`, else with its year. For sentences. */
export function formatDayNear(
  lang: string,
  value: InstantLike,
  timezone: string,
  nowMs: number,
): string {
  const at = read(value);
  const near = at !== undefined && Math.abs(at - nowMs) < MONTHS_11_MS;
  return formatBy(near ? dayOfYear : dayLong, lang, value, timezone);
}

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
  const [first, end] = [read(from), read(to)];
  if (first === undefined || end === undefined) return `${from} – ${to}`;
  return dayLong(lang, timezone).formatRange(first, Math.max(first, end - 1));
}
