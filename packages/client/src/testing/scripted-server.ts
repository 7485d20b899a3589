import type { Environment } from '../environment.js';

export interface Call {
  readonly method: string;
  /** Relative to the account, with its parameters; empty for the account itself. */
  readonly path: string;
  readonly url: string;
  readonly headers: Headers;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

export type Answer = (call: Call) => Response | Promise<Response>;

export const baseUrl = 'https://billing.example/api';
export const accountId = 'acc_1';

/** A response whose body is a stream of this page's own, so that reading it takes promises and no real time. */
export function response(text: string | null, init?: ResponseInit): Response {
  if (text === null) return new Response(null, init);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
  return new Response(body, init);
}

export function json(value: unknown, headers: Record<string, string> = {}): Response {
  return response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', ...headers },
  });
}

export function problem(
  status: number,
  code: string,
  headers: Record<string, string> = {},
  detail = '',
): Response {
  const body = { type: 'about:blank', title: code, status, detail, code };
  return response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** A request that never ends, until it is aborted. */
export function never({ signal }: Call): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
}

export function networkFailure(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}

/** A stream of events that the test writes. */
export interface EventStream {
  send(text: string): void;
  account(id: string, body: unknown): void;
  alerts(id: string, body: unknown): void;
  cut(): void;
  end(): void;
  readonly ended: boolean;
}

/** A backend that returns as the test says, and keeps what it was asked. */
export class ScriptedServer {
  readonly calls: Call[] = [];
  readonly streams: EventStream[] = [];
  readonly #answers = new Map<string, Answer[]>();

  /** What a route returns, one call after the other; the last one for good. */
  on(route: string, ...answers: Answer[]): this {
    this.#answers.set(route, answers);
    return this;
  }

  /** The calls of a route such as `GET /alerts`; all of them if omitted. */
  asked(route?: string): Call[] {
    return this.calls.filter(
      ({ method, path }) => route === undefined || `${method} ${path}` === route,
    );
  }

  readonly fetch: Environment['fetch'] = async (url, init) => {
    const root = `${baseUrl}/v1/accounts/${accountId}`;
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.startsWith(root) ? url.slice(root.length) : url,
      url,
      headers: new Headers(init.headers),
      init,
      signal: init.signal ?? new AbortController().signal,
    };
    if (call.signal.aborted) throw new DOMException('aborted', 'AbortError');
    this.calls.push(call);
    const answers = this.#answers.get(`${call.method} ${call.path}`);
    const answer = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    return answer ? answer(call) : problem(404, 'not_found');
  };

  /** Returns a call with an event stream; it is then the last of `streams`. */
  readonly stream: Answer = ({ signal }) => {
    const encoder = new TextEncoder();
    let controller: ReadableStreamDefaultController<Uint8Array>;
    let ended = false;
    const body = new ReadableStream<Uint8Array>({
      start(given) {
        controller = given;
      },
      cancel() {
        ended = true;
      },
    });
    signal.addEventListener('abort', () => {
      if (ended) return;
      ended = true;
      controller.error(new DOMException('aborted', 'AbortError'));
    });
    const send = (text: string) => controller.enqueue(encoder.encode(text));
    const event = (name: string) => (id: string, data: unknown) =>
      send(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    this.streams.push({
      send,
      account: event('account'),
      alerts: event('alerts'),
      cut() {
        ended = true;
        controller.error(new TypeError('network error'));
      },
      end() {
        ended = true;
        controller.close();
      },
      get ended() {
        return ended;
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}
