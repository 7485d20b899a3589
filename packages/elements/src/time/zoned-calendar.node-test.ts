import { expect } from 'chai';
import { describe, it } from 'node:test';
import { addDays, dateIn, dayStartIn, hourIn, nextStartIn } from './zoned-calendar.js';

const at = (iso: string): number => Date.parse(iso);
const iso = (epochMs: number | undefined): string | undefined =>
  epochMs === undefined ? undefined : new Date(epochMs).toISOString();

describe('dayStartIn', () => {
  const cases: [zone: string, date: string, start: string][] = [
    ['UTC', '2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-01', '2026-10-31T18:15:00.000Z'],
    ['America/New_York', '2026-07-01', '2026-07-01T04:00:00.000Z'],
    // The days on which New York's clocks change: 23 and 25 hours.
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
    // Auckland's clocks change between its own midnight and that of UTC.
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-09-27', '2026-09-26T12:00:00.000Z'],
    ['Pacific/Apia', '2026-11-01', '2026-10-31T11:00:00.000Z'],
    // Samoa left 30 December 2011 out.
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    // Havana's clocks go from 0:00 to 1:00 in spring and from 1:00 to 0:00 in autumn.
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ];
  for (const [zone, date, start] of cases) {
    it(`${date} in ${zone}`, () => {
      expect(iso(dayStartIn(zone, date))).to.equal(start);
    });
  }

  it('knows no start of what is not a date', () => {
    expect(dayStartIn('UTC', '2026-02-30')).to.equal(undefined);
    expect(dayStartIn('Asia/Kathmandu', 'tomorrow')).to.equal(undefined);
  });
});

describe('dateIn and hourIn', () => {
  const cases: [zone: string, instant: string, date: string, hour: number][] = [
    ['UTC', '2026-11-21T23:59:59.999Z', '2026-11-21', 23],
    ['Asia/Kathmandu', '2026-11-21T18:14:59.999Z', '2026-11-21', 23],
    ['Asia/Kathmandu', '2026-11-21T18:15:00.000Z', '2026-11-22', 0],
    ['America/New_York', '2026-11-22T04:59:59.999Z', '2026-11-21', 23],
    ['America/New_York', '2026-11-22T05:00:00.000Z', '2026-11-22', 0],
    ['Pacific/Apia', '2026-11-21T10:59:59.000Z', '2026-11-21', 23],
  ];
  for (const [zone, instant, date, hour] of cases) {
    it(`${instant} in ${zone}`, () => {
      expect(dateIn(zone, at(instant))).to.equal(date);
      expect(hourIn(zone, at(instant))).to.equal(hour);
    });
  }
});

describe('addDays', () => {
  it('goes over months, years and leap days', () => {
    expect(addDays('2026-11-30', 1)).to.equal('2026-12-01');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
  });
});

describe('nextStartIn', () => {
  it('finds the next day, Monday and month of a zone', () => {
    // Saturday, 21 November 2026, 23:45 in Kathmandu.
    const now = at('2026-11-21T18:00:00Z');
    expect(iso(nextStartIn('Asia/Kathmandu', now, 'day'))).to.equal('2026-11-21T18:15:00.000Z');
    expect(iso(nextStartIn('Asia/Kathmandu', now, 'week'))).to.equal('2026-11-22T18:15:00.000Z');
    expect(iso(nextStartIn('Asia/Kathmandu', now, 'month'))).to.equal('2026-11-30T18:15:00.000Z');
  });
});
