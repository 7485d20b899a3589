import { parseInstant } from '@usage-kit/contract';
import { cachedByLanguage } from '../intl/locale.js';

/** Epoch milliseconds, or an instant as it came on the wire. What cannot be read is shown as it came. */
export type InstantLike = number | string;

type DateFormat = (lang: string, timezone: string) => Intl.DateTimeFormat;

export const cachedDateFormat = (options: Intl.DateTimeFormatOptions): DateFormat =>
  cachedByLanguage((locale, timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone }));

export const readInstant = (value: InstantLike): number | undefined =>
  typeof value === 'number' ? (Number.isFinite(value) ? value : undefined) : parseInstant(value);

export function formatBy(
  format: DateFormat,
  lang: string,
  value: InstantLike,
  timezone: string,
): string {
  const at = readInstant(value);
  return at === undefined ? String(value) : format(lang, timezone).format(at);
}
