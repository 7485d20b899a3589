import { parseArgs } from 'node:util';
import { check } from './check.js';
import { laws } from './laws.js';

const { values } = parseArgs({
  options: {
    /** Sequences in all, shared out evenly among the laws that are tried. */
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    /** The numbers of the laws to try, with commas. */
    law: { type: 'string' },
    /** Where a failure shrank to. */
    path: { type: 'string' },
    /** The longest that it may take in all; what was not tried by then is told. */
    minutes: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run test:laws -- [options]
  --runs N      sequences in all, shared out evenly among the laws that are tried (10000)
  --seed N      another one each time, unless given; it is printed
  --law N,M     only these laws
  --path P      where a failure shrank to, as its message says
  --minutes N   the longest that it may take in all (60)`);
  process.exit(0);
}

const seed = Number(values.seed);
const wanted = values.law?.split(',').map(Number);
const chosen = laws.filter(({ number }) => wanted?.includes(number) ?? true);
const runs = Math.ceil(Number(values.runs) / chosen.length);
const path = values.path === undefined ? {} : { path: values.path };

console.log(
  `${runs * chosen.length} sequences in all, ${runs} for each of ${chosen.length} laws, seed ${seed}`,
);
const startedMs = performance.now();
const endsMs = startedMs + Number(values.minutes) * 60_000;
let broken = 0;
let tried = 0;
for (const [place, law] of chosen.entries()) {
  const fromMs = performance.now();
  // Each law has an equal part of the time that is left.
  const limitMs = Math.max(1, (endsMs - fromMs) / (chosen.length - place));
  const verdict = check(law, { runs, seed, limitMs, ...path });
  tried += verdict.runs;
  const short =
    verdict.why === undefined && verdict.runs < runs ? `, only ${verdict.runs} sequences` : '';
  const seconds = ((performance.now() - fromMs) / 1000).toFixed(1);
  console.log(
    `${verdict.why === undefined ? 'holds ' : 'BROKEN'} ${law.number} ${law.name} (${seconds} s${short})`,
  );
  if (verdict.why === undefined) continue;
  broken += 1;
  console.error(verdict.why);
}
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
console.log(
  `${chosen.length - broken} of ${chosen.length} hold after ${tried} sequences in ${seconds} s, seed ${seed}`,
);
process.exitCode = broken === 0 && tried > 0 ? 0 : 1;
