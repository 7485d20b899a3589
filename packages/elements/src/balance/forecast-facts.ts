import type { Readable } from '@usage-kit/client';
import {
  compareAmounts,
  divideHalfEven,
  parseAmount,
  parseInstant,
  type Forecast,
} from '@usage-kit/contract';
import { isFounded, lastingUntil, usedUpAt } from './lasting.js';

const DAY_MS = 86_400_000;

/** A deployment that burns credits and is not used. Amounts are micro-credits. */
export interface IdleDeployment {
  readonly id: string;
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly since: number | undefined;
  readonly perDay: bigint | undefined;
  /** What it costs until the cycle ends; undefined where the cycle has no end, or its cost is unknown. */
  readonly untilEnd: bigint | undefined;
}

/** What can be said of the time to come, before any language. Each part is undefined where there is nothing to say. */
export interface ForecastFacts {
  /** The pace of credits, and until when they last at it. */
  readonly credits: { readonly perDay: bigint; readonly until: number | undefined } | undefined;
  readonly runsUntil: number | undefined;
  readonly basis: { readonly fromMs: number; readonly toMs: number; readonly days: number };
  readonly idle: readonly IdleDeployment[];
  readonly expiry:
    | { readonly resource: 'credits'; readonly amount: bigint; readonly at: number }
    | { readonly resource: 'runs'; readonly amount: number; readonly at: number }
    | undefined;
}

/** What a forecast says, by the server's time; undefined where it says nothing, or is on less than a day. */
export function forecastFacts(
  forecast: Readable<Forecast>,
  { nowMs, cycleEndMs }: { readonly nowMs: number; readonly cycleEndMs: number | undefined },
): ForecastFacts | undefined {
  const fromMs = parseInstant(forecast.basis.from);
  const toMs = parseInstant(forecast.basis.to);
  if (fromMs === undefined || toMs === undefined || !isFounded(forecast)) return undefined;
  const perDay = parseAmount(forecast.credits.perDay);
  const idle = idleDeployments(forecast, { nowMs, cycleEndMs });
  const facts: ForecastFacts = {
    credits:
      perDay !== undefined && perDay > 0n
        ? { perDay, until: usedUpAt(forecast, 'credits', { nowMs, cycleEndMs }) }
        : undefined,
    runsUntil: usedUpAt(forecast, 'runs', { nowMs, cycleEndMs }),
    basis: { fromMs, toMs, days: Math.max(1, Math.round((toMs - fromMs) / DAY_MS)) },
    idle,
    expiry: nextExpiry(forecast.nextExpiry, nowMs),
  };
  const saysSomething =
    facts.credits?.until !== undefined ||
    facts.runsUntil !== undefined ||
    facts.expiry !== undefined ||
    idle.length > 0;
  return saysSomething ? facts : undefined;
}

function nextExpiry(
  expiry: Readable<Forecast>['nextExpiry'],
  nowMs: number,
): ForecastFacts['expiry'] {
  if (!expiry) return undefined;
  const at = parseInstant(expiry.at);
  if (at === undefined || !lastingUntil(at, nowMs)) return undefined;
  if (expiry.resource === 'runs') {
    const { amount } = expiry;
    return typeof amount === 'number' && amount > 0 ? { resource: 'runs', amount, at } : undefined;
  }
  const amount = parseAmount(expiry.amount);
  return amount !== undefined && amount > 0n ? { resource: 'credits', amount, at } : undefined;
}

/** Most expensive first; what costs an unknown amount comes last. */
function idleDeployments(
  { idle }: Readable<Forecast>,
  { nowMs, cycleEndMs }: { readonly nowMs: number; readonly cycleEndMs: number | undefined },
): IdleDeployment[] {
  const restMs = cycleEndMs === undefined ? undefined : BigInt(Math.max(0, cycleEndMs - nowMs));
  return (idle ?? [])
    .map((each, index): IdleDeployment => {
      const perDay = parseAmount(each.creditsPerDay);
      return {
        id: each.id ?? String(index),
        kind: each.kind,
        name: each.name,
        since: parseInstant(each.idleSince),
        perDay,
        untilEnd:
          perDay === undefined || restMs === undefined
            ? undefined
            : divideHalfEven(perDay * restMs, BigInt(DAY_MS)),
      };
    })
    .sort((one, other) => compareAmounts(other.perDay ?? -1n, one.perDay ?? -1n));
}
