import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../browser/chromium.js';

export interface Visit {
  readonly page: Page;
  /** What the console said that a host would not want to see. */
  readonly complaints: readonly string[];
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch(await chromiumLaunchOptions());

/** A new visitor: nothing is remembered of the ones before. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.goto(url);
  return { page, complaints };
}
