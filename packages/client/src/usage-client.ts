import type {
  Account,
  Alert,
  Forecast,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  Rates,
  Readable,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
  TrendInterval,
} from '@usage-kit/contract';
import type { ClientEvent } from './client-event.js';
import type { ListQuery, Query, RangeQuery } from './query.js';

export interface UsageClientOptions {
  /** Where the backend is, such as `https://billing.example`; http or https, and requests go nowhere else. */
  baseUrl: string;
  accountId: string;
  /**
   * Gives the bearer token: `first` when there is none yet, `expired` when the server refused the last one.
   * Where left out, requests carry no `Authorization` header.
   */
  getToken?: ((why: TokenReason) => Promise<string>) | undefined;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Whether account and alerts keep themselves up to date. Default `auto`. */
  live?: 'auto' | 'off' | undefined;
}

export type TokenReason = 'first' | 'expired';

/** Which cached resources to ask for anew. */
export type ResourceName =
  | 'account'
  | 'alerts'
  | 'trend'
  | 'forecast'
  | 'rates'
  | 'tools'
  | 'models'
  | 'deployments'
  | 'guardrails'
  | 'guardrail'
  | 'scripts'
  | 'script'
  | 'list';

/** A page of an integrator's own list. What its rows hold is the integrator's to check. */
export interface ListPage<T> {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly offset: number | undefined;
}

export interface UsageClient {
  readonly baseUrl: string;
  readonly accountId: string;

  account(): Query<Readable<Account>>;
  alerts(): Query<readonly Readable<Alert>[]>;
  trend(query: { from: string; to: string; interval: TrendInterval }): Query<Readable<Trend>>;
  forecast(): Query<Readable<Forecast>>;
  rates(): Query<Readable<Rates>>;
  tools(query?: ListQuery): Query<Readable<ToolList>>;
  models(query?: ListQuery): Query<Readable<ModelList>>;
  deployments(modelId: string, query?: ListQuery): Query<Readable<ModelDeploymentList>>;
  guardrails(query?: ListQuery): Query<Readable<GuardrailList>>;
  guardrail(id: string, query?: RangeQuery): Query<Readable<GuardrailDetail>>;
  scripts(query?: ListQuery): Query<Readable<ScriptList>>;
  script(id: string, query?: RangeQuery): Query<Readable<ScriptDetail>>;
  /** An integrator's own list, at a route relative to the account, such as `invoices`. */
  list<T = unknown>(route: string, query?: ListQuery): Query<ListPage<T>>;

  /**
   * Dismisses a banner for good. It is gone at once; where the server refuses, it is back and this rejects with
   * a `UsageError`. The same id twice is asked once.
   */
  dismissAlert(id: string): Promise<void>;
  /** Asks anew for what is watched of these resources, or of all. Resolves when that has ended, well or not. */
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
