import { expect } from 'chai';
import { describe, it } from 'node:test';
import { runningCost } from './running-cost.js';

const HOUR_MS = 3_600_000;

describe('what runs at an hourly rate costs', () => {
  const cases: readonly [string, Parameters<typeof runningCost>[0], bigint][] = [
    ['one hour of one', { microPerHour: 76_980n, units: 1, durationMs: HOUR_MS }, 76_980n],
    ['a day of two', { microPerHour: 76_980n, units: 2, durationMs: 24 * HOUR_MS }, 3_695_040n],
    ['nothing at no time', { microPerHour: 76_980n, units: 2, durationMs: 0 }, 0n],
    ['nothing for time that has passed', { microPerHour: 76_980n, units: 2, durationMs: -1 }, 0n],
    ['half a micro-credit, to even', { microPerHour: 1n, units: 1, durationMs: HOUR_MS / 2 }, 0n],
    ['one and a half, to even', { microPerHour: 3n, units: 1, durationMs: HOUR_MS / 2 }, 2n],
    [
      'more than a double can hold',
      { microPerHour: 9_007_199_254_740_993n, units: 1, durationMs: HOUR_MS },
      9_007_199_254_740_993n,
    ],
  ];
  for (const [name, given, expected] of cases) {
    it(`is ${name}`, () => {
      expect(runningCost(given)).to.equal(expected);
    });
  }
});
