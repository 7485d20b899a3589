import type { BrowserContextOptions } from 'playwright-core';

/** Language and time zone of the pages that a test opens, whatever the machine's are. */
export const pinned = {
  locale: 'en-US',
  timezoneId: 'America/New_York',
} as const satisfies BrowserContextOptions;
