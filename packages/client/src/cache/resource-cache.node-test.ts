import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ResourceCache } from './resource-cache.js';
import type { Resource } from './resource.js';
import { account } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, never } from '../testing/scripted-server.js';
import { settle, SimulatedEnvironment } from '../testing/simulated-environment.js';

describe('what is loading', () => {
  it('is aborted when the last element that needs it is removed', async () => {
    const bench = new ClientBench();
    bench.server.on('GET /tools?q=a', never);
    const one = bench.watch(bench.client.tools({ q: 'a' }));
    const other = bench.watch(bench.client.tools({ q: 'a' }));
    await settle();
    one.watch.stop();
    await settle();
    const [call] = bench.server.calls;
    expect(call?.signal.aborted).to.be.false;
    other.watch.stop();
    await settle();
    expect(call?.signal.aborted).to.be.true;
    expect(bench.environment.timers.size).to.equal(0);
    expect(bench.events).to.have.length(0);
  });

  it('continues while an element is moved, and is asked for again where it is put back later', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', never, () => json(account()));
    const first = bench.watch(bench.client.account());
    await settle();
    first.watch.stop();
    const moved = bench.watch(bench.client.account());
    await settle();
    expect(bench.server.calls[0]?.signal.aborted).to.be.false;
    expect(bench.server.asked()).to.have.length(1);
    moved.watch.stop();
    await settle();
    expect(bench.server.calls[0]?.signal.aborted).to.be.true;
    const back = bench.watch(bench.client.account());
    await settle();
    expect(back.watch.current.status).to.equal('ready');
  });

  it('is aborted for a filter that is no longer wanted, and the later one wins', async () => {
    const bench = new ClientBench();
    let answerSlow: ((response: Response) => void) | undefined;
    bench.server
      .on('GET /rows?q=a', () => new Promise((resolve) => (answerSlow = resolve)))
      .on('GET /rows?q=b', () => json({ items: ['b'], total: 1, offset: 0 }));
    const seen: string[] = [];
    const slow = bench.client.list('rows', { q: 'a' }).watch(({ status }) => seen.push(status));
    await settle();
    slow.stop();
    const fast = bench.watch(bench.client.list('rows', { q: 'b' }));
    await settle();
    answerSlow?.(json({ items: ['a'], total: 1, offset: 0 }));
    await settle();
    expect(bench.server.calls[0]?.signal.aborted).to.be.true;
    expect(seen).to.have.length(0);
    expect(fast.watch.current).to.deep.nested.include({ 'data.items': ['b'] });
  });

  it('is aborted for one reader, and continues for the other', async () => {
    const bench = new ClientBench();
    let answer: ((response: Response) => void) | undefined;
    bench.server.on('GET ', () => new Promise((resolve) => (answer = resolve)));
    const giveUp = new AbortController();
    const one = bench.client
      .account()
      .read({ signal: giveUp.signal })
      .catch((error: unknown) => error);
    const other = bench.client.account().read();
    await settle();
    giveUp.abort();
    expect(await one).to.include({ kind: 'aborted', retriable: false });
    expect(bench.server.calls[0]?.signal.aborted).to.be.false;
    answer?.(json(account()));
    expect(await other).to.have.property('name', 'Acme');
    expect(bench.server.asked()).to.have.length(1);
  });

  it('is aborted with its only reader', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', never);
    const giveUp = new AbortController();
    const one = bench.client
      .account()
      .read({ signal: giveUp.signal })
      .catch((error: unknown) => error);
    await settle();
    giveUp.abort();
    await settle();
    expect(await one).to.include({ kind: 'aborted' });
    expect(bench.server.calls[0]?.signal.aborted).to.be.true;
    const again = await bench.client
      .account()
      .read({ signal: giveUp.signal })
      .catch((error: unknown) => error);
    expect(again).to.include({ kind: 'aborted' });
    expect(bench.server.asked()).to.have.length(1);
  });

  it('keeps only the last fifty unwatched responses', async () => {
    const bench = new ClientBench();
    for (let page = 0; page <= 50; page += 1) {
      bench.server.on(`GET /rows?offset=${page}`, () => json({ items: [page] }));
      await bench.client.list('rows', { offset: page }).read();
    }
    const last = bench.watch(bench.client.list('rows', { offset: 50 }));
    const first = bench.watch(bench.client.list('rows', { offset: 0 }));
    expect(last.watch.current.status).to.equal('ready');
    expect(first.watch.current.status).to.equal('pending');
  });
});

describe('the key of a query', () => {
  it('differs between two copies of the client on one page, such as a host’s and the CDN build’s', async () => {
    const url = new URL('resource-cache.ts?second-copy', import.meta.url).href;
    // eslint-disable-next-line no-unsanitized/method -- the address is this module's own neighbor
    const copy = (await import(url)) as { readonly ResourceCache: typeof ResourceCache };
    expect(copy.ResourceCache).not.to.equal(ResourceCache);
    const options = {
      environment: new SimulatedEnvironment(),
      onAsked: () => undefined,
      onData: () => undefined,
      onError: () => undefined,
      onWatch: () => undefined,
      isLive: () => false,
    };
    const resource: Resource<string> = {
      key: '/rates',
      name: 'rates',
      load: () => Promise.reject(new Error('Nothing is asked for here.')),
    };
    // Each copy has counted up to somewhere by itself; a hundred each would meet.
    const keysOf = (Store: typeof ResourceCache) =>
      Array.from({ length: 100 }, () => new Store(options).query(resource).key);
    const keys = [...keysOf(ResourceCache), ...keysOf(copy.ResourceCache)];
    expect(new Set(keys).size).to.equal(200);
  });
});
