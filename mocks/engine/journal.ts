import type { Alert, Command, Plan, RefusalCode, Resource } from '@usage-kit/contract';
import type { Email } from './emails/email.js';
import type { GrantSource } from './ledger.js';
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

const OBJECT = 0;
const EVENT_COMMAND = 1;
const EVENT_CHARGE = 2;
const KIND_SHIFT = 28;
const REF_MASK = 2 ** KIND_SHIFT - 1;

/** Makes the two entries of an event from its row. */
export interface EventEntries {
  command(row: number): JournalEntry;
  charge(row: number): JournalEntry;
}

/**
 * What happened, in order. Events (runs, inferences) take eight bytes here and are made into entries when somebody looks;
 * everything else is kept as the entry that it is.
 */
export class Journal {
  readonly #events: EventEntries;
  #slots = new Uint32Array(1024);
  #length = 0;
  readonly #objects: JournalEntry[] = [];

  constructor(events: EventEntries) {
    this.#events = events;
  }

  get length(): number {
    return this.#length;
  }

  push(entry: JournalEntry): void {
    if (this.#objects.length > REF_MASK) throw new RangeError('The journal is full');
    this.#reserve(1);
    this.#slots[this.#length] =
      this.#objects.push(Object.freeze(entry)) - 1 + OBJECT * 2 ** KIND_SHIFT;
    this.#length += 1;
  }

  /** The command and the charge of the event in `row`. */
  pushEvent(row: number): void {
    if (row > REF_MASK) throw new RangeError('The journal is full');
    this.#reserve(2);
    this.#slots[this.#length] = row + EVENT_COMMAND * 2 ** KIND_SHIFT;
    this.#slots[this.#length + 1] = row + EVENT_CHARGE * 2 ** KIND_SHIFT;
    this.#length += 2;
  }

  /** @throws RangeError where there is no such entry. */
  at(index: number): JournalEntry {
    const slot = index < this.#length ? this.#slots[index] : undefined;
    if (slot === undefined) throw new RangeError(`The journal has no entry ${index}`);
    const ref = slot & REF_MASK;
    const kind = slot >>> KIND_SHIFT;
    if (kind === EVENT_COMMAND) return this.#events.command(ref);
    if (kind === EVENT_CHARGE) return this.#events.charge(ref);
    const entry = this.#objects[ref];
    if (entry === undefined) throw new RangeError(`The journal has no entry ${index}`);
    return entry;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#slots.length) return;
    const slots = new Uint32Array(this.#slots.length * 2);
    slots.set(this.#slots);
    this.#slots = slots;
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
