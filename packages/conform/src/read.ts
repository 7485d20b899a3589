import type { Account, AlertList } from '@usage-kit/contract';
import { parseAmount, parseInstant } from '@usage-kit/contract';
import type { Answer, Backend } from './backend.js';
import { Unreadable } from './check.js';

/** A 200 as JSON. Of what is not, another check tells: `Unreadable`. */
export function bodyOf(answer: Answer): unknown {
  if (answer.status !== 200)
    throw new Unreadable(`${answer.request} responds with ${answer.status}.`);
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    throw new Unreadable(`${answer.request} is not valid JSON.`);
  }
}

/** Micro-credits. */
export function micro(text: unknown): bigint {
  const amount = parseAmount(text);
  if (amount === undefined) throw new Unreadable(`${JSON.stringify(text)} is not an amount.`);
  return amount;
}

/** A whole number, as a sum can be made of it. */
export function count(value: unknown): bigint {
  if (!Number.isSafeInteger(value))
    throw new Unreadable(`${JSON.stringify(value)} is not a whole number.`);
  return BigInt(value as number);
}

export function instant(text: unknown): number {
  const ms = parseInstant(text);
  if (ms === undefined) throw new Unreadable(`${JSON.stringify(text)} is not a timestamp.`);
  return ms;
}

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

export const accountOf = async (backend: Backend): Promise<Account> =>
  bodyOf(await backend.get('')) as Account;

export const alertsOf = async (backend: Backend): Promise<AlertList> =>
  bodyOf(await backend.get('/alerts')) as AlertList;

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;

/** From when to when the cycle has been over so far; the last week where the account does not say it. */
async function cycleSoFar(backend: Backend): Promise<{ startMs: number; endMs: number }> {
  const fullHour = (ms: number): number => Math.floor(ms / HOUR_MS) * HOUR_MS;
  try {
    const { cycle, asOf } = await accountOf(backend);
    return { startMs: instant(cycle.startsAt), endMs: fullHour(instant(asOf)) };
  } catch {
    const endMs = fullHour(Date.now());
    return { startMs: endMs - WEEK_MS, endMs };
  }
}

/**
 * A range that is over, so that its figures don't change while they are compared: the cycle up to the last full hour,
 * or the week before a cycle that has only begun.
 */
export async function pastRange(backend: Backend): Promise<{ from: string; to: string }> {
  const { startMs, endMs } = await cycleSoFar(backend);
  const print = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');
  return endMs > startMs
    ? { from: print(startMs), to: print(endMs) }
    : { from: print(startMs - WEEK_MS), to: print(startMs) };
}

/** A value as a report shows it. */
export const excerpt = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);

/** The `code` of a problem. */
export function codeOf(text: string): string {
  try {
    const { code } = JSON.parse(text) as { readonly code?: unknown };
    return typeof code === 'string' ? code : 'without a code';
  } catch {
    return 'without a code';
  }
}

export const queryOf = (parameters: Readonly<Record<string, string | number>>): string =>
  new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [name, String(value)]),
  ).toString();
