import { grown } from '../columns.js';
import { TextArena } from './text-arena.js';
import { UuidArena } from './uuid-arena.js';

const FEWEST_SLOTS = 1024;
/** Few slots are doubled; many grow by half, so that a large set has no large part empty. */
const MANY_SLOTS = 2 ** 17;
const MOST_FULL = 0.86;
const BATCH = 1024;

/**
 * The ids of events, each with the ordinal at which it was added: an open-addressing hash over arenas of bytes.
 *
 * A slot holds an ordinal and, in the bits that are left, a part of the hash. That part is only a hint; the bytes of the
 * id decide. So two ids are never taken for one another, and no charge is lost.
 */
export class IdSet {
  #count = 0;
  readonly #uuids = new UuidArena();
  readonly #texts = new TextArena();
  /** A bit for each ordinal: whether it is a UUID; and how many were before each word of 32. */
  #isUuid = new Uint32Array(32);
  #uuidsBefore = new Uint32Array(32);

  #slots = new Uint32Array(FEWEST_SLOTS);
  #ordinalBits = bitsFor(FEWEST_SLOTS);
  #room = Math.floor(FEWEST_SLOTS * MOST_FULL);

  /** What the last look-up found out, so that an id that is then added is not read twice. */
  #isMissing = false;
  #readAsUuid = false;
  #slot = 0;
  /** Its hash as a signed number of 32 bits. */
  #hash = 0;

  get size(): number {
    return this.#count;
  }

  /** The ordinal of `id`, or -1. */
  find(id: string): number {
    this.#isMissing = false;
    let hash = this.#uuids.read(id);
    const isUuid = hash !== -1;
    if (!isUuid) hash = this.#texts.read(id);
    const slots = this.#slots;
    const bits = this.#ordinalBits;
    const tag = hash << bits;
    let slot = homeOf(hash, slots.length);
    for (;;) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) break;
      if ((entry ^ tag) >>> bits === 0) {
        const ordinal = ((entry << (32 - bits)) >>> (32 - bits)) - 1;
        if (this.#isRead(ordinal, isUuid)) return ordinal;
      }
      slot += 1;
      if (slot === slots.length) slot = 0;
    }
    this.#isMissing = true;
    this.#hash = hash | 0;
    this.#slot = slot;
    this.#readAsUuid = isUuid;
    return -1;
  }

  /** Adds the id that `find` has just not found and answers its ordinal. @throws RangeError where it has found it. */
  add(): number {
    if (!this.#isMissing)
      throw new RangeError('Only an id that was looked for and is missing is added');
    this.#isMissing = false;
    const ordinal = this.#count;
    this.#count += 1;
    this.#noteKind(ordinal);
    if (this.#readAsUuid) this.#uuids.add();
    else this.#texts.add();
    if (this.#count > this.#room) this.#grow();
    else this.#slots[this.#slot] = (this.#hash << this.#ordinalBits) | (ordinal + 1);
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

  #grow(): void {
    const before = this.#slots.length;
    const length = Math.ceil(before * (before < MANY_SLOTS ? 2 : 1.5));
    this.#slots = new Uint32Array(length);
    this.#ordinalBits = bitsFor(length);
    this.#room = Math.floor(length * MOST_FULL);
    this.#placeAll(this.#uuids, true);
    this.#placeAll(this.#texts, false);
  }

  /** Places the ids of one arena, a batch of hashes at a time. */
  #placeAll(arena: UuidArena | TextArena, areUuids: boolean): void {
    const slots = this.#slots;
    const bits = this.#ordinalBits;
    const isMixed = arena.size !== this.#count;
    const hashes = new Uint32Array(Math.min(arena.size, BATCH));
    let ordinal = 0;
    for (let index = 0; index < arena.size; index += hashes.length) {
      const count = arena.hashes(index, hashes);
      for (let i = 0; i < count; i += 1) {
        const hash = hashes[i] ?? 0;
        while (isMixed && this.#isKeptAsUuid(ordinal) !== areUuids) ordinal += 1;
        let slot = homeOf(hash, slots.length);
        while (slots[slot] !== 0) {
          slot += 1;
          if (slot === slots.length) slot = 0;
        }
        ordinal += 1;
        slots[slot] = (hash << bits) | ordinal;
      }
    }
  }
}

/** Where the search for a hash begins: its share of the slots, so that any number of slots will do. */
function homeOf(hash: number, slots: number): number {
  return Math.floor((hash * slots) / 4_294_967_296);
}

/** The bits that an ordinal + 1 needs. */
function bitsFor(slots: number): number {
  return 32 - Math.clz32(slots);
}

function bitsSet(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
