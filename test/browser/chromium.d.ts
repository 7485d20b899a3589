import type { LaunchOptions } from 'playwright-core';

/** Launch options for the Chromium that tests run in; see chromium.js. */
export function chromiumLaunchOptions(): Promise<LaunchOptions>;
