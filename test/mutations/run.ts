import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutated, type Mutation } from './mutation.js';
import { mutations } from './mutations.js';

/**
 * Breaks the engine in each of the listed ways and shows which laws notice. The tree is never touched: each broken
 * engine is bundled with the laws into its own folder, and tried in its own process.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    /** After so many laws have noticed, the others are not asked. */
    witnesses: { type: 'string', default: '3' },
    /** Only mutations whose name has this text. */
    only: { type: 'string', default: '' },
    /** How many are tried at once. */
    jobs: { type: 'string', default: '2' },
  },
});

/** A broken engine may loop for ever; that is noticed as well. */
const timeLimitMs = 300_000;

type Verdict = { readonly caughtBy: readonly number[] } | { readonly ended: string };

async function bundleTrial(folder: string, mutation: Mutation | undefined): Promise<string> {
  const outfile = join(folder, 'trial.mjs');
  await build({
    entryPoints: [join(root, 'test/mutations/trial.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@usage-kit/source'],
    logLevel: 'error',
    plugins: [
      {
        name: 'mutation',
        setup: (bundle) => {
          bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            if (mutation === undefined || path !== join(root, mutation.file)) return undefined;
            return { contents: mutated(mutation, await readFile(path, 'utf8')), loader: 'ts' };
          });
        },
      },
    ],
  });
  return outfile;
}

function runTrial(file: string, runs: number, law: number | undefined): Promise<Verdict> {
  return new Promise((resolve) => {
    const args = [file, String(runs), values.seed, values.witnesses, String(law ?? '')];
    execFile(process.execPath, args, { timeout: timeLimitMs }, (error, stdout, stderr) => {
      if (error === null) resolve({ caughtBy: JSON.parse(stdout) as number[] });
      else
        resolve({ ended: error.killed ? 'it never ended' : (stderr.split('\n')[0] ?? 'it fell') });
    });
  });
}

async function tryOne(mutation: Mutation | undefined): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), 'usage-kit-mutation-'));
  try {
    const trial = await bundleTrial(folder, mutation);
    const runs = Number(values.runs);
    const verdict = await runTrial(trial, runs, mutation?.law);
    // What is rare is looked for longer, before anybody says that nobody notices.
    return mutation === undefined || !hasSurvived(verdict)
      ? verdict
      : await runTrial(trial, 10 * runs, mutation.law);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function hasSurvived(verdict: Verdict): boolean {
  return 'caughtBy' in verdict && verdict.caughtBy.length === 0;
}

function told(verdict: Verdict): string {
  if ('ended' in verdict) return `CAUGHT  ${verdict.ended}`;
  if (verdict.caughtBy.length === 0) return 'SURVIVED';
  return `caught  by ${verdict.caughtBy.map((law) => (law === 0 ? 'the model' : `law ${law}`)).join(', ')}`;
}

const chosen = mutations.filter(({ name }) => name.includes(values.only));
for (const mutation of chosen) mutated(mutation, await readFile(join(root, mutation.file), 'utf8'));

const sound = await tryOne(undefined);
if ('ended' in sound || sound.caughtBy.length > 0)
  throw new Error(`The engine breaks laws as it is (${told(sound)}): fix it first.`);

let survived = 0;
const queue = [...chosen];
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async () => {
    for (let mutation = queue.shift(); mutation !== undefined; mutation = queue.shift()) {
      const verdict = await tryOne(mutation);
      if (hasSurvived(verdict)) survived += 1;
      console.log(`${told(verdict).padEnd(8)} | ${mutation.name}`);
    }
  }),
);
console.log(
  `${chosen.length - survived} of ${chosen.length} mutations caught, ${values.runs} sequences a law, seed ${values.seed}`,
);
process.exitCode = survived === 0 && chosen.length > 0 ? 0 : 1;
