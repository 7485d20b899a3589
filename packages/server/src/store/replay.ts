import { type Command, type CommandResult, instantOf } from '@usage-kit/contract';
import { createEngine, type Engine } from '@usage-kit/engine';
import type { SnapshotHead, Step } from './records.js';

/** The engines of a data folder while they live their lives again. */
export class Replay {
  readonly engines = new Map<string, Engine>();
  readonly accounts: SnapshotHead['accounts'];
  readonly #nowMs = new Map<string, number>();
  /** The latest instant that anything is said to have happened at. */
  latestMs = -Infinity;

  constructor({ accounts }: SnapshotHead) {
    this.accounts = accounts;
    for (const { accountId, opening } of accounts) {
      this.engines.set(accountId, createEngine(opening));
      this.#nowMs.set(accountId, instantOf(opening.startsAt));
    }
  }

  /** Does again what was done. @throws RangeError where the account is none of these. */
  step({ account, at, commands }: Step): void {
    const engine = this.engines.get(account);
    const nowMs = this.#nowMs.get(account);
    if (engine === undefined || nowMs === undefined) {
      throw new RangeError(`refers to an unknown account, "${account}"`);
    }
    // Not through the contract’s reading of instants: this is done a million times.
    const atMs = Date.parse(at);
    if (!(atMs >= nowMs)) throw new RangeError(`is dated ${at}, which is in the past`);
    if (atMs > nowMs) {
      engine.advance({ seconds: (atMs - nowMs) / 1000 });
      this.#nowMs.set(account, atMs);
      this.latestMs = Math.max(this.latestMs, atMs);
    }
    for (const command of commands) {
      if (command.type === 'advance') engine.advance(asked(command.to));
      else executeKept(engine, command);
    }
  }

  /** Lets time pass to an instant for all of them. */
  advance(at: string): void {
    for (const [account, engine] of this.engines) {
      engine.advance(at);
      this.#nowMs.set(account, instantOf(engine.now));
    }
    this.latestMs = Math.max(this.latestMs, instantOf(at));
  }
}

/**
 * Executes a command that is kept, now and in every replay in the same way: what the engine does not even take as a
 * command, which a server refuses at its door, is refused here.
 */
export function executeKept(engine: Engine, command: Command): CommandResult {
  try {
    return engine.execute(command);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { accepted: false, code: 'invalid_amount', detail: error.message };
  }
}

function asked(to: string): string | { seconds: number } {
  const seconds = /^(.+) s$/.exec(to)?.[1];
  return seconds === undefined ? to : { seconds: Number(seconds) };
}
