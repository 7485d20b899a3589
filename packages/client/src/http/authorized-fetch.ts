import type { Environment } from '../environment.js';
import { UsageError } from '../usage-error.js';
import { timeoutError, unlessAborted, withTimeout } from './abortable.js';
import { readError } from './answer.js';
import { retryAfterMs } from './retry.js';
import type { ServerClock } from './server-clock.js';
import type { Session } from './session.js';

const requestTimeoutMs = 15_000;

export interface AuthorizedFetchOptions {
  environment: Pick<Environment, 'setTimeout' | 'clearTimeout'>;
  fetch: Environment['fetch'];
  session: Session;
  clock: ServerClock;
  /** The account's URL. Every request goes to a path below it. */
  root: string;
}

export interface HttpRequest {
  method: 'GET' | 'DELETE';
  path: string;
  headers: Record<string, string>;
}

/** Reads a response other than a 401. `readFailure` turns it into an error. */
export type ReadResponse<T> = (
  response: Response,
  readFailure: () => Promise<UsageError>,
) => Promise<T> | T;

type Outcome<T> = { readonly refusal: UsageError } | { readonly value: T };

/** Sends one request with the session's token, and once more with a fresh one if the server refuses that. */
export class AuthorizedFetch {
  readonly #options: AuthorizedFetchOptions;

  constructor(options: AuthorizedFetchOptions) {
    this.#options = options;
  }

  async send<T>(request: HttpRequest, signal: AbortSignal, read: ReadResponse<T>): Promise<T> {
    const { session } = this.#options;
    const token = await session.getToken(signal);
    let outcome = await this.#sendOnce(request, token, signal, read);
    // A request without a token is sent again too: the host may have passed `getToken` meanwhile.
    if ('refusal' in outcome && session.canRenew) {
      const renewed = await session.renewToken(token, signal);
      outcome = await this.#sendOnce(request, renewed, signal, read);
    }
    if ('refusal' in outcome) throw session.refuse(outcome.refusal);
    return outcome.value;
  }

  #sendOnce<T>(
    { method, path, headers }: HttpRequest,
    token: string | null,
    signal: AbortSignal,
    read: ReadResponse<T>,
  ): Promise<Outcome<T>> {
    const { fetch, root, clock, session } = this.#options;
    return this.#limit(signal, async (inner) => {
      const response = await fetch(root + path, {
        method,
        headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
        signal: inner,
        // To the configured origin and nowhere else: no cookies, no referrer, no redirect to another place, and no
        // copy in the browser's own cache.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
      });
      clock.setDate(response.headers.get('date'));
      const readFailure = () =>
        readError(response, { token, retryAfterMs: retryAfterMs(response.headers, clock.now()) });
      if (response.status === 401) return { refusal: await readFailure() };
      // A server error says nothing about the token.
      if (response.status < 500) session.confirmToken();
      return { value: await read(response, readFailure) };
    });
  }

  /** Runs `work` within the time limit and until the caller aborts, whether or not it listens to its signal. */
  async #limit<T>(caller: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const inner = new AbortController();
    const abort = () => inner.abort();
    caller.addEventListener('abort', abort, { once: true });
    if (caller.aborted) abort();
    try {
      return await withTimeout(unlessAborted(work(inner.signal), caller), {
        clock: this.#options.environment,
        ms: requestTimeoutMs,
        onTimeout: () => {
          abort();
          return timeoutError();
        },
      });
    } catch (error) {
      throw error instanceof UsageError
        ? error
        : new UsageError({ kind: 'network', code: 'network_error' });
    }
  }
}
