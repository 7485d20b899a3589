import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  formatCredits,
  halfEven,
  halfEvenBig,
  LARGEST,
  parseCredits,
  parseRuns,
} from './amounts.js';

describe('amounts', () => {
  const read: [text: unknown, micro: number | undefined][] = [
    ['0', 0],
    ['1', 1_000_000],
    ['0.000001', 1],
    ['-10', -10_000_000],
    ['212.16', 212_160_000],
    ['1.50', 1_500_000],
    [7, 7_000_000],
    [0.1, 100_000],
    ['4000000000', LARGEST],
    ['4000000000.000001', undefined],
    ['0.0000001', undefined],
    ['1e3', undefined],
    [1e21, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    ['', undefined],
    ['+1', undefined],
    ['.5', undefined],
    ['1.', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [text, micro] of read) {
    it(`reads ${String(text)} as ${String(micro)} micro-credits`, () => {
      expect(parseCredits(text)).to.equal(micro);
    });
  }

  const written: [micro: number, text: string][] = [
    [0, '0'],
    [1, '0.000001'],
    [-1, '-0.000001'],
    [10, '0.00001'],
    [212_160_000, '212.16'],
    [999_999, '0.999999'],
    [1_000_000, '1'],
    [1_000_001, '1.000001'],
    [-10_000_000, '-10'],
    [LARGEST, '4000000000'],
    [9_007_199_254_740_991, '9007199254.740991'],
  ];
  for (const [micro, text] of written) {
    it(`writes ${micro} micro-credits as ${text}`, () => {
      expect(formatCredits(micro)).to.equal(text);
    });
  }

  const runs: [value: unknown, runs: number | undefined][] = [
    [5, 5],
    ['5', 5],
    [0, 0],
    [-0, 0],
    [1.5, undefined],
    ['5.0', undefined],
    [Number.NaN, undefined],
    [2 ** 53, undefined],
  ];
  for (const [value, count] of runs) {
    it(`reads ${String(value)} as ${String(count)} runs`, () => {
      expect(parseRuns(value)).to.equal(count);
    });
  }

  // numerator, denominator, half-even quotient
  const rounded: [number, number, number][] = [
    [0, 1000, 0],
    [499, 1000, 0],
    [500, 1000, 0],
    [501, 1000, 1],
    [1499, 1000, 1],
    [1500, 1000, 2],
    [1501, 1000, 2],
    [2499, 1000, 2],
    [2500, 1000, 2],
    [2501, 1000, 3],
    [1, 3, 0],
    [2, 3, 1],
  ];
  for (const [numerator, denominator, quotient] of rounded) {
    it(`rounds ${numerator}/${denominator} half-even to ${quotient}`, () => {
      expect(halfEven(numerator, denominator)).to.equal(quotient);
      expect(halfEvenBig(BigInt(numerator), BigInt(denominator))).to.equal(BigInt(quotient));
    });
  }
});
