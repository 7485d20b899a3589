import { afterEach, describe, it } from 'node:test';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import { testEveryRoute } from './every-route.js';

testEveryRoute({ describe, it, afterEach }, 'a plain fetch in Node', (options) => {
  const mockFetch = createMockFetch(options);
  const { world } = mockFetch;
  return Promise.resolve({ fetch: mockFetch, world, close: () => world.close() });
});
