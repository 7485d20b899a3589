import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveStatic } from './static-server.js';

void describe('the server of test pages', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usage-kit-served-'));
    await writeFile(join(folder, 'kit.js'), 'export {};');
  });
  after(() => rm(folder, { recursive: true }));

  async function withServer(look: (url: string) => Promise<void>): Promise<void> {
    const server = await serveStatic({
      folder,
      pages: { '/host.html': '<!doctype html>' },
      headers: { 'x-policy': 'strict' },
    });
    try {
      await look(server.url);
    } finally {
      await server.close();
    }
  }

  void it('serves pages and files with their types and the given headers', () =>
    withServer(async (url) => {
      for (const [path, type] of [
        ['/host.html', 'text/html; charset=utf-8'],
        ['/kit.js', 'text/javascript'],
      ] as const) {
        const { status, headers } = await fetch(`${url}${path}`);
        const seen = [status, headers.get('content-type'), headers.get('x-policy')];
        assert.deepEqual(seen, [200, type, 'strict']);
      }
      assert.equal((await fetch(`${url}/missing.js`)).status, 404);
    }));

  void it('has an icon for a browser that requests one by itself', () =>
    withServer(async (url) => {
      assert.equal((await fetch(`${url}/favicon.ico`)).status, 204);
      await writeFile(join(folder, 'favicon.ico'), 'the icon of the page');
      assert.equal(await (await fetch(`${url}/favicon.ico`)).text(), 'the icon of the page');
    }));
});
