import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { amountOf } from './amount.js';
import type { ShownNumber } from './rounding.js';
import {
  fraction,
  reachesShare,
  remainingWholePercent,
  usedPercent,
  usedWholePercent,
} from './share.js';

const shown = ({ digits, bound }: ShownNumber) => `${bound === 'under' ? '<' : ''}${digits}`;

describe('a used share with two decimals', () => {
  const table: [used: string, allocated: string, percent: string][] = [
    ['212.16', '300', '70.72'],
    ['45', '10000', '0.45'],
    ['12899', '13325', '96.80'],
    ['0', '300', '0.00'],
    ['0.000001', '300', '<0.01'],
    ['0.0149', '300', '<0.01'],
    ['0.015', '300', '<0.01'],
    ['0.015001', '300', '0.01'],
    ['0.03', '300', '0.01'],
    ['150', '300', '50.00'],
    ['299.97', '300', '99.99'],
    ['299.984999', '300', '99.99'],
    ['299.985', '300', '99.99'],
    ['299.999999', '300', '99.99'],
    ['300', '300', '100.00'],
    ['300.000001', '300', '100.00'],
    ['303', '300', '101.00'],
    ['0', '0', '100.00'],
    ['5', '0', '100.00'],
    ['5', '-10', '100.00'],
    ['0.000001', '1234567890123456789012345678901234567890', '<0.01'],
  ];
  for (const [used, allocated, percent] of table) {
    it(`is ${percent}% for ${used} of ${allocated}`, () => {
      expect(shown(usedPercent({ used: amountOf(used), allocated: amountOf(allocated) }))).to.equal(
        percent,
      );
    });
  }
});

describe('a share in whole percent', () => {
  const used: [used: string, allocated: string, percent: string][] = [
    ['0', '100', '0'],
    ['0.000001', '100', '<1'],
    ['0.5', '100', '<1'],
    ['0.999999', '100', '<1'],
    ['1', '100', '1'],
    ['1.000001', '100', '1'],
    ['212.999999', '300', '70'],
    ['213', '300', '71'],
    ['99.5', '100', '99'],
    ['99.999999', '100', '99'],
    ['100', '100', '100'],
    ['100.999999', '100', '100'],
    ['0', '0', '100'],
  ];
  for (const [part, allocated, percent] of used) {
    it(`is ${percent}% used for ${part} of ${allocated}`, () => {
      expect(
        shown(usedWholePercent({ used: amountOf(part), allocated: amountOf(allocated) })),
      ).to.equal(percent);
    });
  }

  const left: [remaining: string, allocated: string, percent: string][] = [
    ['87.84', '300', '29'],
    ['300', '300', '100'],
    ['299.999999', '300', '99'],
    ['0.000001', '300', '<1'],
    ['0', '300', '0'],
    ['-0.000001', '300', '-1'],
    ['-9', '300', '-3'],
    ['0', '0', '0'],
    ['-10', '-10', '0'],
  ];
  for (const [remaining, allocated, percent] of left) {
    it(`is ${percent}% left for ${remaining} of ${allocated}`, () => {
      expect(
        shown(
          remainingWholePercent({
            remaining: amountOf(remaining),
            allocated: amountOf(allocated),
          }),
        ),
      ).to.equal(percent);
    });
  }
});

describe('a threshold of the used share', () => {
  const table: [used: string, allocated: string, percent: number, reached: boolean][] = [
    ['239.999999', '300', 80, false],
    ['240', '300', 80, true],
    ['240.000001', '300', 80, true],
    ['299.999999', '300', 100, false],
    ['300', '300', 100, true],
    ['0', '0', 100, true],
    ['0', '-1', 20, true],
    ['0', '0.000001', 20, false],
  ];
  for (const [used, allocated, percent, reached] of table) {
    it(`${reached ? 'is' : 'is not'} reached at ${percent}% by ${used} of ${allocated}`, () => {
      expect(
        reachesShare({ used: amountOf(used), allocated: amountOf(allocated) }, percent),
      ).to.equal(reached);
    });
  }
});

describe('a fraction for drawing', () => {
  const table: [part: bigint, whole: bigint, drawn: number][] = [
    [0n, 10n, 0],
    [5n, 10n, 0.5],
    [10n, 10n, 1],
    [11n, 10n, 1],
    [-1n, 10n, 0],
    [1n, 0n, 0],
    [1n, -5n, 0],
  ];
  for (const [part, whole, drawn] of table) {
    it(`is ${drawn} for ${String(part)} of ${String(whole)}`, () => {
      expect(fraction(part, whole)).to.equal(drawn);
    });
  }
});

describe('rounding of shares', () => {
  // The seed of a failing run is in the message; put it into `fc.assert`'s second argument to see it again.
  it('never says 0 of what is used, nor 100 of what is not all used, and is never off by more than a half', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 20n), fc.bigInt(0n, 10n ** 20n), (allocated, part) => {
        const used = part % (allocated + 1n);
        const { digits, bound } = usedPercent({ used, allocated });
        const hundredths = BigInt(digits.replace('.', ''));
        expect(hundredths === 0n).to.equal(used === 0n);
        expect(hundredths === 10_000n).to.equal(used === allocated);
        if (bound === 'under') {
          expect(used * 10_000n < allocated).to.equal(true);
        } else {
          const offBy = used * 10_000n - hundredths * allocated;
          const half = hundredths === 9_999n ? 2n * allocated : allocated;
          expect(2n * (offBy < 0n ? -offBy : offBy) <= half).to.equal(true);
        }
      }),
    );
  });
});
