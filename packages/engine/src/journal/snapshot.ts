import type { Command } from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { formatInstant } from '../billing/instants.js';
import type { AdvanceRequest } from './journal.js';
import type { EngineOptions, Opening } from './opening.js';

/**
 * An engine as plain JSON: what it opened with, and what was asked of it when. The journal is the only state, so an
 * engine that is given this again is the same, byte for byte.
 */
export interface Snapshot {
  readonly format: 'usage-kit-engine/1';
  readonly opening: Opening;
  readonly now: string;
  /** Accepted and refused requests in order, by the instant at which they came. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly at: string;
  readonly commands: readonly (Command | AdvanceRequest)[];
}

export function takeSnapshot(books: Books): Snapshot {
  const steps: { at: string; commands: (Command | AdvanceRequest)[] }[] = [];
  for (let i = 0; i < books.journal.length; i += 1) {
    const entry = books.journal.at(i);
    if (entry.type !== 'command' && entry.type !== 'refusal') continue;
    const last = steps.at(-1);
    if (last?.at === entry.at) last.commands.push(entry.command);
    else steps.push({ at: entry.at, commands: [entry.command] });
  }
  return {
    format: 'usage-kit-engine/1',
    opening: books.opening,
    now: formatInstant(books.now),
    steps,
  };
}

/** @throws RangeError where it is no snapshot of this format. */
export function readSnapshot(snapshot: Omit<Snapshot, 'format'> & { readonly format: string }): {
  options: EngineOptions;
  steps: readonly Step[];
  now: string;
} {
  if (snapshot.format !== 'usage-kit-engine/1') {
    throw new RangeError(`The snapshot is of the format ${snapshot.format}`);
  }
  return { options: snapshot.opening, steps: snapshot.steps, now: snapshot.now };
}
