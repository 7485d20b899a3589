import { clockAheadMs, shiftClock } from '../anywhere/clock-ahead.js';
import { pageLocale, pageZone } from './page-settings.js';

/**
 * A context in the zone and locale of this run, in which every test opens its pages.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newContext(browser, options = {}) {
  const context = await browser.newContext({
    locale: pageLocale,
    timezoneId: pageZone,
    ...options,
  });
  if (clockAheadMs > 0) await context.addInitScript(shiftClock, clockAheadMs);
  return context;
}
