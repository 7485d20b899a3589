import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { PageWords } from '../locales/page.js';
import { legendKeys } from './legend-keys.js';

const words = {
  overview: {
    credits: () => 'Credits',
    runs: () => 'Tool runs',
    before: () => 'Previous period',
    ahead: () => 'Projected',
  },
} as unknown as PageWords;
const day = { startsAt: 0, endsAt: 86_400_000, credits: 1n };

describe('the legend of the trend', () => {
  const table: [what: string, data: Parameters<typeof legendKeys>[1], names: string[]][] = [
    ['the range alone', { before: undefined, ahead: [] }, ['Credits', 'Tool runs']],
    ['a range before', { before: [], ahead: [] }, ['Credits', 'Tool runs', 'Previous period']],
    ['days ahead', { before: undefined, ahead: [day] }, ['Credits', 'Tool runs', 'Projected']],
    [
      'both',
      { before: [], ahead: [day] },
      ['Credits', 'Tool runs', 'Previous period', 'Projected'],
    ],
  ];
  for (const [what, data, names] of table) {
    it(`explains ${what}, and nothing else`, () => {
      expect(legendKeys(words, data).map(({ name }) => name)).to.deep.equal(names);
    });
  }
});
