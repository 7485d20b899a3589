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

/** No id has more characters than this. */
export const LONGEST_ID = 16_000;

/** A series is a prefix and a number of digits, such as `evt_` and ten: an id of it is kept as its number. */
interface Series {
  readonly index: number;
  readonly prefix: string;
  readonly codes: readonly number[];
  readonly digits: number;
  /** In characters, of each of its ids. */
  readonly length: number;
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
  #scratch = new Uint8Array(64);
  #length = 0;
  #hash = 0;
  #begins: Series | null = null;

  /** Reads `id` and answers its hash of 24 bits. Where it would begin a series, no id here can be the same. */
  read(id: string): number {
    this.#begins = null;
    if (this.#lastSeries !== undefined && this.#readAs(this.#lastSeries, id)) return this.#hash;
    const series = this.#seriesOf(id);
    if (series !== undefined && this.#readAs(series, id)) return this.#hash;
    this.#readText(id);
    return hashOfBytes(this.#scratch, 0, this.#length);
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

  /** The hash of the id in `index`, as `read` answers it. */
  hashOf(index: number): number {
    const place = this.#placeOf(index);
    const page = this.#pages[place >>> PAGE_BITS] ?? this.#page;
    const from = place & PAGE_MASK;
    const head = page[from] ?? 0;
    const length = this.#lengthAt(page, from);
    if (head < FIRST_SERIES) return hashOfBytes(page, from, length);
    const { low, high } = numberIn(page, from, length);
    return hashOfNumber(head - FIRST_SERIES, low, high);
  }

  at(index: number): string {
    const place = this.#placeOf(index);
    const page = this.#pages[place >>> PAGE_BITS] ?? this.#page;
    const from = place & PAGE_MASK;
    const head = page[from] ?? 0;
    const length = this.#lengthAt(page, from);
    const end = from + length;
    if (head >= FIRST_SERIES) {
      const series = this.#series[head - FIRST_SERIES];
      const { low, high } = numberIn(page, from, length);
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

  /** Reads an id of `series`; false where it is none. The character before its digits is no digit, unless they are many. */
  #readAs(series: Series, id: string): boolean {
    const { length } = id;
    if (length !== series.length) return false;
    const { codes } = series;
    const digitsAt = codes.length;
    for (let i = 0; i < digitsAt; i += 1) if (id.charCodeAt(i) !== codes[i]) return false;
    // Nine digits fit a whole number of 32 bits; the ones before them go apart.
    const lowAt = length - LOW_DIGITS;
    let high = 0;
    let low = 0;
    for (let i = digitsAt; i < length; i += 1) {
      const digit = id.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return false;
      if (i < lowAt) high = Math.imul(high, 10) + digit;
      else low = Math.imul(low, 10) + digit;
    }
    const scratch = this.#scratch;
    scratch[0] = FIRST_SERIES + series.index;
    scratch[1] = low;
    scratch[2] = low >>> 8;
    scratch[3] = low >>> 16;
    scratch[4] = low >>> 24;
    scratch[5] = high;
    scratch[6] = high >>> 8;
    scratch[7] = high >>> 16;
    this.#length = 1 + bytesOf(series.digits);
    this.#hash = hashOfNumber(series.index, low, high);
    return true;
  }

  /** The id's series; one that it would begin is noted. Undefined where it has none and there is room for no more. */
  #seriesOf(id: string): Series | undefined {
    const { length } = id;
    const least = Math.max(0, length - MOST_DIGITS);
    let digitsAt = length;
    while (digitsAt > least && isDigit(id.charCodeAt(digitsAt - 1))) digitsAt -= 1;
    const digits = length - digitsAt;
    if (digits < LEAST_DIGITS) return undefined;
    const prefix = id.slice(0, digitsAt);
    const known = this.#seriesByName.get(nameOf(prefix, digits));
    if (known !== undefined) {
      this.#lastSeries = known;
      return known;
    }
    if (this.#series.length === MOST_SERIES || prefix.length > LONGEST_SHORT) return undefined;
    const codes = Array.from({ length: digitsAt }, (_, i) => id.charCodeAt(i));
    this.#begins = { index: this.#series.length, prefix, codes, digits, length };
    return this.#begins;
  }

  /** A byte a character where all fit one, else two. */
  #readText(id: string): void {
    const { length } = id;
    if (this.#scratch.length < 2 * length + 3) this.#scratch = new Uint8Array(2 * length + 3);
    const scratch = this.#scratch;
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

/** The number behind the head of an id of a series, in its two parts. */
function numberIn(page: Uint8Array, from: number, length: number): { low: number; high: number } {
  const byte = (i: number): number => (i < length ? (page[from + i] ?? 0) : 0);
  return {
    low: byte(1) | (byte(2) << 8) | (byte(3) << 16) | (byte(4) << 24),
    high: byte(5) | (byte(6) << 8) | (byte(7) << 16),
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function hashOfNumber(series: number, low: number, high: number): number {
  return mixed(
    Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(series, 0xc2b2ae35),
  );
}

function hashOfBytes(bytes: Uint8Array, from: number, length: number): number {
  let bits = 0x811c9dc5;
  for (let i = from; i < from + length; i += 1)
    bits = Math.imul(bits ^ (bytes[i] ?? 0), 0x01000193);
  return mixed(bits);
}

/** The 24 bits that all bits of a word of 32 are mixed into. */
function mixed(word: number): number {
  let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 8;
}
