import type { Account, Alert, Readable } from '@usage-kit/contract';
import type { Query } from './cache/query.js';
import type { ResourceName } from './cache/resource-name.js';
import type { RouteQueries } from './cache/route-queries.js';
import type { ClientEvent } from './client-event.js';
import type { GetToken } from './http/session.js';

export interface UsageClientOptions {
  /** Where the backend is, such as `https://billing.example`; http or https, and requests go nowhere else. */
  baseUrl: string;
  accountId: string;
  /**
   * Gives the bearer token: `first` when there is none yet, `expired` when the server refused the last one.
   * If omitted, requests carry no `Authorization` header.
   */
  getToken?: GetToken | undefined;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether account and alerts keep themselves up to date. Default `auto`. */
  live?: 'auto' | 'off' | undefined;
}

export interface UsageClient extends RouteQueries {
  readonly baseUrl: string;
  readonly accountId: string;

  account(): Query<Readable<Account>>;
  alerts(): Query<readonly Readable<Alert>[]>;

  /**
   * Dismisses a banner for good. It is gone at once; where the server refuses, it is back and this rejects with
   * a `UsageError`. The same id twice is asked once.
   */
  dismissAlert(id: string): Promise<void>;
  /** Asks again for what is watched of these resources, or of all. Resolves when that has ended, well or not. */
  refresh(...which: ResourceName[]): Promise<void>;
  /** The server's time in epoch milliseconds, carried on by a clock that nobody can set. */
  now(): number;
  /** Whether there is a network, as the last `connection` event said; true before any. */
  readonly online: boolean;
  /** Returns a function that ends it. A listener that throws disturbs nobody. */
  observe(listener: (event: ClientEvent) => void): () => void;
  /** Ends the live connection, timers and requests; what is asked afterwards is rejected as `aborted`. */
  close(): void;
}
