import type { InstantRange } from '@usage-kit/contract';
import { formatInstant, formatTime } from '../time/day.js';
import { rangeText } from '../time/range-text.js';
import { dateIn } from '../time/zoned-calendar.js';
import type { Viewer } from '../viewer.js';

/** "1–21 November 2026, UTC · as of 16:02", as far as it is known; nothing while nothing is. */
export function rangeLine(
  range: InstantRange | undefined,
  { words, lang, zone, nowMs }: Viewer,
  /** When the balances held. */
  asOfMs: number | undefined,
): string {
  const parts: string[] = [];
  if (range) {
    const text = rangeText(range, { lang, zone, nowMs });
    parts.push(words.usagePage.range({ range: text, zone }));
  } else if (asOfMs !== undefined) parts.push(zone);
  if (asOfMs !== undefined) {
    const isToday = dateIn(zone, asOfMs) === dateIn(zone, nowMs);
    const time = (isToday ? formatTime : formatInstant)(lang, asOfMs, zone);
    parts.push(words.usagePage.asOf({ time }));
  }
  return parts.join(' · ');
}
