import { shownUntil, type InstantRange } from '@usage-kit/contract';
import { formatDayRange, formatInstant, formatTime } from './day.js';
import { dateIn, dayStartIn } from './zoned-calendar.js';
import type { Viewer } from '../viewer.js';

const DAY_MS = 86_400_000;

/**
 * "1–21 November 2026", up to the present where the range continues; of up to two days with its hours, where it does
 * not begin and end with a day: "20 Nov 2026, 17:00 – 21 Nov 2026, 16:02".
 */
export function rangeText(
  range: InstantRange,
  { lang, zone, nowMs }: Pick<Viewer, 'lang' | 'zone' | 'nowMs'>,
): string {
  const { fromMs, toMs } = range;
  const untilMs = shownUntil(range, nowMs);
  if (!isOfHours(range, zone)) {
    // The present itself is in the range: its day is the last one.
    const endMs = untilMs < toMs ? untilMs + 1 : untilMs;
    return formatDayRange(lang, fromMs, Math.max(fromMs + 1, endMs), zone);
  }
  const isOneDay = dateIn(zone, fromMs) === dateIn(zone, untilMs);
  const end = isOneDay ? formatTime(lang, untilMs, zone) : formatInstant(lang, untilMs, zone);
  return `${formatInstant(lang, fromMs, zone)} – ${end}`;
}

/** Whether a range is said with its hours: up to two days that are not whole ones. */
export function isOfHours({ fromMs, toMs }: InstantRange, zone: string): boolean {
  if (toMs - fromMs > 2 * DAY_MS) return false;
  return !isDayStart(fromMs, zone) || !isDayStart(toMs, zone);
}

const isDayStart = (epochMs: number, zone: string): boolean =>
  dayStartIn(zone, dateIn(zone, epochMs)) === epochMs;
