import type { InstantRange, TrendInterval } from '@usage-kit/contract';
import { cachedByLanguage } from '../../intl/locale.js';
import { hourIn } from '../../time/zoned-calendar.js';
import type { TrendBucket } from './bucket.js';

/** What a label is made with: the language, the zone of the days on screen, and how long the buckets are. */
export interface LabelContext {
  readonly lang: string;
  readonly timezone: string;
  readonly interval: TrendInterval;
  readonly range: InstantRange;
}

const DAY_MS = 86_400_000;

const cached = (options: Intl.DateTimeFormatOptions) =>
  cachedByLanguage((locale, timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone }));

const tickDay = cached({ day: 'numeric', month: 'short' });
const tickMonth = cached({ month: 'short', year: 'numeric' });
const hour = cached({ hour: '2-digit', minute: '2-digit' });
const hourOfDay = cached({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
const day = cached({ weekday: 'short', day: 'numeric', month: 'long' });
const dayOfYear = cached({ day: 'numeric', month: 'long', year: 'numeric' });
const month = cached({ month: 'long', year: 'numeric' });
const week = cached({ day: 'numeric', month: 'short', year: 'numeric' });
const plainDay = cached({ day: 'numeric', month: 'long' });

/** A short label below the chart: "16:00", "3 Nov", "Nov 2026". An hour that begins a day says the day. */
export function tickLabel(startsAt: number, context: LabelContext): string {
  const { lang, timezone, interval } = context;
  switch (interval) {
    case 'hour':
      return hourIn(timezone, startsAt) === 0
        ? tickDay(lang, timezone).format(startsAt)
        : hour(lang, timezone).format(startsAt);
    case 'day':
    case 'week':
      return tickDay(lang, timezone).format(startsAt);
    case 'month':
      return tickMonth(lang, timezone).format(startsAt);
  }
}

/** A moment to come, in short: "22:00" within a day, "3 Dec", or "Mar 2027" where a day would be mistaken. */
export function momentLabel(
  at: number,
  { lang, timezone, nowMs }: { lang: string; timezone: string; nowMs: number },
): string {
  const left = at - nowMs;
  if (left < DAY_MS) return hour(lang, timezone).format(at);
  return (left < 330 * DAY_MS ? tickDay : tickMonth)(lang, timezone).format(at);
}

/** A bucket by its whole name: "21 November, 16:00 – 17:00", "Tue 3 November", "2 – 8 Nov 2026", "November 2026". */
export function bucketLabel(bucket: TrendBucket, context: LabelContext): string {
  const { lang, timezone, interval, range } = context;
  const { startsAt, endsAt } = bucket;
  switch (interval) {
    case 'hour':
      return hourOfDay(lang, timezone).formatRange(startsAt, endsAt);
    case 'day':
      return isLongerThanAYear(range)
        ? dayOfYear(lang, timezone).format(startsAt)
        : day(lang, timezone).format(startsAt);
    case 'week': {
      // Only the part of it that is in the range was counted.
      const first = Math.max(startsAt, range.fromMs);
      return week(lang, timezone).formatRange(first, Math.min(endsAt, range.toMs) - 1);
    }
    case 'month':
      return month(lang, timezone).format(startsAt);
  }
}

/** Where the most was used, for the sentence: "3 November" and, of an hour, "16:00". */
export function peakLabel(
  bucket: TrendBucket,
  { lang, timezone, interval, range }: LabelContext,
): { readonly day: string; readonly time: string } {
  const format = isLongerThanAYear(range) ? dayOfYear : plainDay;
  return {
    day:
      interval === 'month'
        ? month(lang, timezone).format(bucket.startsAt)
        : format(lang, timezone).format(Math.max(bucket.startsAt, range.fromMs)),
    time: hour(lang, timezone).format(bucket.startsAt),
  };
}

const isLongerThanAYear = ({ fromMs, toMs }: InstantRange): boolean => toMs - fromMs > 360 * DAY_MS;
