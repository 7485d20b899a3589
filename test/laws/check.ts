import fc from 'fast-check';
import type { Law } from './law.js';

export interface Trial {
  /** How many random sequences. */
  readonly runs: number;
  readonly seed: number;
  /** Where a failure shrank to, as its message said it; only that one is tried. */
  readonly path?: string;
  /** When to stop trying further sequences. */
  readonly limitMs?: number;
}

export interface Verdict {
  /** Why the law does not hold, with all that it takes to see it again; undefined where it holds. */
  readonly why: string | undefined;
  /** How many sequences were tried. */
  readonly runs: number;
}

/** Tries a law. */
export function check({ number, name, property }: Law, trial: Trial): Verdict {
  const { runs, seed, path, limitMs } = trial;
  const result = fc.check(property, {
    numRuns: runs,
    seed,
    ...(path === undefined ? {} : { path }),
    ...(limitMs === undefined ? {} : { interruptAfterTimeLimit: limitMs }),
  });
  if (!result.failed) return { why: undefined, runs: result.numRuns };
  const error = result.errorInstance;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const why = [
    `Law ${number}, "${name}", is broken. After ${result.numRuns} sequences and ${result.numShrinks} shrinks:`,
    message,
    `Again: npm run test:laws -- --law ${number} --seed ${seed} --path ${result.counterexamplePath ?? '0'}`,
  ].join('\n');
  return { why, runs: result.numRuns };
}
