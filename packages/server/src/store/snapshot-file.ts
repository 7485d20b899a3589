import { open } from 'node:fs/promises';
import type { Command } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
import { frameOf } from './frame.js';
import type { SnapshotEnd, SnapshotHead, SnapshotRecord, Step, StepsRecord } from './records.js';

const COMMANDS_A_RECORD = 2_000;
const LETTERS_A_RECORD = 4_000_000;
const SLICE_MS = 10;

/** An account as it is: its engine, and how much of its journal there is to be written. */
export interface Standing {
  readonly accountId: string;
  readonly scenario: string;
  readonly engine: Engine;
  readonly entries: number;
  readonly account: unknown;
}

/** Notes where an account stands, so that it can be written down while it continues. */
export function standingOf(accountId: string, scenario: string, engine: Engine): Standing {
  const account = engine.read.account();
  return { accountId, scenario, engine, entries: engine.journal.length, account };
}

/** What was asked of an engine in the entries [from, to) of its journal, by instant. */
export function* stepsOf(
  accountId: string,
  engine: Engine,
  from: number,
  to: number,
): Generator<Step> {
  let step: { account: string; at: string; commands: Step['commands'][number][] } | undefined;
  for (let place = from; place < to; place += 1) {
    const entry = engine.journal.at(place);
    if (entry === undefined || (entry.type !== 'command' && entry.type !== 'refusal')) continue;
    if (step !== undefined && (step.at !== entry.at || step.commands.length >= 500)) {
      yield step;
      step = undefined;
    }
    step ??= { account: accountId, at: entry.at, commands: [] };
    step.commands.push(entry.command);
  }
  if (step !== undefined) yield step;
}

function* recordsOf(standings: readonly Standing[], now: string): Generator<SnapshotRecord> {
  yield {
    kind: 'snapshot',
    format: 'usage-kit-data/1',
    accounts: standings.map(({ accountId, scenario, engine }): SnapshotHead['accounts'][number] => {
      const entry = engine.journal.at(0);
      if (entry?.type !== 'opening') throw new TypeError('A journal begins with an opening.');
      const { seed, startsAt, account, policy, rates } = entry;
      return { accountId, scenario, opening: { seed, startsAt, account, policy, rates } };
    }),
  };
  for (const { accountId, engine, entries } of standings) {
    let steps: Step[] = [];
    let commands = 0;
    let letters = 0;
    for (const step of stepsOf(accountId, engine, 0, entries)) {
      steps.push(step);
      commands += step.commands.length;
      letters += step.commands.reduce((sum, command) => sum + lettersOf(command), 0);
      if (commands < COMMANDS_A_RECORD && letters < LETTERS_A_RECORD) continue;
      yield { kind: 'steps', steps } satisfies StepsRecord;
      [steps, commands, letters] = [[], 0, 0];
    }
    if (steps.length > 0) yield { kind: 'steps', steps } satisfies StepsRecord;
  }
  yield {
    kind: 'end',
    now,
    accounts: standings.map(({ accountId, account }) => ({ accountId, account })),
  } satisfies SnapshotEnd;
}

/** Names can be long; an event is not, and there are a million of them. */
function lettersOf(command: Command | { type: 'advance' }): number {
  return command.type === 'run-tool' || command.type === 'infer'
    ? 150
    : JSON.stringify(command).length;
}

/**
 * Writes a snapshot a little at a time, so that requests get a response in between. Returns its size in bytes once all of
 * it is on the disk.
 */
export async function writeSnapshot(
  path: string,
  standings: readonly Standing[],
  now: string,
  signal: AbortSignal,
): Promise<number> {
  const file = await open(path, 'w', 0o600);
  try {
    let bytes = 0;
    let ordinal = 0;
    let since = performance.now();
    for (const record of recordsOf(standings, now)) {
      const frame = frameOf(ordinal, record);
      await file.write(frame);
      ordinal += 1;
      bytes += frame.length;
      if (performance.now() - since < SLICE_MS) continue;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      since = performance.now();
    }
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}
