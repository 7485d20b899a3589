import type { AccountEvent } from './account/account-watch.js';
import type { UsageError } from './usage-error.js';

/** What a client says to all that `observe` it, once, however many elements there are. */
export type ClientEvent =
  | {
      /** A request failed for good, after its retries. Not said again while the same resource continues failing. */
      readonly type: 'error';
      readonly error: UsageError;
    }
  | {
      /** The server takes no token that `getToken` gives. Nothing is asked until someone refreshes. */
      readonly type: 'auth-required';
      /** 401, or null where the server was never asked. */
      readonly status: number | null;
    }
  | AccountEvent
  | {
      /** The browser lost its network, or has it back. */
      readonly type: 'connection';
      readonly online: boolean;
    };
