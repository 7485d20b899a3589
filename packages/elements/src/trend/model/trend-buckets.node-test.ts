import { expect } from 'chai';
import { describe, it } from 'node:test';
import { sumCredits, sumRuns } from './bucket.js';
import { planTrend, trendBuckets } from './trend-buckets.js';

const at = (iso: string): number => Date.parse(iso);
const hourMs = 3_600_000;

/** One run and 0.000001 credits of models in each hour, so that sums count hours. */
function hours(from: string, to: string): { points: never[] } {
  const points = [];
  for (let time = Math.floor(at(from) / hourMs) * hourMs; time < at(to); time += hourMs) {
    points.push({
      startsAt: new Date(time).toISOString().replace('.000', ''),
      runs: 1,
      credits: { models: '0.000001', guardrails: '0', scripts: '0' },
    });
  }
  return { points: points as never[] };
}

describe('planTrend', () => {
  const range = (from: string, to: string): { fromMs: number; toMs: number } => ({
    fromMs: at(from),
    toMs: at(to),
  });

  it('asks for what it shows in UTC', () => {
    const month = planTrend(range('2026-10-23T00:00Z', '2026-11-22T00:00Z'), 'UTC');
    expect([month.interval, month.asked, month.timezone]).to.deep.equal(['day', 'day', 'UTC']);
  });

  it('asks for hours to make days of another zone', () => {
    const month = planTrend(range('2026-10-23T04:00Z', '2026-11-22T05:00Z'), 'America/New_York');
    expect([month.interval, month.asked, month.timezone]).to.deep.equal([
      'day',
      'hour',
      'America/New_York',
    ]);
  });

  it('stays with UTC where the hours are too many for a response', () => {
    const years = planTrend(range('2024-01-01T05:00Z', '2026-11-22T05:00Z'), 'America/New_York');
    expect([years.interval, years.asked, years.timezone]).to.deep.equal(['month', 'month', 'UTC']);
  });
});

describe('trendBuckets', () => {
  it('takes a response as it is in UTC', () => {
    const plan = planTrend(
      { fromMs: at('2026-11-01T00:00Z'), toMs: at('2026-11-04T00:00Z') },
      'UTC',
    );
    const buckets = trendBuckets(
      {
        points: [
          {
            startsAt: '2026-11-01T00:00:00Z',
            runs: 3,
            credits: { models: '1.5', guardrails: '0.25', scripts: '0' },
          },
          {
            startsAt: '2026-11-02T00:00:00Z',
            runs: 0,
            credits: { models: '0', guardrails: '0', scripts: '0' },
          },
        ],
      },
      plan,
    );
    expect(buckets).to.deep.equal([
      {
        startsAt: at('2026-11-01T00:00Z'),
        endsAt: at('2026-11-02T00:00Z'),
        runs: 3,
        models: 1_500_000n,
        guardrails: 250_000n,
        scripts: 0n,
      },
      {
        startsAt: at('2026-11-02T00:00Z'),
        endsAt: at('2026-11-03T00:00Z'),
        runs: 0,
        models: 0n,
        guardrails: 0n,
        scripts: 0n,
      },
    ]);
  });

  it('leaves unreadable values unknown and keeps their place', () => {
    const plan = planTrend(
      { fromMs: at('2026-11-01T00:00Z'), toMs: at('2026-11-04T00:00Z') },
      'UTC',
    );
    const buckets = trendBuckets(
      {
        points: [
          {
            startsAt: 'yesterday',
            runs: undefined,
            credits: { models: '1e3', guardrails: undefined, scripts: '2' },
          },
        ],
      },
      plan,
    );
    expect(buckets).to.deep.equal([
      {
        startsAt: at('2026-11-01T00:00Z'),
        endsAt: at('2026-11-02T00:00Z'),
        runs: undefined,
        models: undefined,
        guardrails: undefined,
        scripts: 2_000_000n,
      },
    ]);
    expect(trendBuckets({ points: undefined }, plan)).to.equal(undefined);
  });

  const zones: [zone: string, from: string, to: string, hoursOfDays: number[]][] = [
    // Clocks go back on 1 November in New York: that day has 25 hours.
    ['America/New_York', '2026-10-31T04:00:00Z', '2026-11-03T05:00:00Z', [24, 25, 24]],
    // Kathmandu's midnight is in the middle of an hour of UTC: each counts once, and none is lost.
    ['Asia/Kathmandu', '2026-10-31T18:15:00Z', '2026-11-03T18:15:00Z', [24, 24, 25]],
    ['Pacific/Apia', '2026-10-31T11:00:00Z', '2026-11-03T11:00:00Z', [24, 24, 24]],
  ];
  for (const [zone, from, to, expected] of zones) {
    it(`makes days of ${zone}`, () => {
      const answer = hours(from, to);
      const plan = planTrend({ fromMs: at(from), toMs: at(to) }, zone);
      const buckets = trendBuckets(answer, { ...plan, interval: 'day', asked: 'hour' }) ?? [];
      expect(buckets.map(({ runs }) => runs)).to.deep.equal(expected);
      expect(buckets.map(({ models }) => models)).to.deep.equal(expected.map(BigInt));
      expect(sumRuns(buckets.map(({ runs }) => runs))).to.equal(answer.points.length);
      expect(sumCredits(buckets.map(({ models }) => models))).to.equal(
        BigInt(answer.points.length),
      );
      expect(buckets[0]?.startsAt).to.equal(at(from));
    });
  }

  it('makes a first week of what is left of it', () => {
    // 5 November 2026 is a Thursday in New York.
    const from = '2026-11-05T05:00:00Z';
    const to = '2026-11-16T05:00:00Z';
    const buckets =
      trendBuckets(hours(from, to), {
        range: { fromMs: at(from), toMs: at(to) },
        interval: 'week',
        asked: 'hour',
        timezone: 'America/New_York',
      }) ?? [];
    expect(buckets.map(({ runs }) => runs)).to.deep.equal([4 * 24, 7 * 24]);
  });
});
