import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatInstant, LAST_INSTANT, parseInstant } from './instants.js';

describe('instants', () => {
  const read: [text: unknown, instant: number | undefined][] = [
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00:00.001Z', 1],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2026-11-01T00:00:00Z', 1_793_491_200_000],
    ['2026-11-01T00:00:00.000Z', 1_793_491_200_000],
    ['2026-11-01T00:00:00.5Z', 1_793_491_200_500],
    ['2026-11-01T00:00:00.123000Z', 1_793_491_200_123],
    ['2026-11-01T00:00:00.1234Z', undefined],
    ['2024-02-29T00:00:00Z', 1_709_164_800_000],
    ['2026-02-29T00:00:00Z', undefined],
    ['2000-02-29T00:00:00Z', 951_782_400_000],
    ['1900-02-29T00:00:00Z', undefined],
    ['2026-04-31T00:00:00Z', undefined],
    ['2026-13-01T00:00:00Z', undefined],
    ['2026-00-01T00:00:00Z', undefined],
    ['2026-11-00T00:00:00Z', undefined],
    ['2026-11-01T24:00:00Z', undefined],
    ['2026-11-01T23:60:00Z', undefined],
    ['2026-11-01T23:59:60Z', undefined],
    ['2026-11-01T00:00:00+00:00', undefined],
    ['2026-11-01T00:00:00', undefined],
    ['2026-11-01T00:00:00.Z', undefined],
    ['2026-11-01 00:00:00Z', undefined],
    ['2026-11-01', undefined],
    ['9999-12-31T23:59:59.999Z', LAST_INSTANT],
    [1_793_491_200_000, undefined],
    [null, undefined],
  ];
  for (const [text, instant] of read) {
    it(`reads ${String(text)} as ${String(instant)}`, () => {
      expect(parseInstant(text)).to.equal(instant);
    });
  }

  const written: [instant: number, text: string][] = [
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [1_793_491_200_000, '2026-11-01T00:00:00Z'],
    [1_793_491_200_123, '2026-11-01T00:00:00.123Z'],
    [1_793_491_200_100, '2026-11-01T00:00:00.100Z'],
    [1_793_577_599_999, '2026-11-01T23:59:59.999Z'],
    [LAST_INSTANT, '9999-12-31T23:59:59.999Z'],
  ];
  for (const [instant, text] of written) {
    it(`writes ${instant} as ${text}`, () => {
      expect(formatInstant(instant)).to.equal(text);
    });
  }

  it('writes every day of 800 years as a Date does', () => {
    const wrong: number[] = [];
    for (let day = -146_097; day < 146_097; day += 1) {
      const instant = day * 86_400_000;
      const text = formatInstant(instant);
      if (text.slice(0, 10) !== new Date(instant).toISOString().slice(0, 10)) wrong.push(day);
      if (parseInstant(text) !== instant) wrong.push(day);
    }
    expect(wrong).to.deep.equal([]);
  });
});
