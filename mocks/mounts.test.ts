import { expect } from '@open-wc/testing';
import { type MockWorker, startWorker } from './browser.js';
import { createMockFetch } from './fetch.js';
import type { Mount } from './testing/mount.js';
import { testProblems } from './testing/problems-suite.js';
import { testReadings } from './testing/readings-suite.js';
import { testStream } from './testing/stream-suite.js';

function testRoutes(name: string, mount: Mount): void {
  testReadings(name, mount);
  testProblems(name, mount);
  testStream(name, mount);
}

testRoutes('a plain fetch', (options) => {
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

  testRoutes('a service worker', ({ scenario, adminToken }) => {
    const world = worker.change({ scenario, adminToken });
    return Promise.resolve({
      fetch: (input, init) => fetch(input, init),
      world,
      close: () => world.close(),
    });
  });

  it('lets requests pass that are for nobody here', async () => {
    const answer = await fetch('/mockServiceWorker.js');
    expect(answer.status).to.equal(200);
    expect((await answer.text()).includes('MOCK_ACTIVATE')).to.equal(true);
  });
});
