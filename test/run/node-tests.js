/**
 * Runs tests in Node: `node test/run/node-tests.js [file…]`, all of them by default.
 *
 * Node 20's runner starts a process for each file, which takes longer than most of these tests do. So the files of
 * packages that touch nothing but their own values share a process; those that start servers and browsers, or that
 * replace something of Node's, have their own.
 */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedTestFiles, separateTestFiles } from './node-test-files.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = (name) => relative(process.cwd(), fileURLToPath(new URL(name, import.meta.url)));

const named = process.argv.slice(2);
const files = named.length > 0 ? named : [...sharedProcesses(), ...separateTestFiles(root)];

function sharedProcesses() {
  const groups = sharedTestFiles(root);
  for (const [group, tests] of Object.entries(groups)) {
    if (tests.length === 0) throw new Error(`No *.node-test.ts was found in ${group}.`);
  }
  return Object.keys(groups).map((group) => here(`./shared-process/${group}.js`));
}

const reporters = [
  '--test-reporter',
  new URL('./node-reporter.js', import.meta.url).href,
  '--test-reporter-destination',
  'stdout',
];
const { status } = spawnSync(
  process.execPath,
  [
    '--conditions=@usage-kit/source',
    '--import',
    'tsx',
    '--import',
    new URL('./seed.js', import.meta.url).href,
    '--disable-warning=ExperimentalWarning',
    '--test',
    // As many as web-test-runner has pages: most of them wait for a browser, a server or a clock.
    '--test-concurrency=2',
    ...reporters,
    ...files,
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
