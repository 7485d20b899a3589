/**
 * `npm run test:anywhere`: the test command on machines that differ from this one on purpose, and the layout in other
 * fonts. Prints which pass.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from '../run/install-if-missing.js';
import { exitWithError } from '../run/exit-with-error.js';
import { printTable, type Row } from '../run/table.js';
import { circumstances, type Circumstance } from './circumstances.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: npm run test:anywhere -- [options] [text in the path of a test file…]

  --only TEXT   only circumstances with this text in their name
  --keep        keep the copies of the project`);
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'usage-kit-anywhere-'));

/** A command's output goes to a file, so that four of them can be read one by one. */
function runLogged(log: string, cwd: string, args: readonly string[], env = process.env): number {
  const output = openSync(log, 'a');
  const { status } = spawnSync('npm', args, { cwd, env, stdio: ['ignore', output, output] });
  closeSync(output);
  return status ?? 1;
}

/** The files that git would commit: no build, no installed package. */
function copyProject(target: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const path of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path));
  }
}

function tryIn(circumstance: Circumstance, index: number): Row {
  const { name, copyTo } = circumstance;
  const missing = circumstance.missing?.();
  if (missing !== undefined) return { name, outcome: `not run: ${missing}` };
  const startedMs = performance.now();
  const log = join(folder, `${index + 1}.log`);
  const own = join(folder, String(index + 1));
  mkdirSync(own);
  const env = { ...process.env, USAGE_KIT_PAGE: 'machine', ...circumstance.env(own) };
  const cwd = copyTo === undefined ? root : join(own, copyTo);
  if (copyTo !== undefined) {
    copyProject(cwd);
    if (runLogged(log, cwd, ['ci', '--ignore-scripts'], env) !== 0) {
      return { name, outcome: 'FAILED to install', log, hasFailed: true };
    }
  }
  const status = runLogged(log, cwd, ['test', '--', ...positionals], env);
  const counts = /^\d+ passed, .*$/gm;
  const summary = readFileSync(log, 'utf8').match(counts)?.at(-1) ?? 'ended without results';
  return {
    name,
    outcome: `${status === 0 ? 'passed' : 'FAILED'}: ${summary}`,
    seconds: (performance.now() - startedMs) / 1000,
    log,
    hasFailed: status !== 0,
  };
}

const chosen = circumstances.filter(({ name }) => name.includes(values.only));
const withFonts = 'layout in other fonts'.includes(values.only) && positionals.length === 0;
if (chosen.length === 0 && !withFonts)
  exitWithError(`No circumstance has "${values.only}" in its name.`);

installIfMissing(fileURLToPath(new URL('.', import.meta.url)));
const rows: Row[] = [];
for (const [index, circumstance] of chosen.entries()) {
  console.log(`${circumstance.name} …`);
  rows.push(tryIn(circumstance, index));
}
if (withFonts) {
  const log = join(folder, 'fonts.log');
  const startedMs = performance.now();
  const status = runLogged(log, root, ['run', 'test:fonts']);
  rows.push({
    name: 'layout in other fonts',
    outcome: status === 0 ? 'passed' : 'FAILED',
    seconds: (performance.now() - startedMs) / 1000,
    log,
    hasFailed: status !== 0,
  });
}
console.log(`\n${printTable(rows)}`);
const failed = rows.filter(({ hasFailed }) => hasFailed === true);
for (const { name, log } of failed) {
  console.log(`\n${name}: the end of ${log ?? ''}`);
  if (log) console.log(readFileSync(log, 'utf8').split('\n').slice(-40).join('\n'));
}
if (failed.length === 0 && !values.keep) rmSync(folder, { recursive: true });
process.exitCode = failed.length === 0 ? 0 : 1;
