import type { UsageError, UsageErrorKind } from '../usage-error.js';

const maxTries = 4;
const shortestMs = 1_000;
const longestMs = 30_000;
const longestRetryAfterMs = 60_000;

/**
 * Full jitter: anything from nothing to a ceiling that doubles from 1 s with each failure, to 30 s.
 * `failures` counts from 1; `random` is 0 <= x < 1.
 */
export function backOffMs(failures: number, random: number): number {
  return random * Math.min(longestMs, shortestMs * 2 ** (failures - 1));
}

/**
 * What a `Retry-After` header asks for, in milliseconds up to 60 s. A date is measured against the response's own
 * `Date`, or where that is not to be had, against `nowMs`. Null where it is absent, negative, or neither form.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  let ms: number;
  if (/^\d+$/.test(value)) {
    ms = Number(value) * 1_000;
  } else if (/^[A-Za-z]{3,9},? /.test(value)) {
    const sent = Date.parse(headers.get('date') ?? '');
    ms = Date.parse(value) - (Number.isNaN(sent) ? nowMs : sent);
  } else {
    return null;
  }
  return ms >= 0 ? Math.min(ms, longestRetryAfterMs) : null;
}

// A timeout is not among them: the person has waited 15 s already, and is better served by "Try again" than by
// a minute of the same.
const worthAnotherTry: ReadonlySet<UsageErrorKind> = new Set([
  'network',
  'rate-limited',
  'unavailable',
  'server',
]);

/**
 * How long to wait before the next try, or null where there is none.
 * A `Retry-After` of nothing is not a reason to go faster than the back-off.
 */
export function retryDelayMs(error: UsageError, failures: number, random: number): number | null {
  if (failures >= maxTries || !worthAnotherTry.has(error.kind)) return null;
  const asked = error.retryAfterMs ?? 0;
  return asked > 0 ? asked : backOffMs(failures, random);
}

/**
 * The same for what a person has just clicked: one more try, within a second. Who waits to hear that a dismissal was
 * refused has continued to something else before four tries are over.
 */
export function clickRetryDelayMs(
  error: UsageError,
  failures: number,
  random: number,
): number | null {
  return failures > 1 || error.retryAfterMs ? null : retryDelayMs(error, failures, random);
}
