import { createEngine, restoreEngine, type Engine, type Snapshot } from '@usage-kit/engine';
import { richAccount } from './accounts.js';
import { ScannedList } from './scanned-list.js';
import { STARTS_AT, workload } from './workload.js';

/** Work that is timed: all that it needs is made before, and what it returns is held until the next one. */
export type Work = () => unknown;

/** Who takes part, and how often each does its work between two readings of the clock. */
export interface Contest {
  readonly contenders: Readonly<Record<string, { readonly times: number; prepare(): Work }>>;
}

export const EVENTS = 1_000_000;
const YEAR_MS = 365 * 86_400_000;

/** A year's trend by day, and the same by a scan of all events. */
export function readingATrend(): Contest {
  let both: { engine: Engine; list: ScannedList } | undefined;
  const from = Date.parse(STARTS_AT);
  const to = new Date(from + YEAR_MS).toISOString();
  return {
    contenders: {
      ours: {
        times: 20,
        prepare: () => {
          const { engine } = (both ??= aYear());
          return () => engine.read.trend({ from: STARTS_AT, to, interval: 'day' });
        },
      },
      scan: {
        times: 1,
        prepare: () => {
          const { list } = (both ??= aYear());
          return () => list.trend(from, 365);
        },
      },
    },
  };
}

/** Restoring the year's account from its snapshot, as a server does when it starts. */
export function restoring(): Contest {
  let json = '';
  return {
    contenders: {
      ours: {
        times: 1,
        prepare: () => {
          json ||= JSON.stringify(aYear().engine.snapshot());
          // Parsed for each run: the strings of an earlier one keep their hashes.
          const snapshot = JSON.parse(json) as Snapshot;
          return () => restoreEngine(snapshot);
        },
      },
    },
  };
}

/** Advancing an account with 1,000 guardrails by one month and by twelve; a paid plan has cycles that end meanwhile. */
export function advancing(paid: boolean): Contest {
  const by = (months: number): { times: number; prepare(): Work } => ({
    times: 1,
    prepare: () => {
      const engines = Array.from({ length: 5 }, () => withGuardrails(paid));
      const to = new Date(Date.UTC(2026, months, 1)).toISOString();
      return () => engines.map((engine) => engine.advance(to));
    },
  });
  return { contenders: { month: by(1), year: by(12) } };
}

/** How many entries come into the journal of one such account. */
export function happenings(paid: boolean, months: number): number {
  const engine = withGuardrails(paid);
  const before = engine.journal.length;
  engine.advance(new Date(Date.UTC(2026, months, 1)).toISOString());
  return engine.journal.length - before;
}

function withGuardrails(paid: boolean): Engine {
  const engine = createEngine({
    seed: 1,
    startsAt: STARTS_AT,
    account: paid
      ? { plan: 'paid', freeCredits: '0', planCredits: '10000000' }
      : { freeCredits: '1000000000' },
  });
  for (let i = 0; i < 1000; i += 1) {
    const guardrailId = `guardrail_${i}`;
    engine.execute({ type: 'create-guardrail', guardrailId, name: `Guardrail ${i}` });
    const cpuCount = 1 + (i % 8);
    engine.execute({ type: 'deploy-guardrail', guardrailId, cpuType: 'c6i.large', cpuCount });
  }
  return engine;
}

/** A year of events, 64 at a time. */
function aYear(): { engine: Engine; list: ScannedList } {
  const engine = richAccount();
  const list = new ScannedList();
  const from = Date.parse(STARTS_AT);
  let at = from;
  workload(EVENTS).forEach((command, i) => {
    if (i % 64 === 0) {
      at = from + Math.floor((i / EVENTS) * YEAR_MS);
      engine.advance(new Date(at).toISOString());
    }
    engine.execute(command);
    list.add(at, command);
  });
  engine.advance(new Date(from + YEAR_MS).toISOString());
  return { engine, list };
}
