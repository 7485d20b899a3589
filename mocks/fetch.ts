import { createMockBackend, type MockBackendOptions } from './backend/mock-backend.js';
import type { World } from './world/world.js';
import { type WorldChoice, worldOf } from './world/choice.js';

export type MockFetchOptions = WorldChoice &
  MockBackendOptions & {
    /** Where requests go that are for nobody here; by default they fail as on a dead network. */
    readonly fallback?: typeof fetch | undefined;
  };

/** A `fetch`, and the world behind it to look at, to drive and to close. */
export type MockFetch = typeof fetch & { readonly world: World };

function throwIfAborted(signal: AbortSignal | null | undefined): void {
  // What the caller aborted with is what a fetch rejects with, an Error or not.
  if (signal?.aborted === true) throw signal.reason;
}

function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal | null | undefined,
): Promise<Value> {
  if (signal === null || signal === undefined) return work;
  return new Promise((resolve, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** The body until the signal: then it fails with the reason, at once, and nobody continues making it. */
function bodyUntil(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = body.getReader();
  let stop = (): void => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = (): void => {
          controller.error(signal.reason);
          void reader.cancel(signal.reason);
        };
        if (signal.aborted) {
          abort();
          return;
        }
        signal.addEventListener('abort', abort, { once: true });
        stop = () => signal.removeEventListener('abort', abort);
      },
      async pull(controller) {
        const { done, value } = await reader.read();
        if (signal.aborted) return;
        if (!done) {
          controller.enqueue(value);
          return;
        }
        stop();
        controller.close();
      },
      async cancel(reason) {
        stop();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The response as it comes over a network: it knows its address, and its body ends with the signal. */
function received(answer: Response, url: string, signal: AbortSignal | null | undefined): Response {
  const { body, status, statusText, headers } = answer;
  const response =
    body === null || signal === null || signal === undefined
      ? answer
      : new Response(bodyUntil(body, signal), { status, statusText, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

/**
 * A `fetch` that a world of scenarios serves, in this page or process: no worker, no port.
 * It honors abort signals and streams bodies.
 */
export function createMockFetch(options: MockFetchOptions): MockFetch {
  const world = worldOf(options);
  const backend = createMockBackend(world, options);

  async function mockFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    throwIfAborted(signal);
    const answer = await untilAborted(backend(request), signal);
    if (answer === undefined) {
      if (options.fallback !== undefined) return options.fallback(request);
      throw new TypeError(`Failed to fetch: no mock is mounted at ${request.url}`);
    }
    if (answer.type === 'error') throw new TypeError('Failed to fetch');
    return received(answer, request.url, signal);
  }

  return Object.assign(mockFetch, { world });
}
