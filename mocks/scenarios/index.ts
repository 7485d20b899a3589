import { exhausted, overdraft, stopped } from './exhausted.js';
import { FAULTY } from './faulty.js';
import { FAULTY_STREAMS } from './faulty-streams.js';
import { freeCreditsExpired } from './free-credits-expired.js';
import { healthy } from './healthy.js';
import { hostileStrings } from './hostile-strings.js';
import { low } from './low.js';
import { manyTools } from './many-tools.js';
import { moderate } from './moderate.js';
import { newAccount } from './new-account.js';
import { nothingUsed } from './nothing-used.js';
import { paidWithRollover } from './paid-with-rollover.js';
import { runsExhausted } from './runs-exhausted.js';
import type { Scenario } from './scenario.js';

/** All scenarios: the lives, and then those in which something goes wrong on the way. */
export const SCENARIOS: readonly Scenario[] = [
  newAccount,
  healthy,
  moderate,
  low,
  exhausted,
  overdraft,
  stopped,
  runsExhausted,
  freeCreditsExpired,
  paidWithRollover,
  nothingUsed,
  manyTools,
  hostileStrings,
  ...FAULTY,
  ...FAULTY_STREAMS,
];

/** The names, for menus and for types; in the order of `SCENARIOS`. */
export const SCENARIO_NAMES = [
  'new-account',
  'healthy',
  'moderate',
  'low',
  'exhausted',
  'overdraft',
  'stopped',
  'runs-exhausted',
  'free-credits-expired',
  'paid-with-rollover',
  'nothing-used',
  'many-tools',
  'hostile-strings',
  'slow',
  'never-answers',
  'failing',
  'unavailable',
  'offline',
  'flaky',
  'fails-once',
  'stale-after-first',
  'unreadable',
  'html-answers',
  'empty-answers',
  'wrong-values',
  'extreme-numbers',
  'rate-limited',
  'session-expired',
  'signed-out',
  'forbidden',
  'partly-forbidden',
  'dismissal-refused',
  'late-answers',
  'stream-cut',
  'stream-silent',
  'stream-gap',
  'stream-repeated',
  'stream-out-of-order',
  'stream-blocked',
  'stream-none',
] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** Thrown for a name that no scenario has; its message lists those that there are. */
export class UnknownScenarioError extends Error {
  constructor(name: string) {
    super(`Unknown scenario "${name}". Available: ${SCENARIO_NAMES.join(', ')}.`);
    this.name = 'UnknownScenarioError';
  }
}

export function scenarioNamed(name: string): Scenario {
  const scenario = SCENARIOS.find((candidate) => candidate.name === name);
  if (scenario === undefined) throw new UnknownScenarioError(name);
  return scenario;
}

export { HOSTILE_STRINGS } from './hostile-strings.js';
export { type Scenario, withFaults } from './scenario.js';
