import type { UsageError } from '../usage-error.js';

/**
 * Something that is on the server, as far as it is known here.
 *
 * `at` is the server's time, in epoch milliseconds, at which `data` held.
 */
export type Remote<T> =
  | { readonly status: 'pending' }
  | {
      readonly status: 'ready';
      readonly data: T;
      readonly at: number;
      readonly refreshing: boolean;
    }
  | {
      /** Data of an earlier response; the last try failed. */
      readonly status: 'stale';
      readonly data: T;
      readonly at: number;
      readonly refreshing: boolean;
      readonly error: UsageError;
    }
  | { readonly status: 'failed'; readonly refreshing: boolean; readonly error: UsageError };
