import fc from 'fast-check';
import type { EngineOptions } from '@usage-kit/engine';
import { audit, tellFinding } from '@usage-kit/engine/auditor';
import { differencesOf } from '../../packages/engine/src/auditor/audit.js';
import { circumstances } from './life/circumstances.js';
import { live, type Life, type Moment } from './life/play.js';
import { printLife } from './life/print.js';
import type { Deed } from './life/resolve.js';
import { steps, type Kind } from './life/step.js';

/** A law of the engine as a property over random lives. */
export interface Law {
  /** Its number on the page of laws; 0 for what is not its own law. */
  readonly number: number;
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
}

interface AboutLives {
  /** Kinds of steps that this law wants to see more or less often than usual. */
  readonly more?: Partial<Record<Kind, number>>;
  readonly circumstances?: fc.Arbitrary<EngineOptions>;
  /** Looks at each moment as it is lived. It is asked for again for each life. */
  readonly during?: () => (moment: Moment) => void;
  /** Looks at the whole life. `dice` is for the choices of the law's own. */
  readonly after?: (life: Life, dice: Dice) => void;
}

/** Whole numbers from 0 to under a bound, for a law's own choices; they shrink and replay with the life. */
export type Dice = (bound: number) => number;

/** A property over random lives; the auditor judges each journal as well. */
export function aboutLives(about: AboutLives): fc.IProperty<unknown> {
  return fc.property(
    about.circumstances ?? circumstances,
    steps(about.more),
    fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
    (options, list, rolls) => {
      const deeds: Deed[] = [];
      const during = about.during?.();
      inLife(options, deeds, () => {
        const life = live(options, list, (moment) => {
          deeds.push(moment.deed);
          during?.(moment);
        });
        judge(life);
        let roll = 0;
        about.after?.(life, (bound) => (rolls[roll++ % rolls.length] ?? 0) % bound);
      });
    },
  );
}

/** Runs a check; where it fails, the error says how the life went, to be pasted into a table test. */
export function inLife(options: EngineOptions, deeds: readonly Deed[], check: () => void): void {
  try {
    check();
  } catch (error) {
    const { message, stack } = error as Error;
    const failure = new Error(`${message}\n\n${printLife(options, deeds)}\n`);
    failure.stack = `${failure.message}\n${stack ?? ''}`;
    throw failure;
  }
}

/** Has a life audited; throws what was found. */
export function judge({ engine }: Pick<Life, 'engine'>): void {
  const { now, journal, read } = engine;
  const { findings } = audit(journal, {
    until: now,
    account: read.account(),
    alerts: read.alerts(),
  });
  if (findings.length > 0) throw new Error(findings.map(tellFinding).join('\n'));
}

/** Throws where two plain values differ, and says in what. */
export function agree(what: string, expected: unknown, found: unknown): void {
  const differences = differencesOf(what, expected, found);
  if (differences.length === 0) return;
  const told = differences.map(([path, due, said]) => `${path}: expected ${due}, found ${said}`);
  throw new Error(told.slice(0, 20).join('\n'));
}

/** Throws what is wrong, unless it holds. */
export function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
