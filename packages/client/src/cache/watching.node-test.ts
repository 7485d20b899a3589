import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, response } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

const asOf = Date.parse('2026-11-21T16:00:00Z');

describe('a resource that is watched', () => {
  it('is pending, then ready with its data and the server time at which it held', async () => {
    const bench = new ClientBench();
    const { watch, told } = bench.watch(bench.client.account());
    expect(watch.current).to.deep.equal({ status: 'pending' });
    expect(told).to.have.length(0);
    await settle();
    expect(told).to.have.length(1);
    expect(watch.current).to.equal(told[0]);
    expect(watch.current).to.deep.include({ status: 'ready', at: asOf, refreshing: false });
    expect(watch.current).to.have.nested.property('data.credits.remaining', '87.84');
  });

  it('is asked for once, however many watch it', async () => {
    const bench = new ClientBench();
    const watched = Array.from({ length: 50 }, () => bench.watch(bench.client.account()));
    await settle();
    expect(bench.server.asked()).to.have.length(1);
    for (const { watch } of watched) expect(watch.current.status).to.equal('ready');
    const late = bench.watch(bench.client.account());
    await settle();
    expect(late.watch.current.status).to.equal('ready');
    expect(bench.server.asked()).to.have.length(1);
  });

  it('is asked for again by who comes after ten seconds, and shows what is known meanwhile', async () => {
    const bench = new ClientBench();
    bench.watch(bench.client.account());
    await bench.environment.advance(9_999);
    expect(bench.watch(bench.client.account()).watch.current).to.include({ refreshing: false });
    await bench.environment.advance(1);
    const late = bench.watch(bench.client.account());
    expect(late.watch.current).to.include({ status: 'ready', refreshing: true });
    await settle();
    expect(bench.server.asked()).to.have.length(2);
    expect(late.watch.current).to.include({ status: 'ready', refreshing: false });
  });

  it('is its own query for other parameters, and the same for equal ones', () => {
    const { client } = new ClientBench();
    const query = { q: 'mail', status: ['deployed', 'deleted'], sort: '-runs', offset: 50 };
    expect(client.tools(query).key).not.to.equal(client.tools().key);
    expect(client.tools(query).key).not.to.equal(client.models(query).key);
    expect(
      client.tools({ offset: 50, sort: '-runs', status: ['deployed', 'deleted'], q: 'mail' }).key,
    ).to.equal(client.tools(query).key);
    expect(client.tools({}).key).to.equal(client.tools().key);
    expect(client.tools({ q: '', from: undefined }).key).to.equal(client.tools().key);
    expect(client.tools().key).not.to.equal(new ClientBench().client.tools().key);
  });

  it('stays pending through a slow first load', async () => {
    const bench = new ClientBench();
    let answer: ((response: Response) => void) | undefined;
    bench.server.on('GET ', () => new Promise((resolve) => (answer = resolve)));
    const { watch, told } = bench.watch(bench.client.account());
    await bench.environment.advance(10_000);
    expect(told).to.have.length(0);
    answer?.(json(account()));
    await settle();
    expect(watch.current.status).to.equal('ready');
    expect(bench.events).to.have.length(0);
  });

  it('says what has changed when it is refreshed, and joins a refresh under way', async () => {
    const bench = new ClientBench();
    const { watch, told } = bench.watch(bench.client.account());
    await settle();
    bench.server.on('GET ', () => json(account({ remaining: '80', asOf: '2026-11-21T16:05:00Z' })));
    await Promise.all([watch.refresh(), watch.refresh(), bench.client.refresh('account')]);
    expect(bench.server.asked()).to.have.length(2);
    expect(told.map((remote) => 'refreshing' in remote && remote.refreshing)).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(watch.current).to.have.nested.property('data.credits.remaining', '80');
  });

  it('asks with the ETag it has, and keeps its data where nothing has changed', async () => {
    const bench = new ClientBench();
    bench.server.on(
      'GET /alerts',
      () => json(alerts('al_1'), { etag: '"v1"' }),
      () => response(null, { status: 304 }),
    );
    const { watch } = bench.watch(bench.client.alerts());
    await settle();
    const before = watch.current;
    await bench.environment.advance(1_000);
    await watch.refresh();
    const [first, second] = bench.server.asked('GET /alerts');
    expect(first?.headers.get('if-none-match')).to.equal(null);
    expect(second?.headers.get('if-none-match')).to.equal('"v1"');
    expect(watch.current).to.have.property('status', 'ready');
    expect('data' in before && 'data' in watch.current && before.data === watch.current.data).to.be
      .true;
    expect(watch.current).to.have.property('at', 'at' in before ? before.at + 1_000 : NaN);
  });

  it('keeps the same objects where a response says the same', async () => {
    const bench = new ClientBench();
    const { watch } = bench.watch(bench.client.alerts());
    await settle();
    const before = watch.current;
    await watch.refresh();
    expect('data' in before && 'data' in watch.current && before.data === watch.current.data).to.be
      .true;
  });
});

describe('a page that has patched its built-ins', () => {
  it('is shown what any other is', async () => {
    const patches: [object, string, unknown][] = [
      [Array.prototype, 'extra', () => 'patched'],
      [Array.prototype, 'toJSON', () => 'patched'],
      [Object.prototype, 'offset', 7],
      [Object.prototype, 'remaining', '999'],
    ];
    for (const [target, name, value] of patches) {
      Object.defineProperty(target, name, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    try {
      const bench = new ClientBench({ live: true });
      bench.server.on('GET ', () =>
        response('{"id":"acc_1","asOf":"2026-11-21T16:00:00Z","credits":{"used":"1"}}'),
      );
      bench.server.on('GET /events', bench.server.stream);
      const { watch } = bench.watch(bench.client.account());
      bench.watch(bench.client.list('rows'));
      await settle();
      expect(watch.current).to.have.property('status', 'ready');
      expect('data' in watch.current && watch.current.data.credits).to.deep.equal({
        allocated: undefined,
        used: '1',
        remaining: undefined,
        byCategory: { models: undefined, guardrails: undefined, scripts: undefined },
      });
      expect(bench.server.calls.map(({ path }) => path)).to.deep.equal(['', '/rows', '/events']);
      bench.client.close();
    } finally {
      for (const [target, name] of patches) Reflect.deleteProperty(target, name);
    }
  });
});
