import fc from 'fast-check';
import type { Law } from '../laws/law.js';
import { laws } from '../laws/laws.js';

/** Which laws an engine breaks; run in its own process, over an engine that may have been broken on purpose. */
const [runs = '30', seed = '1', witnesses = '3', about = ''] = process.argv.slice(2);
// The law that a mutation is about is asked first, and for longer.
const isAbout = ({ number }: Law): boolean => String(number) === about;
const caughtBy: number[] = [];
for (const law of [...laws.filter(isAbout), ...laws.filter((one) => !isAbout(one))]) {
  if (caughtBy.length >= Number(witnesses)) break;
  // A failure is enough: nobody reads to what it would shrink.
  const { failed } = fc.check(law.property, {
    numRuns: Number(runs) * (isAbout(law) ? 10 : 1),
    seed: Number(seed),
    endOnFailure: true,
  });
  if (failed) caughtBy.push(law.number);
}
process.stdout.write(JSON.stringify(caughtBy));
