import { cachedByLanguage } from '../intl/locale.js';
import { formatInteger } from '../intl/number.js';

const unit = (name: 'hour' | 'minute') =>
  cachedByLanguage(
    (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }),
  );
const hours = /* @__PURE__ */ unit('hour');
const minutes = /* @__PURE__ */ unit('minute');

// "hrs" and "mins" are what English locales have for short; the signs of the units are shorter and plainer.
const isEnglish = (lang: string): boolean => /^en\b/.test(lang);
// A number never stands at the end of a line with its unit on the next.
const kept = (text: string): string => text.replaceAll(' ', '\u00A0');
const formatHours = (lang: string, count: number): string =>
  kept(isEnglish(lang) ? `${formatInteger(lang, count)} h` : hours(lang).format(count));
const formatMinutes = (lang: string, count: number): string =>
  kept(isEnglish(lang) ? `${formatInteger(lang, count)} min` : minutes(lang).format(count));

/** Whole hours and minutes, begun minutes omitted: "312 h 40 min", "40 min", "<1 min", broken between the two. */
export function formatDuration(lang: string, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds / 60));
  if (whole === 0) return seconds > 0 ? `<${formatMinutes(lang, 1)}` : formatMinutes(lang, 0);
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  if (h === 0) return formatMinutes(lang, m);
  return m === 0 ? formatHours(lang, h) : `${formatHours(lang, h)} ${formatMinutes(lang, m)}`;
}
