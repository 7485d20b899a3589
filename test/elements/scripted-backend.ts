import { createUsageClient, type UsageClient } from '@usage-kit/client';
import { drain } from '../../packages/elements/src/testing/pending.js';

/** A request as the backend saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly search: URLSearchParams;
  aborted: boolean;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

type Answer = (request: SeenRequest) => unknown;

/**
 * A backend whose every response is written by hand in the test, and which can be told to wait or to fail.
 * Routes are relative to the account; a route that was not written is 404.
 */
export class ScriptedBackend {
  readonly requests: SeenRequest[] = [];
  readonly #routes = new Map<string, Answer>();
  #open = 0;
  #held: { readonly matches: (request: SeenRequest) => boolean; readonly open: Promise<void> }[] =
    [];

  on(route: string, answer: Answer): this {
    this.#routes.set(route, answer);
    return this;
  }

  /** Returns a problem of RFC 9457. */
  fail(route: string, problem: Problem): this {
    return this.on(
      route,
      () =>
        new Response(JSON.stringify({ type: 'about:blank', title: problem.code, ...problem }), {
          status: problem.status,
          headers: { 'content-type': 'application/problem+json' },
        }),
    );
  }

  /** Holds back the responses to some requests until the returned function is called. */
  hold(matches: (request: SeenRequest) => boolean = () => true): () => void {
    let release: () => void = () => undefined;
    const open = new Promise<void>((resolve) => (release = resolve));
    const hold = { matches, open };
    this.#held.push(hold);
    return () => {
      this.#held = this.#held.filter((other) => other !== hold);
      release();
    };
  }

  client(accountId = 'acc_1'): UsageClient {
    return createUsageClient({
      baseUrl: 'https://billing.test',
      accountId,
      live: 'off',
      fetch: (input, init) => this.#fetch(new Request(input, init)),
    });
  }

  /** The requests to a route, newest last. */
  to(route: string): SeenRequest[] {
    return this.requests.filter(({ path }) => path === route);
  }

  /** Waits until every request has its response, and the page has taken it in. */
  async idle(): Promise<void> {
    do await drain();
    while (this.#open > 0);
  }

  async #fetch(request: Request): Promise<Response> {
    this.#open += 1;
    try {
      return await this.#respond(request);
    } finally {
      this.#open -= 1;
    }
  }

  async #respond(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = decodeURIComponent(pathname.replace(/^\/v1\/accounts\/[^/]+\/?/, ''));
    const seen: SeenRequest = { path, search: searchParams, aborted: false };
    this.requests.push(seen);
    const aborted = new Promise<never>((_resolve, reject) => {
      const abort = (): void => {
        seen.aborted = true;
        reject(new DOMException('aborted', 'AbortError'));
      };
      if (request.signal.aborted) abort();
      request.signal.addEventListener('abort', abort);
    });
    aborted.catch(() => undefined);
    const holds = this.#held.filter(({ matches }) => matches(seen)).map(({ open }) => open);
    await Promise.race([Promise.all(holds), aborted]);
    const answer = this.#routes.get(path)?.(seen);
    if (answer instanceof Response) return answer;
    if (answer === undefined) {
      return Response.json(
        { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found', detail: path },
        { status: 404, headers: { 'content-type': 'application/problem+json' } },
      );
    }
    return Response.json(answer, { headers: { date: 'Sat, 21 Nov 2026 16:02:00 GMT' } });
  }
}

/** One page of rows, in the order and with the filter that was asked for; enough of a server for a table. */
export function pageOf(rows: readonly object[], summary: object, { search }: SeenRequest): object {
  const text = search.get('q')?.toLowerCase();
  const statuses = search.getAll('status');
  const sort = search.get('sort') ?? 'name';
  const [field, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  const offset = Number(search.get('offset') ?? 0);
  const limit = Number(search.get('limit') ?? 50);
  const left = rows.filter(
    (row) =>
      (text === undefined || String(value(row, 'name')).toLowerCase().includes(text)) &&
      (statuses.length === 0 || statuses.includes(String(value(row, 'status')))),
  );
  left.sort((a, b) => sign * compare(value(a, field), value(b, field)));
  return { summary, items: left.slice(offset, offset + limit), total: left.length, offset };
}

function value(row: object, field: string): unknown {
  return (row as Record<string, unknown>)[field];
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [Number(a), Number(b)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
