import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveStatic } from '../browser/static-server.js';
import { openBrowser, visit } from '../examples/visit.js';
import { buildFixture, type Framework, frameworks } from './build-fixture.js';

const ofLate = 'properties that are there before the definition count';
const asked = process.env['INTEROP']?.split(' ') ?? frameworks;
/** How each framework did: `yes`, another way of doing it, or `NO`. */
const results = new Map<string, Map<Framework, string>>();
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  process.stderr.write(`${table()}\n`);
});

/** Frameworks as columns, checks as rows. */
function table(): string {
  const rows = [...results].map(([name, by]) => [
    name,
    ...frameworks.map((framework) => by.get(framework) ?? ''),
  ]);
  const head = ['', ...frameworks];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

for (const framework of frameworks.filter((one) => asked.includes(one))) {
  void test(`${framework}: the kit’s elements do what hosts expect of elements`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'usage-kit-interop-'));
    await buildFixture(framework, folder);
    const html = `<!doctype html><html lang="en"><title>${framework}</title>
      <script type="module" src="/page.js"></script><body></body></html>`;
    const server = await serveStatic({ folder, pages: { '/': html } });
    const wrong: string[] = [];
    try {
      const first = await visit(browser, server.url);
      await first.page.waitForFunction('window.checks');
      const names = await first.page.evaluate<readonly string[]>('window.checks');
      assert.ok(names.length > 0);
      await first.page.context().close();
      for (const name of names) {
        const { page, complaints } = await visit(browser, server.url);
        await page.waitForFunction('window.runCheck');
        const said = await page.evaluate<string | undefined>(
          `window.runCheck(${JSON.stringify(name)})`,
        );
        const problem = said ?? complaints[0];
        if (!results.has(name)) results.set(name, new Map());
        const way =
          name === ofLate ? await page.evaluate<string | undefined>('window.lateWay') : undefined;
        results.get(name)?.set(framework, problem === undefined ? (way ?? 'yes') : 'NO');
        if (problem !== undefined) wrong.push(`${name}: ${problem}`);
        await page.context().close();
      }
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
    assert.deepEqual(wrong, []);
  });
}
