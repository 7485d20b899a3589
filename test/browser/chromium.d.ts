import type { LaunchOptions } from 'playwright-core';

export interface ChosenChromium {
  readonly source: 'CHROME_PATH' | 'npm' | 'installed';
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The Chromium that tests run in; see chromium.js. */
export function chooseChromium(): Promise<ChosenChromium>;

/** Launch options for the Chromium that tests run in; see chromium.js. */
export function chromiumLaunchOptions(): Promise<LaunchOptions>;
