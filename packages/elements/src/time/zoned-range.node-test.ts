import { resolveRange, type InstantRange, type UsageRange } from '@usage-kit/contract';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rangeBeforeIn, rangeProblemIn, readRangeIn, resolveRangeIn } from './zoned-range.js';

const at = (iso: string): number => Date.parse(iso);
const printed = ({ fromMs, toMs }: InstantRange): string =>
  `${new Date(fromMs).toISOString().slice(0, 16)} ${new Date(toMs).toISOString().slice(0, 16)}`;
const preset = (name: '24h' | '7d' | '30d' | '90d' | 'cycle'): UsageRange => ({
  kind: 'preset',
  preset: name,
});
const days = (firstDay: string, lastDay: string): UsageRange => ({
  kind: 'days',
  firstDay,
  lastDay,
});

// In Kathmandu this is 21 November, 21:47; in Apia 22 November, 5:02.
const moment = {
  nowMs: at('2026-11-21T16:02:00Z'),
  cycle: { startsAtMs: at('2026-11-01T00:00:00Z'), endsAtMs: at('2026-12-01T00:00:00Z') },
};

describe('resolveRangeIn', () => {
  const cases: [zone: string, range: UsageRange, expected: string][] = [
    ['UTC', preset('7d'), '2026-11-15T00:00 2026-11-22T00:00'],
    ['Asia/Kathmandu', preset('7d'), '2026-11-14T18:15 2026-11-21T18:15'],
    ['Pacific/Apia', preset('7d'), '2026-11-15T11:00 2026-11-22T11:00'],
    // Clocks went back on 1 November: the first of these 30 days begins in summer time.
    ['America/New_York', preset('30d'), '2026-10-23T04:00 2026-11-22T05:00'],
    ['America/New_York', preset('24h'), '2026-11-20T17:00 2026-11-21T17:00'],
    ['Asia/Kathmandu', preset('cycle'), '2026-11-01T00:00 2026-11-21T18:15'],
    ['Asia/Kathmandu', days('2026-11-01', '2026-11-02'), '2026-10-31T18:15 2026-11-02T18:15'],
    ['America/New_York', days('2026-11-01', '2026-11-01'), '2026-11-01T04:00 2026-11-02T05:00'],
  ];
  for (const [zone, range, expected] of cases) {
    it(`${JSON.stringify(range)} in ${zone}`, () => {
      expect(printed(resolveRangeIn(zone, range, moment))).to.equal(expected);
    });
  }

  it('is the rule of the contract in UTC', () => {
    for (const range of [
      preset('24h'),
      preset('90d'),
      preset('cycle'),
      days('2026-10-01', '2026-10-09'),
    ]) {
      expect(resolveRangeIn('UTC', range, moment)).to.deep.equal(resolveRange(range, moment));
    }
  });

  it('never goes past the end of a cycle', () => {
    const late = { ...moment, nowMs: at('2026-11-30T23:30:00Z') };
    expect(printed(resolveRangeIn('America/New_York', preset('cycle'), late))).to.equal(
      '2026-11-01T00:00 2026-12-01T00:00',
    );
    const free = { ...late, cycle: { ...late.cycle, endsAtMs: null } };
    expect(printed(resolveRangeIn('America/New_York', preset('cycle'), free))).to.equal(
      '2026-11-01T00:00 2026-12-01T05:00',
    );
  });
});

describe('rangeBeforeIn', () => {
  it('is as many days of the zone, over a change of clocks as well', () => {
    const week = resolveRangeIn('America/New_York', days('2026-11-02', '2026-11-08'), moment);
    expect(printed(rangeBeforeIn('America/New_York', week))).to.equal(
      '2026-10-26T04:00 2026-11-02T05:00',
    );
  });

  it('is as many hours otherwise', () => {
    const hours = resolveRangeIn('America/New_York', preset('24h'), moment);
    expect(printed(rangeBeforeIn('America/New_York', hours))).to.equal(
      '2026-11-19T17:00 2026-11-20T17:00',
    );
    const cycle = resolveRangeIn('UTC', preset('cycle'), moment);
    expect(printed(rangeBeforeIn('UTC', cycle))).to.equal('2026-10-11T00:00 2026-11-01T00:00');
  });
});

describe('rangeProblemIn', () => {
  it('goes by the day that it is in the zone', () => {
    const tomorrow = { firstDay: '2026-11-20', lastDay: '2026-11-22' };
    expect(rangeProblemIn('UTC', tomorrow, moment.nowMs)).to.equal('in_future');
    expect(rangeProblemIn('Asia/Kathmandu', tomorrow, moment.nowMs)).to.equal('in_future');
    expect(rangeProblemIn('Pacific/Apia', tomorrow, moment.nowMs)).to.equal(undefined);
    const after = { firstDay: '2026-11-20', lastDay: '2026-11-23' };
    expect(rangeProblemIn('Pacific/Apia', after, moment.nowMs)).to.equal('in_future');
  });

  it('says which day is none, and which range is backwards', () => {
    const { nowMs } = moment;
    const problem = (firstDay: string, lastDay: string): string | undefined =>
      rangeProblemIn('UTC', { firstDay, lastDay }, nowMs);
    expect(problem('', '2026-11-20')).to.equal('invalid_first_day');
    expect(problem('2026-11-20', '2026-11-31')).to.equal('invalid_last_day');
    expect(problem('2026-11-20', '2026-11-19')).to.equal('backwards');
    expect(problem('2026-11-21', '2026-11-21')).to.equal(undefined);
  });
});

describe('readRangeIn', () => {
  it('reads presets and days, and nothing in the future', () => {
    expect(readRangeIn('UTC', '30d', moment.nowMs)).to.deep.equal(preset('30d'));
    expect(readRangeIn('UTC', '2026-11-01/2026-11-21', moment.nowMs)).to.deep.equal(
      days('2026-11-01', '2026-11-21'),
    );
    expect(readRangeIn('UTC', '2026-11-01/2026-11-22', moment.nowMs)).to.equal(undefined);
    expect(readRangeIn('UTC', '2026-11-09/2026-11-08', moment.nowMs)).to.equal(undefined);
    expect(readRangeIn('UTC', 'soon', moment.nowMs)).to.equal(undefined);
  });

  it('cannot tell the future before it knows the time', () => {
    expect(readRangeIn('UTC', '2030-01-01/2030-01-02', undefined)).to.deep.equal(
      days('2030-01-01', '2030-01-02'),
    );
  });
});
