import { expect } from 'chai';
import { describe, it } from 'node:test';
import { tickIndices } from './ticks.js';

const noHours = (): number => 0;

describe('tickIndices', () => {
  it('labels all where there is room', () => {
    expect(tickIndices(5, 'day', { most: 5, hourOf: noHours })).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('labels every fourth of 21 days', () => {
    expect(tickIndices(21, 'day', { most: 8, hourOf: noHours })).to.deep.equal([
      0, 4, 8, 12, 16, 20,
    ]);
  });

  it('labels the round hours of a day that begins at 17:00', () => {
    const hourOf = (index: number): number => (17 + index) % 24;
    expect(tickIndices(24, 'hour', { most: 5, hourOf })).to.deep.equal([1, 7, 13, 19]);
  });

  it('labels midnights where a label for each hour has no room', () => {
    const hourOf = (index: number): number => (17 + index) % 24;
    expect(tickIndices(168, 'hour', { most: 7, hourOf })).to.deep.equal([
      7, 31, 55, 79, 103, 127, 151,
    ]);
  });

  it('never has more labels than room, also for a year of hours and a century of months', () => {
    for (const most of [1, 2, 7, 15]) {
      for (const interval of ['hour', 'day', 'week', 'month'] as const) {
        for (const count of [1, 2, 30, 1200, 8760]) {
          const { length } = tickIndices(count, interval, { most, hourOf: (index) => index % 24 });
          expect(length, `${count} ${interval}, ${most}`).to.be.within(1, most);
        }
      }
    }
  });

  it('labels nothing where there is nothing', () => {
    expect(tickIndices(0, 'day', { most: 5, hourOf: noHours })).to.deep.equal([]);
  });
});
