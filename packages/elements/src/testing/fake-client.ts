import {
  UsageError,
  type ClientEvent,
  type Query,
  type Remote,
  type ResourceName,
  type UsageClient,
  type UsageErrorKind,
} from '@usage-kit/client';

/** The server's time in tests: an afternoon in the middle of a paid cycle. */
export const NOW = Date.parse('2026-11-21T16:02:00Z');

export const ready = <T>(data: T, at = NOW): Remote<T> => ({
  status: 'ready',
  data,
  at,
  refreshing: false,
});

export const failure = (
  kind: UsageErrorKind = 'unavailable',
  status: number | null = 503,
): UsageError => new UsageError({ kind, code: kind, status });

export const failed = (error = failure()): Remote<never> => ({
  status: 'failed',
  error,
  refreshing: false,
});

export const stale = <T>(data: T, at = NOW - 42 * 60_000): Remote<T> => ({
  status: 'stale',
  data,
  at,
  error: failure(),
  refreshing: false,
});

const numbers = new WeakMap<FakeClient, number>();
let count = 0;

/** A client whose responses a test sets by hand, and that notes what is asked of it. */
export class FakeClient implements UsageClient {
  readonly baseUrl = 'https://billing.test';
  readonly accountId: string;
  readonly asked: string[] = [];
  /** What `dismissAlert` returns; rejects where a test says so. */
  dismissal: (id: string) => Promise<void> = () => Promise.resolve();
  online = true;
  #remotes = new Map<ResourceName, Remote<unknown>>();
  #watches = new Map<ResourceName, Set<(remote: Remote<unknown>) => void>>();
  #observers = new Set<(event: ClientEvent) => void>();

  constructor(accountId = 'acc_1', remotes: Partial<Record<ResourceName, Remote<unknown>>> = {}) {
    this.accountId = accountId;
    numbers.set(this, (count += 1));
    for (const [name, remote] of Object.entries(remotes)) {
      this.#remotes.set(name as ResourceName, remote);
    }
  }

  /** From now on the resource stands so; whoever watches it is told. */
  set(name: ResourceName, remote: Remote<unknown>): void {
    this.#remotes.set(name, remote);
    for (const listener of [...(this.#watches.get(name) ?? [])]) listener(remote);
  }

  /** How many watch a resource now. */
  watching(name: ResourceName): number {
    return this.#watches.get(name)?.size ?? 0;
  }

  get observing(): number {
    return this.#observers.size;
  }

  tell(event: ClientEvent): void {
    for (const observer of this.#observers) observer(event);
  }

  #query<T>(name: ResourceName, parameters: object = {}): Query<T> {
    const current = () => (this.#remotes.get(name) ?? { status: 'pending' }) as Remote<T>;
    return {
      key: `${numbers.get(this) ?? 0}:${name}${JSON.stringify(parameters)}`,
      read: () => {
        const remote = current();
        if ('data' in remote) return Promise.resolve(remote.data);
        return Promise.reject('error' in remote ? remote.error : failure());
      },
      watch: (listener) => {
        this.asked.push(name);
        const watches = this.#watches.get(name) ?? new Set();
        this.#watches.set(name, watches);
        const typed = listener as (remote: Remote<unknown>) => void;
        watches.add(typed);
        return {
          get current() {
            return current();
          },
          refresh: () => {
            this.asked.push(`refresh ${name}`);
            return Promise.resolve();
          },
          stop: () => void watches.delete(typed),
        };
      },
    };
  }

  account = () => this.#query<never>('account');
  alerts = () => this.#query<never>('alerts');
  trend = (query: object) => this.#query<never>('trend', query);
  forecast = () => this.#query<never>('forecast');
  rates = () => this.#query<never>('rates');
  tools = (query?: object) => this.#query<never>('tools', query);
  models = (query?: object) => this.#query<never>('models', query);
  deployments = (id: string, query?: object) => this.#query<never>('deployments', { id, ...query });
  guardrails = (query?: object) => this.#query<never>('guardrails', query);
  guardrail = (id: string, query?: object) => this.#query<never>('guardrail', { id, ...query });
  scripts = (query?: object) => this.#query<never>('scripts', query);
  script = (id: string, query?: object) => this.#query<never>('script', { id, ...query });
  list = (route: string, query?: object) => this.#query<never>('list', { route, ...query });

  dismissAlert(id: string): Promise<void> {
    this.asked.push(`dismiss ${id}`);
    return this.dismissal(id);
  }

  refresh(...which: ResourceName[]): Promise<void> {
    this.asked.push(`refresh ${which.join(' ')}`);
    return Promise.resolve();
  }

  now(): number {
    return NOW;
  }

  observe(listener: (event: ClientEvent) => void): () => void {
    this.#observers.add(listener);
    return () => void this.#observers.delete(listener);
  }

  close(): void {
    this.asked.push('close');
  }
}
