import { describe, it } from 'node:test';
import { expect } from 'chai';
import { amountOf } from './amount.js';
import { balanceState, type BalanceState } from './state.js';

describe('the state of a balance', () => {
  const ofAHundred: [remaining: string, state: BalanceState][] = [
    ['100', 'healthy'],
    ['75.000001', 'healthy'],
    ['75', 'moderate'],
    ['74.999999', 'moderate'],
    ['25.000001', 'moderate'],
    ['25', 'moderate'],
    ['24.999999', 'low'],
    ['0.000001', 'low'],
    ['0', 'exhausted'],
    ['-0.000001', 'exhausted'],
    ['-3', 'exhausted'],
  ];
  for (const [remaining, state] of ofAHundred) {
    it(`is ${state} with ${remaining}% left`, () => {
      expect(balanceState({ remaining: amountOf(remaining), allocated: amountOf('100') })).to.equal(
        state,
      );
    });
  }

  const ofOthers: [remaining: string, allocated: string, state: BalanceState][] = [
    ['225', '300', 'moderate'],
    ['225.000001', '300', 'healthy'],
    ['87.84', '300', 'moderate'],
    // A third of a micro-credit off a boundary that no micro-credit meets exactly.
    ['0.000003', '0.000004', 'moderate'],
    ['0.000001', '0.000004', 'moderate'],
    ['0.000001', '0.000005', 'low'],
    ['0', '0', 'exhausted'],
    ['-5', '-5', 'exhausted'],
    ['5', '0', 'exhausted'],
    ['5', '-1', 'exhausted'],
  ];
  for (const [remaining, allocated, state] of ofOthers) {
    it(`is ${state} with ${remaining} of ${allocated} left`, () => {
      expect(
        balanceState({ remaining: amountOf(remaining), allocated: amountOf(allocated) }),
      ).to.equal(state);
    });
  }
});
