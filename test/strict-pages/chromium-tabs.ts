import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { newContext } from '../browser/context.js';
import type { StrictBrowser } from './strict-promises.js';

export async function launchChromium(): Promise<StrictBrowser> {
  const browser = await chromium.launch(await chromiumLaunchOptions());
  return {
    async open(url) {
      const viewport = { width: 1200, height: 1000 };
      const context = await newContext(browser, { viewport });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(url);
      return {
        evaluate: (expression) => page.evaluate(expression),
        complaints,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
