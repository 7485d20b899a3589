import { parseInstant } from '@usage-kit/contract';
import { accountResource, chooseAccount, readAccount } from './account/account-resource.js';
import { AccountWatch } from './account/account-watch.js';
import { Activity } from './live/activity.js';
import { alertsResource, readAlerts } from './account/alerts-resource.js';
import { parseBaseUrl } from './http/base-url.js';
import { printSegment } from './http/request-path.js';
import type { ClientEvent } from './client-event.js';
import { CycleEnd } from './live/cycle-end.js';
import { Dismissals } from './account/dismissals.js';
import type { Environment } from './environment.js';
import { LiveUpdates, type LiveResource } from './live/live-updates.js';
import { abortedError } from './http/abortable.js';
import { ResourceCache } from './cache/resource-cache.js';
import { callSafely } from './report-error.js';
import type { ResourceContext } from './cache/http-resource.js';
import { createRouteQueries } from './cache/route-queries.js';
import { ServerClock } from './http/server-clock.js';
import { Session, type GetToken } from './http/session.js';
import { Tabs } from './live/tabs.js';
import { Transport } from './http/transport.js';
import type { ResourceName } from './cache/resource-name.js';
import type { UsageClient } from './usage-client.js';
import { UsageError } from './usage-error.js';

export interface ManagedClientOptions {
  environment: Environment;
  baseUrl: string;
  accountId: string;
  fetch: Environment['fetch'];
  /** Both are looked up at each use: who shares a client comes and goes. */
  getToken(): GetToken | undefined;
  live(): boolean;
}

export interface ManagedClient {
  readonly client: UsageClient;
  /** `getToken` or `live` may return something else from now on. */
  reconsider(): void;
}

const betweenReturnsMs = 1_000;

function isLiveResource(name: ResourceName): name is LiveResource {
  return name === 'account' || name === 'alerts';
}

