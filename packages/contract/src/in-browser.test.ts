import { expect } from '@open-wc/testing';
import {
  amountOf,
  balanceState,
  bucketStarts,
  instantOf,
  printAmount,
  printInstant,
  readClock,
  remainingWholePercent,
  shownBalance,
} from '@usage-kit/contract';
import { accountShape, readLeniently } from '@usage-kit/contract/validate/account';

/** The rules are tested in Node; here is what they need of a browser: BigInt, dates, regular expressions, Intl. */
describe('the contract in a browser', () => {
  const body: unknown = {
    id: 'acc_1',
    credits: { allocated: '300', used: '212.16', remaining: '87.84' },
    runs: { allocated: 10_000, used: 45, remaining: 9_955 },
    asOf: '2026-11-21T16:00:00Z',
    plan: null,
  };

  it('reads an account, and says what of it is unknown', () => {
    const reading = readLeniently(accountShape, body);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.value.credits.remaining).to.equal('87.84');
    expect(reading.value.asOf).to.equal('2026-11-21T16:00:00Z');
    expect(reading.unknown).to.include.members(['name', 'plan', 'credits.byCategory']);
    expect(readClock(reading.value)).to.deep.include({ state: 'moderate', fill: 0.2928 });
  });

  it('calculates amounts exactly, and Intl formats them exactly', () => {
    const most = amountOf('9999999999999999999999999999999999999999.999999');
    expect(printAmount(most - 1n)).to.equal('9999999999999999999999999999999999999999.999998');
    const balance = { remaining: amountOf('87.84'), allocated: amountOf('300') };
    expect(balanceState(balance)).to.equal('moderate');
    expect(remainingWholePercent(balance)).to.deep.equal({ digits: '29', bound: 'none' });
    const { digits } = shownBalance(amountOf('9007199254740993.126'));
    const text = new Intl.NumberFormat('en', { useGrouping: false }).format(digits);
    expect(text).to.equal('9007199254740993.13');
  });

  it('divides a range into days', () => {
    const range = {
      fromMs: instantOf('2026-11-01T12:00:00Z'),
      toMs: instantOf('2026-11-03T00:00:00.001Z'),
    };
    expect(bucketStarts(range, 'day').map(printInstant)).to.deep.equal([
      '2026-11-01T00:00:00Z',
      '2026-11-02T00:00:00Z',
      '2026-11-03T00:00:00Z',
    ]);
  });
});
