import type { Environment } from '../environment.js';
import { UsageError } from '../usage-error.js';
import { unlessAborted, withTimeout } from './abortable.js';

export type TokenReason = 'first' | 'expired';
export type GetToken = (why: TokenReason) => Promise<string>;

export interface SessionOptions {
  environment: Pick<Environment, 'setTimeout' | 'clearTimeout'>;
  /** Looked up at each use: elements that share a client come and go with theirs. */
  getToken: () => GetToken | undefined;
  /** The server accepts no token that `getToken` returns. Called once per refusal. */
  onRefused: (error: UsageError) => void;
  /** A token was accepted again after a refusal. */
  onRecovered: () => void;
  /** Ends the wait for a token. */
  closing: AbortSignal;
}

/** Whether requests may be sent. */
type Access =
  | { readonly status: 'granted' }
  /** Requests are rejected without being sent. */
  | { readonly status: 'refused'; readonly error: UsageError }
  /** Someone asked to try again, and the server hasn't accepted a token since. */
  | { readonly status: 'on-trial' };

type Token =
  /** `reason` is why the next one is requested. */
  | { readonly status: 'missing'; readonly reason: TokenReason }
  | { readonly status: 'requested'; readonly promise: Promise<string> }
  | { readonly status: 'held'; readonly value: string };

const tokenTimeoutMs = 15_000;

/**
 * Keeps the bearer token in a private field and nowhere else. However many requests need one, `getToken` is called
 * once. Once the server accepts no token, requests are rejected here until someone asks to try again.
 */
export class Session {
  readonly #options: SessionOptions;
  #access: Access = { status: 'granted' };
  #token: Token = { status: 'missing', reason: 'first' };

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Whether the client may send requests that no one asked for. */
  get isTrusted(): boolean {
    return this.#access.status === 'granted';
  }

  /** Whether the host has passed a `getToken`. */
  get canRenew(): boolean {
    return this.#options.getToken() !== undefined;
  }

  /** Resolves to the token to send, or null if requests carry none. */
  async getToken(signal: AbortSignal): Promise<string | null> {
    this.#throwIfRefused();
    if (!this.canRenew) return null;
    if (this.#token.status === 'held') return this.#token.value;
    return unlessAborted(this.#requestToken(null), signal);
  }

  /** Resolves to the token to send after the server has refused `used` with a 401. */
  async renewToken(used: string | null, signal: AbortSignal): Promise<string> {
    this.#throwIfRefused();
    if (this.#token.status === 'held' && this.#token.value !== used) return this.#token.value;
    return unlessAborted(this.#requestToken(used), signal);
  }

  /** The server accepted a request's token. */
  confirmToken(): void {
    if (this.#access.status !== 'on-trial') return;
    this.#access = { status: 'granted' };
    this.#options.onRecovered();
  }

  /** The server refused a fresh token, or there is none. Returns the error to reject requests with. */
  refuse(error: UsageError): UsageError {
    if (this.#access.status === 'refused') return this.#access.error;
    this.#access = { status: 'refused', error };
    if (this.#token.status === 'held') this.#token = { status: 'missing', reason: 'expired' };
    this.#options.onRefused(error);
    return error;
  }

  /** Someone asks to try again: the next request may call `getToken` again. */
  allowRetry(): void {
    if (this.#access.status === 'refused') this.#access = { status: 'on-trial' };
  }

  #throwIfRefused(): void {
    if (this.#access.status === 'refused') throw this.#access.error;
  }

  #requestToken(used: string | null): Promise<string> {
    const token = this.#token;
    if (token.status === 'requested') return token.promise;
    const reason = used === null && token.status === 'missing' ? token.reason : 'expired';
    const promise = this.#callGetToken(used, reason).then(
      (value) => {
        this.#token = { status: 'held', value };
        return value;
      },
      (error: unknown) => {
        this.#token = { status: 'missing', reason: 'expired' };
        throw error;
      },
    );
    this.#token = { status: 'requested', promise };
    return promise;
  }

  async #callGetToken(used: string | null, reason: TokenReason): Promise<string> {
    const { environment, closing, getToken } = this.#options;
    const status = used === null ? null : 401;
    const errorWith = (code: string) => new UsageError({ kind: 'unauthorized', code, status });
    let token: unknown;
    try {
      // Whatever the host's function throws stays with the host: its message might contain a token.
      const asked = Promise.resolve(getToken()?.(reason)).catch(() => {
        throw errorWith('token_unavailable');
      });
      token = await withTimeout(unlessAborted(asked, closing), {
        clock: environment,
        ms: tokenTimeoutMs,
        onTimeout: () => errorWith('token_timeout'),
      });
    } catch (error) {
      const failure = error instanceof UsageError ? error : errorWith('token_unavailable');
      throw failure.kind === 'aborted' ? failure : this.refuse(failure);
    }
    // Anything but visible ASCII would make `fetch` throw an error with the token in its message.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw this.refuse(errorWith('token_unavailable'));
    }
    if (token === used) throw this.refuse(errorWith('token_unchanged'));
    return token;
  }
}
