import { expect } from 'chai';
import { describe, it } from 'node:test';
import { tabAfterKey } from './tab-key.js';

describe('tabAfterKey', () => {
  const cases: [key: string, index: number, ltr: number | undefined, rtl: number | undefined][] = [
    ['ArrowRight', 0, 1, 4],
    ['ArrowRight', 3, 4, 2],
    ['ArrowRight', 4, 0, 3],
    ['ArrowLeft', 0, 4, 1],
    ['ArrowLeft', 1, 0, 2],
    ['ArrowLeft', 4, 3, 0],
    ['Home', 3, 0, 0],
    ['End', 0, 4, 4],
    ['ArrowDown', 2, undefined, undefined],
    ['Enter', 2, undefined, undefined],
  ];
  for (const [key, index, ltr, rtl] of cases) {
    it(`${key} on tab ${index} of 5`, () => {
      expect(tabAfterKey(key, { index, count: 5, dir: 'ltr' })).to.equal(ltr);
      expect(tabAfterKey(key, { index, count: 5, dir: 'rtl' })).to.equal(rtl);
    });
  }

  it('stays on the only tab', () => {
    expect(tabAfterKey('ArrowRight', { index: 0, count: 1, dir: 'ltr' })).to.equal(0);
    expect(tabAfterKey('ArrowLeft', { index: 0, count: 1, dir: 'rtl' })).to.equal(0);
  });
});
