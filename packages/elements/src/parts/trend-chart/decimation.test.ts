import { expect } from '@open-wc/testing';
import { decimate, decimateBars } from './decimation.js';

describe('decimate', () => {
  it('keeps all where all fit', () => {
    expect(decimate([5, 1, 9, 2], 4)).to.deep.equal([0, 1, 2, 3]);
    expect(decimate([], 4)).to.deep.equal([]);
  });

  it('keeps the first, the last, and the lowest and highest of each slice in their order', () => {
    //               first [ slice one  ] [ slice two  ] last
    const values = [3, 5, 9, 4, 1, 6, 2, 2, 8, 2, 7];
    // Nine inner values in two slices: 5 9 4 1 and 6 2 2 8 2.
    expect(decimate(values, 6)).to.deep.equal([0, 2, 4, 6, 8, 10]);
  });

  it('never answers more than asked for, and never loses a single peak', () => {
    const values = Array.from({ length: 8760 }, (_, index) => (index === 5003 ? 1000 : index % 24));
    for (const most of [4, 5, 100, 640, 641]) {
      const kept = decimate(values, most);
      expect(kept.length).to.be.at.most(most);
      expect(kept).to.include(5003);
      expect(kept[0]).to.equal(0);
      expect(kept.at(-1)).to.equal(8759);
      expect(new Set(kept).size).to.equal(kept.length);
    }
  });

  it('keeps a gap as the lowest', () => {
    const values = [1, 1, 1, undefined, 1, 1, 1, 1, 1, 1];
    expect(decimate(values, 4)).to.include(3);
  });
});

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
});
