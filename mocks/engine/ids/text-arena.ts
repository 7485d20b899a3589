const PAGE_BITS = 16;
const PAGE_BYTES = 2 ** PAGE_BITS;
const PAGE_MASK = PAGE_BYTES - 1;
/** The place of every sixteenth id is kept; the ones between are found by walking. */
const STRIDE = 16;

/** The first byte of an id: the length of a short text, one of these, or FIRST_SERIES + the number of its series. */
const LONG = 128;
const WIDE = 129;
const PAGE_END = 130;
const FIRST_SERIES = 131;
const MOST_SERIES = 256 - FIRST_SERIES;
const LONGEST_SHORT = 127;

/** Fewer digits are not worth a series; more than these are no safe integer. */
const LEAST_DIGITS = 4;
const MOST_DIGITS = 15;
const LOW_DIGITS = 9;
const POWERS = Array.from({ length: LOW_DIGITS }, (_, power) => 10 ** power);

/** No id has more characters than this. */
export const LONGEST_ID = 16_000;

/** A series is a prefix and a number of digits, such as `evt_` and ten: an id of it is kept as its number. */
interface Series {
  readonly index: number;
  readonly prefix: string;
  readonly codes: readonly number[];
  readonly digits: number;
}

/**
 * Ids as bytes, one after the other in pages: a number where an id is one of a series (`evt_0000012345`), else its
 * characters. An id has one form only: a series is begun by the first id of it, until there is room for no more.
 */
export class TextArena {
  readonly #pages: Uint8Array[] = [];
  #page = new Uint8Array(0);
  #end = PAGE_BYTES;
  #count = 0;
  #places = new Uint32Array(64);
  readonly #series: Series[] = [];
  readonly #seriesByName = new Map<string, Series>();
  /** The series of the id that was read last, which is most often the next one's too. */
  #lastSeries: Series | undefined;
  /** The bytes of the id that was read last, and a series that would have to begin for it. */
  #scratch = new Uint8Array(2 * LONGEST_ID + 8);
  #length = 0;
  #begins: Series | null = null;

