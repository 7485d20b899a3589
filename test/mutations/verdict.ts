import type { TestResult } from '../run/results.js';

/** What a test file made of a mutation. */
export type Verdict =
  | { readonly status: 'caught'; readonly by: readonly string[] }
  | { readonly status: 'survived' }
  /** The run shows nothing: the tests did not meet the mutation, or could not start. */
  | { readonly status: 'void'; readonly reason: string };

export interface Trial {
  /** The results of the test file as the code is. */
  readonly sound: readonly TestResult[];
  /** Its results with the mutation. */
  readonly mutated: readonly TestResult[];
  /** Whether the tests loaded the file that the mutation is in. */
  readonly wasLoaded: boolean;
}

const named = (results: readonly TestResult[], wanted: TestResult['outcome']): string[] =>
  results.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);

/** A mutation is caught by a test that passes without it and fails with it, in a file of which another test still passes. */
export function judge({ sound, mutated, wasLoaded }: Trial): Verdict {
  if (!wasLoaded) return { status: 'void', reason: 'no test loaded the mutated file' };
  if (named(mutated, 'passed').length === 0) return { status: 'void', reason: 'no test passed' };
  const passing = new Set(named(sound, 'passed'));
  const by = named(mutated, 'failed').filter((name) => passing.has(name));
  return by.length > 0 ? { status: 'caught', by } : { status: 'survived' };
}
