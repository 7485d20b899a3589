import {
  FORECAST_BASIS_MS,
  type Forecast,
  type IdleDeployment,
  pacePerDay,
  runsOutAtMs,
  runsPerDay,
  runsRunOutAtMs,
} from '@usage-kit/contract';
import { formatCredits, halfEvenBig } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { formatInstant, formatInstantOrNull } from '../billing/instants.js';
import type { Burner } from '../billing/things.js';

/**
 * When credits and runs run out at the pace of the last seven days (less on a younger account): what events used in them,
 * plus what the running deployments burn. No grant's expiry and no cycle's end is foreseen in it.
 */
export function readForecast(books: Books): Forecast {
  const to = books.now;
  const from = Math.max(books.openedAt, to - FORECAST_BASIS_MS);
  // What happens at this very instant is of the pace too.
  const used = books.usage.sum(from, to + 1);
  const span = Math.max(1, to - from);
  const burn = burnPerDay(books, books.burn.rate);
  const creditsPerDay = to === from ? burn : Number(pacePerDay(BigInt(used.credits), span)) + burn;
  const pace = to === from ? 0 : runsPerDay(used.runs, span);
  return {
    credits: {
      runsOutAt: formatInstantOrNull(
        runsOutAtMs({
          remaining: BigInt(books.balance.remaining),
          perDay: BigInt(creditsPerDay),
          nowMs: to,
        }),
      ),
      perDay: formatCredits(creditsPerDay),
    },
    runs: {
      runsOutAt: formatInstantOrNull(
        runsRunOutAtMs({ remaining: books.runs.remaining, perDay: pace, nowMs: to }),
      ),
      perDay: pace,
    },
    nextExpiry: nextExpiry(books),
    idle: idle(books),
    basis: { from: formatInstant(from), to: formatInstant(to) },
  };
}

/** Micro-credits a day of an hourly rate in the prices' unit. */
function burnPerDay(books: Books, rate: number): number {
  return Number(halfEvenBig(BigInt(rate) * 24n, BigInt(books.prices.hourScale)));
}

/** The first grant to expire with something left in it. */
function nextExpiry(books: Books): Forecast['nextExpiry'] {
  const unsettled = { credits: books.balance.used - books.credits.used, runs: 0 };
  const grants = (['credits', 'runs'] as const).flatMap((resource) =>
    books[resource].restsAfter(unsettled[resource]).flatMap(({ rest, expiresAt }) => {
      return expiresAt === null || rest === 0 ? [] : [{ resource, rest, expiresAt }];
    }),
  );
  const first = grants.reduce<(typeof grants)[number] | undefined>(
    (soonest, grant) =>
      soonest !== undefined && soonest.expiresAt <= grant.expiresAt ? soonest : grant,
    undefined,
  );
  if (first === undefined) return null;
  return {
    resource: first.resource,
    amount: first.resource === 'credits' ? formatCredits(first.rest) : first.rest,
    at: formatInstant(first.expiresAt),
  };
}

/**
 * Deployed and unused for seven days, most expensive first. A model is used by its inferences, a guardrail by any of the
 * account's, since it watches them all; of a script's calls the engine knows nothing, so its last deployment counts.
 */
function idle(books: Books): IdleDeployment[] {
  const lastInference = books.models.all.reduce(
    (last, model) => Math.max(last, model.lastInferenceAt ?? 0),
    0,
  );
  const lastUse = (burner: Burner): number => {
    const startedAt = burner.hosting.stretches.at(-1)?.from ?? 0;
    if (burner.kind === 'model') return Math.max(startedAt, burner.model.lastInferenceAt ?? 0);
    return burner.kind === 'guardrail' ? Math.max(startedAt, lastInference) : startedAt;
  };
  return [...books.running]
    .map((burner) => ({ burner, since: lastUse(burner), cost: burnPerDay(books, rateOf(burner)) }))
    .filter(({ since }) => books.now - since >= FORECAST_BASIS_MS)
    .sort((a, b) => b.cost - a.cost || (a.burner.id < b.burner.id ? -1 : 1))
    .map(({ burner, since, cost }) => ({
      kind: burner.kind,
      id: burner.id,
      name: burner.name,
      idleSince: formatInstant(since),
      creditsPerDay: formatCredits(cost),
    }));
}

function rateOf({ hosting }: Burner): number {
  return (hosting.stretches.at(-1)?.rates ?? []).reduce((sum, rate) => sum + rate, 0);
}
