import type { World } from '@usage-kit/mocks/world';

/**
 * Puts the simulated backend behind the page: through MSW's worker, where the browser lets it, so that the
 * requests are in the network panel; else as a plain fetch, which needs no worker.
 * Returns the fetch to use, or undefined where the page's own will do.
 */
export async function mountBackend(
  world: World,
  baseUrl: string,
): Promise<typeof fetch | undefined> {
  try {
    const { startWorker } = await import('@usage-kit/mocks/browser');
    await startWorker({ world, baseUrl });
    return undefined;
  } catch {
    const { createMockFetch } = await import('@usage-kit/mocks/fetch');
    return createMockFetch({ world, baseUrl });
  }
}
