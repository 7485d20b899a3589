import {
  type Account,
  parseAmount,
  parseInstant,
  type Rates,
  type Readable,
} from '@usage-kit/contract';
import { runningCost } from './running-cost.js';

/** Which prices are asked for. */
export type RatesKind = 'scripts' | 'models' | 'guardrails';

/** Something that runs and is paid by the hour. */
export interface HourlyRate {
  /** Unique among all of them. */
  readonly id: string;
  readonly kind: RatesKind;
  /** The profile, GPU or CPU type, as the rate card names it. */
  readonly name: string;
  /** For one replica, or one CPU. */
  readonly microPerHour: bigint;
  readonly vcpus?: number | undefined;
  readonly memoryGiB?: number | undefined;
}

/** The most that can be chosen: replicas of a script are 1 to 10. */
export const mostUnits: Record<RatesKind, number> = { scripts: 10, models: 100, guardrails: 96 };

/** A leap year. */
export const mostHours = 8784;

/** What can be estimated: what has a name and a price. */
export function hourlyRates(rates: Readable<Rates>, kinds: readonly RatesKind[]): HourlyRate[] {
  const found: HourlyRate[] = [];
  const add = (
    kind: RatesKind,
    name: string | undefined,
    price: string | undefined,
    size: Pick<HourlyRate, 'vcpus' | 'memoryGiB'> = {},
  ): void => {
    const microPerHour = parseAmount(price);
    if (!kinds.includes(kind) || name === undefined || microPerHour === undefined) return;
    found.push({ id: `${kind} ${name}`, kind, name, microPerHour, ...size });
  };
  for (const { profile, creditsPerHour, vcpus, memoryGiB } of rates.scriptProfiles ?? []) {
    add('scripts', profile, creditsPerHour, { vcpus, memoryGiB });
  }
  for (const { gpu, creditsPerHour } of rates.gpus ?? []) add('models', gpu, creditsPerHour);
  for (const { cpuType, creditsPerCpuHour } of rates.cpus ?? []) {
    add('guardrails', cpuType, creditsPerCpuHour);
  }
  return found;
}

export interface Estimate {
  readonly micro: bigint;
  /** Undefined where the account is not known. */
  readonly remaining: bigint | undefined;
  /** It would take the account to the limit at which what runs is stopped; in micro-credits. */
  readonly stopsAt: bigint | undefined;
}

/** What it costs, and what would remain of the credits that are left now. */
export function estimate({
  rate,
  units,
  durationMs,
  account,
}: {
  readonly rate: HourlyRate;
  readonly units: number;
  readonly durationMs: number;
  readonly account: Readable<Account> | undefined;
}): Estimate {
  const micro = runningCost({ microPerHour: rate.microPerHour, units, durationMs });
  const left = parseAmount(account?.credits.remaining);
  const remaining = left === undefined ? undefined : left - micro;
  const limit = parseAmount(account?.policy.negativeLimit);
  const stops = remaining !== undefined && limit !== undefined && remaining <= limit && micro > 0n;
  return { micro, remaining, stopsAt: stops ? limit : undefined };
}

/** Until the cycle ends, in ms; undefined where it has no end or nobody knows it. */
export function restOfCycle(
  account: Readable<Account> | undefined,
  nowMs: number,
): { readonly durationMs: number; readonly endsAtMs: number } | undefined {
  const endsAtMs = parseInstant(account?.cycle.endsAt);
  if (endsAtMs === undefined || endsAtMs <= nowMs) return undefined;
  return { durationMs: endsAtMs - Math.floor(nowMs), endsAtMs };
}

/** Reads a whole number from 1 to `most`; undefined if it is not one. */
export function readUnits(text: string, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= 1 && value <= most ? value : undefined;
}

/** Reads hours, in ms; undefined if they are invalid, 0 or less, or more than a year. */
export function readHours(text: string): number | undefined {
  const value = /^\d{1,5}(\.\d{1,4})?$/.test(text.trim()) ? Number(text) : NaN;
  return value > 0 && value <= mostHours ? Math.round(value * 3_600_000) : undefined;
}
