import { expect } from 'chai';
import { describe, it } from 'node:test';
import { ClientBench } from '../testing/client-bench.js';
import { later } from '../testing/live-bench.js';
import { SimulatedBrowser } from '../testing/simulated-browser.js';
import { settle, type SimulatedEnvironment } from '../testing/simulated-environment.js';
import { serve } from '../testing/tab-bench.js';

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

  it('continues where a message cannot be sent', async () => {
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
});
