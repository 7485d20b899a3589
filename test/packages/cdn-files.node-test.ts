import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startServer, type MockServer } from '@usage-kit/server';
import { chromium, type Browser } from 'playwright-core';
import { cdnBuild } from '../browser/cdn-build.js';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { newContext } from '../browser/context.js';
import { serveStatic } from '../browser/static-server.js';

let folder: string;
let backend: MockServer;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usage-kit-cdn-'));
  // A copy, because a test changes a file of it.
  await cp(await cdnBuild(), folder, { recursive: true });
  backend = await startServer({ port: 0, scenario: 'moderate', frozen: true });
  browser = await chromium.launch(await chromiumLaunchOptions());
});

after(async () => {
  await browser.close();
  await backend.close();
  await rm(folder, { recursive: true });
});

const json = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;

interface Outcome {
  readonly usagePage: 'drawn' | 'refused';
  readonly complaints: readonly string[];
}

/** Opens a page that knows the hashes, until its clock is drawn and its usage page is drawn or refused. */
async function open(): Promise<Outcome> {
  const hashes = (await json('integrity.json')) as Readonly<Record<string, string>>;
  const html = `<!doctype html><html lang="en"><title>Host</title>
    <script type="importmap">${JSON.stringify(await json('import-map.json'))}</script>
    <script type="module" src="/usage-kit.js" integrity="${hashes['usage-kit.js'] ?? ''}"></script>
    <usage-provider base-url="${backend.url}" account-id="${backend.world.account().id}"></usage-provider>
    <usage-clock></usage-clock><usage-page></usage-page>
    <script type="module">
      document.querySelector('usage-provider').getToken = async () => 'demo-token';
    </script></html>`;
  const host = await serveStatic({ folder, pages: { '/host.html': html } });
  const context = await newContext(browser);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  try {
    const refused = page.waitForEvent('console', (message) =>
      message.text().includes('<usage-page> could not be loaded'),
    );
    const drawn = page.getByRole('tab', { name: 'Tools' }).waitFor();
    const usagePage = Promise.race([
      drawn.then(() => 'drawn' as const),
      refused.then(() => 'refused' as const),
    ]);
    await page.goto(`${host.url}/host.html`);
    await page.getByRole('button', { name: 'Credit usage: 29% remaining' }).waitFor();
    return { usagePage: await usagePage, complaints };
  } finally {
    await page.close();
    await host.close();
  }
}

void describe('what is beside the script for pages without a build', () => {
  void it('names every script with its SRI hash', async () => {
    const chunks = (await readdir(join(folder, 'chunks'))).filter((name) => name.endsWith('.js'));
    const hashes = (await json('integrity.json')) as Readonly<Record<string, string>>;
    assert.deepEqual(
      Object.keys(hashes).sort(),
      ['usage-kit.js', ...chunks.map((name) => `chunks/${name}`)].sort(),
    );
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(await readFile(join(folder, name)));
      assert.equal(hash, `sha384-${digest.digest('base64')}`, name);
    }
  });

  void it('carries the license of everything that is in it', async () => {
    const text = await readFile(join(folder, 'LICENSES.txt'), 'utf8');
    const bundled = [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@lit/context',
      '@messageformat/runtime',
      'chart.js',
    ];
    for (const name of bundled) {
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|BSD-3-Clause)\\)$`, 'm'));
    }
    assert.match(text, /^usage-kit \(MIT\)$/m);
    assert.match(text, /Redistribution and use in source and binary forms/);
  });

  void it('runs under those hashes', async () => {
    assert.deepEqual(await open(), { usagePage: 'drawn', complaints: [] });
  });

  void it('does not run a chunk that someone has changed', async () => {
    const chunk = Object.keys((await json('integrity.json')) as object).find((name) =>
      name.startsWith('chunks/usage-page'),
    );
    assert.ok(chunk);
    await appendFile(join(folder, chunk), '\n// another hand');
    const { usagePage, complaints } = await open();
    assert.equal(usagePage, 'refused');
    assert.match(complaints.join('\n'), /integrity/i);
  });
});
