import { expect } from '@open-wc/testing';
import { account, alerts } from './testing/answers.js';
import { ClientBench } from './testing/client-bench.js';
import { accountId, baseUrl, json, problem, ScriptedServer } from './testing/scripted-server.js';
import { SimulatedBrowser } from './testing/simulated-browser.js';
import { settle, type SimulatedEnvironment } from './testing/simulated-environment.js';
import { ambientEnvironment } from './environment.js';
import { createManagedClient } from './managed-client.js';

const channelName = JSON.stringify(['usage-kit/1', baseUrl, accountId]);

function serve(): ScriptedServer {
  const server = new ScriptedServer();
  return server
    .on('GET ', () => json(account()))
    .on('GET /alerts', () => json(alerts('al_1')))
    .on('GET /events', server.stream);
}

function openTab(browser: SimulatedBrowser, server: ScriptedServer) {
  const bench = new ClientBench({
    environment: browser.open(),
    server,
    live: true,
    getToken: () => Promise.resolve('canary-token'),
  });
  const summary = bench.watch(bench.client.account());
  const banners = bench.watch(bench.client.alerts());
  return Object.assign(bench, {
    remaining: () =>
      'data' in summary.watch.current ? summary.watch.current.data.credits.remaining : undefined,
    standing: () =>
      'data' in banners.watch.current ? banners.watch.current.data.map(({ id }) => id) : undefined,
  });
}

async function openTabs(count: number) {
  const browser = new SimulatedBrowser();
  const server = serve();
  const tabs = Array.from({ length: count }, () => openTab(browser, server));
  await settle();
  return { browser, server, tabs };
}

const later = (minute: number, remaining: string) =>
  account({ remaining, asOf: `2026-11-21T16:0${minute}:00Z` });

