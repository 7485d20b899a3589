import { expect } from 'chai';
import { describe, it } from 'node:test';
import { walkStep } from './walk-key.js';

const step = (
  key: string,
  index: number,
  { dir = 'ltr', shiftKey = false }: { dir?: 'ltr' | 'rtl'; shiftKey?: boolean } = {},
): ReturnType<typeof walkStep> => walkStep({ key, shiftKey }, { index, count: 30, dir });
const go = (index: number, isStretching = false): ReturnType<typeof walkStep> => ({
  kind: 'go',
  index,
  isStretching,
});

describe('walkStep', () => {
  const cases: [key: string, index: number, ltr: number, rtl: number][] = [
    ['ArrowRight', 3, 4, 2],
    ['ArrowLeft', 3, 2, 4],
    ['ArrowRight', 29, 29, 28],
    ['ArrowLeft', 0, 0, 1],
    ['ArrowUp', 3, 4, 4],
    ['ArrowDown', 3, 2, 2],
    ['PageUp', 3, 6, 6],
    ['PageDown', 2, 0, 0],
    ['Home', 12, 0, 0],
    ['End', 12, 29, 29],
  ];
  for (const [key, index, ltr, rtl] of cases) {
    it(`${key} from ${index}`, () => {
      expect(step(key, index)).to.deep.equal(go(ltr));
      expect(step(key, index, { dir: 'rtl' })).to.deep.equal(go(rtl));
    });
  }

  it('draws a stretch with Shift, zooms with Enter and lets go with Escape', () => {
    expect(step('ArrowRight', 3, { shiftKey: true })).to.deep.equal(go(4, true));
    expect(step('Enter', 3)).to.deep.equal({ kind: 'zoom' });
    expect(step('Escape', 3)).to.deep.equal({ kind: 'leave' });
  });

  it('leaves other keys to the page', () => {
    expect(step('Tab', 3)).to.equal(undefined);
    expect(step('a', 3)).to.equal(undefined);
  });
});
