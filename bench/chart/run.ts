/**
 * Creates and updates a chart of a year in hours, 8,760 of credits and of runs: the kit's, and two of uPlot, in one
 * run and one browser, and compares medians of the main thread's own time. `npm run bench:chart`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../../test/browser/chromium.js';
import { MainThread } from './main-thread.js';

const rounds = Number(process.argv[2] ?? 25);
const peer = 'uplot@1.6.32';
const root = fileURLToPath(new URL('../..', import.meta.url));
const peers = join(root, 'node_modules/.cache/usage-kit/bench-chart');

/** uPlot's chart of the same marks, axes and legend is the like; two bare lines show what those cost. */
const likeForLike = 'uPlot, same picture';
const limits = { create: 1.3, update: 2.2 } as const;

function installPeer(): void {
  if (existsSync(join(peers, 'node_modules/uplot'))) return;
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', peer], {
    cwd: peers,
    stdio: 'inherit',
  });
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench/chart/page.ts')],
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

installPeer();
const script = await bundle();
const browser = await chromium.launch(await chromiumLaunchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
page.on('pageerror', (error) => console.error(error));
await page.setContent(
  `<!doctype html><style>
    body { margin: 0; font: 14px/20px sans-serif; color-scheme: light }
    .box { inline-size: 960px; block-size: 400px }
  </style>`,
);
await page.addStyleTag({ path: join(peers, 'node_modules/uplot/dist/uPlot.min.css') });
await page.addScriptTag({ path: join(peers, 'node_modules/uplot/dist/uPlot.iife.min.js') });
await page.addScriptTag({ content: script });

const names = await page.evaluate(() => globalThis.chartBench.names);
const thread = await MainThread.watch(browser, page);
// Five rounds to warm up; then each round in another order, so that no one always comes first.
const warm = 5;
for (let round = -warm; round < rounds; round += 1) {
  const order = names.map((_, at) => names[(at + round + warm) % names.length] ?? '');
  for (const name of order) {
    await thread.stretch(`${name} create`, () =>
      page.evaluate((given) => globalThis.chartBench.create(given), name),
    );
    await thread.stretch(`${name} update`, () =>
      page.evaluate(() => globalThis.chartBench.update()),
    );
    await page.evaluate(() => globalThis.chartBench.unmount());
  }
}
const measured = await thread.stop();
await browser.close();

type Figure = keyof typeof limits;
const medians = (name: string, figure: Figure): number => {
  const all = measured.filter((each) => each.name === `${name} ${figure}`);
  return median(all.slice(warm).map(({ ms }) => ms));
};
const ms = (value: number): string => value.toFixed(1).padStart(6);
console.log(
  `8,760 hours of credits and of runs, ${rounds} rounds, medians of the main thread's ms`,
);
for (const name of names) {
  console.log(
    `  ${name.padEnd(20)} create ${ms(medians(name, 'create'))}   update ${ms(medians(name, 'update'))}${
      name === likeForLike ? '   (the like of usage-kit)' : ''
    }`,
  );
}
const [kit] = names;
const pairs = [
  [likeForLike, 'like for like'],
  ['uPlot, bare lines', 'bare lines'],
] as const;
for (const [name, against] of pairs) {
  for (const figure of ['create', 'update'] as const) {
    const ratio = medians(kit ?? '', figure) / medians(name, figure);
    const meets = ratio <= limits[figure];
    if (!meets && name === likeForLike) process.exitCode = 1;
    console.log(
      `  ${against.padEnd(14)} ${figure} ${ratio.toFixed(2)} times uPlot's, at most ${limits[figure]}: ${meets ? 'meets' : 'misses'}`,
    );
  }
}
