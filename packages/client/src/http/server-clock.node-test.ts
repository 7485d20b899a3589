import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { json } from '../testing/scripted-server.js';
import { settle, SimulatedEnvironment } from '../testing/simulated-environment.js';

const asOf = Date.parse('2026-11-21T16:00:00Z');

describe("the server's time", () => {
  it('is that of the account, carried on whatever is done to the clock of the machine', async () => {
    for (const offMs of [86_400_000, -86_400_000]) {
      const environment = new SimulatedEnvironment(asOf + offMs);
      const bench = new ClientBench({ environment });
      expect(bench.client.now(), 'before the server has spoken').to.equal(asOf + offMs);
      const { watch } = bench.watch(bench.client.account());
      await settle();
      expect(bench.client.now()).to.equal(asOf);
      await bench.environment.advance(90_000);
      bench.environment.wallOffset -= 3_600_000;
      expect(bench.client.now()).to.equal(asOf + 90_000);
      expect(watch.current).to.include({ at: asOf });
    }
  });

  it("is that of a response's Date until there is an account", async () => {
    const bench = new ClientBench({
      environment: new SimulatedEnvironment(asOf + 86_400_000),
    });
    const date = 'Sat, 21 Nov 2026 17:00:00 GMT';
    bench.server.on('GET /alerts', () => json(alerts(), { date }));
    const { watch } = bench.watch(bench.client.alerts());
    await settle();
    expect(bench.client.now()).to.equal(Date.parse('2026-11-21T17:00:00Z'));
    expect(watch.current).to.include({ at: Date.parse('2026-11-21T17:00:00Z') });
    await bench.client.account().read();
    expect(bench.client.now()).to.equal(asOf);
    await watch.refresh();
    expect(bench.client.now()).to.equal(asOf);
  });

  it('is not set back by the same account confirmed later, and goes along with a new one', async () => {
    const bench = new ClientBench();
    const { watch } = bench.watch(bench.client.account());
    await settle();
    await bench.environment.advance(5_000);
    await watch.refresh();
    expect(bench.client.now()).to.equal(asOf + 5_000);
    bench.server.on('GET ', () => json(account({ asOf: '2026-11-23T00:00:00.250Z' })));
    await watch.refresh();
    expect(bench.client.now()).to.equal(Date.parse('2026-11-23T00:00:00.250Z'));
  });

  it('passes over dates that are none', async () => {
    const bench = new ClientBench();
    bench.server.on('GET /alerts', () => json(alerts(), { date: 'today' }));
    const before = bench.client.now();
    await bench.client.alerts().read();
    expect(bench.client.now()).to.equal(before);
  });
});
