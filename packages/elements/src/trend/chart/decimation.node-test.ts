import { expect } from 'chai';
import { describe, it } from 'node:test';
import { decimateBars } from './decimation.js';

describe('decimateBars', () => {
  it('keeps all where all fit', () => {
    expect(decimateBars([0, 2], 2)).to.deep.equal([0, 1]);
  });

  it('keeps the highest of each slice', () => {
    expect(decimateBars([1, 4, 0, 7, 7, 2], 3)).to.deep.equal([1, 3, 4]);
  });

  it('takes an unknown value for none', () => {
    expect(decimateBars([undefined, 4, undefined, undefined], 2)).to.deep.equal([1, 2]);
  });

  it('never returns more than requested, and never loses the highest', () => {
    const values = Array.from({ length: 8760 }, (_, index) => (index === 5003 ? 1000 : index % 24));
    for (const most of [1, 4, 5, 100, 640, 641]) {
      const kept = decimateBars(values, most);
      expect(kept).to.have.length(most);
      expect(kept).to.include(5003);
    }
  });
});
