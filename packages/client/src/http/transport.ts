import { errorOf, readJson } from './answer.js';
import type { Environment } from '../environment.js';
import { atMost, pause, unlessAborted } from './abortable.js';
import { clickRetryDelayMs, retryAfterMs, retryDelayMs } from './retry.js';
import type { ServerClock } from './server-clock.js';
import type { Session } from './session.js';
import { UsageError } from '../usage-error.js';

const requestLimitMs = 15_000;
/** Longer than any back-off between tries. */
const longWaitMs = 5_000;

export interface TransportOptions {
  environment: Environment;
  fetch: Environment['fetch'];
  session: Session;
  clock: ServerClock;
  /** The account's URL; every request goes to a path under it. */
  root: string;
  /** Resolves when the page is, or comes to be, in view. */
  shown(signal: AbortSignal): Promise<void>;
}

/** An answer to a GET, or that the one held is still good. */
export type Answer = { unchanged: true } | { unchanged: false; body: unknown; etag: string | null };

export interface Transport {
  /**
   * Rejects with a `UsageError` once the tries are used up. Where the server asks for a long wait before the next one,
   * `onDelay` is told why, so that nobody looks at a skeleton for a minute.
   */
  get(
    path: string,
    options: {
      signal: AbortSignal;
      etag?: string | null;
      onDelay?: (error: UsageError) => void;
    },
  ): Promise<Answer>;
  /** Resolves where the thing is gone, also where it was gone already. Somebody waits for it: two tries. */
  remove(path: string, signal: AbortSignal): Promise<void>;
  /** One try; resolves as soon as the head of a success is there. The signal ends the body too. */
  open(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response>;
}

interface Request {
  method: 'GET' | 'DELETE';
  path: string;
  headers: Record<string, string>;
}

export function createTransport(options: TransportOptions): Transport {
  const { environment, session } = options;

  /** Runs `work` within the time limit and until the caller gives up, whether or not it listens to its signal. */
  function limited<T>(caller: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const inner = new AbortController();
    const stop = () => inner.abort();
    caller.addEventListener('abort', stop, { once: true });
    if (caller.aborted) stop();
    const running = unlessAborted(work(inner.signal), caller);
    return atMost(environment, requestLimitMs, running, () => {
      stop();
      return new UsageError({ kind: 'timeout', code: 'timeout' });
    }).catch((error: unknown) => {
      throw error instanceof UsageError
        ? error
        : new UsageError({ kind: 'network', code: 'network_error' });
    });
  }

  function failureOf(response: Response, token: string | null): Promise<UsageError> {
    const wait = retryAfterMs(response.headers, options.clock.now());
    return errorOf(response, wait, token);
  }

  /** Sends the request with the session's token, and once more with a fresh one where the server refuses that. */
  async function exchange<T>(
    { method, path, headers }: Request,
    signal: AbortSignal,
    read: (response: Response, failure: () => Promise<UsageError>) => Promise<T> | T,
  ): Promise<T> {
    const once = (token: string | null) =>
      limited(signal, async (inner): Promise<{ refusal: UsageError } | { value: T }> => {
        const response = await options.fetch(options.root + path, {
          method,
          headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
          signal: inner,
          // The configured origin and nowhere else: no cookies, no address of the page, no redirection to another
          // place, and no copy in the browser's own cache.
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          cache: 'no-store',
        });
        options.clock.setDate(response.headers.get('date'));
        if (response.status === 401) return { refusal: await failureOf(response, token) };
        // A server that is out of order says nothing of the token.
        if (response.status < 500) session.confirm();
        return { value: await read(response, () => failureOf(response, token)) };
      });

    const first = await session.token(signal);
    let got = await once(first);
    // Also where the first went without: a host may have come with its `getToken` in between.
    if ('refusal' in got && session.renewable) got = await once(await session.renew(first, signal));
    if ('refusal' in got) throw session.refuse(got.refusal);
    return got.value;
  }

  async function persistently<T>(
    signal: AbortSignal,
    delayMs: typeof retryDelayMs,
    attempt: () => Promise<T>,
    onDelay?: (error: UsageError) => void,
  ): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const delay = delayMs(error, failures, environment.random());
        if (delay === null) throw error;
        if (delay > longWaitMs) onDelay?.(error);
        await pause(environment, delay, signal);
        await options.shown(signal);
      }
    }
  }

  return {
    get(path, { signal, etag, onDelay }) {
      const headers: Record<string, string> = { accept: 'application/json' };
      if (etag) headers['if-none-match'] = etag;
      const attempt = () =>
        exchange<Answer>({ method: 'GET', path, headers }, signal, async (response, failure) => {
          if (response.status === 304 && etag) return { unchanged: true };
          if (!response.ok) throw await failure();
          const body = await readJson(response);
          return { unchanged: false, body, etag: response.headers.get('etag') };
        });
      return persistently(signal, retryDelayMs, attempt, onDelay);
    },

    remove(path, signal) {
      return persistently(signal, clickRetryDelayMs, () =>
        exchange({ method: 'DELETE', path, headers: {} }, signal, async (response, failure) => {
          if (!response.ok && response.status !== 404) throw await failure();
        }),
      );
    },

    open(path, headers, signal) {
      return exchange({ method: 'GET', path, headers }, signal, async (response, failure) => {
        if (!response.ok) throw await failure();
        return response;
      });
    },
  };
}
