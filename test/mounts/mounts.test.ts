import { expect } from '@open-wc/testing';
import { audit } from '@usage-kit/engine/auditor';
import { type MockWorker, startWorker } from '@usage-kit/mocks/browser';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import { testEveryRoute } from './every-route.js';

const runner = { describe, it, afterEach };

testEveryRoute(runner, 'a plain fetch', (options) => {
  const mockFetch = createMockFetch(options);
  const { world } = mockFetch;
  return Promise.resolve({ fetch: mockFetch, world, close: () => world.close() });
});

describe('a service worker', () => {
  let worker: MockWorker;

  before(async () => {
    worker = await startWorker({ scenario: 'healthy' });
  });

  after(() => worker.stop());

  testEveryRoute(runner, 'a service worker', ({ scenario, adminToken }) => {
    const world = worker.change({ scenario, adminToken });
    return Promise.resolve({
      fetch: (input, init) => fetch(input, init),
      world,
      close: () => world.close(),
    });
  });

  it('has a world whose journal adds up', () => {
    const { engine } = worker.change({ scenario: 'stopped' }).account();
    expect(engine.journal.length).to.be.above(4_000);
    const { findings } = audit(engine.journal, {
      until: engine.now,
      account: engine.read.account(),
      alerts: engine.read.alerts(),
    });
    expect(findings).to.deep.equal([]);
  });

  it('lets requests pass that are for nobody here', async () => {
    const answer = await fetch('/mockServiceWorker.js');
    expect(answer.status).to.equal(200);
    expect((await answer.text()).includes('MOCK_ACTIVATE')).to.equal(true);
  });
});
