import {
  amountOf,
  FORECAST_BASIS_MS,
  type Forecast,
  instantOf,
  pacePerDay,
  printAmount,
  printInstant,
  runsOutAtMs,
  runsPerDay,
  runsRunOutAtMs,
  sumAmounts,
} from '@usage-kit/contract';
import type { Asked, UsageSource } from './usage-source.js';

const instantOrNull = (ms: number | null): string | null => (ms === null ? null : printInstant(ms));

/** The forecast at the pace of the trend's last 7 days. Which deployments are idle or what expires isn't known. */
export async function forecastByTrend(
  source: Required<Pick<UsageSource, 'account' | 'trend'>>,
  asked: Asked,
): Promise<Forecast> {
  const { credits, runs, asOf } = await source.account(asked);
  const nowMs = instantOf(asOf);
  const basis = { from: printInstant(nowMs - FORECAST_BASIS_MS), to: printInstant(nowMs) };
  const { points } = await source.trend({ ...basis, interval: 'day' }, asked);
  const usedCredits = sumAmounts(
    points.flatMap((point) => Object.values(point.credits).map(amountOf)),
  );
  const usedRuns = points.reduce((sum, point) => sum + point.runs, 0);
  const creditsPerDay = pacePerDay(usedCredits, FORECAST_BASIS_MS);
  const pace = runsPerDay(usedRuns, FORECAST_BASIS_MS);
  return {
    credits: {
      runsOutAt: instantOrNull(
        runsOutAtMs({ remaining: amountOf(credits.remaining), perDay: creditsPerDay, nowMs }),
      ),
      perDay: printAmount(creditsPerDay),
    },
    runs: {
      runsOutAt: instantOrNull(runsRunOutAtMs({ remaining: runs.remaining, perDay: pace, nowMs })),
      perDay: pace,
    },
    nextExpiry: null,
    idle: [],
    basis,
  };
}
