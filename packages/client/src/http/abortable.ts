import type { Environment, Timer } from '../environment.js';
import { UsageError } from '../usage-error.js';

type Clock = Pick<Environment, 'setTimeout' | 'clearTimeout'>;

export function abortedError(): UsageError {
  return new UsageError({ kind: 'aborted', code: 'aborted' });
}

export function timeoutError(): UsageError {
  return new UsageError({ kind: 'timeout', code: 'timeout' });
}

/** Settles like `work`, or rejects as soon as the signal is aborted: `work` itself might not listen to it. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortedError());
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export interface TimeoutOptions {
  clock: Clock;
  ms: number;
  /** Creates the error to reject with. */
  onTimeout: () => UsageError;
}

/** Settles like `work`, or rejects after `ms`. */
export function withTimeout<T>(
  work: Promise<T>,
  { clock, ms, onTimeout }: TimeoutOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = clock.setTimeout(() => reject(onTimeout()), ms);
    work.then(resolve, reject).finally(() => clock.clearTimeout(timer));
  });
}

/** Resolves after `ms`, or rejects when aborted. Either way no timer is left. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  let timer: Timer | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, ms);
  });
  return unlessAborted(slept, signal).finally(() => clock.clearTimeout(timer));
}
