import { chromium } from 'playwright-core';
import { chooseChromium, chromiumLaunchOptions } from '../browser/chromium.js';
import { pageLocale, pageZone } from '../browser/page-settings.js';

/** What a person needs to see a failure again on another machine. */
export interface Circumstances {
  readonly node: string;
  readonly browser: string;
  readonly fonts: string;
  /** What pages take for theirs; Node's own follow `TZ` and `LANG`. */
  readonly page: string;
  readonly machine: string;
  readonly seed: number;
}

const sources = {
  CHROME_PATH: 'named by CHROME_PATH',
  npm: 'pinned, comes by npm',
  installed: 'installed on this machine',
};

/**
 * Starts the browser once: what keeps it from starting is told before any test runs, and it is unpacked before two
 * processes need it at once.
 */
async function describeBrowser(): Promise<string> {
  const { source, executablePath } = await chooseChromium();
  const browser = await chromium.launch(await chromiumLaunchOptions());
  const version = browser.version();
  await browser.close();
  return `Chromium ${version} (${sources[source]}: ${executablePath})`;
}

export async function describeCircumstances(seed: number): Promise<Circumstances> {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    node: `Node ${process.versions.node} on ${process.platform} ${process.arch}`,
    browser: await describeBrowser(),
    fonts: 'Inter and Noto Sans, from packages',
    page: `${pageZone}, ${pageLocale}`,
    machine: `${timeZone}, ${locale}`,
    seed,
  };
}

export const printCircumstances = (circumstances: Circumstances): string =>
  [
    circumstances.node,
    circumstances.browser,
    `fonts: ${circumstances.fonts}`,
    `zone and locale: ${circumstances.page} in pages, ${circumstances.machine} in Node`,
    `seed: ${circumstances.seed}`,
  ]
    .map((line) => `  ${line}`)
    .join('\n');
