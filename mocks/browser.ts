import { setupWorker } from 'msw/browser';
import type { MockBackendOptions } from './backend/mock-backend.js';
import { createHandlers } from './handlers.js';
import type { World } from './world/world.js';
import { type WorldChoice, worldOf } from './world/choice.js';

export type WorkerOptions = WorldChoice &
  MockBackendOptions & {
    /** Where the page serves msw's worker file; `/mockServiceWorker.js` by default. */
    readonly workerUrl?: string | undefined;
  };

export interface MockWorker {
  /** The current world. */
  readonly world: World;
  /** Puts another world in its place and closes the one before; omitted options stay. */
  change(choice: WorldChoice & MockBackendOptions): World;
  /** Ends the worker and the world's streams and clock. */
  stop(): void;
}

/**
 * Returns the page's requests through MSW's service worker. Requests that are for nobody here pass.
 * Where a page forbids the worker (Trusted Types do), mount `createMockFetch` instead.
 */
export async function startWorker(options: WorkerOptions): Promise<MockWorker> {
  let world = worldOf(options);
  let handling: MockBackendOptions = options;
  const worker = setupWorker(...createHandlers(world, handling));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: options.workerUrl ?? '/mockServiceWorker.js' },
  });
  return {
    get world() {
      return world;
    },
    change(choice) {
      const next = worldOf(choice);
      handling = { ...handling, ...choice };
      if (next !== world) world.close();
      world = next;
      worker.resetHandlers(...createHandlers(world, handling));
      return world;
    },
    stop() {
      worker.stop();
      world.close();
    },
  };
}
