import fc from 'fast-check';
import { laws } from '../laws/laws.js';

/** Which laws an engine breaks; run in a process of its own, over an engine that may have been broken on purpose. */
const [runs = '30', seed = '1', witnesses = '3'] = process.argv.slice(2);
const caughtBy: number[] = [];
for (const { number, property } of laws) {
  if (caughtBy.length >= Number(witnesses)) break;
  // A failure is enough: nobody reads to what it would shrink.
  const { failed } = fc.check(property, {
    numRuns: Number(runs),
    seed: Number(seed),
    endOnFailure: true,
  });
  if (failed) caughtBy.push(number);
}
process.stdout.write(JSON.stringify(caughtBy));
