import type { Environment, Timer } from '../environment.js';
import { UsageError } from '../usage-error.js';

type Clock = Pick<Environment, 'setTimeout' | 'clearTimeout'>;

export function aborted(): UsageError {
  return new UsageError({ kind: 'aborted', code: 'aborted' });
}

/**
 * Settles as `work` does, or rejects as `aborted` as soon as the signal does: what is waited for may not listen.
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const give = () => reject(aborted());
    if (signal.aborted) give();
    else signal.addEventListener('abort', give);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
}

/** Settles as `work` does, or rejects with what `late` makes after `ms`. */
export function atMost<T>(
  clock: Clock,
  ms: number,
  work: Promise<T>,
  late: () => UsageError,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(() => reject(late()), ms);
    work.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}

/** Resolves after `ms`, or rejects as `aborted`; either way no timer is left. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  let timer: Timer | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, ms);
  });
  return unlessAborted(slept, signal).finally(() => clock.clearTimeout(timer));
}
