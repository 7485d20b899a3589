import { expect } from 'chai';
import { describe, it } from 'node:test';
import { lineColumns } from './line-columns.js';

type Column = readonly [top: number, bottom: number] | undefined;
const columns = (
  values: readonly (number | undefined)[],
  { width, x = 0.25, stepX }: { width: number; x?: number; stepX: number },
): Column[] => {
  // Heights grow downwards from 100, a pixel for each unit.
  const { top, bottom } = lineColumns(values, { width, place: { x, stepX, y: 100, stepY: -1 } });
  return [...top].map((highest, at) =>
    highest === Infinity ? undefined : [highest, bottom[at] ?? NaN],
  );
};

describe('lineColumns', () => {
  it('holds the lowest and the highest of each column', () => {
    // Four values a column, at 0, 0.25, 0.5 and 0.75 of it; neighbors meet at its edge.
    expect(columns([5, 9, 1, 4, 4, 6, 8, 4], { width: 2, x: 0, stepX: 0.25 })).to.deep.equal([
      [91, 99],
      [92, 96],
    ]);
  });

  it('joins neighbors at the edge between them', () => {
    // From 0 at 0.5 to 10 at 1.5: at the edge, 1, it is at 5.
    expect(columns([0, 10], { width: 2, x: 0.5, stepX: 1 })).to.deep.equal([
      [95, 100],
      [90, 95],
    ]);
  });

  it('fills the columns between two values that are further apart than a pixel', () => {
    expect(columns([0, 6], { width: 4, x: 0.5, stepX: 3 })).to.deep.equal([
      [99, 100],
      [97, 99],
      [95, 97],
      [94, 95],
    ]);
  });

  it('runs from the right as well', () => {
    expect(columns([0, 10], { width: 2, x: 1.5, stepX: -1 })).to.deep.equal([
      [90, 95],
      [95, 100],
    ]);
  });

  it('leaves a gap where values are unknown, and keeps one alone between two', () => {
    const values = [3, undefined, undefined, 7, undefined, undefined, 2, 2];
    expect(columns(values, { width: 4, x: 0.25, stepX: 0.5 })).to.deep.equal([
      [97, 97],
      [93, 93],
      undefined,
      [98, 98],
    ]);
  });

  it('loses no peak among many', () => {
    const values = Array.from({ length: 8760 }, (_, index) => (index === 5003 ? 80 : 1));
    for (const width of [4, 5, 100, 640, 641]) {
      const all = columns(values, { width, x: 0, stepX: width / 8760 });
      const peaks = all.flatMap((column, at) => (column?.[0] === 20 ? [at] : []));
      expect(peaks, `${width} columns`).to.deep.equal([Math.floor((5003 * width) / 8760)]);
      expect(all).not.to.include(undefined);
    }
  });
});
