import { createEngine, type Engine } from '@usage-kit/engine';
import { richAccount } from './accounts.js';
import { PlainLedger } from './plain-ledger.js';
import { STARTS_AT, workload, type IdStyle, type MeteredCommand } from './workload.js';

/** Work that is timed: all that it needs is made before, and what it answers is held until the next one. */
export type Work = () => unknown;

/** Who takes part, and how often each does its work between two readings of the clock. */
export interface Contest {
  readonly contenders: Readonly<Record<string, { readonly times: number; prepare(): Work }>>;
}

const CREDITS = 100_000_000;
const RUNS = 1_000_000_000;
const YEAR_MS = 365 * 86_400_000;
const EVENTS_OF_THE_YEAR = 1_000_000;

let json = '';
let jsonOf = '';

/**
 * The events as a server gets them, parsed anew for each run: a string that was once in a Set keeps its hash, which would
 * favour whoever comes second.
 */
export function freshEvents(count: number, style: IdStyle): MeteredCommand[] {
  if (jsonOf !== `${count} ${style}`) {
    json = JSON.stringify(workload(count, style));
    jsonOf = `${count} ${style}`;
  }
  return JSON.parse(json) as MeteredCommand[];
}

/** Executing `count` events one by one. */
export function executing(count: number, style: IdStyle): Contest {
  return {
    contenders: {
      ours: {
        times: 1,
        prepare: () => {
          const commands = freshEvents(count, style);
          const engine = richAccount();
          return () => executeOurs(engine, commands);
        },
      },
      peer: {
        times: 1,
        prepare: () => {
          const commands = freshEvents(count, style);
          const ledger = new PlainLedger(0, CREDITS, RUNS);
          return () => executePeers(ledger, commands);
        },
      },
      /** As many numbers as the engine keeps of these events, looked at once. */
      floor: { times: 20, prepare: () => iterating(3 * count) },
      /** What whoever keeps ids in less than their strings has to do at least: look at each character of them. */
      reading: {
        times: 1,
        prepare: () => {
          const commands = freshEvents(count, style);
          return () => readEach(commands);
        },
      },
    },
  };
}

/*
 * One function for each, and no closure of the round's: what runs once is never compiled, and its loop would cost either of
 * them an object an event.
 */
function executeOurs(engine: Engine, commands: readonly MeteredCommand[]): Engine {
  for (const command of commands) engine.execute(command);
  return engine;
}

function executePeers(ledger: PlainLedger, commands: readonly MeteredCommand[]): PlainLedger {
  for (const command of commands) ledger.execute(command);
  return ledger;
}

/** A year's trend by day, and the same by a scan of all entries. */
export function readingATrend(): Contest {
  let both: { engine: Engine; ledger: PlainLedger } | undefined;
  const from = Date.parse(STARTS_AT);
  const to = new Date(from + YEAR_MS).toISOString();
  return {
    contenders: {
      ours: {
        times: 20,
        prepare: () => {
          const { engine } = (both ??= aYear(from, to));
          return () => engine.read.trend({ from: STARTS_AT, to, interval: 'day' });
        },
      },
      peer: {
        times: 1,
        prepare: () => {
          const { ledger } = (both ??= aYear(from, to));
          return () => ledger.trend(from, 365);
        },
      },
      floor: { times: 500, prepare: () => iterating(2 * 365 * 24) },
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

function aYear(from: number, to: string): { engine: Engine; ledger: PlainLedger } {
  const engine = richAccount();
  const ledger = new PlainLedger(from, CREDITS, RUNS);
  freshEvents(EVENTS_OF_THE_YEAR, 'counter').forEach((command, i) => {
    const ms = Math.floor((i / EVENTS_OF_THE_YEAR) * YEAR_MS);
    if (i % 64 === 0) {
      engine.advance(new Date(from + ms).toISOString());
      ledger.now = from + ms;
    }
    engine.execute(command);
    ledger.execute(command);
  });
  engine.advance(to);
  return { engine, ledger };
}

function iterating(length: number): Work {
  const column = new Float64Array(length).fill(1);
  return () => sumOf(column);
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

function readEach(commands: readonly MeteredCommand[]): number {
  let bits = 0;
  for (const { eventId } of commands) {
    for (let i = 0; i < eventId.length; i += 1) bits ^= eventId.charCodeAt(i);
  }
  return bits;
}
