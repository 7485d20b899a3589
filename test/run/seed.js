/** Gives property tests the seed of this run, which `npm test` prints: USAGE_KIT_SEED repeats a run. */
import fc from 'fast-check';

const seed = Number(process.env.USAGE_KIT_SEED);
if (process.env.USAGE_KIT_SEED && !Number.isInteger(seed)) {
  throw new Error(`USAGE_KIT_SEED must be a whole number, and is "${process.env.USAGE_KIT_SEED}".`);
}
if (process.env.USAGE_KIT_SEED) fc.configureGlobal({ seed });
