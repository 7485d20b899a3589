import { expect } from 'chai';
import { describe, it } from 'node:test';
import { plainText } from '../testing/plain-text.js';
import { rangeText } from './range-text.js';

const nowMs = Date.parse('2026-11-21T16:02:00Z');
const text = (from: string, to: string, { lang = 'en', zone = 'UTC' } = {}): string =>
  rangeText({ fromMs: Date.parse(from), toMs: Date.parse(to) }, { lang, zone, nowMs });

describe('rangeText', () => {
  const cases: [from: string, to: string, options: object, expected: string][] = [
    ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z', {}, '1–21 November 2026'],
    ['2026-10-23T00:00:00Z', '2026-11-22T00:00:00Z', {}, '23 October–21 November 2026'],
    ['2026-11-03T00:00:00Z', '2026-11-04T00:00:00Z', {}, '3 November 2026'],
    ['2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z', {}, '21 November 2026'],
    ['2026-11-20T17:00:00Z', '2026-11-21T17:00:00Z', {}, '20 Nov 2026, 17:00–21 Nov 2026, 16:02'],
    ['2026-11-21T03:00:00Z', '2026-11-21T09:00:00Z', {}, '21 Nov 2026, 03:00–09:00'],
    ['2026-11-02T10:00:00Z', '2026-11-22T00:00:00Z', {}, '2–21 November 2026'],
    [
      '2026-10-31T18:15:00Z',
      '2026-11-21T18:15:00Z',
      { zone: 'Asia/Kathmandu' },
      '1–21 November 2026',
    ],
    ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z', { lang: 'de' }, '1.–21. November 2026'],
  ];
  for (const [from, to, options, expected] of cases) {
    it(`says ${expected}`, () => {
      expect(plainText(text(from, to, options))).to.equal(expected);
    });
  }
});
