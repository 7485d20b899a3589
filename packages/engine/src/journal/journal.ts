import type { Alert, Command, Plan, RefusalCode, Resource } from '@usage-kit/contract';
import type { Email } from '../emails/email.js';
import type { GrantSource } from '../billing/ledger.js';
import type { Opening } from './opening.js';

/** What an advance that was refused asked for. */
export interface AdvanceRequest {
  readonly type: 'advance';
  readonly to: string;
}

/** One line of the journal. Amounts are as on the wire: credits as decimal strings, runs as whole numbers. */
export type JournalEntry =
  | ({ readonly at: string; readonly type: 'opening' } & Opening)
  | { readonly at: string; readonly type: 'command'; readonly command: Command }
  | ChargeEntry
  | {
      readonly at: string;
      readonly type: 'grant';
      readonly id: string;
      readonly resource: Resource;
      readonly source: GrantSource;
      readonly amount: string | number;
      readonly expiresAt: string | null;
    }
  | {
      readonly at: string;
      readonly type: 'expiry';
      readonly grantId: string;
      readonly resource: Resource;
      readonly source: GrantSource;
      /** The rest that is gone. */
      readonly amount: string | number;
      /** `lapsed`: a plan grant at its cycle's end. */
      readonly reason: 'expired' | 'lapsed';
    }
  | {
      readonly at: string;
      readonly type: 'cycle';
      readonly plan: Plan;
      readonly startsAt: string;
      readonly endsAt: string | null;
      readonly carried: { readonly credits: string; readonly runs: number };
      readonly overdraft: { readonly credits: string; readonly runs: number };
    }
  | ({ readonly at: string; readonly type: 'alert' } & Readonly<Alert>)
  | ({ readonly type: 'email' } & Email)
  | {
      readonly at: string;
      readonly type: 'stop';
      readonly kind: 'model' | 'guardrail' | 'script';
      readonly id: string;
      readonly message: string;
    }
  | {
      readonly at: string;
      readonly type: 'refusal';
      readonly command: Command | AdvanceRequest;
      readonly code: RefusalCode;
      readonly detail: string;
    };

/** A charge of an event, or of a deployment's stretch [from, to). */
export type ChargeEntry =
  | {
      readonly at: string;
      readonly type: 'charge';
      readonly resource: Resource;
      /** Null for runs, which are a resource of their own. */
      readonly category: 'models' | null;
      readonly kind: 'run' | 'inference' | 'fine-tuning';
      readonly id: string;
      readonly amount: string | number;
      readonly eventId: string;
      readonly occurredAt: string;
    }
  | {
      readonly at: string;
      readonly type: 'charge';
      readonly resource: 'credits';
      readonly category: 'models' | 'guardrails' | 'scripts';
      readonly kind: 'hosting';
      readonly id: string;
      readonly amount: string;
      readonly components: readonly { readonly name: string; readonly amount: string }[];
      readonly from: string;
      readonly to: string;
    };

/** Makes the two entries of an event from its row. */
export interface EventEntries {
  command(row: number): JournalEntry;
  charge(row: number): JournalEntry;
}

/**
 * What happened, in order. A stretch of events one after the other (runs, inferences) is kept as its first row, and made into
 * entries when somebody looks; everything else is kept as the entry that it is.
 */
export class Journal {
  readonly #events: EventEntries;
  readonly #entries: JournalEntry[] = [];
  /** By stretch of events: its first row, the index of its first entry, and how many other entries were before. */
  readonly #firstRow: number[] = [];
  readonly #firstIndex: number[] = [];
  readonly #entriesBefore: number[] = [];
  #length = 0;
  /** The row that goes on with the last stretch; -1 where another entry came after it. */
  #nextRow = -1;

  constructor(events: EventEntries) {
    this.#events = events;
  }

  get length(): number {
    return this.#length;
  }

  push(entry: JournalEntry): void {
    this.#entries.push(Object.freeze(entry));
    this.#length += 1;
    this.#nextRow = -1;
  }

  /** The command and the charge of the event in `row`. */
  pushEvent(row: number): void {
    if (row !== this.#nextRow) {
      this.#firstRow.push(row);
      this.#firstIndex.push(this.#length);
      this.#entriesBefore.push(this.#entries.length);
    }
    this.#nextRow = row + 1;
    this.#length += 2;
  }

  /** @throws RangeError where there is no such entry. */
  at(index: number): JournalEntry {
    const stretch = this.#stretchAt(index);
    const into = index - (this.#firstIndex[stretch] ?? 0);
    const before = this.#entriesBefore[stretch] ?? 0;
    const next = this.#entriesBefore[stretch + 1] ?? this.#entries.length;
    const end = this.#firstIndex[stretch + 1] ?? this.#length;
    const eventEntries = stretch < 0 ? 0 : end - (this.#firstIndex[stretch] ?? 0) - (next - before);
    if (into < eventEntries) {
      const row = (this.#firstRow[stretch] ?? 0) + (into >>> 1);
      return into % 2 === 0 ? this.#events.command(row) : this.#events.charge(row);
    }
    const entry = index < this.#length ? this.#entries[before + into - eventEntries] : undefined;
    if (entry === undefined) throw new RangeError(`The journal has no entry ${index}`);
    return entry;
  }

  /** The last stretch that begins at or before `index`; -1 before the first one. */
  #stretchAt(index: number): number {
    let low = 0;
    let high = this.#firstIndex.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#firstIndex[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The journal as a read-only array, whose entries are made when they are read. */
export function journalView(journal: Journal): readonly JournalEntry[] {
  const indexOf = (key: string | symbol): number | undefined =>
    typeof key === 'string' && /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : undefined;
  const target: JournalEntry[] = [];
  return new Proxy(target, {
    get(array, key, receiver) {
      if (key === 'length') return journal.length;
      const index = indexOf(key);
      if (index === undefined) return Reflect.get(array, key, receiver) as unknown;
      return index < journal.length ? journal.at(index) : undefined;
    },
    has(array, key) {
      const index = indexOf(key);
      return index === undefined ? Reflect.has(array, key) : index < journal.length;
    },
    ownKeys: () => [
      ...Array.from({ length: journal.length }, (_, index) => String(index)),
      'length',
    ],
    getOwnPropertyDescriptor(array, key) {
      const index = indexOf(key);
      if (index === undefined) return Reflect.getOwnPropertyDescriptor(array, key);
      if (index >= journal.length) return undefined;
      return { value: journal.at(index), enumerable: true, configurable: true, writable: false };
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}
