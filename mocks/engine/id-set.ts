const INITIAL_SLOTS = 1024;

/**
 * The ids of events, each with the ordinal at which it was added: an open-addressing hash over an arena of bytes.
 *
 * A hit of the hash is only a hint; the bytes decide. So two ids are never taken for one another, and no charge is lost.
 */
export class IdSet {
  #count = 0;
  #bytes = new Uint8Array(16 * 1024);
  #end = 0;
  /** Where in the arena the id of an ordinal begins; it ends where the next one begins. */
  #starts = new Uint32Array(1024);
  /** Ordinal + 1 by slot; 0 is empty. */
  #slots = new Uint32Array(INITIAL_SLOTS);
  /** Eight bits of the hash by slot, so that most other ids are passed over without a look at the arena. */
  #tags = new Uint8Array(INITIAL_SLOTS);
  #scratch = new Uint8Array(256);

  get size(): number {
    return this.#count;
  }

  /** The ordinal of `id`, or -1. */
  find(id: string): number {
    const length = this.#encode(id);
    const hash = this.#hash(length);
    const mask = this.#slots.length - 1;
    const tag = hash >>> 24;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (this.#tags[slot] === tag && this.#equals(entry - 1, length)) return entry - 1;
    }
  }

  /** Adds an id that `find` did not find and answers its ordinal. */
  add(id: string): number {
    const length = this.#encode(id);
    const hash = this.#hash(length);
    const ordinal = this.#count;
    this.#reserve(length);
    this.#bytes.set(this.#scratch.subarray(0, length), this.#end);
    this.#starts[ordinal] = this.#end;
    this.#end += length;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length * 3) this.#rehash();
    else this.#place(hash, ordinal);
    return ordinal;
  }

  /** The id with this ordinal. */
  at(ordinal: number): string {
    const from = this.#starts[ordinal] ?? 0;
    const to = ordinal + 1 < this.#count ? (this.#starts[ordinal + 1] ?? 0) : this.#end;
    const wide = this.#bytes[from] === 1;
    const codes: number[] = [];
    for (let i = from + 1; i < to; i += wide ? 2 : 1) {
      const low = this.#bytes[i] ?? 0;
      codes.push(wide ? low | ((this.#bytes[i + 1] ?? 0) << 8) : low);
    }
    return String.fromCharCode(...codes);
  }

  /** Writes `id` into the scratch: a byte a character where all fit one, else two. Answers the length in bytes. */
  #encode(id: string): number {
    const length = id.length;
    if (this.#scratch.length < 2 * length + 1) this.#scratch = new Uint8Array(4 * length);
    const scratch = this.#scratch;
    scratch[0] = 0;
    for (let i = 0; i < length; i += 1) {
      const code = id.charCodeAt(i);
      if (code > 255) return this.#encodeWide(id);
      scratch[i + 1] = code;
    }
    return length + 1;
  }

  #encodeWide(id: string): number {
    const scratch = this.#scratch;
    scratch[0] = 1;
    for (let i = 0; i < id.length; i += 1) {
      const code = id.charCodeAt(i);
      scratch[2 * i + 1] = code & 255;
      scratch[2 * i + 2] = code >>> 8;
    }
    return 2 * id.length + 1;
  }

  #hash(length: number): number {
    const scratch = this.#scratch;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (scratch[i] ?? 0), 0x01000193);
    return mix(hash);
  }

  #equals(ordinal: number, length: number): boolean {
    const from = this.#starts[ordinal] ?? 0;
    const to = ordinal + 1 < this.#count ? (this.#starts[ordinal + 1] ?? 0) : this.#end;
    if (to - from !== length) return false;
    for (let i = 0; i < length; i += 1)
      if (this.#bytes[from + i] !== this.#scratch[i]) return false;
    return true;
  }

  #place(hash: number, ordinal: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = ordinal + 1;
    this.#tags[slot] = hash >>> 24;
  }

  #rehash(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#tags = new Uint8Array(this.#slots.length);
    for (let ordinal = 0; ordinal < this.#count; ordinal += 1) {
      const from = this.#starts[ordinal] ?? 0;
      const to = ordinal + 1 < this.#count ? (this.#starts[ordinal + 1] ?? 0) : this.#end;
      let hash = 0x811c9dc5;
      for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (this.#bytes[i] ?? 0), 0x01000193);
      this.#place(mix(hash), ordinal);
    }
  }

  #reserve(length: number): void {
    if (this.#end + length > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + length));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    if (this.#count === this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
  }
}

function mix(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
