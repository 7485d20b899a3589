import fc from 'fast-check';
import type { Law } from './law.js';

export interface Trial {
  /** How many random sequences. */
  readonly runs: number;
  readonly seed: number;
  /** Where a failure shrank to, as its message said it; only that one is tried. */
  readonly path?: string;
}

/** Why a law does not hold, with all that it takes to see it again; undefined where it holds. */
export function whyBroken(
  { number, name, property }: Law,
  { runs, seed, path }: Trial,
): string | undefined {
  const result = fc.check(property, {
    numRuns: runs,
    seed,
    ...(path === undefined ? {} : { path }),
  });
  if (!result.failed) return undefined;
  const error = result.errorInstance;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    `Law ${number}, "${name}", is broken. After ${result.numRuns} sequences and ${result.numShrinks} shrinks:`,
    message,
    `Again: npm run test:laws -- --law ${number} --seed ${seed} --path ${result.counterexamplePath ?? '0'}`,
  ].join('\n');
}
