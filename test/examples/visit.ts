import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { newContext } from '../browser/context.js';

export interface Visit {
  readonly page: Page;
  /** What the console said that a host would not want to see. */
  readonly complaints: readonly string[];
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch(await chromiumLaunchOptions());

export interface VisitOptions extends BrowserContextOptions {
  /** Puts the page on a clock that `page.clock` can move on. */
  readonly movesClock?: boolean;
}

/** A new visitor: nothing is remembered of the ones before. */
export async function visit(
  browser: Browser,
  url: string,
  { movesClock = false, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await newContext(browser, {
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
    ...options,
  });
  const page = await context.newPage();
  if (movesClock) await page.clock.install();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.goto(url);
  return { page, complaints };
}
