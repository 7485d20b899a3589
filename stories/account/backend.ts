import { createMockBackend, type MockBackend } from '@usage-kit/mocks/backend';
import type { World } from '@usage-kit/mocks/world';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import { http, HttpResponse } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';

/** Below it each story has its own backend, so that stories side by side on a page share nothing. */
const billingUrl = new URL('billing', document.baseURI).href;
/** Clients of one address share what they know with other tabs and frames: those of this document have their own. */
const documentId = Math.random().toString(36).slice(2, 10);
const mounted = new Map<string, MockBackend>();
/** How long MSW's worker may take to start. */
const patienceMs = 8_000;
let isWorking = false;
let count = 0;

const whetherItWorks = http.get(
  `${billingUrl}/ready`,
  () => new HttpResponse(null, { status: 204 }),
);

/** Hands a request on to the story it is for. It is there from the start, so that no reset takes it away. */
const toItsStory = http.all<{ mount: string }>(`${billingUrl}/:mount/*`, ({ request, params }) => {
  return mounted.get(params.mount)?.(request);
});

/** A worker that is taken away while it starts does not say so. */
const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The worker has not started.')), patienceMs);
  });

/**
 * Starts MSW's worker, so that the requests are in the network panel. Where a browser has no workers (a page
 * that is neither https nor of this machine), or where the page before takes its worker along as it goes, stories are
 * served by a plain `fetch`.
 */
export async function startWorker(): Promise<SetupWorker> {
  const worker = setupWorker(whetherItWorks, toItsStory);
  try {
    const started = worker.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    });
    await Promise.race([started, late()]);
    isWorking = (await fetch(`${billingUrl}/ready`)).status === 204;
  } catch {
    isWorking = false;
  }
  return worker;
}

export interface Backend {
  readonly baseUrl: string;
  /** What to ask it with, where the page’s own `fetch` does not reach it. */
  readonly fetch: typeof fetch | undefined;
  close(): void;
}

/** Puts a world behind its own address. */
export function openBackend(world: World): Backend {
  count += 1;
  const mount = `${documentId}-${count}`;
  const baseUrl = `${billingUrl}/${mount}`;
  mounted.set(mount, createMockBackend(world, { baseUrl }));
  return {
    baseUrl,
    fetch: isWorking ? undefined : createMockFetch({ world, baseUrl }),
    close() {
      mounted.delete(mount);
      world.close();
    },
  };
}
