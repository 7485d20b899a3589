import type { PageWords } from './locales/page.js';

/** Who is looking, where and when: all that wording and formatting depend on. */
export interface Viewer<Words = PageWords> {
  readonly words: Words;
  /** BCP 47, of the words and the numbers. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The IANA time zone of days and times. */
  readonly zone: string;
  /** The server's time in epoch milliseconds; 0 while it is unknown. */
  readonly nowMs: number;
}
