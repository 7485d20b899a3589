const UUID_LENGTH = 36;
const PAGE_SHIFT = 12;
const IDS_A_PAGE = 2 ** PAGE_SHIFT;
const PAGE_MASK = IDS_A_PAGE - 1;

/** What is no digit: as any of four digits it takes their group past 0xffff. */
const NO_DIGIT = 0x10000;
/** The value of a lower-case hexadecimal digit by its character code. */
const HEX = new Int32Array(128).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit += 1) HEX['0123456789abcdef'.charCodeAt(digit)] = digit;

/** Ids that are UUIDs in lower case, in sixteen bytes each. */
export class UuidArena {
  readonly #pages: Uint32Array[] = [];
  #page = new Uint32Array(0);
  #count = 0;
  /** The four words of the id that was read last. */
  readonly #words = new Uint32Array(4);

  /** Reads `id` and answers its hash; -1 where it is no lower-case UUID. */
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
    const first = group(id, 0);
    const second = group(id, 4);
    const third = group(id, 9);
    const fourth = group(id, 14);
    const fifth = group(id, 19);
    const sixth = group(id, 24);
    const seventh = group(id, 28);
    const eighth = group(id, 32);
    if ((first | second | third | fourth | fifth | sixth | seventh | eighth) > 0xffff) return -1;
    const words = this.#words;
    words[0] = (first << 16) | second;
    words[1] = (third << 16) | fourth;
    words[2] = (fifth << 16) | sixth;
    words[3] = (seventh << 16) | eighth;
    return hashOf(words, 0);
  }

  get size(): number {
    return this.#count;
  }

  /** Keeps the id that was read last. */
  add(): void {
    const place = this.#count & PAGE_MASK;
    if (place === 0) {
      this.#page = new Uint32Array(4 * IDS_A_PAGE);
      this.#pages.push(this.#page);
    }
    const page = this.#page;
    const words = this.#words;
    page[4 * place] = words[0] ?? 0;
    page[4 * place + 1] = words[1] ?? 0;
    page[4 * place + 2] = words[2] ?? 0;
    page[4 * place + 3] = words[3] ?? 0;
    this.#count += 1;
  }

  /** Whether the id in `index` is the one that was read last. */
  isRead(index: number): boolean {
    const page = this.#pages[index >>> PAGE_SHIFT];
    if (page === undefined) return false;
    const place = 4 * (index & PAGE_MASK);
    const words = this.#words;
    return (
      page[place] === words[0] &&
      page[place + 1] === words[1] &&
      page[place + 2] === words[2] &&
      page[place + 3] === words[3]
    );
  }

  /** Writes the hashes of the ids from `index` on into `hashes`, as many as there are and fit, and answers how many. */
  hashes(index: number, hashes: Uint32Array): number {
    const count = Math.min(hashes.length, this.#count - index);
    for (let i = 0; i < count; i += 1) {
      const page = this.#pages[(index + i) >>> PAGE_SHIFT] ?? this.#page;
      hashes[i] = hashOf(page, 4 * ((index + i) & PAGE_MASK));
    }
    return count;
  }

  at(index: number): string {
    const page = this.#pages[index >>> PAGE_SHIFT];
    const place = 4 * (index & PAGE_MASK);
    let digits = '';
    for (let i = 0; i < 4; i += 1) {
      digits += (page?.[place + i] ?? 0).toString(16).padStart(8, '0');
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
function hashOf(words: Uint32Array, at: number): number {
  let bits =
    Math.imul(words[at] ?? 0, 0x9e3779b1) ^
    Math.imul(words[at + 1] ?? 0, 0x85ebca6b) ^
    Math.imul(words[at + 2] ?? 0, 0xc2b2ae35) ^
    Math.imul(words[at + 3] ?? 0, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 13)) >>> 0;
}
