import { describe, it } from 'node:test';
import { expect } from 'chai';
import { IdSet } from './id-set.js';

function setOf(ids: readonly string[]): IdSet {
  const set = new IdSet();
  for (const id of ids) {
    expect(set.find(id), id).to.equal(-1);
    set.add();
  }
  return set;
}

/** Times 0x9e3779b1 it is 1 among the numbers of 32 bits. */
const INVERSE = 0x0e8b2f51;
const UUID = '0b9fc0de-5a1d-4c3e-8f70-123456789abc';

describe('a set of ids', () => {
  const forms: [name: string, ids: string[]][] = [
    ['UUIDs that differ in one digit', [UUID, UUID.replace('0b', '1b'), UUID.replace(/c$/, 'd')]],
    ['a UUID and its capitals', [UUID, UUID.toUpperCase()]],
    ['a UUID and texts of its length', [UUID, UUID.replaceAll('-', '_'), UUID.replace('0b', '0g')]],
    [
      'numbers with and without zeros before them',
      ['evt_1234', 'evt_01234', 'evt_001234', '1234', '01234'],
    ],
    [
      'numbers of fifteen, sixteen and more digits',
      ['123456789012345', '1234567890123456', '12345678901234567890'],
    ],
    ['too few digits for a series', ['a1', 'a12', 'a123', 'a1234', '1', '']],
    [
      'the ends of nine and ten digits',
      ['x999999999', 'x1000000000', 'x9999999999', 'x4294967296'],
    ],
    [
      'characters of one byte and of two',
      ['é', '€', 'e\u0301', '\u0000', '\u0100', '\u00ff', '😀', '\ud83d'],
    ],
    [
      'texts around the lengths at which the form changes',
      ['x', 'y', '€'].flatMap((c) => [126, 127, 128, 16_000].map((length) => c.repeat(length))),
    ],
  ];
  for (const [name, ids] of forms) {
    it(`keeps apart ${name}`, () => {
      const set = setOf(ids);
      ids.forEach((id, ordinal) => {
        expect(set.find(id), id).to.equal(ordinal);
        expect(set.at(ordinal)).to.equal(id);
      });
      expect(set.size).to.equal(ids.length);
    });
  }

  it('does not find what was looked for and not added', () => {
    const set = setOf(['order-0001']);
    expect(set.find('order-0002')).to.equal(-1);
    expect(set.find('invoice-0001')).to.equal(-1);
    expect(set.find('invoice-0001')).to.equal(-1);
    expect(set.find('order-0001')).to.equal(0);
  });

  it('adds only what was just looked for and is missing', () => {
    const set = setOf(['a']);
    set.find('a');
    expect(() => set.add()).to.throw(RangeError);
    set.find('b');
    set.add();
    expect(() => set.add()).to.throw(RangeError);
  });

  it('loses none of 20,000 ids of all forms while it grows', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => {
      if (i % 3 === 0)
        return `${i.toString(16).padStart(8, '0')}-0000-4000-8000-${String(i).padStart(12, '0')}`;
      return i % 3 === 1 ? `evt_${String(i).padStart(10, '0')}` : `nth ${i} é`;
    });
    const set = setOf(ids);
    const lost = ids.filter((id, ordinal) => set.find(id) !== ordinal || set.at(ordinal) !== id);
    expect(lost).to.deep.equal([]);
  });

  it('keeps apart ids that were made to share a hash, among others, while it grows', () => {
    // The first word cancels what the second adds to the hash: INVERSE undoes the factor of the first.
    const sharing = Array.from({ length: 300 }, (_, i) => {
      const first = Math.imul(Math.imul(i, 0x85ebca6b) ^ 0x1234567, INVERSE) >>> 0;
      const digits = first.toString(16).padStart(8, '0') + i.toString(16).padStart(8, '0');
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}-0000-000000000000`;
    });
    const others = Array.from({ length: 5000 }, (_, i) => `nth ${i}`);
    const set = setOf([...sharing, ...others]);
    const ordinals = [...sharing, ...others].map((id) => set.find(id));
    expect(ordinals).to.deep.equal(ordinals.map((_, ordinal) => ordinal));
    expect(set.find('01234567-0000-0000-0000-000000000001')).to.equal(-1);
  });

  it('begins a series for 125 prefixes and keeps the ids of others as text', () => {
    const ids = Array.from(
      { length: 300 },
      (_, i) => `${'p'.repeat(1 + (i % 7))}${i}-${10_000 + i}`,
    );
    const set = setOf(ids);
    expect(ids.map((id) => set.find(id))).to.deep.equal(ids.map((_, ordinal) => ordinal));
    expect(ids.map((_, ordinal) => set.at(ordinal))).to.deep.equal(ids);
  });
});
