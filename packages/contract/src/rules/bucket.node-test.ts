import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { TrendInterval } from '../generated/types.js';
import { bucketCount, bucketStart, bucketStarts, intervalFor, nextBucketStart } from './bucket.js';
import { instantOf, printInstant } from './instant.js';

const range = (from: string, to: string) => ({ fromMs: instantOf(from), toMs: instantOf(to) });

describe('the bucket that holds an instant', () => {
  const table: [interval: TrendInterval, at: string, start: string, next: string][] = [
    ['hour', '2026-11-21T15:59:59.999Z', '2026-11-21T15:00:00Z', '2026-11-21T16:00:00Z'],
    ['hour', '2026-11-21T16:00:00Z', '2026-11-21T16:00:00Z', '2026-11-21T17:00:00Z'],
    ['day', '2026-11-20T23:59:59.999Z', '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
    ['day', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z'],
    // 16 November 2026 is a Monday.
    ['week', '2026-11-15T23:59:59.999Z', '2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z'],
    ['week', '2026-11-16T00:00:00Z', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['week', '2026-11-21T16:00:00Z', '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['week', '1970-01-01T00:00:00Z', '1969-12-29T00:00:00Z', '1970-01-05T00:00:00Z'],
    ['month', '2026-10-31T23:59:59.999Z', '2026-10-01T00:00:00Z', '2026-11-01T00:00:00Z'],
    ['month', '2026-12-31T23:59:59.999Z', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['month', '2024-02-29T12:00:00Z', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
    ['month', '0050-01-15T00:00:00Z', '0050-01-01T00:00:00Z', '0050-02-01T00:00:00Z'],
  ];
  for (const [interval, at, start, next] of table) {
    it(`is the ${interval} from ${start} for ${at}`, () => {
      expect(printInstant(bucketStart(instantOf(at), interval))).to.equal(start);
      expect(printInstant(nextBucketStart(instantOf(at), interval))).to.equal(next);
    });
  }
});

describe('the buckets of a range', () => {
  const table: [interval: TrendInterval, from: string, to: string, starts: string[]][] = [
    [
      'hour',
      '2026-11-21T13:30:00Z',
      '2026-11-21T16:00:00Z',
      ['2026-11-21T13:00:00Z', '2026-11-21T14:00:00Z', '2026-11-21T15:00:00Z'],
    ],
    [
      'day',
      '2026-03-28T00:00:00Z',
      '2026-03-30T00:00:00.001Z',
      ['2026-03-28T00:00:00Z', '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z'],
    ],
    [
      'week',
      '2026-11-15T00:00:00Z',
      '2026-11-23T00:00:00Z',
      ['2026-11-09T00:00:00Z', '2026-11-16T00:00:00Z'],
    ],
    [
      'month',
      '2026-11-30T23:59:59.999Z',
      '2027-01-01T00:00:00.001Z',
      ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ],
    ['day', '2026-11-21T05:00:00Z', '2026-11-21T05:00:00.001Z', ['2026-11-21T00:00:00Z']],
    ['day', '2026-11-21T00:00:00Z', '2026-11-21T00:00:00Z', []],
    ['month', '2026-11-22T00:00:00Z', '2026-11-21T00:00:00Z', []],
  ];
  for (const [interval, from, to, starts] of table) {
    it(`are ${starts.length} for ${from} to ${to} by the ${interval}`, () => {
      expect(bucketStarts(range(from, to), interval).map(printInstant)).to.deep.equal(starts);
      expect(bucketCount(range(from, to), interval)).to.equal(starts.length);
    });
  }

  it('are counted without being made, also where they are too many', () => {
    const tenYears = range('2016-11-01T00:00:00Z', '2026-11-01T00:00:00Z');
    expect(bucketCount(tenYears, 'hour')).to.equal(87_648);
    expect(bucketCount(tenYears, 'month')).to.equal(120);
  });
});

describe('the interval that a range is drawn in', () => {
  const table: [from: string, to: string, interval: TrendInterval][] = [
    ['2026-11-20T17:00:00Z', '2026-11-21T17:00:00Z', 'hour'],
    ['2026-11-20T00:00:00Z', '2026-11-22T00:00:00Z', 'hour'],
    ['2026-11-20T00:00:00Z', '2026-11-22T00:00:00.001Z', 'day'],
    ['2026-11-15T00:00:00Z', '2026-11-22T00:00:00Z', 'day'],
    ['2026-07-25T00:00:00Z', '2026-11-22T00:00:00Z', 'day'],
    ['2026-07-24T23:59:59.999Z', '2026-11-22T00:00:00Z', 'week'],
    ['2024-11-21T00:00:00Z', '2026-11-22T00:00:00Z', 'week'],
    ['2024-11-20T23:59:59.999Z', '2026-11-22T00:00:00Z', 'month'],
  ];
  for (const [from, to, interval] of table) {
    it(`is the ${interval} from ${from} to ${to}`, () => {
      expect(intervalFor(range(from, to))).to.equal(interval);
    });
  }
});
