import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json, networkFailure } from '../testing/scripted-server.js';
import { settle, SimulatedEnvironment } from '../testing/simulated-environment.js';

function liveBench(): ClientBench {
  const bench = new ClientBench({ live: true });
  bench.server.on('GET /events', bench.server.stream);
  return bench;
}

describe('a tab that is hidden', () => {
  it('asks for nothing for an hour, ends its stream at once, and asks once when it is shown', async () => {
    const bench = liveBench();
    bench.watch(bench.client.account());
    bench.watch(bench.client.alerts());
    await settle();
    expect(bench.server.asked()).to.have.length(3);
    bench.environment.hide();
    await settle();
    expect(bench.server.streams[0]?.ended).to.be.true;
    expect(bench.environment.timers.size).to.equal(0);
    await bench.environment.advance(3_600_000);
    expect(bench.server.asked()).to.have.length(3);
    bench.environment.hide(false);
    await bench.environment.advance(5_000);
    expect(bench.server.asked('GET ')).to.have.length(2);
    expect(bench.server.asked('GET /alerts')).to.have.length(2);
    expect(bench.server.asked('GET /events')).to.have.length(2);
    expect(bench.server.streams[1]?.ended).to.be.false;
  });

  it('asks once where it is hidden and shown again within a second', async () => {
    const bench = new ClientBench();
    bench.watch(bench.client.account());
    await settle();
    for (const gapMs of [999, 1]) {
      bench.environment.hide();
      bench.environment.hide(false);
      await bench.environment.advance(gapMs);
      expect(bench.server.asked()).to.have.length(2);
    }
    bench.environment.hide();
    bench.environment.hide(false);
    await settle();
    expect(bench.server.asked()).to.have.length(3);
  });

  it('does not poll either', async () => {
    const bench = new ClientBench({ live: true });
    bench.watch(bench.client.account());
    await bench.environment.advance(61_000);
    const before = bench.server.asked('GET ').length;
    expect(before).to.equal(3);
    bench.environment.hide();
    await bench.environment.advance(3_600_000);
    expect(bench.server.asked('GET ')).to.have.length(before);
  });

  it('does not try again what fails until it is shown', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', networkFailure, () => json(account()));
    const { watch } = bench.watch(bench.client.account());
    await settle();
    bench.environment.hide();
    await bench.environment.advance(3_600_000);
    expect(bench.server.asked()).to.have.length(1);
    expect(watch.current.status).to.equal('pending');
    bench.environment.hide(false);
    await settle();
    expect(watch.current.status).to.equal('ready');
    expect(bench.server.asked()).to.have.length(2);
  });

  it('loads what it opens with, so that it is there when the person comes', async () => {
    const bench = liveBench();
    bench.environment.hide();
    await settle();
    const { watch } = bench.watch(bench.client.account());
    await bench.environment.advance(60_000);
    expect(watch.current.status).to.equal('ready');
    expect(bench.server.asked()).to.have.length(1);
  });

  it('asks for nothing that nobody watches when it is shown', async () => {
    const bench = new ClientBench();
    const { watch } = bench.watch(bench.client.account());
    await settle();
    watch.stop();
    bench.environment.hide();
    await bench.environment.advance(60_000);
    bench.environment.hide(false);
    await settle();
    expect(bench.server.asked()).to.have.length(1);
  });
});

describe('a network that comes and goes', () => {
  it('twenty times makes one refresh, and one word each way', async () => {
    const bench = liveBench();
    bench.watch(bench.client.account());
    await settle();
    expect(bench.server.asked()).to.have.length(2);
    for (let turn = 0; turn < 20; turn += 1) {
      bench.environment.disconnect();
      await bench.environment.advance(20);
      bench.environment.disconnect(false);
      await bench.environment.advance(20);
    }
    expect(bench.server.asked()).to.have.length(2);
    await bench.environment.advance(10_000);
    expect(bench.server.asked('GET ')).to.have.length(2);
    expect(bench.server.asked('GET /events')).to.have.length(2);
    expect(bench.said('connection')).to.deep.equal([
      { type: 'connection', online: false },
      { type: 'connection', online: true },
    ]);
    expect(bench.said('error')).to.have.length(0);
  });

  it('is not believed to be back before it has lasted a second', async () => {
    const bench = liveBench();
    bench.watch(bench.client.account());
    for (let turn = 0; turn < 5; turn += 1) {
      bench.environment.disconnect();
      await bench.environment.advance(300);
      bench.environment.disconnect(false);
      await bench.environment.advance(900);
    }
    expect(bench.said('connection')).to.deep.equal([{ type: 'connection', online: false }]);
    expect(bench.server.asked('GET ')).to.have.length(1);
    await bench.environment.advance(100);
    await settle();
    expect(bench.said('connection')).to.have.length(2);
    expect(bench.server.asked('GET ')).to.have.length(2);
  });

  it('is asked for nothing on its own accord while it is away', async () => {
    const bench = liveBench();
    bench.watch(bench.client.account());
    await settle();
    bench.environment.disconnect();
    await bench.environment.advance(3_600_000);
    expect(bench.client.online).to.be.false;
    expect(bench.server.asked()).to.have.length(2);
    expect(bench.server.streams[0]?.ended).to.be.true;
    bench.environment.disconnect(false);
    await bench.environment.advance(999);
    expect(bench.client.online).to.be.false;
    expect(bench.server.asked()).to.have.length(2);
    await bench.environment.advance(1);
    expect(bench.client.online).to.be.true;
    await settle();
    expect(bench.server.asked('GET ')).to.have.length(2);
  });

  it('is not believed to be away where the browser only says so at the start', async () => {
    const environment = new SimulatedEnvironment();
    environment.disconnect();
    const bench = new ClientBench({ environment, live: true });
    bench.server.on('GET /events', bench.server.stream);
    bench.watch(bench.client.account());
    await settle();
    expect(bench.client.online).to.be.true;
    expect(bench.server.streams).to.have.length(1);
  });

  it('fails a first load in the end, and makes it good when it is back', async () => {
    const environment = new SimulatedEnvironment();
    environment.disconnect();
    const bench = new ClientBench({ environment });
    bench.server.on('GET ', networkFailure);
    const { watch } = bench.watch(bench.client.account());
    await bench.environment.advance(30_000);
    expect(watch.current.status).to.equal('failed');
    bench.server.on('GET ', () => json(account()));
    bench.environment.disconnect(false);
    await bench.environment.advance(1_000);
    await settle();
    expect(watch.current.status).to.equal('ready');
  });
});
