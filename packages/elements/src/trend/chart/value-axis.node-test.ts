import { expect } from 'chai';
import { describe, it } from 'node:test';
import { axisEnd } from './value-axis.js';

describe('axisEnd', () => {
  const cases: [highest: number, end: number][] = [
    [0, 4],
    [-3, 4],
    [1, 1],
    [4, 4],
    [4.000001, 6],
    [8, 8],
    [8.1, 10],
    [10, 10],
    [10.1, 12],
    [18, 20],
    [20, 20],
    [20.5, 24],
    [33, 40],
    [0.000001, 0.000001],
    [0.0000011, 0.0000012],
    [0.3, 0.32],
    [12_345_678, 16_000_000],
  ];
  for (const [highest, end] of cases) {
    it(`of ${highest} is ${end}`, () => {
      expect(axisEnd(highest)).to.be.closeTo(end, end * 1e-9);
    });
  }

  it('has whole steps for what is counted', () => {
    expect(axisEnd(1, { whole: true })).to.equal(4);
    expect(axisEnd(9, { whole: true })).to.equal(12);
    expect(axisEnd(5, { whole: true })).to.equal(8);
    expect(axisEnd(95, { whole: true })).to.equal(100);
  });

  it('keeps room above where it is asked to', () => {
    expect(axisEnd(10, { fill: 0.5 })).to.equal(20);
    expect(axisEnd(11, { fill: 0.5, whole: true })).to.equal(24);
  });
});
