import type { JournalEntry } from './entry.js';

const FORMAT = 'usage-kit-engine/2';

/** The entries that all others in a journal follow from. */
export type RequestEntry = Extract<JournalEntry, { type: 'opening' | 'command' | 'refusal' }>;

/** An engine as plain JSON: its opening, every request since, and its current time. */
export interface Snapshot {
  readonly format: typeof FORMAT;
  readonly now: string;
  readonly entries: readonly RequestEntry[];
}

export function takeSnapshot(journal: Iterable<JournalEntry>, now: string): Snapshot {
  return { format: FORMAT, now, entries: [...requestsIn(journal)] };
}

/** @throws RangeError if the snapshot has another format. */
export function assertFormat({ format }: { readonly format: string }): void {
  if (format !== FORMAT) {
    throw new RangeError(`The snapshot has the format ${format}, not ${FORMAT}.`);
  }
}

export function* requestsIn(entries: Iterable<JournalEntry>): Generator<RequestEntry, undefined> {
  for (const entry of entries) {
    if (entry.type === 'opening' || entry.type === 'command' || entry.type === 'refusal') {
      yield entry;
    }
  }
}
