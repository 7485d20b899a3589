import { grown } from '../columns.js';

const UUID_LENGTH = 36;
const PAGE_SHIFT = 12;
const IDS_A_PAGE = 2 ** PAGE_SHIFT;
const PAGE_MASK = IDS_A_PAGE - 1;
const WORDS_A_PAGE = 4 * IDS_A_PAGE;

/** What is no digit: as any of four digits it takes their group past 0xffff. */
const NO_DIGIT = 0x10000;
/** The value of a lower-case hexadecimal digit by its character code. */
const HEX = new Int32Array(128).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit += 1) HEX['0123456789abcdef'.charCodeAt(digit)] = digit;

/** Ids that are UUIDs in lower case, in sixteen bytes each. */
export class UuidArena {
  /** The first page begins small and grows. The id that was read last stands where it will be if it is added. */
  #page = new Int32Array(256);
  #place = 0;
  readonly #pages = [this.#page];

  /** Reads `id` and answers its hash of 24 bits; -1 where it is no lower-case UUID. */
  read(id: string): number {
    if (
      id.length !== UUID_LENGTH ||
      id.charCodeAt(8) !== 45 ||
      id.charCodeAt(13) !== 45 ||
      id.charCodeAt(18) !== 45 ||
      id.charCodeAt(23) !== 45
    ) {
      return -1;
    }
    const a = group(id, 0);
    const b = group(id, 4);
    const c = group(id, 9);
    const d = group(id, 14);
    const e = group(id, 19);
    const f = group(id, 24);
    const g = group(id, 28);
    const h = group(id, 32);
    if ((a | b | c | d | e | f | g | h) > 0xffff) return -1;
    const first = (a << 16) | b;
    const second = (c << 16) | d;
    const third = (e << 16) | f;
    const fourth = (g << 16) | h;
    const page = this.#page;
    const place = this.#place;
    page[place] = first;
    page[place + 1] = second;
    page[place + 2] = third;
    page[place + 3] = fourth;
    return hashOfWords(first, second, third, fourth);
  }

  get size(): number {
    return (this.#pages.length - 1) * IDS_A_PAGE + this.#place / 4;
  }

  /** Keeps the id that was read last. */
  add(): void {
    this.#place += 4;
    if (this.#place < this.#page.length) return;
    if (this.#place < WORDS_A_PAGE) {
      this.#page = grown(this.#page);
      this.#pages[0] = this.#page;
      return;
    }
    this.#page = new Int32Array(WORDS_A_PAGE);
    this.#pages.push(this.#page);
    this.#place = 0;
  }

  /** Whether the id in `index` is the one that was read last. */
  isRead(index: number): boolean {
    const page = this.#pages[index >>> PAGE_SHIFT];
    if (page === undefined) return false;
    const place = 4 * (index & PAGE_MASK);
    const read = this.#page;
    const readAt = this.#place;
    return (
      page[place] === read[readAt] &&
      page[place + 1] === read[readAt + 1] &&
      page[place + 2] === read[readAt + 2] &&
      page[place + 3] === read[readAt + 3]
    );
  }

  /** The hash of the id in `index`, as `read` answers it. */
  hashOf(index: number): number {
    const page = this.#pages[index >>> PAGE_SHIFT] ?? this.#page;
    const place = 4 * (index & PAGE_MASK);
    return hashOfWords(
      page[place] ?? 0,
      page[place + 1] ?? 0,
      page[place + 2] ?? 0,
      page[place + 3] ?? 0,
    );
  }

  at(index: number): string {
    const page = this.#pages[index >>> PAGE_SHIFT];
    const place = 4 * (index & PAGE_MASK);
    let digits = '';
    for (let i = 0; i < 4; i += 1) {
      digits += ((page?.[place + i] ?? 0) >>> 0).toString(16).padStart(8, '0');
    }
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

/** Four digits from `at` on as a number; past 0xffff where one of them is none. */
function group(id: string, at: number): number {
  return (
    ((HEX[id.charCodeAt(at)] ?? NO_DIGIT) << 12) |
    ((HEX[id.charCodeAt(at + 1)] ?? NO_DIGIT) << 8) |
    ((HEX[id.charCodeAt(at + 2)] ?? NO_DIGIT) << 4) |
    (HEX[id.charCodeAt(at + 3)] ?? NO_DIGIT)
  );
}

/** Version-7 ids differ in their last words only, version-1 ids in their first: all four are mixed. */
function hashOfWords(first: number, second: number, third: number, fourth: number): number {
  let bits =
    Math.imul(first, 0x9e3779b1) ^
    Math.imul(second, 0x85ebca6b) ^
    Math.imul(third, 0xc2b2ae35) ^
    Math.imul(fourth, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 13)) >>> 8;
}
