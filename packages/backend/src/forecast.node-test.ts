import type { TrendPoint } from '@usage-kit/contract';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { forecastByTrend } from './forecast.js';
import { sampleAccount } from './testing/sample-source.js';
import type { TrendQuery } from './usage-source.js';

describe('a forecast made from the trend', () => {
  it('takes the pace of the last 7 days', async () => {
    const queries: TrendQuery[] = [];
    const point = (models: string, runs: number): TrendPoint => ({
      startsAt: '2026-11-14T00:00:00Z',
      runs,
      credits: { models, guardrails: '0.5', scripts: '0.5' },
    });
    const forecast = await forecastByTrend(
      {
        account: () => sampleAccount(80),
        trend: (query) => {
          queries.push(query);
          const points = [point('6', 3), point('6', 4)];
          return { from: query.from ?? '', to: query.to ?? '', interval: query.interval, points };
        },
      },
      { accountId: 'acc_a', signal: new AbortController().signal },
    );
    const basis = { from: '2026-11-14T16:00:00Z', to: '2026-11-21T16:00:00Z' };
    expect(queries).to.deep.equal([{ ...basis, interval: 'day' }]);
    expect(forecast.basis).to.deep.equal(basis);
    // 14 credits in 7 days are 2 a day: 20 last ten days. 7 runs are 1 a day: 9 last nine.
    expect(forecast.credits).to.deep.equal({ perDay: '2', runsOutAt: '2026-12-01T16:00:00Z' });
    expect(forecast.runs).to.deep.equal({ perDay: 1, runsOutAt: '2026-11-30T16:00:00Z' });
  });
});
