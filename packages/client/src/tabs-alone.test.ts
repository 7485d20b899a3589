import { expect, waitUntil } from '@open-wc/testing';
import { ambientEnvironment } from './environment.js';
import { createManagedClient } from './managed-client.js';
import { ClientBench } from './testing/client-bench.js';
import { later } from './testing/live-bench.js';
import { accountId, baseUrl } from './testing/scripted-server.js';
import { SimulatedBrowser } from './testing/simulated-browser.js';
import { settle, type SimulatedEnvironment } from './testing/simulated-environment.js';
import { serve } from './testing/tab-bench.js';

describe('a browser that lacks what tabs need to agree', () => {
  const throwing = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  const lacks: [string, (tab: SimulatedEnvironment, browser: SimulatedBrowser) => void][] = [
    ['locks', (tab) => (tab.locks = undefined)],
    ['channels', (tab) => (tab.openChannel = () => undefined)],
    ['the right to locks, which throws', (tab) => (tab.locks = { request: throwing })],
    [
      'the right to locks, which rejects',
      (tab) =>
        (tab.locks = {
          request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
        }),
    ],
  ];
  for (const [name, take] of lacks) {
    it(`leaves each tab to itself: ${name}`, async () => {
      const browser = new SimulatedBrowser();
      const server = serve();
      const tabs = [0, 1].map(() => {
        const environment = browser.open();
        take(environment, browser);
        const bench = new ClientBench({ environment, server, live: true });
        return { bench, summary: bench.watch(bench.client.account()) };
      });
      await settle();
      expect(server.streams).to.have.length(2);
      for (const stream of server.streams) stream.account('1', later(5, '80'));
      await settle();
      for (const { bench, summary } of tabs) {
        expect(summary.watch.current).to.have.nested.property('data.credits.remaining', '80');
        expect(bench.events).to.have.length(0);
        bench.client.close();
      }
      await settle();
      expect(server.streams.every(({ ended }) => ended)).to.be.true;
    });
  }

  it('goes on where a message cannot be sent', async () => {
    const browser = new SimulatedBrowser();
    const environment = browser.open();
    const open = environment.openChannel;
    environment.openChannel = (name) =>
      Object.assign(open(name) as object, { postMessage: throwing }) as unknown as BroadcastChannel;
    const bench = new ClientBench({ environment, server: serve(), live: true });
    const { watch } = bench.watch(bench.client.account());
    await settle();
    bench.server.streams[0]?.account('1', later(5, '80'));
    await settle();
    expect(watch.current).to.have.nested.property('data.credits.remaining', '80');
  });

  it('is read without an error where its properties throw', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel');
    Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, get: throwing });
    Object.defineProperty(navigator, 'locks', { configurable: true, get: throwing });
    try {
      const environment = ambientEnvironment();
      expect(environment.locks).to.equal(undefined);
      expect(environment.openChannel('x')).to.equal(undefined);
    } finally {
      Object.defineProperty(globalThis, 'BroadcastChannel', own ?? {});
      Reflect.deleteProperty(navigator, 'locks');
    }
    expect(ambientEnvironment().locks).to.equal(navigator.locks);
  });
});

describe("the browser's own locks and channels", () => {
  it('give one connection to two clients, and hand it on when one closes', async () => {
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
    // The browser's own process answers for a lock, in a time that no number of turns here tells.
    await waitUntil(() => server.streams.length > 0);
    await settle();
    expect(server.streams).to.have.length(1);
    const remaining = () =>
      watches.map(({ current }) => 'data' in current && current.data.credits.remaining);
    server.streams[0]?.account('1', later(5, '80'));
    await waitUntil(() => remaining().every((value) => value === '80'));
    expect(remaining()).to.deep.equal(['80', '80']);
    const ledByFirst = server.streams[0];
    clients[0]?.close();
    await waitUntil(() => server.streams.length > 1);
    expect(ledByFirst?.ended).to.be.true;
    expect(server.streams).to.have.length(2);
    clients[1]?.close();
    await waitUntil(() => server.streams[1]?.ended === true);
    expect(server.streams[1]?.ended).to.be.true;
  });
});
