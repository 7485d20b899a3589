import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { serveStatic } from '../browser/static-server.js';
import { bundlers } from './installed-projects.js';
import { pack, project, type Project, type Tarball } from './temporary-project.js';

const account = 'acc_01J9ZK3V7Q';

let folder: string;
let tarballs: readonly Tarball[];
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'usage-kit-tarballs-'));
  tarballs = await pack(folder);
  browser = await chromium.launch(await chromiumLaunchOptions());
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the simulated backend as someone who has installed it does. */
async function startBackend({ folder: cwd }: Project, port: number) {
  const server = spawn(
    'npx',
    ['usage-kit-server', '--port', String(port), '--scenario', 'moderate', '--frozen'],
    { cwd, stdio: ['ignore', 'pipe', 'inherit'], detached: true },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The backend ended with ${String(code)}.`)));
  });
  return async (): Promise<void> => {
    if (server.pid !== undefined) process.kill(-server.pid);
    await ended;
  };
}

void describe('the tarballs in an empty project', () => {
  for (const [index, [bundler, { needs, files, build, output }]] of Object.entries(
    bundlers,
  ).entries()) {
    void it(`of ${bundler} install, compile, build and run`, async () => {
      const empty = await project(tarballs, needs, files);
      const port = 6141 + index;
      const stop = await startBackend(empty, port);
      const complaints: string[] = [];
      try {
        for (const [command, ...args] of build) await empty.run(command, ...args);
        const host = await serveStatic({ folder: join(empty.folder, output), pages: {} });
        const page = await browser.newPage();
        page.on('console', (message) => {
          if (message.type() !== 'log') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`${host.url}/index.html#http://127.0.0.1:${port}|${account}`);
        await page.getByRole('button', { name: 'Credit usage: 29% remaining' }).waitFor();
        await page.getByText('212 of 300 used').waitFor();
        await page.getByRole('tab', { name: 'Tools' }).click();
        await page.getByRole('columnheader', { name: 'Owner Name' }).waitFor();
        await page.close();
        await host.close();
        assert.deepEqual(complaints, []);
        const asked = [
          '--url',
          `http://127.0.0.1:${port}`,
          '--account',
          account,
          '--token',
          'demo-token',
        ];
        const verdict = await empty.run('npx', 'usage-kit-conform', '--quick', ...asked);
        assert.match(verdict, /The backend keeps the contract/);
      } finally {
        await stop();
        await empty.remove();
      }
    });
  }
});