describe('several tabs of one browser', () => {
  it('have one live connection among them, and all hear what it says', async () => {
    const { browser, server, tabs } = await openTabs(3);
    expect(server.streams).to.have.length(1);
    server.streams[0]?.account('1', later(5, '80'));
    server.streams[0]?.alerts('2', alerts('al_2'));
    await settle();
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['80', '80', '80']);
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([['al_2'], ['al_2'], ['al_2']]);
    await browser.advance(40_000);
    expect(server.streams).to.have.length(1);
    expect(server.asked('GET ')).to.have.length(3);
  });

  it('have one that asks every 30 seconds where there is no stream', async () => {
    const browser = new SimulatedBrowser();
    const server = serve().on('GET /events', () => new Response(null, { status: 204 }));
    const tabs = [openTab(browser, server), openTab(browser, server)];
    await settle();
    server.on('GET ', () => json(later(5, '80')));
    await browser.advance(30_500);
    expect(server.asked('GET /events')).to.have.length(1);
    expect(server.asked('GET ')).to.have.length(3);
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['80', '80']);
  });

  it('make good within five seconds the death of the one that leads', async () => {
    const { browser, server, tabs } = await openTabs(3);
    const [leader] = browser.tabs;
    if (leader) browser.crash(leader);
    expect(browser.tabs).to.have.length(2);
    await browser.advance(5_000);
    expect(server.streams).to.have.length(2);
    server.streams[1]?.account('9', later(9, '60'));
    await settle();
    expect(tabs.map((tab) => tab.remaining())).to.deep.equal(['87.84', '60', '60']);
  });

  it('hand the lead on when its tab closes, or is hidden, and have none where all are hidden', async () => {
    const { browser, server, tabs } = await openTabs(3);
    const [first, second, third] = tabs;
    first?.client.close();
    await settle();
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, false]);
    second?.environment.hide();
    await settle();
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, true, false]);
    third?.environment.hide();
    await settle();
    await browser.advance(60_000);
    expect(server.streams.map(({ ended }) => ended)).to.deep.equal([true, true, true]);
    second?.environment.hide(false);
    await settle();
    expect(server.streams).to.have.length(4);
    expect(server.streams[3]?.ended).to.be.false;
  });

  it('do not ask, for an element that opens, for what another tab has just said', async () => {
    const { browser, server, tabs } = await openTabs(2);
    await browser.advance(9_000);
    server.streams[0]?.account('1', later(5, '80'));
    await settle();
    await browser.advance(9_000);
    tabs[1]?.watch(tabs[1].client.account());
    await settle();
    expect(server.asked('GET ')).to.have.length(2);
  });

  it('see what one of them has asked for anew, without asking', async () => {
    const { server, tabs } = await openTabs(2);
    server.on('GET ', () => json(later(5, '80')));
    await tabs[1]?.client.refresh('account');
    await settle();
    expect(tabs[0]?.remaining()).to.equal('80');
    expect(server.asked('GET ')).to.have.length(3);
  });

  it('lose a banner together when it is dismissed in one of them, and ask once', async () => {
    const { server, tabs } = await openTabs(2);
    server.on('DELETE /alerts/al_1', () => new Response(null, { status: 204 }));
    await tabs[1]?.client.dismissAlert('al_1');
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([[], []]);
    expect(server.asked('DELETE /alerts/al_1')).to.have.length(1);
  });

  it('have it back together where the server refuses', async () => {
    const { server, tabs } = await openTabs(2);
    let answer: ((response: Response) => void) | undefined;
    server.on('DELETE /alerts/al_1', () => new Promise((resolve) => (answer = resolve)));
    const refused = tabs[1]?.client.dismissAlert('al_1').catch((error: unknown) => error);
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([[], []]);
    answer?.(problem(409, 'alert_not_removable'));
    expect(await refused).to.include({ kind: 'conflict', code: 'alert_not_removable' });
    await settle();
    expect(tabs.map((tab) => tab.standing())).to.deep.equal([['al_1'], ['al_1']]);
  });

  it('tell each other no token', async () => {
    const { browser, server, tabs } = await openTabs(2);
    server.streams[0]?.account('1', later(5, '80'));
    await tabs[0]?.client.dismissAlert('al_1').catch(() => undefined);
    await settle();
    expect(browser.posted.length).to.be.greaterThan(3);
    expect(JSON.stringify(browser.posted)).not.to.include('canary');
    expect(browser.channelNames).to.deep.equal([channelName, channelName]);
  });

  it('believe no message that is not for them or not as it should be', async () => {
    const { browser, tabs } = await openTabs(1);
    const told = { protocol: 'usage-kit/1', baseUrl, accountId };
    const body = later(5, '1');
    const messages: unknown[] = [
      null,
      'account',
      { type: 'account', body },
      { ...told, protocol: 'usage-kit/2', type: 'account', body },
      { ...told, accountId: 'acc_2', type: 'account', body },
      { ...told, baseUrl: 'https://evil.example', type: 'account', body },
      { ...told, type: 'tools', body },
      { ...told, type: 'account', body: '{"credits":{}}' },
      { ...told, type: 'account', body: {} },
      { ...told, type: 'account' },
      { ...told, type: 'alerts', body: { items: 'none' } },
      { ...told, type: 'account', body: account({ remaining: '1', asOf: '2026-11-21T15:00:00Z' }) },
      { ...told, type: 'dismissal', id: 7, hidden: true },
      { ...told, type: 'dismissal', id: 'al_1', hidden: 'yes' },
    ];
    for (const message of messages) browser.post(channelName, message);
    await settle();
    expect(tabs[0]?.remaining()).to.equal('87.84');
    expect(tabs[0]?.standing()).to.deep.equal(['al_1']);
    browser.post(channelName, { ...told, type: 'account', body });
    await settle();
    expect(tabs[0]?.remaining(), 'a message as it should be').to.equal('1');
  });

  it('of another account have a connection of their own', async () => {
    const browser = new SimulatedBrowser();
    const server = serve();
    for (const [url, id] of [
      [baseUrl, accountId],
      [baseUrl, 'acc_2'],
      ['https://other.example', accountId],
    ] as const) {
      server.on(`GET ${url}/v1/accounts/${id}/events`, server.stream);
      const { client } = createManagedClient({
        environment: browser.open(),
        baseUrl: url,
        accountId: id,
        fetch: server.fetch,
        getToken: () => undefined,
        live: () => true,
      });
      client.account().watch(() => undefined);
    }
    await settle();
    expect(server.streams).to.have.length(3);
  });

  it('leave the lead to another where the server takes no token from the one that has it', async () => {
    const browser = new SimulatedBrowser();
    const server = serve();
    let refused = true;
    server.on('GET /events', (call) => {
      if (refused) return problem(401, 'token_expired');
      return server.stream(call);
    });
    const first = openTab(browser, server);
    await settle();
    expect(first.said('auth-required')).to.have.length(1);
    refused = false;
    openTab(browser, server);
    await settle();
    expect(server.streams).to.have.length(1);
  });
});

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
    const until = async (done: () => boolean) => {
      for (let turn = 0; turn < 500 && !done(); turn += 1) await settle();
    };
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
