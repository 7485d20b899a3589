import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decimalDigits, divideHalfEven } from './rounding.js';

describe('rounding to the even one', () => {
  const table: [numerator: bigint, denominator: bigint, quotient: bigint][] = [
    [0n, 2n, 0n],
    [1n, 2n, 0n],
    [3n, 2n, 2n],
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-1n, 2n, 0n],
    [-3n, 2n, -2n],
    [-5n, 2n, -2n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [-5n, 3n, -2n],
    [499_999n, 1_000_000n, 0n],
    [500_001n, 1_000_000n, 1n],
  ];
  for (const [numerator, denominator, quotient] of table) {
    it(`makes ${String(numerator)}/${String(denominator)} ${String(quotient)}`, () => {
      expect(divideHalfEven(numerator, denominator)).to.equal(quotient);
    });
  }

  it('refuses a divisor that is not above zero', () => {
    expect(() => divideHalfEven(1n, 0n)).to.throw(RangeError);
    expect(() => divideHalfEven(1n, -2n)).to.throw(RangeError);
  });
});

describe('decimal digits', () => {
  const table: [units: bigint, fractionDigits: number, digits: string][] = [
    [7072n, 2, '70.72'],
    [5n, 2, '0.05'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [100n, 0, '100'],
    [-7n, 0, '-7'],
  ];
  for (const [units, fractionDigits, digits] of table) {
    it(`of ${String(units)} with ${fractionDigits} after the point are ${digits}`, () => {
      expect(decimalDigits(units, fractionDigits)).to.equal(digits);
    });
  }
});
