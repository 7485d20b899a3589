import { expect } from '@open-wc/testing';
import type { TrendInterval } from '@usage-kit/contract';
import { trendAhead } from './trend-ahead.js';

const at = (iso: string): number => Date.parse(iso);
const nowMs = at('2026-11-21T16:00:00Z');
const ahead = (
  {
    count = 21,
    interval = 'day',
    timezone = 'UTC',
    to = '2026-11-22T00:00:00Z',
  }: { count?: number; interval?: TrendInterval; timezone?: string; to?: string },
  end?: string,
): [start: string, credits: bigint][] =>
  trendAhead(
    { range: { fromMs: at('2026-11-01T00:00:00Z'), toMs: at(to) }, interval, timezone, count },
    { perDay: 7_200_000n, nowMs, endMs: end === undefined ? undefined : at(end) },
  ).map(({ startsAt, credits }) => [new Date(startsAt).toISOString().slice(0, 13), credits]);

describe('trendAhead', () => {
  it('goes on at the pace for a quarter of what is shown', () => {
    expect(ahead({})).to.deep.equal([
      ['2026-11-22T00', 7_200_000n],
      ['2026-11-23T00', 7_200_000n],
      ['2026-11-24T00', 7_200_000n],
      ['2026-11-25T00', 7_200_000n],
      ['2026-11-26T00', 7_200_000n],
    ]);
  });

  it('ends where the credits run out or the cycle ends', () => {
    expect(ahead({}, '2026-11-23T00:00:00Z')).to.have.length(1);
    expect(ahead({}, '2026-11-23T00:00:00.001Z')).to.have.length(2);
    expect(ahead({}, '2026-11-22T00:00:00Z')).to.have.length(0);
  });

  it('is of the length of its buckets', () => {
    const hours = ahead({ interval: 'hour', count: 8, to: '2026-11-21T17:00:00Z' });
    expect(hours).to.deep.equal([
      ['2026-11-21T17', 300_000n],
      ['2026-11-21T18', 300_000n],
    ]);
    // New York's clocks go forward on 14 March 2027: that day has 23 hours.
    const days = trendAhead(
      {
        range: { fromMs: 0, toMs: at('2027-03-14T05:00:00Z') },
        interval: 'day',
        timezone: 'America/New_York',
        count: 4,
      },
      { perDay: 24_000_000n, nowMs: at('2027-03-13T12:00:00Z'), endMs: undefined },
    );
    expect(days.map(({ credits }) => credits)).to.deep.equal([23_000_000n, 24_000_000n]);
  });

  it('says nothing after a range of the past', () => {
    expect(ahead({ to: '2026-11-21T00:00:00Z' })).to.deep.equal([]);
  });
});
