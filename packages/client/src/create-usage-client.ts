import type { ListQuery, Query, Watch } from './query.js';
import type { Remote } from './remote.js';
import type { ClientEvent } from './client-event.js';
import type { ResourceName, UsageClient, UsageClientOptions } from './usage-client.js';
import { UsageError } from './usage-error.js';

interface Entry {
  name: ResourceName;
  remote: Remote<unknown>;
  loading: Promise<void> | undefined;
  listeners: Set<(remote: Remote<unknown>) => void>;
}

export function createUsageClient(options: UsageClientOptions): UsageClient {
  const root = `${options.baseUrl.replace(/\/+$/, '')}/v1/accounts/${encodeURIComponent(options.accountId)}`;
  const entries = new Map<string, Entry>();
  const observers = new Set<(event: ClientEvent) => void>();
  const closing = new AbortController();
  let token: Promise<string> | undefined;

  async function request(path: string, method = 'GET'): Promise<unknown> {
    const headers = new Headers({ accept: 'application/json' });
    if (options.getToken) {
      token ??= options.getToken('first');
      headers.set('authorization', `Bearer ${await token}`);
    }
    let response: Response;
    try {
      response = await (options.fetch ?? fetch)(root + path, {
        method,
        headers,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: closing.signal,
      });
    } catch {
      throw new UsageError({ kind: 'network', code: 'network_error' });
    }
    if (!response.ok) {
      throw new UsageError({
        kind: 'server',
        code: `http_${response.status}`,
        status: response.status,
      });
    }
    return response.status === 204 ? null : ((await response.json()) as unknown);
  }

  function set(entry: Entry, remote: Remote<unknown>): void {
    entry.remote = remote;
    for (const listener of entry.listeners) listener(remote);
  }

  function load(entry: Entry, path: string, pick: (json: unknown) => unknown): Promise<void> {
    const { remote } = entry;
    entry.loading ??= request(path)
      .then(
        (json) =>
          set(entry, { status: 'ready', data: pick(json), at: Date.now(), refreshing: false }),
        (error: unknown) =>
          set(
            entry,
            'data' in remote
              ? {
                  status: 'stale',
                  data: remote.data,
                  at: remote.at,
                  refreshing: false,
                  error: error as UsageError,
                }
              : { status: 'failed', refreshing: false, error: error as UsageError },
          ),
      )
      .finally(() => (entry.loading = undefined));
    return entry.loading;
  }

  function query<T>(
    name: ResourceName,
    path: string,
    parameters: object = {},
    pick: (json: unknown) => unknown = (json) => json,
  ): Query<T> {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(parameters) as [string, unknown][]) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined) search.append(key, String(one));
      }
    }
    const key = search.size > 0 ? `${path}?${search}` : path;
    const entry: Entry = entries.get(key) ?? {
      name,
      remote: { status: 'pending' },
      loading: undefined,
      listeners: new Set(),
    };
    entries.set(key, entry);
    return {
      key,
      async read() {
        await load(entry, key, pick);
        if ('error' in entry.remote) throw entry.remote.error;
        return (entry.remote as Extract<Remote<T>, { status: 'ready' }>).data;
      },
      watch(listener): Watch<T> {
        const typed = listener as (remote: Remote<unknown>) => void;
        entry.listeners.add(typed);
        if (entry.remote.status === 'pending') void load(entry, key, pick);
        return {
          get current() {
            return entry.remote as Remote<T>;
          },
          refresh: () => load(entry, key, pick),
          stop: () => void entry.listeners.delete(typed),
        };
      },
    };
  }

  const alerts = () =>
    query<never>('alerts', '/alerts', {}, (json) => (json as { items: unknown }).items);
  const segment = encodeURIComponent;
  return {
    baseUrl: options.baseUrl,
    accountId: options.accountId,
    account: () => query('account', ''),
    alerts,
    trend: (q) => query('trend', '/trend', q),
    forecast: () => query('forecast', '/forecast'),
    rates: () => query('rates', '/rates'),
    tools: (q) => query('tools', '/tools', q),
    models: (q) => query('models', '/models', q),
    deployments: (id, q) => query('deployments', `/models/${segment(id)}/deployments`, q),
    guardrails: (q) => query('guardrails', '/guardrails', q),
    guardrail: (id, q) => query('guardrail', `/guardrails/${segment(id)}`, q),
    scripts: (q) => query('scripts', '/scripts', q),
    script: (id, q) => query('script', `/scripts/${segment(id)}`, q),
    list: (route: string, q?: ListQuery) => query('list', `/${route}`, q),
    async dismissAlert(id) {
      await request(`/alerts/${segment(id)}`, 'DELETE');
      await alerts()
        .watch(() => undefined)
        .refresh();
    },
    async refresh(...which) {
      await Promise.all(
        [...entries]
          .filter(([, { name }]) => which.length === 0 || which.includes(name))
          .map(([key, entry]) => load(entry, key, (json) => json)),
      );
    },
    now: () => Date.now(),
    get online() {
      return navigator.onLine;
    },
    observe(listener) {
      observers.add(listener);
      return () => void observers.delete(listener);
    },
    close: () => closing.abort(),
  };
}
