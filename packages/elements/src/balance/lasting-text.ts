import { formatDayNear } from '../time/day-near.js';
import { formatInteger } from '../intl/number.js';
import type { Viewer } from '../viewer.js';
import { lastingUntil } from './lasting.js';

/** The two ways to say until when something lasts: until a day, or for some more hours. */
export interface LastingWords {
  readonly day: (given: { day: string }) => string;
  readonly hours: (given: { count: number; shown: string }) => string;
}

/** Until when something lasts, in a sentence; undefined where that is not a forecast. */
export function lastingText(
  until: number | undefined,
  say: LastingWords,
  { lang, zone, nowMs }: Pick<Viewer, 'lang' | 'zone' | 'nowMs'>,
): string | undefined {
  const lasting = until === undefined ? undefined : lastingUntil(until, nowMs);
  switch (lasting?.kind) {
    case 'day':
      return say.day({ day: formatDayNear(lang, lasting.at, zone, nowMs) });
    case 'hours':
      return say.hours({ count: lasting.hours, shown: formatInteger(lang, lasting.hours) });
    case undefined:
      return undefined;
  }
}
