/**
 * Runs every story headless: no error, no warning, its play passes, axe finds nothing. Builds Storybook first
 * where that was not done.
 *
 *   npm run test:stories -- --only usage-clock --build --pictures DIR
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumLaunchOptions } from '../browser/chromium.js';
import { newContext } from '../browser/context.js';
import { serveStatic } from '../browser/static-server.js';
import { takePictures } from './pictures.js';
import { readIndex, type IndexEntry } from './story-index.js';
import { StoryVisitor } from './story-visit.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    build: { type: 'boolean', default: false },
    pictures: { type: 'string' },
    pages: { type: 'string', default: '2' },
    port: { type: 'string', default: '0' },
  },
});

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
if (values.build || !existsSync(`${folder}/index.json`)) {
  const { status } = spawnSync('npm', ['run', 'build-storybook'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const all = await readIndex(folder);
const entries = all.filter(({ id }) => id.includes(values.only));
const server = await serveStatic({ folder, pages: {}, port: Number(values.port) });
const browser = await chromium.launch(await chromiumLaunchOptions());
const newStoryContext = (): Promise<BrowserContext> =>
  newContext(browser, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
const context = await newStoryContext();

const startedAt = performance.now();
const failures = new Map<string, readonly string[]>();
async function visitInTurn(waiting: IndexEntry[], context: BrowserContext): Promise<void> {
  const visitor = await StoryVisitor.open(context, server.url);
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const wrong = await visitor.visit(entry);
    if (wrong.length > 0) failures.set(entry.id, wrong);
    process.stdout.write(wrong.length > 0 ? `\n✗ ${entry.id}\n` : '.');
  }
  await visitor.page.close();
}
const hasFrames = ({ tags }: IndexEntry): boolean => tags?.includes('frames') === true;
const ordinary = entries.filter((entry) => !hasFrames(entry));
await Promise.all(
  Array.from({ length: Number(values.pages) }, () => visitInTurn(ordinary, context)),
);
// Each of these is eight Storybooks at once: beside another page, and behind a worker that has served hundreds of
// documents, they come too late.
await visitInTurn(entries.filter(hasFrames), await newStoryContext());
if (values.pictures) {
  const chosen = values.only ? entries : entries.filter(({ tags }) => tags?.includes('picture'));
  await takePictures(context, { url: server.url, folder: values.pictures, entries: chosen });
}
await browser.close();
await server.close();

const seconds = Math.round((performance.now() - startedAt) / 1000);
for (const [id, wrong] of failures) {
  console.error(`\n${id}\n${wrong.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}`);
}
const stories = entries.filter(({ type }) => type === 'story').length;
console.log(
  `\n${stories} stories and ${entries.length - stories} pages of documentation in ${seconds} s: ` +
    (failures.size === 0
      ? 'all well.'
      : `${failures.size} failed: ${[...failures.keys()].join(', ')}`),
);
process.exitCode = failures.size === 0 && entries.length > 0 ? 0 : 1;
