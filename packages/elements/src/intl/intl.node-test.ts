import { expect } from 'chai';
import { describe, it } from 'node:test';
import { warningsOf } from '../testing/console.js';
import { plainText } from '../testing/plain-text.js';
import { formatCredits, formatInteger, formatPercent, formatShown } from './number.js';
import { formatDay, formatDayRange, formatInstant, formatTime } from '../time/day.js';
import { formatDayNear } from '../time/day-near.js';
import { formatDuration } from '../time/duration.js';
import { resolveTimezone } from '../time/timezone.js';

const shown = (digits: `${number}`, bound: 'none' | 'under' = 'none') => ({ digits, bound });

describe('numbers', () => {
  const credits: [string, bigint, string][] = [
    ['en', 87_840_000n, '87.84'],
    ['en', 60_000_000n, '60'],
    ['en', 1_234_567_890_000n, '1,234,567.89'],
    ['en', 1n, '<1'],
    ['en', 0n, '0'],
    ['en', -3_270_000n, '−3.27'],
    ['en', -1n, '−0.01'],
    ['en', 12_345_678_901_234_567_890_123_456_780_000n, '12,345,678,901,234,567,890,123,456.78'],
    ['de-DE', 1_234_560_000n, '1.234,56'],
    ['hi-IN', 1_234_567_890_000n, '12,34,567.89'],
    ['ja-JP', 87_840_000n, '87.84'],
  ];
  for (const [lang, micro, text] of credits) {
    it(`${micro} micro-credits are ${text} in ${lang}`, () => {
      expect(plainText(formatCredits(lang, micro))).to.equal(text);
    });
  }

  it('are shares as exact as they come', () => {
    expect(formatPercent('en', shown('70.72'))).to.equal('70.72%');
    expect(formatPercent('en', shown('96.80'))).to.equal('96.80%');
    expect(formatPercent('en', shown('29'))).to.equal('29%');
    expect(formatPercent('en', shown('0.01', 'under'))).to.equal('<0.01%');
    expect(formatPercent('en', shown('-1'))).to.equal('−1%');
    expect(formatPercent('en', shown('101.09'))).to.equal('101.09%');
    expect(plainText(formatPercent('de-DE', shown('70.72')))).to.equal('70,72 %');
  });

  it('are whole where they count', () => {
    expect(formatInteger('en', 9955)).to.equal('9,955');
    expect(formatInteger('en', -2)).to.equal('−2');
    expect(formatInteger('de-DE', 10_000n)).to.equal('10.000');
    expect(formatShown('en', shown('1', 'under'))).to.equal('<1');
  });
});

describe('days and times', () => {
  const at = Date.parse('2026-11-21T23:30:00Z');

  it('are those of the zone that is asked for', () => {
    expect(plainText(formatDay('en', at, 'UTC'))).to.equal('21 Nov 2026');
    expect(plainText(formatDay('en', at, 'Asia/Kathmandu'))).to.equal('22 Nov 2026');
    expect(plainText(formatDay('en', '2026-11-21T23:30:00Z', 'Pacific/Apia'))).to.equal(
      '22 Nov 2026',
    );
    expect(plainText(formatInstant('en', at, 'America/New_York'))).to.equal('21 Nov 2026, 18:30');
    expect(plainText(formatTime('en', at, 'Asia/Kathmandu'))).to.equal('05:15');
  });

  it('follow the language and its region', () => {
    expect(plainText(formatDay('en-US', at, 'UTC'))).to.equal('Nov 21, 2026');
    expect(plainText(formatDay('de-DE', at, 'UTC'))).to.equal('21. Nov. 2026');
    expect(plainText(formatDay('ja-JP', at, 'UTC'))).to.equal('2026年11月21日');
  });

  it('say the year where a day may be mistaken for one nearer', () => {
    const near = (day: string) => plainText(formatDayNear('en', day, 'UTC', at));
    expect(near('2026-12-03T10:00:00Z')).to.equal('3 December');
    expect(near('2027-10-16T00:00:00Z')).to.equal('16 October');
    expect(near('2027-10-19T00:00:00Z')).to.equal('19 October 2027');
    expect(near('2026-01-01T00:00:00Z')).to.equal('1 January');
    expect(near('2025-12-01T00:00:00Z')).to.equal('1 December 2025');
  });

  it('of a half-open range end with the day that holds its last instant', () => {
    const range = (from: string, to: string, zone = 'UTC') =>
      plainText(formatDayRange('en', from, to, zone));
    expect(range('2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z')).to.equal('1–21 November 2026');
    expect(range('2026-10-31T00:00:00Z', '2026-11-01T00:00:00.001Z')).to.equal(
      '31 October–1 November 2026',
    );
    expect(range('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z')).to.equal('1 November 2026');
    expect(range('2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z')).to.equal('1 November 2026');
  });

  it('that cannot be read are shown as they came', () => {
    expect(formatDay('en', 'yesterday', 'UTC')).to.equal('yesterday');
    expect(formatInstant('en', Number.NaN, 'UTC')).to.equal('NaN');
    expect(formatDayRange('en', 'then', 'now', 'UTC')).to.equal('then – now');
  });
});

describe('durations', () => {
  const rows: [number, string][] = [
    [0, '0 min'],
    [1, '<1 min'],
    [59, '<1 min'],
    [60, '1 min'],
    [2400, '40 min'],
    [3599, '59 min'],
    [3600, '1 h'],
    [1_125_600, '312 h 40 min'],
    [360_000_000, '100,000 h'],
    [-5, '0 min'],
  ];
  for (const [seconds, text] of rows) {
    it(`of ${seconds} seconds are ${text}`, () => {
      expect(plainText(formatDuration('en', seconds))).to.equal(text);
    });
  }

  it('have the units of their language', () => {
    expect(plainText(formatDuration('de-DE', 1_125_600))).to.equal('312 Std. 40 Min.');
    expect(plainText(formatDuration('fr', 2400))).to.equal('40 min');
  });

  for (const lang of ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'hi', 'ar']) {
    it(`are broken between hours and minutes alone: ${lang}`, () => {
      // 496 h 2 min.
      const lines = formatDuration(lang, 1_785_720).split(' ');
      expect(lines).to.have.length(2);
      expect(lines[0]).to.include(formatInteger(lang, 496));
      expect(lines[1]).to.match(/2|٢|دقيقتان/);
      expect(formatDuration(lang, 120)).to.not.include(' ');
    });
  }
});

describe('a time zone', () => {
  it('is UTC if none is given, and if it is not one, with one warning', async () => {
    const said = await warningsOf(() => {
      expect(resolveTimezone(null)).to.equal('UTC');
      expect(resolveTimezone('')).to.equal('UTC');
      expect(resolveTimezone('Mars/Base')).to.equal('UTC');
      expect(resolveTimezone('Mars/Base')).to.equal('UTC');
      expect(resolveTimezone('Asia/Kathmandu')).to.equal('Asia/Kathmandu');
    });
    expect(said).to.deep.equal(['usage-kit: "Mars/Base" is not a time zone; UTC is used.']);
  });
});
