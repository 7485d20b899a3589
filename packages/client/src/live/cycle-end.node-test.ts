import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json } from '../testing/scripted-server.js';
import { settle, SimulatedEnvironment } from '../testing/simulated-environment.js';

const old = {
  asOf: '2026-11-30T23:59:00Z',
  startsAt: '2026-11-01T00:00:00Z',
  endsAt: '2026-12-01T00:00:00Z',
};
const fresh = {
  asOf: '2026-12-01T00:00:10Z',
  startsAt: '2026-12-01T00:00:00Z',
  endsAt: '2027-01-01T00:00:00Z',
  remaining: '300',
};

async function open() {
  // A machine whose clock is a day off: it must not matter.
  const environment = new SimulatedEnvironment(Date.parse('2026-12-02T00:00:00Z'));
  const bench = new ClientBench({ environment });
  bench.environment.randoms = [0.5];
  bench.server
    .on('GET ', () => json(account(old)))
    .on('GET /rows', () => json({ items: [], total: 0, offset: 0 }));
  const summary = bench.watch(bench.client.account());
  bench.watch(bench.client.alerts());
  bench.watch(bench.client.list('rows'));
  await settle();
  return Object.assign(bench, { summary });
}

describe('the end of a cycle while the page is open', () => {
  it('starts values again, once, with one word of it', async () => {
    const bench = await open();
    bench.server.on('GET ', () => json(account(fresh))).on('GET /alerts', () => json(alerts()));
    // A minute, and half of the five seconds over which pages spread their requests.
    await bench.environment.advance(62_499);
    expect(bench.server.asked('GET ')).to.have.length(1);
    await bench.environment.advance(1);
    await settle();
    expect(bench.summary.watch.current).to.have.nested.property('data.credits.remaining', '300');
    expect(bench.said('cycle')).to.deep.equal([
      {
        type: 'cycle',
        startsAt: '2026-12-01T00:00:00Z',
        endsAt: '2027-01-01T00:00:00Z',
        previousStartsAt: '2026-11-01T00:00:00Z',
      },
    ]);
    await bench.environment.advance(3_600_000);
    expect(bench.server.asked('GET ')).to.have.length(2);
    expect(bench.server.asked('GET /rows')).to.have.length(2);
    expect(bench.server.asked('GET /alerts').length).to.be.within(2, 3);
    expect(bench.said('cycle')).to.have.length(1);
  });

  it('is asked for every 30 seconds where the server is late with it', async () => {
    const bench = await open();
    await bench.environment.advance(62_500);
    expect(bench.server.asked('GET ')).to.have.length(2);
    await bench.environment.advance(29_999);
    expect(bench.server.asked('GET ')).to.have.length(2);
    await bench.environment.advance(1);
    expect(bench.server.asked('GET ')).to.have.length(3);
    bench.server.on('GET ', () => json(account(fresh)));
    await bench.environment.advance(30_000);
    expect(bench.said('cycle')).to.have.length(1);
    await bench.environment.advance(600_000);
    expect(bench.server.asked('GET ')).to.have.length(4);
  });

  it('is not waited for where there is none, where nobody looks, and where nobody watches', async () => {
    const bench = await open();
    bench.environment.hide();
    await settle();
    expect(bench.environment.timers.size).to.equal(0);
    bench.environment.hide(false);
    await settle();
    expect(bench.environment.timers.size).to.equal(1);
    bench.summary.watch.stop();
    await settle();
    expect(bench.environment.timers.size).to.equal(0);

    const free = new ClientBench();
    free.server.on('GET ', () => json(account({ endsAt: null })));
    free.watch(free.client.account());
    await settle();
    expect(free.environment.timers.size).to.equal(0);
  });

  it('is waited for over weeks, longer than a timer can be set', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => json(account({ endsAt: '2027-11-21T16:00:00Z' })));
    bench.watch(bench.client.account());
    await settle();
    const [timer] = [...bench.environment.timers.values()];
    expect((timer?.at ?? Infinity) - bench.environment.monotonic()).to.be.at.most(2 ** 31 - 1);
    await bench.environment.advance(3_600_000 * 48);
    expect(bench.server.asked()).to.have.length(1);
    expect(bench.environment.timers.size).to.equal(1);
  });
});
