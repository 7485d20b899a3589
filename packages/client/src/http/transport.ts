import type { Environment } from '../environment.js';
import { UsageError } from '../usage-error.js';
import { sleep } from './abortable.js';
import { readJson } from './answer.js';
import { AuthorizedFetch, type AuthorizedFetchOptions } from './authorized-fetch.js';
import { clickRetryDelayMs, retryDelayMs } from './retry.js';

/** A longer delay is reported. No back-off between tries is as long; what a server asks for may be. */
const reportedDelayMs = 5_000;

export interface TransportOptions extends AuthorizedFetchOptions {
  environment: Pick<Environment, 'setTimeout' | 'clearTimeout' | 'random'>;
  /** Resolves while the page is visible, or when it becomes so. */
  whenVisible: (signal: AbortSignal) => Promise<void>;
}

/** The response to a GET, or that the value with the ETag is still current. */
export type Answer = { unchanged: true } | { unchanged: false; body: unknown; etag: string | null };

export interface GetOptions {
  signal: AbortSignal;
  etag?: string | null;
  /** The next try is seconds away. So that no one looks at a skeleton for a minute. */
  onDelay?: (error: UsageError) => void;
}

/** Requests below one account's URL. All of them reject with a `UsageError` when their tries are used up. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #fetch: AuthorizedFetch;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#fetch = new AuthorizedFetch(options);
  }

  get(path: string, { signal, etag, onDelay }: GetOptions): Promise<Answer> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (etag) headers['if-none-match'] = etag;
    const attempt = () =>
      this.#fetch.send<Answer>({ method: 'GET', path, headers }, signal, async (response, fail) => {
        if (response.status === 304 && etag) return { unchanged: true };
        if (!response.ok) throw await fail();
        const body = await readJson(response);
        return { unchanged: false, body, etag: response.headers.get('etag') };
      });
    return this.#retry(attempt, { signal, delayMs: retryDelayMs, onDelay });
  }

  /** Resolves when the thing is gone, even if it was gone before. A person is waiting, so it is tried twice only. */
  delete(path: string, signal: AbortSignal): Promise<void> {
    const attempt = () =>
      this.#fetch.send({ method: 'DELETE', path, headers: {} }, signal, async (response, fail) => {
        if (!response.ok && response.status !== 404) throw await fail();
      });
    return this.#retry(attempt, { signal, delayMs: clickRetryDelayMs });
  }

  /** Tries once; resolves when the headers of a success have arrived. The signal ends the body too. */
  open(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    return this.#fetch.send({ method: 'GET', path, headers }, signal, async (response, fail) => {
      if (!response.ok) throw await fail();
      return response;
    });
  }

  async #retry<T>(
    attempt: () => Promise<T>,
    options: {
      signal: AbortSignal;
      delayMs: typeof retryDelayMs;
      onDelay?: ((error: UsageError) => void) | undefined;
    },
  ): Promise<T> {
    const { environment, whenVisible } = this.#options;
    const { signal, delayMs, onDelay } = options;
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const delay = delayMs(error, failures, environment.random());
        if (delay === null) throw error;
        if (delay > reportedDelayMs) onDelay?.(error);
        await sleep(environment, delay, signal);
        await whenVisible(signal);
      }
    }
  }
}
