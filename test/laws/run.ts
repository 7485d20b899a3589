import { parseArgs } from 'node:util';
import { whyBroken } from './check.js';
import { laws } from './laws.js';

const { values } = parseArgs({
  options: {
    /** Sequences in all, shared out evenly among the laws. */
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    /** The numbers of the laws to try, with commas. */
    law: { type: 'string' },
    /** Where a failure shrank to. */
    path: { type: 'string' },
  },
});

const seed = Number(values.seed);
const wanted = values.law?.split(',').map(Number);
const chosen = laws.filter(({ number }) => wanted?.includes(number) ?? true);
const runs = Math.ceil(Number(values.runs) / chosen.length);
const again = values.path === undefined ? {} : { path: values.path };

console.log(`${runs} sequences for each of ${chosen.length} laws, seed ${seed}`);
const startedMs = performance.now();
let broken = 0;
for (const law of chosen) {
  const fromMs = performance.now();
  const why = whyBroken(law, { runs, seed, ...again });
  const seconds = ((performance.now() - fromMs) / 1000).toFixed(1);
  console.log(
    `${why === undefined ? 'holds ' : 'BROKEN'} ${law.number} ${law.name} (${seconds} s)`,
  );
  if (why === undefined) continue;
  broken += 1;
  console.error(why);
}
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
console.log(
  `${chosen.length - broken} of ${chosen.length} hold after ${runs * chosen.length} sequences in ${seconds} s`,
);
process.exitCode = broken === 0 && chosen.length > 0 ? 0 : 1;
