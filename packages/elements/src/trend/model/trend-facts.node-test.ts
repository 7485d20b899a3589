import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { TrendBucket } from './bucket.js';
import { rangeLength, trendFacts } from './trend-facts.js';

const dayMs = 86_400_000;
const first = Date.parse('2026-11-01T00:00:00Z');
const days = (...credits: (number | undefined)[]): TrendBucket[] =>
  credits.map((amount, index) => ({
    startsAt: first + index * dayMs,
    endsAt: first + (index + 1) * dayMs,
    runs: 1,
    models: amount === undefined ? undefined : BigInt(Math.round(amount * 1e6)),
    guardrails: 0n,
    scripts: 0n,
  }));
const facts = (now: TrendBucket[], before?: TrendBucket[]): ReturnType<typeof trendFacts> =>
  trendFacts(
    { range: { fromMs: first, toMs: first + now.length * dayMs }, timezone: 'UTC' },
    now,
    before,
  );

describe('trendFacts', () => {
  it('adds up exactly', () => {
    const { credits, runs, length } = facts(days(0.1, 0.2, 311.7));
    expect(credits).to.equal(312_000_000n);
    expect(runs).to.equal(3);
    expect(length).to.deep.equal({ unit: 'day', count: 3 });
  });

  it('does not know a sum of which a part is unknown', () => {
    const { credits, peak, change } = facts(days(1, undefined), days(1, 1));
    expect([credits, peak, change]).to.deep.equal([undefined, undefined, undefined]);
  });

  const changes: [now: number, before: number, change: string][] = [
    [118, 100, 'more 18'],
    [82, 100, 'less 18'],
    [100, 100, 'same'],
    [100.4, 100, 'more <1'],
    [99.6, 100, 'less <1'],
    [100.6, 100, 'more 1'],
    [101.5, 100, 'more 2'],
    [0, 100, 'less 100'],
    [0.1, 100, 'less 99'],
    [1340, 100, 'more 1240'],
    [5, 0, 'fresh'],
    [0, 0, 'none'],
  ];
  for (const [now, before, expected] of changes) {
    it(`${now} after ${before} is ${expected}`, () => {
      const { change } = facts(days(now, 0), days(before, 0));
      const shown =
        change === undefined
          ? 'none'
          : 'percent' in change
            ? `${change.kind} ${change.isUnderOne ? '<' : ''}${change.percent}`
            : change.kind;
      expect(shown).to.equal(expected);
    });
  }

  it('names the bucket with the most, the first of equals', () => {
    expect(facts(days(1, 7, 2)).peak?.startsAt).to.equal(first + dayMs);
    expect(facts(days(1, 7, 7)).peak?.startsAt).to.equal(first + dayMs);
  });

  it('names none where that says nothing', () => {
    expect(facts(days(3)).peak).to.equal(undefined);
    expect(facts(days(3, 3, 3)).peak).to.equal(undefined);
    expect(facts(days(0, 0)).peak).to.equal(undefined);
  });
});

describe('rangeLength', () => {
  const hour = 3_600_000;
  const length = (from: string, hours: number, timezone = 'UTC'): string => {
    const fromMs = Date.parse(from);
    const { unit, count } = rangeLength({ fromMs, toMs: fromMs + hours * hour }, timezone);
    return `${count} ${unit}`;
  };

  it('counts hours up to two days that are not whole, and else days', () => {
    expect(length('2026-11-20T17:00:00Z', 24)).to.equal('24 hour');
    expect(length('2026-11-20T00:00:00Z', 24)).to.equal('1 day');
    expect(length('2026-11-20T03:00:00Z', 6)).to.equal('6 hour');
    expect(length('2026-11-20T03:00:00Z', 48)).to.equal('48 hour');
    expect(length('2026-11-20T03:00:00Z', 49)).to.equal('3 day');
    expect(length('2026-11-01T00:00:00Z', 21 * 24)).to.equal('21 day');
  });

  it('counts a day of a zone as one, however long the clocks make it', () => {
    expect(length('2026-11-01T04:00:00Z', 25, 'America/New_York')).to.equal('1 day');
    expect(length('2026-03-08T05:00:00Z', 23, 'America/New_York')).to.equal('1 day');
    expect(length('2026-11-01T04:00:00Z', 25, 'UTC')).to.equal('25 hour');
  });

  it('counts what the range begins in and ends in, as the rows of its table do', () => {
    expect(length('2026-11-21T15:42:00Z', 1.3)).to.equal('2 hour');
    expect(length('2026-11-21T15:00:00Z', 2)).to.equal('2 hour');
    expect(length('2026-11-21T15:59:59Z', 1 / 3600)).to.equal('1 hour');
    expect(length('2026-11-02T15:00:00Z', 19 * 24 + 9)).to.equal('20 day');
    expect(length('2026-11-02T15:00:00Z', 19 * 24 + 9, 'Asia/Tokyo')).to.equal('20 day');
  });
});
