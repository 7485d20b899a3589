import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  amountOf,
  compareAmounts,
  parseAmount,
  printAmount,
  shownBalance,
  shownUsedOf,
  sumAmounts,
} from './amount.js';

describe('an amount of credits', () => {
  const exact: [wire: string, micro: bigint][] = [
    ['0', 0n],
    ['0.000001', 1n],
    ['-0.000001', -1n],
    ['1', 1_000_000n],
    ['212.16', 212_160_000n],
    ['-10', -10_000_000n],
    ['0.999999', 999_999n],
    ['300', 300_000_000n],
    ['9007199254.740993', 9_007_199_254_740_993n],
    [
      '1234567890123456789012345678901234567890',
      1_234_567_890_123_456_789_012_345_678_901_234_567_890_000_000n,
    ],
  ];
  for (const [wire, micro] of exact) {
    it(`reads ${wire} exactly and prints it again`, () => {
      expect(parseAmount(wire)).to.equal(micro);
      expect(printAmount(micro)).to.equal(wire);
    });
  }

  it('reads zeros after the point and prints the shortest form', () => {
    expect(parseAmount('87.840000')).to.equal(87_840_000n);
    expect(printAmount(87_840_000n)).to.equal('87.84');
    expect(printAmount(100_000_000n)).to.equal('100');
    expect(parseAmount('0.0')).to.equal(0n);
  });

  const refused: unknown[] = [
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '1e21',
    '1E2',
    '-0',
    '-0.000000',
    '007',
    '0.1234567',
    '1,000',
    '١٢',
    'NaN',
    'Infinity',
    '--1',
    '12345678901234567890123456789012345678901',
    12,
    1e21,
    -0,
    null,
    undefined,
    {},
    ['1'],
    1n,
  ];
  for (const value of refused) {
    it(`refuses ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`, () => {
      expect(parseAmount(value)).to.equal(undefined);
    });
  }

  it('throws where text must be an amount and is none', () => {
    expect(amountOf('1.5')).to.equal(1_500_000n);
    expect(() => amountOf('1e21')).to.throw(RangeError, '"1e21" is not an amount of credits.');
  });

  it('is compared and added without loss', () => {
    expect(compareAmounts(amountOf('10'), amountOf('9'))).to.equal(1);
    expect(compareAmounts(amountOf('-10'), amountOf('-9'))).to.equal(-1);
    expect(compareAmounts(amountOf('1'), amountOf('1.000000'))).to.equal(0);
    expect(printAmount(sumAmounts(Array<bigint>(1_000_000).fill(amountOf('0.1'))))).to.equal(
      '100000',
    );
    expect(printAmount(sumAmounts([]))).to.equal('0');
  });

  it('survives the wire, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 45n), 10n ** 45n), (micro) => {
        expect(parseAmount(printAmount(micro))).to.equal(micro);
      }),
    );
  });
});

describe('a balance on screen', () => {
  const table: [wire: string, digits: string, bound: 'none' | 'under'][] = [
    ['87.84', '87.84', 'none'],
    ['75', '75', 'none'],
    ['87.8', '87.8', 'none'],
    ['87.845', '87.84', 'none'],
    ['87.855', '87.86', 'none'],
    ['87.845001', '87.85', 'none'],
    ['-87.845', '-87.84', 'none'],
    ['0', '0', 'none'],
    ['0.000001', '1', 'under'],
    ['0.005', '1', 'under'],
    ['0.005001', '0.01', 'none'],
    ['0.5', '0.5', 'none'],
    ['-0.000001', '-0.01', 'none'],
    ['-3.271828', '-3.27', 'none'],
  ];
  for (const [wire, digits, bound] of table) {
    it(`shows ${wire} as ${bound === 'under' ? '<' : ''}${digits}`, () => {
      expect(shownBalance(amountOf(wire))).to.deep.equal({ digits, bound });
    });
  }
});

describe('used of allocated on screen', () => {
  const table: [used: string, allocated: string, shown: string][] = [
    ['212.16', '300', '212 of 300'],
    ['0', '300', '0 of 300'],
    ['0.000001', '300', '<1 of 300'],
    ['0.5', '300', '<1 of 300'],
    ['0.500001', '300', '1 of 300'],
    ['1.5', '300', '2 of 300'],
    ['2.5', '300', '2 of 300'],
    ['299.499999', '300', '299 of 300'],
    ['299.999999', '300', '299 of 300'],
    ['300', '300', '300 of 300'],
    ['303.271828', '300', '303 of 300'],
    ['0.9', '1', '<1 of 1'],
    ['5', '-10', '5 of -10'],
  ];
  for (const [used, allocated, shown] of table) {
    it(`shows ${used} of ${allocated} as "${shown}"`, () => {
      const parts = shownUsedOf({ used: amountOf(used), allocated: amountOf(allocated) });
      const text = (part: typeof parts.used) =>
        `${part.bound === 'under' ? '<' : ''}${part.digits}`;
      expect(`${text(parts.used)} of ${text(parts.allocated)}`).to.equal(shown);
    });
  }
});
