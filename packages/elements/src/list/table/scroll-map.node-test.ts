import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ScrollMap, tallestBox } from './scroll-map.js';

const sized = (rows: number, viewport = 440): ScrollMap => {
  const map = new ScrollMap();
  map.resize({ rows, rowHeight: 44, viewport });
  return map;
};

describe('the scrollbar of a list', () => {
  it('is as long as the rows', () => {
    expect(sized(100_000).boxHeight).to.equal(4_400_000);
    expect(sized(0).boxHeight).to.equal(0);
  });

  it('sees the rows at its place, the cut ones too', () => {
    const map = sized(100);
    expect(map.seen()).to.deep.equal({ first: 0, last: 9 });
    map.scroll(1);
    expect(map.seen()).to.deep.equal({ first: 0, last: 10 });
    map.scroll(44);
    expect(map.seen()).to.deep.equal({ first: 1, last: 10 });
    map.scroll(100 * 44 - 440);
    expect(map.seen()).to.deep.equal({ first: 90, last: 99 });
  });

  it('sees nothing of nothing, and one row where there is no room', () => {
    expect(sized(0).seen()).to.deep.equal({ first: 0, last: -1 });
    expect(sized(5, 0).seen()).to.deep.equal({ first: 0, last: 0 });
  });

  it('keeps its place when rows grow', () => {
    const map = sized(1000);
    map.scroll(44 * 500);
    expect(map.resize({ rows: 1000, rowHeight: 128, viewport: 440 })).to.equal(128 * 500);
    expect(map.seen().first).to.equal(500);
  });

  it('does not stay past the end when rows go', () => {
    const map = sized(1000);
    map.scroll(44 * 990);
    map.resize({ rows: 20, rowHeight: 44, viewport: 440 });
    expect(map.seen()).to.deep.equal({ first: 10, last: 19 });
  });

  describe('of more rows than a box can be tall', () => {
    const rows = 1_000_000;

    it('ends at the last row', () => {
      const map = sized(rows);
      expect(map.boxHeight).to.equal(tallestBox);
      map.scroll(tallestBox - 440);
      expect(map.seen()).to.deep.equal({ first: rows - 10, last: rows - 1 });
      expect(map.boxOffsetOf(rows - 1)).to.equal(tallestBox - 44);
    });

    it('takes a drag as a share of the list', () => {
      const map = sized(rows);
      map.scroll((tallestBox - 440) / 2);
      expect(map.seen().first).to.be.closeTo(rows / 2, 6);
    });

    it('takes a small step as that many pixels of rows', () => {
      const map = sized(rows);
      map.scroll(2_000_000);
      const before = map.seen().first;
      map.scroll(2_000_088);
      expect(map.seen().first).to.equal(before + 2);
    });

    it('draws what is seen where the scrollbar is', () => {
      const map = sized(rows);
      map.scroll(2_000_000);
      map.scroll(2_000_100);
      const { first } = map.seen();
      const under = map.boxOffsetOf(first) - 2_000_100;
      expect(under).to.be.within(-44, 0);
    });

    it('puts the scrollbar right after small steps, and what is seen stays', () => {
      const map = sized(rows);
      map.scroll(2_000_000);
      for (let step = 1; step <= 50; step += 1) map.scroll(2_000_000 + step * 400);
      const before = map.seen();
      const settled = map.settle();
      expect(settled).to.be.closeTo(2_000_000 + (50 * 400 * tallestBox) / (rows * 44), 1);
      expect(map.seen()).to.deep.equal(before);
    });

    it('reaches both ends however far it has drifted', () => {
      const map = sized(rows);
      map.scroll(800);
      map.scroll(0);
      expect(map.seen().first).to.equal(0);
      map.scroll(tallestBox - 900);
      map.scroll(tallestBox - 440);
      expect(map.seen().last).to.equal(rows - 1);
    });
  });
});
