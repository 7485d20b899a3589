import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A context in the zone and locale of this run, in which every test opens its pages. */
export function newContext(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<BrowserContext>;
