import { expect } from '@open-wc/testing';
import { startWorker, type MockWorker } from '@usage-kit/mocks/browser';
import { until } from '../../elements/src/testing/until.js';
import { ambientEnvironment } from './environment.js';
import { createUsageClient } from './index.js';
import { createManagedClient } from './managed-client.js';
import { later } from './testing/live-bench.js';
import { accountId, baseUrl } from './testing/scripted-server.js';
import { settle } from './testing/simulated-environment.js';
import { serve } from './testing/tab-bench.js';

/** Gives its own object a property until the end of `work`. */
async function withProperty(
  target: object,
  name: string,
  descriptor: PropertyDescriptor,
  work: () => Promise<void> | void,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...descriptor, configurable: true });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(target, name);
    if (own) Object.defineProperty(target, name, own);
  }
}

describe("the browser's own fetch", () => {
  let worker: MockWorker;

  before(async () => {
    worker = await startWorker({ scenario: 'healthy', baseUrl: location.origin });
  });

  after(() => worker.stop());

  it('brings an account and its changes by a stream, which ends with the client', async () => {
    const { calls, engine, id } = worker.world.account();
    const signals: AbortSignal[] = [];
    const client = createUsageClient({
      baseUrl: location.origin,
      accountId: id,
      getToken: () => Promise.resolve('demo-token'),
      fetch: (input, init) => {
        if (init?.signal && (input as string).endsWith('/events')) signals.push(init.signal);
        return fetch(input, init);
      },
    });
    const watch = client.account().watch(() => undefined);
    const used = () => ('data' in watch.current ? watch.current.data.credits.used : undefined);
    await until(() => calls.get('events') === 1 && watch.current.status === 'ready');
    expect(used()).to.equal(engine.read.account().credits.used);
    const asked = calls.get('account');
    const before = used();
    worker.world.advance({ seconds: 86_400 });
    await until(() => used() === engine.read.account().credits.used);
    expect(used()).not.to.equal(before);
    expect(calls.get('account'), 'it came by the stream').to.equal(asked);
    client.close();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('is looked up at each request, so that a page may wrap it after the client was created', async () => {
    const client = createUsageClient({
      baseUrl: location.origin,
      accountId: worker.world.account().id,
      getToken: () => Promise.resolve('demo-token'),
      live: 'off',
    });
    const own = globalThis.fetch;
    const urls: unknown[] = [];
    const wrapped: typeof fetch = (input, init) => {
      urls.push(input);
      return own(input, init);
    };
    await withProperty(globalThis, 'fetch', { value: wrapped, writable: true }, async () => {
      const account = await client.account().read();
      expect(account.id).to.equal(client.accountId);
    });
    expect(urls).to.deep.equal([`${location.origin}/v1/accounts/${client.accountId}`]);
    client.close();
  });
});

describe('the page that a client runs in', () => {
  it('tells when it is hidden and shown, until nobody listens', async () => {
    const environment = ambientEnvironment();
    const heard: boolean[] = [];
    const end = environment.onVisibilityChange(() => heard.push(environment.hidden()));
    expect(environment.hidden()).to.equal(false);
    let state = 'hidden';
    await withProperty(document, 'visibilityState', { get: () => state }, () => {
      document.dispatchEvent(new Event('visibilitychange'));
      state = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      end();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(heard).to.deep.equal([true, false]);
  });

  it('tells when its network goes and comes, until nobody listens', async () => {
    const environment = ambientEnvironment();
    const heard: boolean[] = [];
    const end = environment.onConnectionChange(() => heard.push(environment.online()));
    let onLine = false;
    await withProperty(navigator, 'onLine', { get: () => onLine }, () => {
      window.dispatchEvent(new Event('offline'));
      onLine = true;
      window.dispatchEvent(new Event('online'));
      end();
      window.dispatchEvent(new Event('offline'));
    });
    expect(heard).to.deep.equal([false, true]);
  });

  it('is what a relative base URL is relative to', () => {
    expect(ambientEnvironment().pageUrl).to.equal(document.baseURI);
  });

  it('goes without locks and channels where their properties throw', async () => {
    const get = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    await withProperty(globalThis, 'BroadcastChannel', { get }, () =>
      withProperty(navigator, 'locks', { get }, () => {
        const environment = ambientEnvironment();
        expect(environment.locks).to.equal(undefined);
        expect(environment.openChannel('x')).to.equal(undefined);
      }),
    );
    expect(ambientEnvironment().locks).to.equal(navigator.locks);
    expect(navigator.locks).to.be.instanceOf(LockManager);
  });
});

describe("the browser's own locks and channels", () => {
  it('give one connection to two clients, and hand it over when one closes', async () => {
    const server = serve();
    const clients = [0, 1].map(
      () =>
        createManagedClient({
          environment: ambientEnvironment(),
          baseUrl,
          accountId,
          fetch: server.fetch,
          getToken: () => undefined,
          live: () => true,
        }).client,
    );
    const watches = clients.map((client) => client.account().watch(() => undefined));
    // Another process grants a lock, in a time that no number of turns here tells.
    await until(() => server.streams.length > 0);
    await settle();
    expect(server.streams).to.have.length(1);
    const remaining = () =>
      watches.map(({ current }) => 'data' in current && current.data.credits.remaining);
    server.streams[0]?.account('1', later(5, '80'));
    await until(() => remaining().every((value) => value === '80'));
    expect(remaining()).to.deep.equal(['80', '80']);
    const ledByFirst = server.streams[0];
    clients[0]?.close();
    await until(() => server.streams.length > 1);
    expect(ledByFirst?.ended).to.be.true;
    expect(server.streams).to.have.length(2);
    clients[1]?.close();
    await until(() => server.streams[1]?.ended === true);
    expect(server.streams[1]?.ended).to.be.true;
  });
});
