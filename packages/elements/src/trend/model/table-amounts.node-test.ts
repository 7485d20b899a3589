import { expect } from 'chai';
import { describe, it } from 'node:test';
import { tableAmounts, type AmountSum } from './table-amounts.js';

const table: readonly {
  what: string;
  lang?: string;
  sums: readonly AmountSum[];
  shown: readonly string[];
  titles?: readonly (string | undefined)[];
}[] = [
  { what: 'whole credits', sums: [{ parts: [2_000_000n], total: 2_000_000n }], shown: ['2', '2'] },
  {
    what: 'amounts of which one has a decimal',
    sums: [{ parts: [1_500_000n, 2_000_000n], total: 3_500_000n }],
    shown: ['1.5', '2.0', '3.5'],
  },
  {
    what: 'two decimals that add up',
    sums: [{ parts: [9_120_000n, 3_200_000n], total: 12_320_000n }],
    shown: ['9.12', '3.20', '12.32'],
    titles: [undefined, undefined, undefined],
  },
  {
    what: 'rounded parts that add up, with the exact amount on request',
    sums: [{ parts: [9_121_000n, 3_200_000n], total: 12_321_000n }],
    shown: ['9.12', '3.20', '12.32'],
    titles: ['9.121', undefined, '12.321'],
  },
  {
    // 9.12 and 3.20 would be above 12.33.
    what: 'rounded parts that do not add up',
    sums: [{ parts: [9_123_400n, 3_202_100n], total: 12_325_500n }],
    shown: ['9.1234', '3.2021', '12.3255'],
    titles: [undefined, undefined, undefined],
  },
  {
    what: 'all of a table in which one sum does not come out',
    sums: [
      { parts: [1_000_000n, 2_000_000n], total: 3_000_000n },
      { parts: [5_000n, 5_000n], total: 10_000n },
    ],
    shown: ['1.000', '2.000', '3.000', '0.005', '0.005', '0.010'],
  },
  {
    what: 'something of almost nothing',
    sums: [{ parts: [1n, 0n], total: 1n }],
    shown: ['<0.01', '0.00', '<0.01'],
    titles: ['0.000001', undefined, '0.000001'],
  },
  {
    what: 'a sum of which one part is unknown, over those that are known',
    sums: [{ parts: [1_234_567n, undefined], total: undefined }],
    shown: ['1.23', '?', '?'],
    titles: ['1.234567', undefined, undefined],
  },
  {
    what: 'them as a language writes them',
    lang: 'de',
    sums: [{ parts: [1_234_500_000n, 500_000n], total: 1_235_000_000n }],
    shown: ['1.234,5', '0,5', '1.235,0'],
  },
];

describe('amounts of the table of the trend', () => {
  for (const { what, lang = 'en', sums, shown, titles } of table) {
    it(`shows ${what}, with as many decimals each`, () => {
      const cell = tableAmounts({ lang, unknown: '?' }, sums);
      const cells = sums.flatMap(({ parts, total }) => [...parts, total]).map(cell);
      expect(cells.map(({ text }) => text)).to.deep.equal(shown);
      if (titles) expect(cells.map(({ whole }) => whole)).to.deep.equal(titles);
    });
  }
});
