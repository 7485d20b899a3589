/** `npm run test:firefox`; not in `npm test`, because no Firefox comes by npm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SCENARIO_NAMES } from '@usage-kit/mocks/scenarios';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../browser/firefox.js';
import { pageLocale, pageZone } from '../browser/page-settings.js';
import { promiseStrictPages, type StrictBrowser } from './strict-promises.js';

async function launch(executablePath: string): Promise<StrictBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'usage-kit-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, TZ: pageZone },
    extraPrefsFirefox: {
      'intl.accept_languages': pageLocale,
      // It asks for an icon by itself, which the policy of a page without images forbids.
      'browser.chrome.site_icons': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.helperApps.neverAsk.saveToDisk': 'text/csv,application/json',
    },
  });
  return {
    async open(url) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width: 1200, height: 1000 });
      await page.goto(url);
      return {
        evaluate: (expression) => page.evaluate(expression),
        complaints,
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const executablePath = firefoxPath();
if (executablePath === undefined) {
  void test('Firefox', (t) => t.skip('No Firefox was found; FIREFOX_PATH can name one.'));
} else {
  promiseStrictPages('Firefox', () => launch(executablePath), SCENARIO_NAMES);
}
