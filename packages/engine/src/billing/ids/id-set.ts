import { grown } from '../columns.js';
import { TextArena } from './text-arena.js';
import { UuidArena } from './uuid-arena.js';

const MOST_FULL = 0.8;
const BUCKET_SHIFT = 3;
const BUCKET_SLOTS = 2 ** BUCKET_SHIFT;
/** The lower bits of an entry: an ordinal + 1, and above it the part of the hash that its bucket does not tell. */
const LOWER_BITS = 29;
const LOWER_MASK = 2 ** LOWER_BITS - 1;
/** The upper bits: how many buckets from its own it lies, or that it is as many as that or more. */
const FAR = 7;
const FEWEST_BITS = 11;
const MOST_BITS = 29;

/**
 * The ids of events, each with the ordinal at which it was added: an open-addressing hash over arenas of bytes.
 *
 * There are 2 or 3 times a power of two buckets of slots; what finds its own full goes to the next one. An entry is an
 * ordinal and all bits of the hash that its bucket does not tell. So the table grows without reading an id again, but for the
 * few that lie far from home, and writes the larger one from front to back. How full the buckets are is kept apart: the
 * slots of a large table are in no near cache, and nothing that is decided for a new id waits for them.
 *
 * The hash is only a hint; the bytes of the id decide. So two ids are never taken for one another, and no charge is lost.
 */
export class IdSet {
  #count = 0;
  readonly #uuids = new UuidArena();
  readonly #texts = new TextArena();
  /** A bit for each ordinal: whether it is a UUID; and how many were before each word of 32. */
  #isUuid = new Uint32Array(32);
  #uuidsBefore = new Uint32Array(32);

  /** 2 or 3. The hash times this is the number of its bucket and, below it, the rest that an entry has. */
  #times = 2;
  /** As many bits as an ordinal + 1 has. */
  #bits = FEWEST_BITS;
  #slots = new Int32Array(bucketsFor(2, FEWEST_BITS) * BUCKET_SLOTS);
  /** How many slots of each bucket are taken. */
  #taken = new Uint8Array(bucketsFor(2, FEWEST_BITS));
  #room = roomIn(this.#slots);

  /** What the last look-up found out, so that an id that is then added is not read twice. */
  #isMissing = false;
  #readAsUuid = false;
  /** The bucket for it, which has an empty slot, and how far it is from its own. */
  #bucket = 0;
  #away = 0;
  #hash = 0;

  get size(): number {
    return this.#count;
  }