/** Puts the parts together: what each of them says goes to the others. */
export function createManagedClient(options: ManagedClientOptions): ManagedClient {
  const { environment, accountId } = options;
  const baseUrl = parseBaseUrl(options.baseUrl, environment.pageUrl);
  if (accountId === '') {
    throw new UsageError({ kind: 'invalid-request', code: 'invalid_account_id' });
  }
  const closing = new AbortController();
  const observers = new Set<(event: ClientEvent) => void>();
  const clock = new ServerClock(environment);
  let leading: AbortController | undefined;
  let steering = false;
  let returnedAt = -Infinity;

  /** In a microtask: who listens may call back, and then everything is in its place. */
  function emit(event: ClientEvent): void {
    queueMicrotask(() => {
      for (const observer of [...observers]) callSafely(observer, event);
    });
  }

  const activity = new Activity({
    environment,
    onChange: steer,
    onReturn: comeBack,
    onConnection: (online) => emit({ type: 'connection', online }),
  });

  const session = new Session({
    environment,
    getToken: () => options.getToken(),
    closing: closing.signal,
    onRefused({ status }) {
      emit({ type: 'auth-required', status });
      steer();
    },
    onRecovered() {
      void store.refresh(({ state }) => state.failure?.kind === 'unauthorized', false);
      steer();
    },
  });

  const transport = new Transport({
    environment,
    fetch: options.fetch,
    session,
    clock,
    root: `${baseUrl}/v1/accounts/${printSegment(accountId)}`,
    whenVisible: (signal) => activity.whenVisible(signal),
  });

  const store: ResourceCache = new ResourceCache({
    environment,
    onAsked: () => session.allowRetry(),
    onError(error) {
      if (error.kind !== 'unauthorized') emit({ type: 'error', error });
    },
    onWatch: steer,
    onData(name) {
      if (name === 'account') seeAccount();
    },
    isLive: (name) => isLiveResource(name) && live.open,
  });

  const context: ResourceContext = {
    transport,
    clock,
    onBody(name, body) {
      if (isLiveResource(name)) tabs.post({ type: name, body });
    },
  };
  const account = accountResource(context);

  const dismissals: Dismissals = new Dismissals({
    remove: (id) => transport.delete(`/alerts/${printSegment(id)}`, closing.signal),
    onChange: () => store.announce(alerts),
    onDecision: (id, hidden) => tabs.post({ type: 'dismissal', id, hidden }),
  });
  const alerts = alertsResource(context, (all) => dismissals.standing(all));

  const live: LiveUpdates = new LiveUpdates({
    environment,
    transport,
    onUpdate(resource, body) {
      const readable = take(resource, body);
      if (readable) tabs.post({ type: resource, body });
      return readable;
    },
    refresh: () => store.refresh(({ resource }) => isLiveResource(resource.name), false),
  });

  const tabs: Tabs = new Tabs({
    environment,
    baseUrl,
    accountId,
    onMessage(message) {
      if (message.type === 'dismissal') dismissals.follow(message.id, message.hidden);
      else take(message.type, message.body);
    },
  });

  const cycleEnd = new CycleEnd({
    environment,
    clock,
    onDue: () => void store.refresh(({ resource }) => isLiveResource(resource.name), false),
  });

  const accountWatch = new AccountWatch((event) => {
    emit(event);
    if (event.type === 'cycle') {
      void store.refresh(({ resource }) => resource.name !== 'account', false);
    }
  });

  /** Takes what an event or another tab says; false where it cannot be read. */
  function take(resource: LiveResource, body: unknown): boolean {
    try {
      if (resource === 'alerts') {
        store.put(alerts, { value: readAlerts(body), at: clock.now(), etag: null });
        return true;
      }
      const value = readAccount(body);
      const held = store.held(account);
      const next = { value, at: parseInstant(value.asOf) ?? clock.now(), etag: null };
      const chosen = chooseAccount(next, { held, asked: false, overtaken: false });
      if (chosen === next) store.put(account, next);
      return true;
    } catch {
      return false;
    }
  }

  let asOf: string | undefined;
  function seeAccount(): void {
    const value = store.held(account)?.value;
    if (!value) return;
    const asOfMs = parseInstant(value.asOf);
    // The same account confirmed later says nothing of what time it is.
    if (asOfMs !== undefined && value.asOf !== asOf) clock.setAsOf(asOfMs);
    asOf = value.asOf;
    accountWatch.see(value);
    awaitCycleEnd();
  }

  function awaitCycleEnd(): void {
    const wanted =
      !closing.signal.aborted && activity.active && session.isTrusted && store.isWatched('account');
    cycleEnd.await(wanted ? store.held(account)?.value.cycle.endsAt : null);
  }

  function comeBack(): void {
    const now = environment.monotonic();
    if (now - returnedAt < betweenReturnsMs) return;
    returnedAt = now;
    session.allowRetry();
    void store.refresh(() => true, false);
  }

  /** Starts and ends what continues by itself, in a microtask: many elements come and go in one go. */
  function steer(): void {
    if (steering) return;
    steering = true;
    queueMicrotask(() => {
      steering = false;
      const watched =
        !closing.signal.aborted && options.live() && store.isWatched('account', 'alerts');
      if (watched) tabs.open();
      else tabs.close();
      const wanted = watched && activity.active && session.isTrusted;
      if (!wanted) {
        leading?.abort();
        leading = undefined;
      } else if (!leading) {
        const mine = new AbortController();
        leading = mine;
        void tabs
          .lead(mine.signal, () => live.run(mine.signal))
          .finally(() => {
            if (leading === mine) leading = undefined;
          });
      }
      awaitCycleEnd();
    });
  }

  const client: UsageClient = {
    baseUrl,
    accountId,
    account: () => store.query(account),
    alerts: () => store.query(alerts),
    ...createRouteQueries(context, (resource) => store.query(resource)),

    async dismissAlert(id) {
      if (closing.signal.aborted) throw abortedError();
      session.allowRetry();
      await dismissals.dismiss(id);
    },

    async refresh(...which) {
      if (closing.signal.aborted) return;
      session.allowRetry();
      await store.refresh(
        ({ resource }) => which.length === 0 || which.includes(resource.name),
        true,
      );
    },

    now: () => clock.now(),

    get online() {
      return activity.connected;
    },

    observe(listener) {
      observers.add(listener);
      return () => void observers.delete(listener);
    },

    close() {
      closing.abort();
      leading?.abort();
      activity.close();
      store.close();
      tabs.close();
      cycleEnd.await(null);
      observers.clear();
    },
  };

  return {
    client,
    reconsider() {
      if (options.getToken() && !session.isTrusted) {
        session.allowRetry();
        void store.refresh(({ state }) => state.failure?.kind === 'unauthorized', false);
      }
      steer();
    },
  };
}
