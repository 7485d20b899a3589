import { expect } from 'chai';
import { describe, it } from 'node:test';
import { arcPath, leastArc, ringArcs } from './ring.js';

const credits = (amount: number): bigint => BigInt(Math.round(amount * 1e6));
const rounded = (arcs: ReturnType<typeof ringArcs>): ([start: number, end: number] | undefined)[] =>
  arcs.map((arc) => arc && [Number(arc.start.toFixed(4)), Number(arc.end.toFixed(4))]);

describe('ringArcs', () => {
  it('lays the parts of 300 one after the other', () => {
    const arcs = ringArcs([credits(150.1), credits(40.06), credits(22)], credits(300));
    expect(rounded(arcs)).to.deep.equal([
      [0, 0.5003],
      [0.5003, 0.6339],
      [0.6339, 0.7072],
    ]);
  });

  it('fills the ring when more is used than there is', () => {
    expect(rounded(ringArcs([credits(210), credits(105), 0n], credits(300)))).to.deep.equal([
      [0, 0.6667],
      [0.6667, 1],
      undefined,
    ]);
  });

  it('fills the ring when nothing or less than nothing is allocated', () => {
    for (const whole of [0n, credits(-3), undefined]) {
      expect(rounded(ringArcs([credits(1), credits(3)], whole))).to.deep.equal([
        [0, 0.25],
        [0.25, 1],
      ]);
    }
  });

  it('is closed only when all is used', () => {
    const [arc] = ringArcs([credits(299.999999)], credits(300));
    expect(arc?.end).to.be.closeTo(1 - leastArc, 1e-9);
    expect(ringArcs([credits(300)], credits(300))[0]?.end).to.equal(1);
  });

  it('shows the smallest amount, and takes its room from the others', () => {
    const [large, small] = ringArcs([credits(200), 1n], credits(300));
    expect((small?.end ?? 0) - (small?.start ?? 0)).to.be.closeTo(leastArc, 1e-9);
    expect(large?.end).to.be.closeTo((200 / 300) * (1 - leastArc), 1e-6);
  });

  it('gives no room to nothing, to less than nothing, and to what is unknown', () => {
    expect(ringArcs([0n, -5n, undefined], credits(300))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('arcPath', () => {
  it('draws a quarter', () => {
    const path = arcPath({ start: 0, end: 0.25 }, { inner: 5, outer: 10 });
    expect(path.replaceAll('-0.000', '0.000')).to.equal(
      'M0.000 -10.000A10 10 0 0 1 10.000 0.000L5.000 0.000A5 5 0 0 0 0.000 -5.000Z',
    );
  });
});
