import { nextBucketStart, parseDate, printDate, type TrendInterval } from '@usage-kit/contract';

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock on the wall of a zone, as if it were UTC: what its calendar says is then read with UTC's methods. */
function wallTime(epochMs: number, timezone: string): number {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timezone, format);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of format.formatToParts(epochMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((epochMs % 1000) + 1000) % 1000);
}

const offsetAt = (epochMs: number, timezone: string): number =>
  wallTime(epochMs, timezone) - epochMs;

/** The ISO date in a zone at an instant. */
export function dateIn(timezone: string, epochMs: number): string {
  return printDate(timezone === 'UTC' ? epochMs : wallTime(epochMs, timezone));
}

/** The hour of the day in a zone, 0 to 23. */
export function hourIn(timezone: string, epochMs: number): number {
  return new Date(timezone === 'UTC' ? epochMs : wallTime(epochMs, timezone)).getUTCHours();
}

/**
 * The first instant of a date in a zone. That need not be midnight: where clocks go forward over it, the day
 * starts at one. A date that a zone omitted starts where the next one does.
 */
export function dayStartIn(timezone: string, isoDate: string): number | undefined {
  const wall = parseDate(isoDate);
  if (wall === undefined || timezone === 'UTC') return wall;
  const before = wall - offsetAt(wall - DAY_MS, timezone);
  const after = wall - offsetAt(wall + DAY_MS, timezone);
  for (const start of [Math.min(before, after), Math.max(before, after)]) {
    const isFirst = dateIn(timezone, start) === isoDate && dateIn(timezone, start - 1) !== isoDate;
    if (isFirst) return start;
  }
  return after;
}

/** The ISO date so many days later, or earlier where `days` is negative. */
export function addDays(isoDate: string, days: number): string {
  return printDate((parseDate(isoDate) ?? 0) + days * DAY_MS);
}

/** The start of the day, week (from Monday) or month in a zone after the one that holds an instant. */
export function nextStartIn(
  timezone: string,
  epochMs: number,
  interval: Exclude<TrendInterval, 'hour'>,
): number {
  const wall = parseDate(dateIn(timezone, epochMs)) ?? 0;
  return dayStartIn(timezone, printDate(nextBucketStart(wall, interval))) ?? epochMs + DAY_MS;
}
