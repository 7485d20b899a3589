import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  FORECAST_BASIS_MS,
  LAST_INSTANT_MS,
  pacePerDay,
  runsOutAtMs,
  runsPerDay,
  runsRunOutAtMs,
} from './forecast.js';

const DAY_MS = 86_400_000;

describe('the forecast', () => {
  it('takes the pace of the basis, ties to even', () => {
    expect(pacePerDay(14_000_000n, FORECAST_BASIS_MS)).to.equal(2_000_000n);
    expect(pacePerDay(1n, 2 * DAY_MS)).to.equal(0n);
    expect(pacePerDay(3n, 2 * DAY_MS)).to.equal(2n);
    expect(runsPerDay(10, FORECAST_BASIS_MS)).to.equal(1.43);
  });

  const table: [remaining: bigint, perDay: bigint, expected: number | null][] = [
    [0n, 5n, 1_000],
    [-1n, 5n, 1_000],
    [1n, 0n, null],
    [1n, -1n, null],
    [10n, 5n, 1_000 + 2 * DAY_MS],
    // A third of a day is 28,800,000 ms; a seventh is not a whole number of them, so the next one.
    [1n, 3n, 1_000 + 28_800_000],
    [1n, 7n, 1_000 + 12_342_858],
  ];
  for (const [remaining, perDay, expected] of table) {
    it(`has ${remaining} at ${perDay} per day run out ${expected === null ? 'never' : `at ${expected}`}`, () => {
      expect(runsOutAtMs({ remaining, perDay, nowMs: 1_000 })).to.equal(expected);
    });
  }

  it('knows no instant after the last one that can be written', () => {
    const nowMs = LAST_INSTANT_MS - DAY_MS;
    expect(runsOutAtMs({ remaining: 1n, perDay: 1n, nowMs })).to.equal(LAST_INSTANT_MS);
    expect(runsOutAtMs({ remaining: 1n, perDay: 1n, nowMs: nowMs + 1 })).to.equal(null);
  });

  it('takes runs at a pace with two decimals', () => {
    expect(runsRunOutAtMs({ remaining: 3, perDay: 1.5, nowMs: 0 })).to.equal(2 * DAY_MS);
    expect(runsRunOutAtMs({ remaining: 3, perDay: 0, nowMs: 0 })).to.equal(null);
  });
});
