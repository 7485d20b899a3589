/**
 * `npm run test:mutations:widgets`: breaks the widgets and their client in each of the listed ways, and shows which
 * test notices. The working tree is never touched: the tests are served or load a mutated text in place of the file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitWithError } from '../run/exit-with-error.js';
import { recorded, type TestResult } from '../run/results.js';
import { printTable, type Row } from '../run/table.js';
import { mutated, type WidgetMutation } from './mutation.js';
import { widgetMutations } from './mutations.js';
import { judge, type Verdict } from './verdict.js';

const { values } = parseArgs({
  options: {
    /** Only mutations with this text in their name or in the path of their file. */
    only: { type: 'string', default: '' },
  },
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const webTestRunner = join(
  dirname(createRequire(import.meta.url).resolve('@web/test-runner')),
  'bin.js',
);
const preload = `--import=${new URL('load-mutated.js', import.meta.url).href}`;

const isForNode = (file: string): boolean => file.endsWith('.node-test.ts');

interface Run {
  readonly results: readonly TestResult[];
  readonly hasPassed: boolean;
  readonly wasLoaded: boolean;
  /** What the runner printed. */
  readonly log: string;
}

/** Runs test files that all belong to one runner. */
function runTests(files: readonly string[], mutation?: WidgetMutation): Run {
  const folder = mkdtempSync(join(tmpdir(), 'usage-kit-mutation-'));
  try {
    const results = join(folder, 'results.jsonl');
    writeFileSync(results, '');
    const log = join(folder, 'log.txt');
    const source = join(folder, 'source.txt');
    if (mutation)
      writeFileSync(source, mutated(mutation, readFileSync(join(root, mutation.file), 'utf8')));
    const { NODE_OPTIONS = '', USAGE_KIT_SEED = '1' } = process.env;
    const runsInNode = files.every(isForNode);
    const args = runsInNode
      ? [join(root, 'test/run/node-tests.js'), ...files]
      : [
          webTestRunner,
          ...['--config', here('web-test-runner.config.js')],
          ...files.flatMap((file) => ['--files', file]),
        ];
    const output = openSync(log, 'w');
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: {
        ...process.env,
        USAGE_KIT_SEED,
        USAGE_KIT_TEST_RESULTS: results,
        ...(mutation && {
          USAGE_KIT_MUTATED_FILE: mutation.file,
          USAGE_KIT_MUTATED_SOURCE: source,
          ...(runsInNode && { NODE_OPTIONS: `${NODE_OPTIONS} ${preload}`.trim() }),
        }),
      },
    });
    return {
      results: recorded(results),
      hasPassed: status === 0,
      wasLoaded: existsSync(`${source}.loaded`),
      log: readFileSync(log, 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The results of all named test files as the code is; without them no failure says anything. */
function runSound(files: readonly string[]): readonly TestResult[] {
  const halves = [files.filter(isForNode), files.filter((file) => !isForNode(file))];
  return halves.flatMap((half) => {
    if (half.length === 0) return [];
    const { results, hasPassed, log } = runTests(half);
    if (!hasPassed) exitWithError(`${log}\nThe tests fail without a mutation; fix that first.`);
    return results;
  });
}

function outcomeOf(verdict: Verdict): string {
  switch (verdict.status) {
    case 'caught': {
      const [first = '', ...more] = verdict.by;
      return `caught by "${first}"${more.length > 0 ? ` and ${more.length} more` : ''}`;
    }
    case 'survived':
      return 'SURVIVED';
    case 'void':
      return `NOT TRIED: ${verdict.reason}`;
  }
}

const chosen = widgetMutations.filter(({ name, file }) =>
  [name, file].some((text) => text.includes(values.only)),
);
if (chosen.length === 0)
  exitWithError(`No mutation has "${values.only}" in its name or in the path of its file.`);

const files = [...new Set(chosen.map(({ caughtBy }) => caughtBy))];
console.log(`Running ${files.length} test files without a mutation`);
const sound = runSound(files);

const rows: Row[] = [];
for (const mutation of chosen) {
  const startedMs = performance.now();
  const { results, wasLoaded, log } = runTests([mutation.caughtBy], mutation);
  const verdict = judge({
    sound: sound.filter(({ file }) => file === mutation.caughtBy),
    mutated: results,
    wasLoaded,
  });
  if (verdict.status === 'void') console.log(log);
  const outcome = outcomeOf(verdict);
  console.log(`${mutation.name}: ${outcome}`);
  rows.push({
    name: mutation.name,
    outcome,
    seconds: (performance.now() - startedMs) / 1000,
    hasFailed: verdict.status !== 'caught',
  });
}

const missed = rows.filter(({ hasFailed }) => hasFailed === true).length;
console.log(`\n${printTable(rows)}\n`);
console.log(`${rows.length - missed} of ${rows.length} mutations caught`);
process.exitCode = missed === 0 ? 0 : 1;
