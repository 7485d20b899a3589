import { expect } from 'chai';
import { describe, it } from 'node:test';
import { plainText } from '../../testing/plain-text.js';
import { momentLabel } from './bucket-label.js';

describe('momentLabel', () => {
  const nowMs = Date.parse('2026-11-21T16:00:00Z');
  const label = (iso: string, lang = 'en', timezone = 'UTC'): string =>
    plainText(momentLabel(Date.parse(iso), { lang, timezone, nowMs }));

  it('says the time of what comes within a day, then the day, then the month', () => {
    expect(label('2026-11-22T15:59:59Z')).to.equal('15:59');
    expect(label('2026-11-22T16:00:00Z')).to.equal('22 Nov');
    expect(label('2027-10-17T15:00:00Z')).to.equal('17 Oct');
    expect(label('2027-10-17T16:00:00Z')).to.equal('Oct 2027');
  });

  it('is of a language and a zone', () => {
    expect(label('2026-11-30T23:00:00Z', 'de-DE', 'Asia/Kathmandu')).to.equal('1. Dez.');
    expect(label('2026-11-30T23:00:00Z', 'ja-JP')).to.equal('11月30日');
  });
});