  /** The ordinal of `id`, or -1. */
  find(id: string): number {
    let hash = this.#uuids.read(id);
    const isUuid = hash !== -1;
    if (!isUuid) hash = this.#texts.read(id);
    const slots = this.#slots;
    const taken = this.#taken;
    const bits = this.#bits;
    const product = Math.imul(hash, this.#times);
    let bucket = product >>> (LOWER_BITS - bits);
    let tag = (product << bits) & LOWER_MASK;
    let away = 0;
    for (;;) {
      const first = bucket << BUCKET_SHIFT;
      for (let slot = first; slot < first + BUCKET_SLOTS; slot += 1) {
        const entry = slots[slot] ?? 0;
        if ((entry ^ tag) >>> bits === 0) {
          const ordinal = ((entry << (32 - bits)) >>> (32 - bits)) - 1;
          if (ordinal !== -1 && this.#isRead(ordinal, isUuid)) {
            this.#isMissing = false;
            return ordinal;
          }
        }
      }
      if ((taken[bucket] ?? 0) < BUCKET_SLOTS) break;
      bucket = bucket + 1 === taken.length ? 0 : bucket + 1;
      if (away < FAR) away += 1;
      tag = (tag & LOWER_MASK) | (away << LOWER_BITS);
    }
    this.#isMissing = true;
    this.#hash = hash;
    this.#bucket = bucket;
    this.#away = away;
    this.#readAsUuid = isUuid;
    return -1;
  }

  /** Adds the id that `find` has just not found and answers its ordinal. @throws RangeError where it has found it. */
  add(): number {
    if (!this.#isMissing)
      throw new RangeError('Only an id that was looked for and is missing is added');
    const ordinal = this.#count;
    if (ordinal === this.#room) this.#grow();
    this.#isMissing = false;
    this.#count = ordinal + 1;
    this.#noteKind(ordinal);
    if (this.#readAsUuid) this.#uuids.add();
    else this.#texts.add();
    const bucket = this.#bucket;
    const taken = this.#taken[bucket] ?? 0;
    this.#slots[(bucket << BUCKET_SHIFT) + taken] = this.#entry(ordinal);
    this.#taken[bucket] = taken + 1;
    return ordinal;
  }

  /** The id with this ordinal. */
  at(ordinal: number): string {
    const uuids = this.#uuidsUpTo(ordinal);
    return this.#isKeptAsUuid(ordinal) ? this.#uuids.at(uuids) : this.#texts.at(ordinal - uuids);
  }

  #isRead(ordinal: number, isUuid: boolean): boolean {
    if (this.#isKeptAsUuid(ordinal) !== isUuid) return false;
    const uuids = this.#uuidsUpTo(ordinal);
    return isUuid ? this.#uuids.isRead(uuids) : this.#texts.isRead(ordinal - uuids);
  }

  #isKeptAsUuid(ordinal: number): boolean {
    return (((this.#isUuid[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;
  }

  /** How many of the ids before `ordinal` are UUIDs. */
  #uuidsUpTo(ordinal: number): number {
    const word = ordinal >>> 5;
    const below = (this.#isUuid[word] ?? 0) & ((1 << (ordinal & 31)) - 1);
    return (this.#uuidsBefore[word] ?? 0) + bitsSet(below);
  }

  #noteKind(ordinal: number): void {
    const word = ordinal >>> 5;
    if ((ordinal & 31) === 0) {
      if (word === this.#isUuid.length) {
        this.#isUuid = grown(this.#isUuid);
        this.#uuidsBefore = grown(this.#uuidsBefore);
      }
      this.#uuidsBefore[word] = this.#uuids.size;
    }
    if (this.#readAsUuid) this.#isUuid[word] = (this.#isUuid[word] ?? 0) | (1 << (ordinal & 31));
  }

  #entry(ordinal: number): number {
    const rest = (Math.imul(this.#hash, this.#times) << this.#bits) & LOWER_MASK;
    return (this.#away << LOWER_BITS) | rest | (ordinal + 1);
  }

  /** Takes the next size, and finds the place anew for the id that is being added. */
  #grow(): void {
    const before = this.#slots;
    const takenBefore = this.#taken;
    const bitsBefore = this.#bits;
    const wasThree = this.#times === 3;
    if (wasThree && bitsBefore === MOST_BITS)
      throw new RangeError(`No more than ${this.#room} ids can be kept`);
    const times = wasThree ? 2 : 3;
    const bits = wasThree ? bitsBefore + 1 : bitsBefore;
    const buckets = bucketsFor(times, bits);
    const slots = new Int32Array(buckets * BUCKET_SLOTS);
    const taken = new Uint8Array(buckets);
    const lastBefore = takenBefore.length;
    for (let from = 0; from < lastBefore; from += 1) {
      const first = from << BUCKET_SHIFT;
      const end = first + (takenBefore[from] ?? 0);
      for (let slot = first; slot < end; slot += 1) {
        const entry = before[slot] ?? 0;
        const ordinal = (entry << (32 - bitsBefore)) >>> (32 - bitsBefore);
        const wasAway = entry >>> LOWER_BITS;
        const own = from < wasAway ? from - wasAway + lastBefore : from - wasAway;
        const was = (own << (LOWER_BITS - bitsBefore)) | ((entry & LOWER_MASK) >>> bitsBefore);
        // The inverse of 3 among the numbers of 32 bits divides its multiples.
        let hash = wasThree ? Math.imul(was, 0xaaaaaaab) : was >>> 1;
        if (wasAway === FAR) hash = this.#hashOf(ordinal - 1);
        const product = Math.imul(hash, times);
        let bucket = product >>> (LOWER_BITS - bits);
        let away = 0;
        while (taken[bucket] === BUCKET_SLOTS) {
          bucket = bucket + 1 === buckets ? 0 : bucket + 1;
          if (away < FAR) away += 1;
        }
        const place = taken[bucket] ?? 0;
        slots[(bucket << BUCKET_SHIFT) + place] =
          (away << LOWER_BITS) | ((product << bits) & LOWER_MASK) | ordinal;
        taken[bucket] = place + 1;
      }
    }
    this.#times = times;
    this.#bits = bits;
    this.#slots = slots;
    this.#taken = taken;
    this.#room = roomIn(slots);
    this.#bucket = Math.imul(this.#hash, times) >>> (LOWER_BITS - bits);
    this.#away = 0;
    while (taken[this.#bucket] === BUCKET_SLOTS) {
      this.#bucket = this.#bucket + 1 === buckets ? 0 : this.#bucket + 1;
      if (this.#away < FAR) this.#away += 1;
    }
  }

  #hashOf(ordinal: number): number {
    const index = this.#uuidsUpTo(ordinal);
    return this.#isKeptAsUuid(ordinal)
      ? this.#uuids.hashOf(index)
      : this.#texts.hashOf(ordinal - index);
  }
}

/** An ordinal has five bits more than the power of two. */
function bucketsFor(times: number, bits: number): number {
  return times * 2 ** (bits - 5);
}

function roomIn(slots: Int32Array): number {
  return Math.floor(slots.length * MOST_FULL);
}

function bitsSet(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
