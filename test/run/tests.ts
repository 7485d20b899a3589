/**
 * `npm test`: all tests, in Node and in a browser. Both suites run to their end, whatever fails, and the last lines
 * list what failed in either.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { exitWithError } from './exit-with-error.js';
import { recorded, type TestResult } from './results.js';

const usage = `Usage: npm test -- [options] [text in the path of a test file…]

  --browser npm|installed  browser to test in (default: npm, the pinned one;
                           CHROME_PATH names another)
  --only node|browser      run one of the two suites
  --seed N                 seed of the property tests (default: a new one; it is printed)
  --times                  list the slowest files`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    times: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}
if (values.browser !== undefined) process.env['USAGE_KIT_BROWSER'] = values.browser;
process.env['USAGE_KIT_SEED'] = process.env['USAGE_KIT_SEED'] ?? values.seed;

const root = fileURLToPath(new URL('../../', import.meta.url));
const webTestRunner = join(
  dirname(createRequire(import.meta.url).resolve('@web/test-runner')),
  'bin.js',
);
const wanted = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, ignore: ['**/node_modules/**', '**/dist/**'] })
    .filter((path) => positionals.some((text) => path.includes(text)))
    .sort();
const nodeFiles = wanted('{packages,mocks,test}/**/*.node-test.ts');
const browserFiles = wanted('{packages,mocks,test}/**/*.test.ts');
const isWhole = positionals.length === 0;
const suites = [
  {
    name: 'node',
    runs: isWhole || nodeFiles.length > 0,
    args: [join(root, 'test/run/node-tests.js'), ...nodeFiles],
  },
  {
    name: 'browser',
    runs: isWhole || browserFiles.length > 0,
    args: [webTestRunner, ...browserFiles.flatMap((path) => ['--files', path])],
  },
].filter(({ name, runs }) => runs && (values.only === undefined || values.only === name));
if (!isWhole && suites.length === 0)
  exitWithError(`No test file has ${positionals.join(' or ')} in its path.`);
if (suites.length === 0) exitWithError(`--only must be node or browser.\n\n${usage}`);

const { describeCircumstances, printCircumstances } = await import('./circumstances.js');
const circumstances = await describeCircumstances(Number(process.env['USAGE_KIT_SEED'])).catch(
  (error: unknown) => exitWithError(error instanceof Error ? error.message : String(error)),
);
console.log(`Testing with\n${printCircumstances(circumstances)}\n`);

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-tests-'));
const file = join(folder, 'results.jsonl');
writeFileSync(file, '');
const seconds: Record<string, number> = {};
const broken: string[] = [];

/**
 * Runs a suite beside the others: half of the tests wait for a server or a browser, so together they take less time.
 * Its output waits until `others` have printed theirs.
 */
async function run({ name, args }: (typeof suites)[number], others: Promise<void>): Promise<void> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, USAGE_KIT_TEST_RESULTS: file },
  });
  const kept: Buffer[] = [];
  let print = (chunk: Buffer): unknown => kept.push(chunk);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => print(chunk));
  const ended = once(child, 'close').then(([status]) => {
    seconds[name] = Math.round((performance.now() - startedMs) / 1000);
    if (status !== 0) broken.push(name);
  });
  await others;
  process.stdout.write(Buffer.concat(kept));
  print = (chunk) => process.stdout.write(chunk);
  await ended;
}

let printed = Promise.resolve();
for (const suite of suites) printed = run(suite, printed);
await printed;
const results = recorded(file);
rmSync(folder, { recursive: true });

const failed = results.filter(({ outcome }) => outcome === 'failed');
const silent = broken.filter((suite) => !failed.some(({ runner }) => runner === suite));

if (values.times) printTimes(results);
if (failed.length > 0) {
  console.log(`\nFailed, with\n${printCircumstances(circumstances)}\n`);
  for (const { runner, file: path, name } of failed) console.log(`  ${path} (${runner}): ${name}`);
  console.log(`\nRepeat one: ${commandFor(failed[0])}`);
}
for (const suite of silent)
  console.log(`\nThe ${suite} suite ended with an error that no test reported; see above.`);
console.log(
  `\n${Object.entries(seconds)
    .map(([name, time]) => `${name} ${time} s`)
    .join(', ')}`,
);
const count = (wanted: TestResult['outcome']): number =>
  results.filter(({ outcome }) => outcome === wanted).length;
console.log(
  `${count('passed')} passed, ${count('failed') + silent.length} failed, ${count('skipped')} skipped`,
);
process.exitCode = broken.length > 0 || results.length === 0 ? 1 : 0;

function commandFor(result: TestResult | undefined): string {
  const env = `USAGE_KIT_SEED=${circumstances.seed} `;
  return result?.runner === 'browser'
    ? `${env}npx wtr --files ${result.file}`
    : `${env}node test/run/node-tests.js ${result?.file ?? ''}`;
}

function printTimes(all: readonly TestResult[]): void {
  const byFile = new Map<string, number>();
  for (const { file: path, ms } of all) byFile.set(path, (byFile.get(path) ?? 0) + ms);
  console.log('\nSeconds in tests, by file');
  for (const [path, ms] of [...byFile].sort(([, a], [, b]) => b - a).slice(0, 30)) {
    console.log(`${(ms / 1000).toFixed(1).padStart(8)}  ${path}`);
  }
}
