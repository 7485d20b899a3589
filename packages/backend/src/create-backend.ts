import { AlertDesk } from './alert-desk.js';
import { type Authenticate, authorize } from './authenticate.js';
import { type AllowedOrigins, createCors } from './cors.js';
import { entityTag, isNamedBy } from './entity-tag.js';
import { ProblemError } from './problem.js';
import { matchRoute, placeOf } from './route.js';
import { answerRoute, type RouteAnswer } from './routes.js';
import { assertSource, type UsageSource } from './usage-source.js';

export interface BackendOptions {
  readonly source: UsageSource;
  readonly authenticate: Authenticate;
  /** Which pages may read the responses. Default: `*`, since a token is needed anyhow. */
  readonly origins?: AllowedOrigins | undefined;
  /** Used shares in percent, 1 to 99, that raise a banner where the source owns none. Default: 20, 50, 70, 80, 90. */
  readonly warnAt?: readonly number[] | undefined;
  /** The time that responses tell, in epoch milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Ends open event streams, so that a server can close. */
  readonly closed?: AbortSignal | undefined;
  /** Told of what a source throws besides `ProblemError`. Default: `console.error`. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/**
 * Responds to a request, whatever it is: what is wrong with it is a problem of the contract. What comes before
 * `/v1/accounts/` in the path doesn't matter.
 */
export type Backend = (request: Request) => Promise<Response>;

/** Methods of the contract, for preflights. */
export const CONTRACT_METHODS: readonly string[] = ['GET', 'HEAD', 'DELETE', 'OPTIONS'];

/**
 * The contract as a fetch handler: it runs wherever `Request` and `Response` do. Mount it in Node, a worker or a
 * framework; it keeps nothing but open streams and the alerts that the source doesn't own.
 *
 * @throws TypeError where the source lacks a method for what it says that it can do.
 */
export function createBackend(options: BackendOptions): Backend {
  const { source, authenticate, closed, now = Date.now } = options;
  const { origins = '*', report = console.error } = options;
  assertSource(source);
  const cors = createCors({ origins, methods: CONTRACT_METHODS });
  const alerts = new AlertDesk(source, options.warnAt);

  async function respond(request: Request): Promise<Response> {
    const match = matchRoute(request);
    if (match === undefined) throw notFound(request);
    await authorize(request, match.accountId, authenticate);
    const answer = await answerRoute(match, { source, alerts, request, closed, report });
    return responseTo(answer, request);
  }

  function problemOf(error: unknown, request: Request): Response {
    if (error instanceof ProblemError) return error.toResponse();
    if (!request.signal.aborted) report(error);
    return new ProblemError('unavailable', 'This is temporarily unavailable.').toResponse();
  }

  return async (request) => {
    if (request.method === 'OPTIONS' && placeOf(request.url)) return cors.preflight(request);
    const response = await respond(request).catch((error: unknown) => problemOf(error, request));
    response.headers.set('Date', new Date(now()).toUTCString());
    cors.expose(response.headers, request);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

function notFound({ method, url }: Request): ProblemError {
  const { pathname } = new URL(url);
  return new ProblemError(
    'not_found',
    placeOf(url) === undefined
      ? 'Not found. All paths start with /v1/accounts/{accountId}.'
      : `Not found: ${method} ${pathname}.`,
  );
}

function responseTo(answer: RouteAnswer, request: Request): Response {
  switch (answer.kind) {
    case 'nothing':
      return new Response(null, { status: 204 });
    case 'events':
      return new Response(answer.body, {
        headers: {
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-store',
          // A proxy that gathers before it passes on would hold every event back.
          'X-Accel-Buffering': 'no',
        },
      });
    case 'json':
      return jsonResponse(JSON.stringify(answer.value), request);
  }
}

function jsonResponse(body: string, request: Request): Response {
  const tag = entityTag(body);
  const headers = new Headers({ ETag: tag, 'Cache-Control': 'private, no-cache' });
  if (isNamedBy(request.headers.get('If-None-Match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', 'application/json');
  return new Response(body, { headers });
}
