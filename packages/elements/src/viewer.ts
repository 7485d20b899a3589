import type { PageWords } from './locales/page.js';

/** Who looks, and when: words and language, the zone of days and times, and the server's time in ms since the epoch. */
export interface Viewer {
  readonly words: PageWords;
  readonly lang: string;
  readonly timezone: string;
  readonly nowMs: number;
}
