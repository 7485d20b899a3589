import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { startServer } from '@usage-kit/server';
import { chromium, type Browser, type Page } from 'playwright-core';
import { cdnBuild } from './browser/cdn-build.js';
import { chromiumLaunchOptions } from './browser/chromium.js';
import { newContext } from './browser/context.js';
import { serveStatic, type StaticServer } from './browser/static-server.js';

let folder: string;
let backend: Awaited<ReturnType<typeof startServer>>;
let host: StaticServer;
let browser: Browser;

const kit = '<script type="module" src="/usage-kit.js"></script>';
const hostScript = `<script type="module">
      document.querySelector('usage-provider').getToken = async () => 'demo-token';
      window.heard = [];
      document.addEventListener('usage-upgrade', ({ detail }) => heard.push(detail));
    </script>`;

function plainPage(body: string, scripts = hostScript + kit): string {
  return `<!doctype html><html lang="en"><title>Plain</title>
    ${scripts}
    <usage-provider base-url="${backend.url}" account-id="${backend.world.account().id}"></usage-provider>
    ${body}</html>`;
}

before(async () => {
  folder = await cdnBuild();
  backend = await startServer({ port: 0, scenario: 'moderate', frozen: true });
  host = await serveStatic({
    folder,
    pages: {
      '/bar.html': plainPage('<usage-banners></usage-banners><usage-clock></usage-clock>'),
      '/all.html': plainPage('<usage-banners></usage-banners><usage-page></usage-page>'),
      '/token-last.html': plainPage('<usage-clock></usage-clock>', kit + hostScript),
      '/late.html': plainPage('<div id="place"></div>'),
    },
  });
  browser = await chromium.launch(await chromiumLaunchOptions());
});

after(async () => {
  await browser.close();
  await host.close();
  await backend.close();
});

interface Opened {
  readonly page: Page;
  /** Paths of the scripts that were requested. */
  readonly scripts: readonly string[];
  readonly complaints: readonly string[];
}

async function open(
  path: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Opened> {
  const context = await newContext(browser);
  const page = await context.newPage();
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await prepare(page);
  await page.goto(`${host.url}${path}`);
  return { page, scripts, complaints };
}

void test('clock and banners work from one script tag, and load little', async (t) => {
  const { page, scripts, complaints } = await open('/bar.html', (page) => page.clock.install());
  await page.getByRole('button', { name: 'Credit usage: 29% remaining' }).waitFor();
  await page.getByText("You've used 70% of your credits.").waitFor();
  // What a timer would load in the first minute counts as well.
  await page.clock.runFor(60_000);

  let bytes = 0;
  for (const script of scripts) {
    bytes += brotliCompressSync(await readFile(join(folder, script))).length;
  }
  t.diagnostic(`${(bytes / 1000).toFixed(2)} kB brotli in ${scripts.length} files before a click`);
  assert.ok(bytes <= 28_000, `${bytes} bytes brotli, allowed are 28000`);
  assert.ok(scripts.includes('/usage-kit.js'));
  assert.equal(scripts.filter((path) => /page|overview|list/.test(path)).length, 0);

  await page.getByRole('button', { name: 'Upgrade plan' }).click();
  assert.deepEqual(await page.evaluate('heard'), [
    {
      accountId: backend.world.account().id,
      resource: 'credits',
      reason: 'threshold',
      threshold: 70,
    },
  ]);
  assert.deepEqual(complaints, []);
  await page.close();
});

void test('no request goes without a token where a script after the kit hands it over', async () => {
  const { page, complaints } = await open('/token-last.html');
  await page.getByRole('button', { name: 'Credit usage: 29% remaining' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

void test('the usage page is brought when its tag is in the page', async () => {
  const { page, complaints } = await open('/all.html');
  await page.getByRole('tab', { name: 'Tools' }).click();
  await page.getByRole('columnheader', { name: 'Owner Name' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

void test('a tag that comes late, and inside a shadow root, is brought as well', async () => {
  const { page, complaints } = await open('/late.html');
  await page.evaluate(() => {
    const island = document.createElement('div');
    const root = island.attachShadow({ mode: 'open' });
    root.append(document.createElement('usage-overview'));
    document.querySelector('#place')?.append(island);
  });
  await page.getByText('212 of 300 used').waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});
