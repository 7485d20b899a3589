import { expect } from '@open-wc/testing';
import { arcPath } from './ring.js';

describe('arcPath', () => {
  it('draws a whole turn all around', () => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', arcPath({ start: 0, end: 1 }, { inner: 5, outer: 10 }));
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(path);
    document.body.append(svg);
    for (const [x, y] of [
      [7, 0],
      [-7, 0],
      [0, 7],
      [0.1, -7],
      [-0.1, -7],
      [-5, -5],
    ] as const) {
      expect(path.isPointInFill(new DOMPoint(x, y)), `${x} ${y}`).to.equal(true);
    }
    expect(path.isPointInFill(new DOMPoint(0, 0))).to.equal(false);
    svg.remove();
  });
});
