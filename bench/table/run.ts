/**
 * Mounts and scrolls a table of 100,000 rows, the kit's, a plain pool of rows written by hand, and ag-grid, in one
 * run and one browser, and compares medians of the main thread's own time. `npm run bench:table`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type CDPSession } from 'playwright-core';
import { chromiumLaunchOptions } from '../../test/browser/chromium.js';

const rounds = Number(process.argv[2] ?? 15);
const peer = 'ag-grid-community@36.2.0';
const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = join(root, 'node_modules/.cache/usage-kit/bench-table');

const limits = [
  { of: 'mount and scroll', against: 'plain pool', most: 1.3 },
  { of: 'mount', against: 'ag-grid', most: 0.15 },
] as const;

function installPeer(): void {
  if (existsSync(join(peers, 'node_modules/ag-grid-community'))) return;
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', peer], {
    cwd: peers,
    stdio: 'inherit',
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench/table/page.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@usage-kit/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0]?.text ?? '';
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds that the page's main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

installPeer();
const script = await bundle();
const browser = await chromium.launch(await chromiumLaunchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.setContent(
  `<!doctype html><style>
    body { margin: 0; font: 14px/20px sans-serif }
    .box { inline-size: 1100px; block-size: 720px }
    .holder { block-size: 720px }
    .plain { block-size: 720px; overflow: auto; overflow-anchor: none }
    .plain-row { position: absolute; inset-inline: 0; block-size: 44px; line-height: 44px; display: grid;
      grid-template-columns: 2fr 1fr 1fr 1fr 1fr; border-block-end: 1px solid #ddd; box-sizing: border-box }
  </style>`,
);
await page.addScriptTag({
  path: join(peers, 'node_modules/ag-grid-community/dist/ag-grid-community.min.js'),
});
await page.addScriptTag({ content: script });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });

type Figure = 'mount' | 'scroll' | 'mount and scroll';
const taken = new Map<string, Record<Figure, number[]>>();
const names = await page.evaluate(() => globalThis.tableBench.names);
for (const name of names) taken.set(name, { mount: [], scroll: [], 'mount and scroll': [] });

// Two rounds to warm up; then each round in another order, so that no one always comes first.
for (let round = -2; round < rounds; round += 1) {
  const order = names.map((_, at) => names[(at + round + 2) % names.length] ?? '');
  for (const name of order) {
    const before = await worked(session);
    await page.evaluate((given) => globalThis.tableBench.mount(given), name);
    const mounted = await worked(session);
    await page.evaluate(() => globalThis.tableBench.scroll());
    const scrolled = await worked(session);
    await page.evaluate(() => globalThis.tableBench.unmount());
    if (round < 0) continue;
    const figures = taken.get(name);
    figures?.mount.push(mounted - before);
    figures?.scroll.push(scrolled - mounted);
    figures?.['mount and scroll'].push(scrolled - before);
  }
}
await browser.close();

const medians = (name: string, figure: Figure): number => median(taken.get(name)?.[figure] ?? []);
console.log(`100,000 rows, ${rounds} rounds, medians of the main thread's ms`);
for (const name of names) {
  const [mount, scroll] = [medians(name, 'mount'), medians(name, 'scroll')];
  console.log(
    `  ${name.padEnd(12)} mount ${mount.toFixed(1).padStart(7)}   scroll ${scroll.toFixed(1).padStart(7)}`,
  );
}
for (const { of, against, most } of limits) {
  const ratio = medians('usage-kit', of) / medians(against, of);
  const holds = ratio <= most;
  if (!holds) process.exitCode = 1;
  console.log(
    `${holds ? 'holds' : 'FAILS'}: ${of} is ${ratio.toFixed(2)} of ${against}'s, at most ${most}`,
  );
}
