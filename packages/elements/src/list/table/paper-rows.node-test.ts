import { expect } from 'chai';
import { describe, it } from 'node:test';
import { paperRows } from './paper-rows.js';

const there = (from: number, to: number) => (index: number) => index >= from && index <= to;

describe('the rows that are printed', () => {
  for (const [what, seen, count, isThere, expected] of [
    ['all, where all are there', 0, 10, there(0, 9), { first: 0, last: 9 }],
    ['all, wherever it was scrolled to', 7, 10, there(0, 9), { first: 0, last: 9 }],
    ['one', 0, 1, there(0, 0), { first: 0, last: 0 }],
    ['those around the ones in sight', 350, 9000, there(300, 499), { first: 300, last: 499 }],
    ['those up to a gap', 2, 9, (i: number) => i !== 5, { first: 0, last: 4 }],
    ['none of an empty list', 0, 0, there(0, 9), undefined],
    ['none where the row in sight is on its way', 4, 9, there(5, 8), undefined],
    ['999', 0, 999, there(0, 1e6), { first: 0, last: 998 }],
    ['1,000', 0, 1000, there(0, 1e6), { first: 0, last: 999 }],
    ['no more than 1,000', 0, 1001, there(0, 1e6), { first: 0, last: 999 }],
  ] as const) {
    it(`are ${what}`, () => {
      expect(paperRows(seen, count, isThere)).to.deep.equal(expected);
    });
  }
});
