import { expect } from 'chai';
import { describe, it } from 'node:test';
import { place } from './placement.js';

const box = (left: number, top: number) => ({ left, right: left + 32, top, bottom: top + 32 });

describe('a popover', () => {
  const size = { width: 280, height: 400 };
  const rows: {
    name: string;
    anchor: ReturnType<typeof box>;
    viewport: { width: number; height: number };
    isRightToLeft?: boolean;
    left: number;
    top: number;
    maxHeight?: number;
  }[] = [
    {
      name: 'is under its button, its end at the end',
      anchor: box(900, 10),
      viewport: { width: 1000, height: 800 },
      left: 652,
      top: 48,
    },
    {
      name: 'has its start at the start where the end would leave the window',
      anchor: box(20, 10),
      viewport: { width: 1000, height: 800 },
      left: 20,
      top: 48,
    },
    {
      name: 'goes the other way from right to left',
      anchor: box(20, 10),
      viewport: { width: 1000, height: 800 },
      isRightToLeft: true,
      left: 20,
      top: 48,
    },
    {
      name: 'goes the other way from right to left, at the right edge too',
      anchor: box(960, 10),
      viewport: { width: 1000, height: 800 },
      isRightToLeft: true,
      left: 712,
      top: 48,
    },
    {
      name: 'fits a narrow window',
      anchor: box(144, 10),
      viewport: { width: 320, height: 800 },
      left: 8,
      top: 48,
    },
    {
      name: 'is over a button at the bottom',
      anchor: box(900, 760),
      viewport: { width: 1000, height: 800 },
      left: 652,
      top: 354,
    },
    {
      name: 'stays where there is more room, and is as high as that',
      anchor: box(900, 100),
      viewport: { width: 1000, height: 400 },
      left: 652,
      top: 138,
      maxHeight: 254,
    },
    {
      name: 'is in sight when its button is scrolled away',
      anchor: box(900, -500),
      viewport: { width: 1000, height: 800 },
      left: 652,
      top: 8,
    },
  ];
  for (const { name, left, top, maxHeight, isRightToLeft = false, ...rest } of rows) {
    it(name, () => {
      const placed = place({ size, isRightToLeft, ...rest });
      expect({ left: placed.left, top: placed.top }).to.deep.equal({ left, top });
      if (maxHeight !== undefined) expect(placed.maxHeight).to.equal(maxHeight);
    });
  }
});
