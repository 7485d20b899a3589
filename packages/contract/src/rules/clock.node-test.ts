import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readClock, type ClockAccount } from './clock.js';

const account = (
  remaining: string | undefined,
  allocated: string | undefined = '300',
  runs: number | undefined = 9955,
): ClockAccount => ({ credits: { remaining, allocated }, runs: { remaining: runs } });

describe('the clock', () => {
  const table: [remaining: string, state: string, fill: number, percent: string][] = [
    ['300', 'healthy', 1, '100'],
    ['299.999999', 'healthy', 0.999999, '99'],
    ['225.000001', 'healthy', 0.75, '75'],
    ['225', 'moderate', 0.75, '75'],
    ['87.84', 'moderate', 0.2928, '29'],
    ['74.999999', 'low', 0.249999, '25'],
    ['0.000001', 'low', 0, '<1'],
    ['0', 'exhausted', 0, '0'],
    ['-9', 'exhausted', 0, '-3'],
  ];
  for (const [remaining, state, fill, percent] of table) {
    it(`is ${state} with ${remaining} of 300 left`, () => {
      const reading = readClock(account(remaining));
      expect(reading.state).to.equal(state);
      expect(reading.fill).to.equal(fill);
      const { digits, bound } = reading.remainingPercent ?? { digits: '', bound: 'none' };
      expect(`${bound === 'under' ? '<' : ''}${digits}`).to.equal(percent);
    });
  }

  it('is a triangle if nothing is allocated', () => {
    expect(readClock(account('0', '0')).state).to.equal('exhausted');
    expect(readClock(account('-10', '-10')).state).to.equal('exhausted');
  });

  it('keeps the color of the credits when only the runs are gone, and knows of it', () => {
    expect(readClock(account('300', '300', 0))).to.deep.include({
      state: 'healthy',
      runsExhausted: true,
    });
    expect(readClock(account('300', '300', 1)).runsExhausted).to.equal(false);
    expect(readClock(account('300', '300', undefined)).runsExhausted).to.equal(false);
  });

  it('is loading until it knows, and an error where it cannot', () => {
    const unknown = { fill: 0, remainingPercent: undefined, runsExhausted: false };
    expect(readClock(undefined)).to.deep.equal({ state: 'loading', ...unknown });
    expect(readClock(undefined, true)).to.deep.equal({ state: 'error', ...unknown });
    expect(readClock(account('300'), true).state).to.equal('healthy');
  });

  it('is an error where what remains cannot be read', () => {
    for (const amount of [undefined, '1e21', '-0', '0.1234567']) {
      expect(readClock(account(amount)).state).to.equal('error');
    }
    const noTotal = { credits: { remaining: '5', allocated: undefined }, runs: { remaining: 0 } };
    expect(readClock(noTotal)).to.deep.include({ state: 'error', runsExhausted: true });
  });
});
