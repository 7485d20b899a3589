import type { UsageEvent } from '../billing/usage.js';
import type { JournalEntry } from './entry.js';
import { chargeEntry, commandEntry } from './usage-entries.js';

/**
 * A stored line: an entry, or an event, which is stored twice, for its command and for its charge. These two entries are
 * made when they are read, so that a million events don't take two million more objects.
 */
export type JournalLine = JournalEntry | UsageEvent;

/** What happened, in order, for readers: only the engine appends to it. */
export class Journal implements Iterable<JournalEntry> {
  readonly #lines: readonly JournalLine[];

  constructor(lines: readonly JournalLine[]) {
    this.#lines = lines;
  }

  get length(): number {
    return this.#lines.length;
  }

  /** Like an array's `at`: a negative index counts from the end, and there may be no such entry. */
  at(index: number): JournalEntry | undefined {
    const place = index < 0 ? this.#lines.length + index : index;
    const line = this.#lines[place];
    if (line === undefined || 'type' in line) return line;
    return this.#lines[place - 1] === line ? chargeEntry(line) : commandEntry(line);
  }

  *[Symbol.iterator](): Generator<JournalEntry, undefined> {
    for (let i = 0; i < this.#lines.length; i += 1) {
      const entry = this.at(i);
      if (entry !== undefined) yield entry;
    }
  }

  toJSON(): JournalEntry[] {
    return [...this];
  }
}
