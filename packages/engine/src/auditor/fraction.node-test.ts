import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Fraction } from './fraction.js';

describe('a fraction', () => {
  for (const [decimal, numerator, denominator] of [
    ['0', 0n, 1n],
    ['-10', -10n, 1n],
    ['0.07698', 3849n, 50_000n],
    ['-0.5', -1n, 2n],
    ['.25', 1n, 4n],
    ['12345678901234567890.000000000001', 12345678901234567890000000000001n, 1_000_000_000_000n],
  ] as const)
    it(`reads ${decimal}`, () => {
      const read = Fraction.parse(decimal);
      expect(read.compare(Fraction.of(numerator, denominator))).to.equal(0);
    });

  for (const text of ['', '-', '.', '1.', '1e3', ' 1', '1,5', 'NaN', '--1'])
    it(`refuses "${text}"`, () => {
      expect(() => Fraction.parse(text)).to.throw(RangeError);
    });

  it('refuses a denominator of zero', () => {
    expect(() => Fraction.of(1n, 0n)).to.throw(RangeError);
  });

  for (const [numerator, denominator, ceil, floor, halfEven] of [
    [0n, 1n, 0n, 0n, 0n],
    [1n, 2n, 1n, 0n, 0n],
    [3n, 2n, 2n, 1n, 2n],
    [5n, 2n, 3n, 2n, 2n],
    [-1n, 2n, 0n, -1n, 0n],
    [-3n, 2n, -1n, -2n, -2n],
    [499_999n, 1_000_000n, 1n, 0n, 0n],
    [500_001n, 1_000_000n, 1n, 0n, 1n],
    [7n, -2n, -3n, -4n, -4n],
    [6n, 3n, 2n, 2n, 2n],
  ] as const)
    it(`rounds ${numerator}/${denominator}`, () => {
      const fraction = Fraction.of(numerator, denominator);
      expect([fraction.ceil(), fraction.floor(), fraction.halfEven()]).to.deep.equal([
        ceil,
        floor,
        halfEven,
      ]);
    });

  it('adds, subtracts, multiplies, divides and compares', () => {
    const [third, quarter] = [Fraction.of(1n, 3n), Fraction.of(1n, 4n)];
    expect(third.plus(quarter).compare(Fraction.of(7n, 12n))).to.equal(0);
    expect(third.minus(quarter).compare(Fraction.of(1n, 12n))).to.equal(0);
    expect(third.times(quarter).compare(Fraction.of(1n, 12n))).to.equal(0);
    expect(third.dividedBy(quarter).compare(Fraction.of(4n, 3n))).to.equal(0);
    expect(third.compare(quarter)).to.equal(1);
    expect(quarter.compare(third)).to.equal(-1);
    expect([third.sign, quarter.minus(third).sign, Fraction.zero.sign]).to.deep.equal([1, -1, 0]);
  });
});
