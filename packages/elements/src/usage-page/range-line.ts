import type { InstantRange } from '@usage-kit/contract';
import { formatInstant, formatTime } from '../time/day.js';
import type { PageWords } from '../locales/page.js';
import { rangeText } from '../time/range-text.js';
import { dateIn } from '../time/zoned-calendar.js';

/** "1–21 November 2026, UTC · as of 16:02", as far as it is known; nothing while nothing is. */
export function rangeLine(
  range: InstantRange | undefined,
  {
    words,
    lang,
    timezone,
    nowMs,
    asOfMs,
  }: {
    readonly words: PageWords;
    readonly lang: string;
    readonly timezone: string;
    readonly nowMs: number;
    /** When the balances held. */
    readonly asOfMs: number | undefined;
  },
): string {
  const parts: string[] = [];
  if (range) {
    const text = rangeText(range, { lang, timezone, nowMs });
    parts.push(words.usagePage.range({ range: text, zone: timezone }));
  } else if (asOfMs !== undefined) parts.push(timezone);
  if (asOfMs !== undefined) {
    const isToday = dateIn(timezone, asOfMs) === dateIn(timezone, nowMs);
    const time = (isToday ? formatTime : formatInstant)(lang, asOfMs, timezone);
    parts.push(words.usagePage.asOf({ time }));
  }
  return parts.join(' · ');
}
