import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ClientBench } from './testing/client-bench.js';
import { networkFailure, never } from './testing/scripted-server.js';
import { SimulatedBrowser } from './testing/simulated-browser.js';
import { settle } from './testing/simulated-environment.js';

describe('a client that is closed', () => {
  it('leaves no listener, timer, request, stream, channel or lock', async () => {
    const browser = new SimulatedBrowser();
    const environment = browser.open();
    const bench = new ClientBench({
      environment,
      live: true,
      getToken: () => Promise.resolve('t1'),
    });
    bench.server
      .on('GET /events', bench.server.stream)
      .on('GET /forecast', never)
      .on('GET /rates', networkFailure);
    const { told } = bench.watch(bench.client.account());
    bench.watch(bench.client.forecast());
    bench.watch(bench.client.rates());
    const reading = bench.client
      .rates()
      .read()
      .catch((error: unknown) => error);
    await settle();
    expect(environment.timers.size).to.be.greaterThan(2);
    expect(environment.listeners).to.equal(2);
    const before = told.length;
    const asked = bench.server.asked().length;
    bench.client.close();
    await settle();
    expect(await reading).to.include({ kind: 'aborted' });
    expect(environment.timers.size).to.equal(0);
    expect(environment.listeners).to.equal(0);
    expect(bench.server.streams[0]?.ended).to.be.true;
    expect(bench.server.asked('GET /forecast')[0]?.signal.aborted).to.be.true;
    expect(browser.channelNames).to.deep.equal([]);
    environment.disconnect();
    environment.hide();
    environment.hide(false);
    await environment.advance(3_600_000);
    expect(told).to.have.length(before);
    expect(bench.events).to.have.length(0);
    expect(bench.server.asked()).to.have.length(asked);
    bench.client.close();
  });

  it('says nothing anymore, not even what it was about to', async () => {
    const bench = new ClientBench();
    bench.environment.disconnect();
    bench.client.close();
    await settle();
    expect(bench.events).to.have.length(0);
  });

  it('waits for no token', async () => {
    const bench = new ClientBench({ getToken: () => new Promise(() => undefined) });
    bench.watch(bench.client.account());
    await settle();
    expect(bench.environment.timers.size).to.equal(1);
    bench.client.close();
    await settle();
    expect(bench.environment.timers.size).to.equal(0);
    expect(bench.server.asked()).to.have.length(0);
    expect(bench.events).to.have.length(0);
  });

  it('asks for nothing anymore', async () => {
    const bench = new ClientBench({ live: true });
    bench.client.close();
    const { watch } = bench.watch(bench.client.account());
    await watch.refresh();
    await bench.client.refresh();
    const error = await bench.client
      .account()
      .read()
      .catch((reason: unknown) => reason);
    await bench.environment.advance(60_000);
    expect(error).to.include({ kind: 'aborted' });
    expect(watch.current).to.deep.equal({ status: 'pending' });
    expect(bench.server.asked()).to.have.length(0);
    watch.stop();
  });

  it('is as if it had never been, a hundred times over', async () => {
    const browser = new SimulatedBrowser();
    const environment = browser.open();
    for (let turn = 0; turn < 100; turn += 1) {
      const bench = new ClientBench({ environment, live: true });
      bench.server.on('GET /events', bench.server.stream);
      const { watch } = bench.watch(bench.client.account());
      await Promise.resolve();
      if (turn % 3 === 0) await settle();
      if (turn % 2 === 0) watch.stop();
      bench.client.close();
    }
    await settle();
    expect(environment.timers.size).to.equal(0);
    expect(environment.listeners).to.equal(0);
    expect(browser.channelNames).to.deep.equal([]);
    const last = new ClientBench({ environment, live: true });
    last.server.on('GET /events', last.server.stream);
    last.watch(last.client.account());
    await settle();
    expect(last.server.streams, 'the lock is free').to.have.length(1);
    last.client.close();
  });
});
