import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { TrendInterval } from '@usage-kit/contract';
import { trendAhead, type TrendOutlook } from './trend-ahead.js';

const at = (iso: string): number => Date.parse(iso);
const nowMs = at('2026-11-21T16:00:00Z');
const outlook = (
  {
    count = 21,
    interval = 'day',
    timezone = 'UTC',
    to = '2026-11-22T00:00:00Z',
  }: { count?: number; interval?: TrendInterval; timezone?: string; to?: string },
  { usedUp, cycleEnd }: { usedUp?: string; cycleEnd?: string } = {},
): TrendOutlook =>
  trendAhead(
    { range: { fromMs: at('2026-11-01T00:00:00Z'), toMs: at(to) }, interval, timezone, count },
    {
      perDay: 7_200_000n,
      nowMs,
      usedUpMs: usedUp === undefined ? undefined : at(usedUp),
      cycleEndMs: cycleEnd === undefined ? undefined : at(cycleEnd),
    },
  );
const starts = ({ ahead }: TrendOutlook): [start: string, credits: bigint][] =>
  ahead.map(({ startsAt, credits }) => [new Date(startsAt).toISOString().slice(0, 13), credits]);

describe('trendAhead', () => {
  it('continues at the pace for a quarter of what is shown where no end is foreseen', () => {
    const expected = [
      ['2026-11-22T00', 7_200_000n],
      ['2026-11-23T00', 7_200_000n],
      ['2026-11-24T00', 7_200_000n],
      ['2026-11-25T00', 7_200_000n],
      ['2026-11-26T00', 7_200_000n],
    ];
    expect(starts(outlook({}))).to.deep.equal(expected);
    expect(starts(outlook({}, { cycleEnd: '2026-12-01T00:00:00Z' }))).to.deep.equal(expected);
    expect(outlook({}).usedUp).to.equal(undefined);
  });

  it('ends with the cycle, if nothing is used up', () => {
    expect(outlook({}, { cycleEnd: '2026-11-24T00:00:00Z' }).ahead).to.have.length(2);
    expect(outlook({}, { cycleEnd: '2026-11-22T00:00:00Z' }).ahead).to.have.length(0);
  });

  // 21 days leave room for 15 more.
  const ends: [usedUp: string, last: string | undefined, isBeyond: boolean][] = [
    ['2026-11-21T23:00:00Z', undefined, false],
    ['2026-11-22T00:00:00Z', undefined, false],
    ['2026-11-22T00:00:00.001Z', '2026-11-22T00', false],
    ['2026-11-23T00:00:00Z', '2026-11-22T00', false],
    ['2026-11-23T00:00:00.001Z', '2026-11-23T00', false],
    ['2026-12-03T20:00:00Z', '2026-12-03T00', false],
    ['2026-12-07T00:00:00Z', '2026-12-06T00', false],
    ['2026-12-07T00:00:00.001Z', '2026-11-26T00', true],
    ['2027-06-01T00:00:00Z', '2026-11-26T00', true],
  ];
  for (const [usedUp, last, isBeyond] of ends) {
    it(`goes ${isBeyond ? 'a quarter of the way' : 'all the way'} to ${usedUp}, and knows it`, () => {
      const found = outlook({}, { usedUp, cycleEnd: '2026-12-01T00:00:00Z' });
      expect(starts(found).at(-1)?.[0]).to.equal(last);
      expect(found.usedUp).to.deep.equal({ at: at(usedUp), isBeyond });
    });
  }

  it('is of the length of its buckets', () => {
    const hours = outlook({ interval: 'hour', count: 8, to: '2026-11-21T17:00:00Z' });
    expect(starts(hours)).to.deep.equal([
      ['2026-11-21T17', 300_000n],
      ['2026-11-21T18', 300_000n],
    ]);
    // New York's clocks go forward on 14 March 2027: that day has 23 hours.
    const { ahead: days } = trendAhead(
      {
        range: { fromMs: 0, toMs: at('2027-03-14T05:00:00Z') },
        interval: 'day',
        timezone: 'America/New_York',
        count: 4,
      },
      {
        perDay: 24_000_000n,
        nowMs: at('2027-03-13T12:00:00Z'),
        usedUpMs: undefined,
        cycleEndMs: undefined,
      },
    );
    expect(days.map(({ credits }) => credits)).to.deep.equal([23_000_000n, 24_000_000n]);
  });

  it('begins with a whole week where the range ends within one', () => {
    // 22 November 2026 is a Sunday.
    const weeks = outlook({ interval: 'week', count: 48 }, { usedUp: '2026-12-08T00:00:00Z' });
    expect(starts(weeks)).to.deep.equal([
      ['2026-11-23T00', 50_400_000n],
      ['2026-11-30T00', 50_400_000n],
      ['2026-12-07T00', 50_400_000n],
    ]);
    const here = outlook({ interval: 'week', count: 48 }, { usedUp: '2026-11-22T23:00:00Z' });
    expect(here.ahead).to.deep.equal([]);
    expect(here.usedUp?.isBeyond).to.equal(false);
  });

  // 22 November 2026 is within a month; 7.2 credits a day. Two years of it leave room for 18 more.
  const months: [
    name: string,
    end: { usedUp?: string; cycleEnd?: string },
    expected: [start: string, credits: bigint][],
  ][] = [
    ['used up in the month that has begun', { usedUp: '2026-11-30T23:59:59Z' }, []],
    ['used up as it ends', { usedUp: '2026-12-01T00:00:00Z' }, []],
    [
      'used up a moment later',
      { usedUp: '2026-12-01T00:00:00.001Z' },
      [['2026-12-01T00', 223_200_000n]],
    ],
    [
      'used up in a month of 28 days',
      { usedUp: '2027-02-03T00:00:00Z', cycleEnd: '2026-12-01T00:00:00Z' },
      [
        ['2026-12-01T00', 223_200_000n],
        ['2027-01-01T00', 223_200_000n],
        ['2027-02-01T00', 201_600_000n],
      ],
    ],
    ['the cycle ends with the month', { cycleEnd: '2026-12-01T00:00:00Z' }, []],
    [
      'the cycle ends within the next month',
      { cycleEnd: '2026-12-14T00:00:00Z' },
      [['2026-12-01T00', 223_200_000n]],
    ],
  ];
  for (const [name, end, expected] of months) {
    it(`continues in whole months after one that has begun: ${name}`, () => {
      const found = outlook({ interval: 'month', count: 24 }, end);
      expect(starts(found)).to.deep.equal(expected);
      expect(found.usedUp?.isBeyond ?? false).to.equal(false);
    });
  }

  it('begins a month where its zone does', () => {
    // 1 December in Tokyo begins at 15:00 of 30 November.
    const found = outlook(
      { interval: 'month', count: 24, timezone: 'Asia/Tokyo', to: '2026-11-22T15:00:00Z' },
      { usedUp: '2026-12-02T00:00:00Z' },
    );
    expect(starts(found)).to.deep.equal([['2026-11-30T15', 223_200_000n]]);
  });

  it('says nothing after a range of the past', () => {
    const past = outlook({ to: '2026-11-21T00:00:00Z' }, { usedUp: '2026-12-03T20:00:00Z' });
    expect(past).to.deep.equal({ ahead: [], usedUp: undefined });
  });
});
