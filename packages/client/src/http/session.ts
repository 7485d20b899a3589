import type { Environment } from '../environment.js';
import { atMost, unlessAborted } from './abortable.js';
import { UsageError } from '../usage-error.js';

export type TokenReason = 'first' | 'expired';
export type GetToken = (why: TokenReason) => Promise<string>;

export interface SessionOptions {
  environment: Environment;
  /** Looked up at each use: elements that share a client come and go with theirs. */
  getToken(): GetToken | undefined;
  /** The server takes no token that there is. Called once for each time that is found out. */
  onRefused(error: UsageError): void;
  /** A token works again after a refusal. */
  onRecovered(): void;
  /** Ends the wait for a token. */
  closing: AbortSignal;
}

const tokenLimitMs = 15_000;

/**
 * The bearer token, in a private field and nowhere else. However many requests need one, `getToken` is asked
 * once; and once the server takes no token, requests are refused here until someone asks for another try.
 */
export class Session {
  readonly #options: SessionOptions;
  #token: string | null = null;
  #reason: TokenReason = 'first';
  #asking: Promise<string> | null = null;
  #refusal: UsageError | null = null;
  #onTrial = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Whether requests may go out on their own accord: no refusal stands, and none is being put to the test. */
  get trusted(): boolean {
    return this.#refusal === null && !this.#onTrial;
  }

  /** Whether there is somebody to ask for a token. */
  get renewable(): boolean {
    return this.#options.getToken() !== undefined;
  }

  /** The token to send, or null where requests carry none. */
  async token(signal: AbortSignal): Promise<string | null> {
    if (this.#refusal) throw this.#refusal;
    if (!this.renewable) return null;
    return this.#token ?? unlessAborted(this.#ask(null), signal);
  }

  /** The token to replay a request with that the server refused with 401 when it was sent with `used`. */
  async renew(used: string | null, signal: AbortSignal): Promise<string> {
    if (this.#refusal) throw this.#refusal;
    if (this.#token !== null && this.#token !== used) return this.#token;
    return unlessAborted(this.#ask(used), signal);
  }

  /** The server took the request's token. */
  confirm(): void {
    if (!this.#onTrial) return;
    this.#onTrial = false;
    this.#options.onRecovered();
  }

  /** The server refused a fresh token, or there is none: nothing more is asked. */
  refuse(error: UsageError): UsageError {
    if (this.#refusal) return this.#refusal;
    this.#token = null;
    this.#reason = 'expired';
    this.#refusal = error;
    this.#onTrial = false;
    this.#options.onRefused(error);
    return error;
  }

  /** Someone asks for another try: the next request may ask for a token again. */
  forgive(): void {
    if (!this.#refusal) return;
    this.#refusal = null;
    this.#onTrial = true;
  }

  #ask(used: string | null): Promise<string> {
    this.#token = null;
    this.#asking ??= this.#fresh(used).finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #fresh(used: string | null): Promise<string> {
    const status = used === null ? null : 401;
    const fail = (code: string) => new UsageError({ kind: 'unauthorized', code, status });
    const why = used === null ? this.#reason : 'expired';
    let token: unknown;
    try {
      // What the host's function throws stays with the host: its text might hold a token.
      const asked = Promise.resolve(this.#options.getToken()?.(why)).catch(() => {
        throw fail('token_unavailable');
      });
      const { environment, closing } = this.#options;
      token = await atMost(environment, tokenLimitMs, unlessAborted(asked, closing), () =>
        fail('token_timeout'),
      );
    } catch (error) {
      const failure = error instanceof UsageError ? error : fail('token_unavailable');
      throw failure.kind === 'aborted' ? failure : this.refuse(failure);
    }
    // Anything but visible ASCII would make `fetch` throw an error with the token in its text.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw this.refuse(fail('token_unavailable'));
    }
    if (token === used) throw this.refuse(fail('token_unchanged'));
    this.#token = token;
    return token;
  }
}
