/**
 * `npm run test:long`: every suite that is too long for `npm test`, one after another whatever fails, and a table of
 * what came of each.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitWithError } from './exit-with-error.js';
import { longSuites } from './long-suites.js';
import { printTable, type Row } from './table.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
if (values.help) {
  console.log(`Usage: npm run test:long -- [suite…]\n\nSuites: ${longSuites.join(', ')}`);
  process.exit();
}
const unknown = positionals.filter((name) => !longSuites.includes(name));
if (unknown.length > 0) {
  exitWithError(`There is no suite ${unknown.join(' or ')}. There are ${longSuites.join(', ')}.`);
}

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const rows: Row[] = [];
for (const name of positionals.length > 0 ? positionals : longSuites) {
  console.log(`\n── npm run ${name}`);
  const startedMs = performance.now();
  const { status } = spawnSync('npm', ['run', name], { cwd, stdio: 'inherit' });
  const seconds = (performance.now() - startedMs) / 1000;
  const hasFailed = status !== 0;
  rows.push({ name, outcome: hasFailed ? 'FAILED' : 'passed', seconds, hasFailed });
}
console.log(`\n${printTable(rows)}`);
process.exitCode = rows.some(({ hasFailed }) => hasFailed === true) ? 1 : 0;