  /** Reads `id` and answers its hash. Where it would begin a series, no id here can be the same. */
  read(id: string): number {
    this.#begins = null;
    if (!this.#readOfSeries(id)) this.#readText(id);
    return hashOf(this.#scratch, 0, this.#length);
  }

  /** Keeps the id that was read last. */
  add(): void {
    if (this.#begins !== null) {
      const { prefix, digits } = this.#begins;
      this.#seriesByName.set(nameOf(prefix, digits), this.#begins);
      this.#series.push(this.#begins);
      this.#begins = null;
    }
    if (this.#end + this.#length >= PAGE_BYTES) {
      if (this.#end < PAGE_BYTES) this.#page[this.#end] = PAGE_END;
      this.#page = new Uint8Array(PAGE_BYTES);
      this.#pages.push(this.#page);
      this.#end = 0;
    }
    if (this.#count % STRIDE === 0) {
      const index = this.#count / STRIDE;
      if (index === this.#places.length) {
        const places = new Uint32Array(index * 2);
        places.set(this.#places);
        this.#places = places;
      }
      this.#places[index] = (this.#pages.length - 1) * PAGE_BYTES + this.#end;
    }
    const page = this.#page;
    const scratch = this.#scratch;
    for (let i = 0; i < this.#length; i += 1) page[this.#end + i] = scratch[i] ?? 0;
    this.#end += this.#length;
    this.#count += 1;
  }

  /** Whether the id in `index` is the one that was read last. */
  isRead(index: number): boolean {
    const place = this.#placeOf(index);
    const page = this.#pages[place >>> PAGE_BITS];
    if (page === undefined || this.#begins !== null) return false;
    const from = place & PAGE_MASK;
    if (this.#lengthAt(page, from) !== this.#length) return false;
    for (let i = 0; i < this.#length; i += 1) {
      if (page[from + i] !== this.#scratch[i]) return false;
    }
    return true;
  }

  get size(): number {
    return this.#count;
  }

  /** Writes the hashes of the ids from `index` on into `hashes`, as many as there are and fit, and answers how many. */
  hashes(index: number, hashes: Uint32Array): number {
    const count = Math.min(hashes.length, this.#count - index);
    let place = count === 0 ? 0 : this.#placeOf(index);
    for (let i = 0; i < count; i += 1) {
      place = this.#skipPageEnd(place);
      const page = this.#pages[place >>> PAGE_BITS] ?? this.#page;
      const from = place & PAGE_MASK;
      const length = this.#lengthAt(page, from);
      hashes[i] = hashOf(page, from, length);
      place += length;
    }
    return count;
  }

  at(index: number): string {
    const place = this.#placeOf(index);
    const page = this.#pages[place >>> PAGE_BITS] ?? this.#page;
    const from = place & PAGE_MASK;
    const head = page[from] ?? 0;
    const end = from + this.#lengthAt(page, from);
    if (head >= FIRST_SERIES) {
      const series = this.#series[head - FIRST_SERIES];
      const byte = (i: number): number => (from + i < end ? (page[from + i] ?? 0) : 0);
      const low = byte(1) + byte(2) * 2 ** 8 + byte(3) * 2 ** 16 + byte(4) * 2 ** 24;
      const high = byte(5) + byte(6) * 2 ** 8 + byte(7) * 2 ** 16;
      const number = String(high * 10 ** LOW_DIGITS + low);
      return (series?.prefix ?? '') + number.padStart(series?.digits ?? 0, '0');
    }
    let text = '';
    const step = head === WIDE ? 2 : 1;
    for (let i = from + (head < LONG ? 1 : 3); i < end; i += step) {
      const high = step === 2 ? (page[i + 1] ?? 0) << 8 : 0;
      text += String.fromCharCode((page[i] ?? 0) | high);
    }
    return text;
  }

  #readOfSeries(id: string): boolean {
    const { length } = id;
    const least = Math.max(0, length - MOST_DIGITS);
    let digitsAt = length;
    // Nine digits fit a whole number of 32 bits; the ones before them go apart.
    let low = 0;
    let high = 0;
    while (digitsAt > least) {
      const digit = id.charCodeAt(digitsAt - 1) - 48;
      if (digit < 0 || digit > 9) break;
      const weight = length - digitsAt;
      if (weight < LOW_DIGITS) low += digit * (POWERS[weight] ?? 0);
      else high += digit * (POWERS[weight - LOW_DIGITS] ?? 0);
      digitsAt -= 1;
    }
    const digits = length - digitsAt;
    if (digits < LEAST_DIGITS) return false;
    const index = this.#seriesOf(id, digitsAt, digits);
    if (index === -1) return false;
    const scratch = this.#scratch;
    scratch[0] = FIRST_SERIES + index;
    scratch[1] = low;
    scratch[2] = low >>> 8;
    scratch[3] = low >>> 16;
    scratch[4] = low >>> 24;
    scratch[5] = high;
    scratch[6] = high >>> 8;
    scratch[7] = high >>> 16;
    this.#length = 1 + bytesOf(digits);
    return true;
  }

  /** The number of the id's series; one that it would begin is noted. -1 where there is room for no more. */
  #seriesOf(id: string, digitsAt: number, digits: number): number {
    const last = this.#lastSeries;
    if (last?.digits === digits && last.codes.length === digitsAt) {
      let same = 0;
      while (same < digitsAt && id.charCodeAt(same) === last.codes[same]) same += 1;
      if (same === digitsAt) return last.index;
    }
    const prefix = id.slice(0, digitsAt);
    const known = this.#seriesByName.get(nameOf(prefix, digits));
    if (known !== undefined) {
      this.#lastSeries = known;
      return known.index;
    }
    if (this.#series.length === MOST_SERIES || prefix.length > LONGEST_SHORT) return -1;
    const codes = Array.from({ length: digitsAt }, (_, i) => id.charCodeAt(i));
    this.#begins = { index: this.#series.length, prefix, codes, digits };
    return this.#begins.index;
  }

  /** A byte a character where all fit one, else two. */
  #readText(id: string): void {
    const scratch = this.#scratch;
    const { length } = id;
    const isShort = length <= LONGEST_SHORT;
    const head = isShort ? 1 : 3;
    for (let i = 0; i < length; i += 1) {
      const code = id.charCodeAt(i);
      if (code > 255) {
        this.#readWide(id);
        return;
      }
      scratch[head + i] = code;
    }
    scratch[0] = isShort ? length : LONG;
    if (!isShort) this.#writeLength(length);
    this.#length = head + length;
  }

  #readWide(id: string): void {
    const scratch = this.#scratch;
    scratch[0] = WIDE;
    this.#writeLength(2 * id.length);
    for (let i = 0; i < id.length; i += 1) {
      const code = id.charCodeAt(i);
      scratch[3 + 2 * i] = code & 255;
      scratch[4 + 2 * i] = code >>> 8;
    }
    this.#length = 3 + 2 * id.length;
  }

  #writeLength(length: number): void {
    this.#scratch[1] = length & 255;
    this.#scratch[2] = length >>> 8;
  }

  /** The length in bytes of the id at `from`, its head included. */
  #lengthAt(page: Uint8Array, from: number): number {
    const head = page[from] ?? 0;
    if (head < LONG) return 1 + head;
    if (head >= FIRST_SERIES) return 1 + bytesOf(this.#series[head - FIRST_SERIES]?.digits ?? 0);
    return 3 + ((page[from + 1] ?? 0) | ((page[from + 2] ?? 0) << 8));
  }

  #skipPageEnd(place: number): number {
    const isEnd =
      (place & PAGE_MASK) !== 0 &&
      this.#pages[place >>> PAGE_BITS]?.[place & PAGE_MASK] === PAGE_END;
    return isEnd ? ((place >>> PAGE_BITS) + 1) * PAGE_BYTES : place;
  }

  #placeOf(index: number): number {
    let place = this.#places[Math.floor(index / STRIDE)] ?? 0;
    for (let rest = index % STRIDE; rest > 0; rest -= 1) {
      const page = this.#pages[place >>> PAGE_BITS] ?? this.#page;
      place = this.#skipPageEnd(place + this.#lengthAt(page, place & PAGE_MASK));
    }
    return place;
  }
}

function nameOf(prefix: string, digits: number): string {
  return `${digits} ${prefix}`;
}

/** Four bytes for up to nine digits; up to three more for the ones before them. */
function bytesOf(digits: number): number {
  if (digits <= LOW_DIGITS) return 4;
  return digits <= LOW_DIGITS + 2 ? 5 : digits <= LOW_DIGITS + 4 ? 6 : 7;
}

function hashOf(bytes: Uint8Array, from: number, length: number): number {
  let bits = 0x811c9dc5;
  for (let i = from; i < from + length; i += 1) {
    bits = Math.imul(bits ^ (bytes[i] ?? 0), 0x01000193);
  }
  bits ^= bits >>> 16;
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
