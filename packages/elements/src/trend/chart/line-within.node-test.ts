import { expect } from 'chai';
import { describe, it } from 'node:test';
import { lineWithin, type Spot } from './line-within.js';

const at = (x: number, y: number): Spot => ({ x, y });

describe('the heights of a line between two places', () => {
  const cases: [what: string, points: (Spot | undefined)[], heights: number[]][] = [
    ['has none where the line is elsewhere', [at(0, 5), at(9, 5)], []],
    ['takes the one point that is there', [at(15, 7)], [7, 7]],
    ['crosses it without its own point there', [at(0, 0), at(40, 80)], [20, 40]],
    ['comes in from outside', [at(0, 0), at(15, 30)], [20, 30]],
    ['goes out', [at(15, 30), at(25, 10)], [30, 30, 30, 20]],
    ['runs from the right to the left', [at(40, 80), at(0, 0)], [40, 20]],
    ['touches an edge', [at(0, 0), at(10, 6)], [6, 6]],
    ['joins nothing over a gap', [at(0, 0), undefined, at(40, 80)], []],
  ];
  for (const [what, points, heights] of cases) {
    it(what, () => {
      expect(lineWithin(points, 10, 20)).to.deep.equal(heights);
    });
  }
});
