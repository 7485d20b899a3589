import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, tools } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, networkFailure, never, problem } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';
import { UsageError } from '../usage-error.js';

const asOf = Date.parse('2026-11-21T16:00:00Z');

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
    it(`is tried four times where the response is ${status}, and then said once`, async () => {
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

  it('is over after 15 seconds without a response, also where fetch does not listen', async () => {
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
      .on('GET /tools?from=x', () => problem(400, 'invalid_request', {}, 'from is not an instant'));
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
      detail: 'from is not an instant',
      retriable: false,
    });
    expect(before.watch.current.status).to.equal('ready');
    expect(bench.server.asked('GET /tools?from=x')).to.have.length(1);
  });
});
