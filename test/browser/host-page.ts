import { rm } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions } from './chromium.js';
import { newContext } from './context.js';

/** The host page in a browser, and everything that its console said that a host would not want to see. */
export interface HostPage {
  readonly page: Page;
  readonly url: string;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Serves the host page as `npm start` does, and opens it. */
export async function openHostPage(hash = '#/settings/billing/usage'): Promise<HostPage> {
  // Two of these at once, and a server that somebody left running, must not bundle into each other's folder.
  const cacheDir = `node_modules/.vite-host-page/${process.pid}`;
  const server = await createServer({
    cacheDir,
    server: { port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The host page is served nowhere.');
  const browser: Browser = await chromium.launch(await chromiumLaunchOptions());
  const context = await newContext(browser, {
    viewport: { width: 1440, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.goto(`${url}${hash}`);
  return {
    page,
    url,
    complaints,
    async close() {
      await browser.close();
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
