import { http, type HttpHandler } from 'msw';
import { createMockBackend, type MockBackendOptions } from './backend/mock-backend.js';
import type { World } from './world/world.js';

/** MSW handlers that serve a world, to use next to your own. Requests for somebody else pass. */
export function createHandlers(world: World, options: MockBackendOptions = {}): HttpHandler[] {
  const backend = createMockBackend(world, options);
  return [http.all(/\/v1\/accounts\//, ({ request }) => backend(request))];
}
