import { describe, it } from 'node:test';
import { expect } from 'chai';
import { instantOf, parseDate, parseInstant, printDate, printInstant } from './instant.js';

describe('an instant on the wire', () => {
  const table: [text: string, epochMs: number][] = [
    ['1970-01-01T00:00:00Z', 0],
    ['2026-11-21T16:00:00Z', 1_795_276_800_000],
    ['2026-11-21T16:00:00.125Z', 1_795_276_800_125],
    ['2026-11-21T16:00:00.1Z', 1_795_276_800_100],
    ['2026-11-21T16:00:00.125999999Z', 1_795_276_800_125],
    ['2024-02-29T23:59:59.999Z', 1_709_251_199_999],
    ['1969-12-31T23:59:59Z', -1000],
  ];
  for (const [text, epochMs] of table) {
    it(`reads ${text}`, () => {
      expect(parseInstant(text)).to.equal(epochMs);
    });
  }

  const refused: unknown[] = [
    '2026-11-21',
    '2026-11-21T16:00:00',
    '2026-11-21T16:00:00+00:00',
    '2026-11-21T16:00Z',
    '2026-11-21 16:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T23:60:00Z',
    '2026-11-21T23:59:60Z',
    '2026-11-21T16:00:00.Z',
    '2026-11-21T16:00:00.1234567890Z',
    '+002026-11-21T16:00:00Z',
    'yesterday',
    '',
    1_795_276_800_000,
    null,
    undefined,
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(parseInstant(value)).to.equal(undefined);
    });
  }

  it('is printed without a fraction where it has none', () => {
    expect(printInstant(1_795_276_800_000)).to.equal('2026-11-21T16:00:00Z');
    expect(printInstant(1_795_276_800_125)).to.equal('2026-11-21T16:00:00.125Z');
    expect(printInstant(1_795_276_800_100)).to.equal('2026-11-21T16:00:00.100Z');
  });

  it('throws where text must be one and is none', () => {
    expect(() => instantOf('soon')).to.throw(RangeError, '"soon" is not an instant.');
  });
});

describe('a date', () => {
  it('is the day in UTC', () => {
    expect(parseDate('2026-11-21')).to.equal(1_795_219_200_000);
    expect(printDate(1_795_219_200_000)).to.equal('2026-11-21');
    expect(printDate(1_795_219_199_999)).to.equal('2026-11-20');
    expect(printDate(1_795_305_599_999)).to.equal('2026-11-21');
  });

  for (const text of ['2026-02-30', '2026-00-10', '2026-1-1', '21.11.2026', '', '2026-11-21T00']) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }
});
