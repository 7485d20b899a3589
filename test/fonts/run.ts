/**
 * `npm run test:fonts`: walks the kit in fonts that differ from the suite's own. What is needed to see a fault again
 * (browser, zone, font, language, element, width) is printed with it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { describeCircumstances } from '../run/circumstances.js';
import { exitWithError } from '../run/exit-with-error.js';
import { installIfMissing } from '../run/install-if-missing.js';
import { recorded } from '../run/results.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const ending = '.fonts-test.ts';
const parts = globSync(`*${ending}`, { cwd: folder })
  .map((file) => basename(file, ending))
  .sort();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: npm run test:fonts -- [options] [part…]

  --only TEXT   only tests with this text in their name, as in "ar usage-rates (healthy)"

Parts: ${parts.join(', ')}. One is about the checks themselves, the others about a font each.`);
  process.exit();
}
const unknown = positionals.filter((name) => !parts.includes(name));
if (unknown.length > 0)
  exitWithError(`There is no part ${unknown.join(' or ')}. There are ${parts.join(', ')}.`);
const files = (positionals.length > 0 ? positionals : parts).flatMap((part) => [
  '--files',
  `test/fonts/${part}${ending}`,
]);

installIfMissing(folder);
const { node, browser, page } = await describeCircumstances(0);
const circumstances = `  ${node}\n  ${browser}\n  zone and locale: ${page} in pages`;
console.log(`Testing with\n${circumstances}\n`);

const webTestRunner = join(
  dirname(createRequire(import.meta.url).resolve('@web/test-runner')),
  'bin.js',
);
const results = join(mkdtempSync(join(tmpdir(), 'usage-kit-fonts-')), 'results.jsonl');
writeFileSync(results, '');
const startedMs = performance.now();
const { status } = spawnSync(
  process.execPath,
  [webTestRunner, '--config', join(folder, 'web-test-runner.config.js'), ...files],
  {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    stdio: 'inherit',
    env: {
      ...process.env,
      USAGE_KIT_TEST_RESULTS: results,
      USAGE_KIT_FONT_TESTS: values.only,
    },
  },
);
const ended = existsSync(results) ? recorded(results) : [];
rmSync(dirname(results), { recursive: true });

const failed = ended.filter(({ outcome }) => outcome === 'failed');
if (failed.length > 0) console.log(`\nFailed, with\n${circumstances}\n\nRepeat each by`);
for (const { file, name } of failed) {
  const [, ...names] = name.split(' > ');
  const only = names.length > 0 ? ` --only ${JSON.stringify(names.join(' '))}` : '';
  console.log(`  npm run test:fonts -- ${basename(file, ending)}${only}`);
}
const count = (wanted: string): number => ended.filter(({ outcome }) => outcome === wanted).length;
const seconds = Math.round((performance.now() - startedMs) / 1000);
console.log(`\n${count('passed')} passed, ${failed.length} failed, in ${seconds} s`);
if (ended.length === 0) console.log(`No test has "${values.only}" in its name.`);
process.exitCode = status === 0 && ended.length > 0 ? 0 : 1;
