import { expect } from '@open-wc/testing';
import { account, alerts, tools } from './testing/answers.js';
import { ClientBench } from './testing/client-bench.js';
import { json, networkFailure, never, problem, response } from './testing/scripted-server.js';
import { settle } from './testing/simulated-environment.js';
import { UsageError } from './usage-error.js';

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

  it('is a query of its own for other parameters, and the same for equal ones', () => {
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

  it('keeps the same objects where an answer says the same', async () => {
    const bench = new ClientBench();
    const { watch } = bench.watch(bench.client.alerts());
    await settle();
    const before = watch.current;
    await watch.refresh();
    expect('data' in before && 'data' in watch.current && before.data === watch.current.data).to.be
      .true;
  });
});

describe('a request that fails', () => {
  it('is tried again without a word after one network failure', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', networkFailure, () => json(account()));
    const { told } = bench.watch(bench.client.account());
    await bench.environment.advance(1_000);
    expect(told.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(bench.events).to.have.length(0);
  });

  for (const status of [500, 502, 503, 504, 429]) {
    it(`is tried four times where the answer is ${status}, and then said once`, async () => {
      const bench = new ClientBench();
      bench.server.on('GET ', () => problem(status, 'unavailable'));
      const { watch, told } = bench.watch(bench.client.account());
      await bench.environment.advance(600_000);
      expect(bench.server.asked()).to.have.length(4);
      expect(told).to.have.length(1);
      expect(watch.current).to.have.nested.property('error.status', status);
      expect(watch.current).to.have.nested.property('error.retriable', true);
      expect(bench.said('error')).to.have.length(1);
      expect(bench.environment.timers.size).to.equal(0);
    });
  }

  it('waits a random part of 1, 2 and 4 seconds between the tries', async () => {
    const bench = new ClientBench();
    bench.environment.randoms = [0.999];
    bench.server.on('GET ', networkFailure);
    bench.watch(bench.client.account());
    const tries: number[] = [];
    for (let second = 0; second < 8; second += 1) {
      await bench.environment.advance(1_000);
      tries.push(bench.server.asked().length);
    }
    expect(tries).to.deep.equal([2, 2, 3, 3, 3, 3, 4, 4]);
  });

  it('keeps the data it has, marked stale with its time', async () => {
    const bench = new ClientBench();
    const { watch } = bench.watch(bench.client.account());
    await settle();
    bench.server.on('GET ', () => problem(500, 'server_error'));
    void watch.refresh();
    await bench.environment.advance(10_000);
    expect(watch.current).to.deep.include({ status: 'stale', at: asOf, refreshing: false });
    expect(watch.current).to.have.nested.property('data.credits.remaining', '87.84');
    expect(watch.current).to.have.nested.property('error.kind', 'server');
  });

  it('stays failed while it is tried again, so that nothing flickers', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => problem(403, 'account_forbidden'), never);
    const { watch } = bench.watch(bench.client.account());
    await settle();
    expect(watch.current).to.include({ status: 'failed', refreshing: false });
    void watch.refresh();
    await settle();
    expect(watch.current).to.include({ status: 'failed', refreshing: true });
  });

  it('says the same failure again only where somebody asked', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => problem(403, 'account_forbidden'));
    const { watch } = bench.watch(bench.client.account());
    await settle();
    for (let turn = 0; turn < 3; turn += 1) {
      bench.environment.hide();
      await bench.environment.advance(60_000);
      bench.environment.hide(false);
      await settle();
    }
    expect(bench.server.asked()).to.have.length(4);
    expect(bench.said('error')).to.have.length(1);
    await watch.refresh();
    expect(bench.said('error')).to.have.length(2);
  });

  it('is over after 15 seconds without an answer, also where fetch does not listen', async () => {
    for (const hanging of [never, () => new Promise<Response>(() => undefined)]) {
      const bench = new ClientBench();
      bench.server.on('GET ', hanging);
      const { watch } = bench.watch(bench.client.account());
      await bench.environment.advance(14_999);
      expect(watch.current.status).to.equal('pending');
      await bench.environment.advance(1);
      expect(watch.current).to.have.nested.property('error.kind', 'timeout');
      expect(watch.current).to.have.nested.property('error.retriable', true);
      expect(bench.server.asked()[0]?.signal.aborted).to.be.true;
      expect(bench.server.asked()).to.have.length(1);
      expect(bench.said('error')).to.have.length(1);
    }
  });

  it('is over after 15 seconds where the body never ends', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => new Response(new ReadableStream(), { status: 200 }));
    const { watch } = bench.watch(bench.client.account());
    await bench.environment.advance(15_000);
    expect(watch.current).to.have.nested.property('error.kind', 'timeout');
  });

  it('is said to have failed while the server wants a long wait before the next try', async () => {
    const bench = new ClientBench();
    bench.server.on(
      'GET ',
      () => problem(503, 'unavailable', { 'retry-after': '30' }),
      () => json(account()),
    );
    const { watch, told } = bench.watch(bench.client.account());
    await settle();
    expect(watch.current).to.include({ status: 'failed', refreshing: true });
    expect(watch.current).to.have.nested.property('error.retryAfterMs', 30_000);
    expect(bench.said('error')).to.have.length(0);
    await bench.environment.advance(30_000);
    expect(told.map(({ status }) => status)).to.deep.equal(['failed', 'ready']);
    expect(bench.said('error')).to.have.length(0);
  });

  it('is said once where the long waits end in failure, and not at all where nobody waits', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => problem(503, 'unavailable', { 'retry-after': '30' }));
    const { watch } = bench.watch(bench.client.account());
    await bench.environment.advance(90_000);
    expect(watch.current).to.include({ status: 'failed', refreshing: false });
    expect(bench.said('error')).to.have.length(1);
    const rates = bench.watch(bench.client.rates());
    bench.server.on('GET /rates', () => problem(503, 'unavailable', { 'retry-after': '30' }));
    await settle();
    rates.watch.stop();
    await settle();
    bench.server.on('GET /rates', never);
    const again = bench.watch(bench.client.rates());
    expect(again.watch.current).to.deep.equal({ status: 'pending' });
    expect(bench.said('error')).to.have.length(1);
  });

  it('leaves the other resources alone', async () => {
    const bench = new ClientBench();
    bench.server
      .on('GET /forecast', () => problem(403, 'account_forbidden'))
      .on('GET /rates', () => problem(404, 'not_found'));
    const forecast = bench.watch(bench.client.forecast());
    const rates = bench.watch(bench.client.rates());
    const summary = bench.watch(bench.client.account());
    await settle();
    expect(forecast.watch.current).to.have.nested.property('error.kind', 'forbidden');
    expect(rates.watch.current).to.have.nested.property('error.kind', 'not-found');
    expect(summary.watch.current.status).to.equal('ready');
    expect(bench.said('auth-required')).to.have.length(0);
  });

  it('hands on what the server says of a filter, and leaves the rows of the one before', async () => {
    const bench = new ClientBench();
    bench.server
      .on('GET /tools', () => json(tools))
      .on('GET /tools?from=x', () => problem(400, 'invalid_request', {}, 'from is no instant'));
    await bench.client.tools().read();
    const before = bench.watch(bench.client.tools());
    const failed = await bench.client
      .tools({ from: 'x' })
      .read()
      .catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(UsageError);
    expect(failed).to.include({
      kind: 'invalid-request',
      code: 'invalid_request',
      status: 400,
      detail: 'from is no instant',
      retriable: false,
    });
    expect(before.watch.current.status).to.equal('ready');
    expect(bench.server.asked('GET /tools?from=x')).to.have.length(1);
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

describe('an answer that is not as the contract says', () => {
  const unreadable: [string, string][] = [
    ['JSON that is cut off', '{"id":"acc_1","credits":{"allocated":"3'],
    ['a page of HTML', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['{}', '{}'],
    ['null', 'null'],
    ['[]', '[]'],
    ['a number', '42'],
    ['a problem with status 200', '{"title":"Oops","detail":"x"}'],
  ];
  for (const [name, text] of unreadable) {
    it(`is said to be unreadable where it is ${name}, and what was known stays`, async () => {
      const bench = new ClientBench();
      const { watch } = bench.watch(bench.client.account());
      await settle();
      bench.server.on('GET ', () => response(text));
      await watch.refresh();
      expect(watch.current).to.have.property('status', 'stale');
      expect(watch.current).to.have.nested.property('error.kind', 'unreadable');
      expect(watch.current).to.have.nested.property('data.credits.remaining', '87.84');
      expect(bench.server.asked()).to.have.length(2);
    });
  }

  it('leaves unknown what is missing or of another type, and keeps the rest', async () => {
    const bench = new ClientBench();
    const rest: Partial<ReturnType<typeof account>> = account();
    delete rest.name;
    bench.server.on('GET ', () =>
      json({ ...rest, plan: 'galactic', runs: { allocated: '10000', used: 45 }, extra: { a: 1 } }),
    );
    const data = await bench.client.account().read();
    expect(data.name).to.equal(undefined);
    expect(data.plan).to.equal('galactic');
    expect(data.runs).to.deep.equal({ allocated: undefined, used: 45, remaining: undefined });
    expect(data.credits.remaining).to.equal('87.84');
    expect(data).not.to.have.property('extra');
  });

  const amounts: [unknown, string | undefined][] = [
    ['212.160000', '212.160000'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    ['0.1234567', undefined],
    ['1e21', undefined],
    ['-0', undefined],
    [1e21, undefined],
    [null, undefined],
  ];
  for (const [wire, known] of amounts) {
    it(`reads ${JSON.stringify(wire)} credits as ${known ?? 'unknown'}`, async () => {
      const bench = new ClientBench();
      const body = account();
      bench.server.on('GET ', () =>
        json({ ...body, credits: { ...body.credits, remaining: wire } }),
      );
      const { credits } = await bench.client.account().read();
      expect(credits.remaining).to.equal(known);
    });
  }

  it('is given up where it is larger than five megabytes, said or not', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    let cancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(megabyte);
          },
          cancel() {
            cancelled = true;
          },
        }),
      );
    const declared = () => response('{}', { headers: { 'content-length': '10000000' } });
    for (const answer of [endless, declared]) {
      const bench = new ClientBench();
      bench.server.on('GET /rates', answer);
      const error = await bench.client
        .rates()
        .read()
        .catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'unreadable', code: 'too_large', retriable: false });
      expect(bench.server.asked()).to.have.length(1);
    }
    expect(sent).to.be.within(6, 8);
    expect(cancelled).to.be.true;
  });
});
