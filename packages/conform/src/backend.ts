/** The backend could not be asked at all: nothing is known of it. */
export class UnreachableError extends Error {}

export interface Answer {
  /** What was asked, such as `GET /tools?limit=1`, below the account. */
  readonly request: string;
  readonly method: string;
  /** Below the account, without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Question {
  readonly method?: string;
  /** Null sends none; the account's own if omitted. */
  readonly token?: string | null;
  /** Another account than the one that is checked. */
  readonly accountId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface BackendOptions {
  /** What comes before `/v1/accounts/…`. */
  readonly url: string;
  readonly accountId: string;
  readonly token: string;
  /** For one response. */
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
}

const RETRIES = 2;
const LONGEST_WAIT_SECONDS = 10;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks a backend, and keeps all its responses. */
export class Backend {
  readonly accountId: string;
  readonly token: string;
  /** Every response so far, in order. */
  readonly answers: Answer[] = [];
  readonly #options: BackendOptions;
  readonly #remembered = new Map<string, Promise<Answer>>();

  constructor(options: BackendOptions) {
    this.#options = options;
    this.accountId = options.accountId;
    this.token = options.token;
  }

  /** A GET that is made once, however many checks look at its response. */
  get(path: string): Promise<Answer> {
    const known = this.#remembered.get(path) ?? this.ask(path);
    this.#remembered.set(path, known);
    return known;
  }

  /** Asks again. A 429 or a 503 that says when to come back is waited for. Throws `UnreachableError`. */
  async ask(path: string, question: Question = {}): Promise<Answer> {
    for (let tries = 0; ; tries += 1) {
      const answer = await this.#askOnce(path, question);
      this.answers.push(answer);
      const seconds = Number(answer.headers.get('Retry-After') ?? NaN);
      const isWorthIt = [429, 503].includes(answer.status) && seconds <= LONGEST_WAIT_SECONDS;
      if (!isWorthIt || tries === RETRIES) return answer;
      await wait(seconds * 1000);
    }
  }

  /** Opens a stream; the caller reads and aborts it. */
  open(path: string, signal: AbortSignal, headers: Readonly<Record<string, string>> = {}) {
    return this.#fetch(path, { headers: { Accept: 'text/event-stream', ...headers } }, signal);
  }

  async #askOnce(path: string, question: Question): Promise<Answer> {
    const { method = 'GET' } = question;
    const response = await this.#fetch(
      path,
      question,
      AbortSignal.timeout(this.#options.timeoutMs),
    );
    const text = await response.text().catch((error: unknown) => {
      throw this.#unreachable(`${method} ${path || '/'}`, error);
    });
    return {
      request: `${method} ${path || '/'}`,
      method,
      path: path.replace(/\?.*/, ''),
      status: response.status,
      headers: response.headers,
      text,
    };
  }

  async #fetch(path: string, question: Question, signal: AbortSignal): Promise<Response> {
    const { method = 'GET', token = this.token, accountId = this.accountId } = question;
    const { url, fetch } = this.#options;
    try {
      return await fetch(`${url}/v1/accounts/${encodeURIComponent(accountId)}${path}`, {
        method,
        headers: {
          ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
          ...question.headers,
        },
        cache: 'no-store',
        // A token is for this address alone: it does not follow to another one.
        redirect: 'manual',
        signal,
      });
    } catch (error) {
      throw this.#unreachable(`${method} ${path || '/'}`, error);
    }
  }

  #unreachable(request: string, error: unknown): UnreachableError {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = isLate
      ? `no response within ${this.#options.timeoutMs / 1000} s`
      : cause instanceof Error
        ? cause.message
        : String(cause);
    return new UnreachableError(`${request} at ${this.#options.url}: ${why}.`, { cause: error });
  }
}
