import type { Command, CommandResult } from '@usage-kit/contract';
import { http, type HttpHandler } from 'msw';
import { ReadingProblem } from '@usage-kit/engine';
import { authorizeAccount, authorizeAdmin, bearerToken, type TokenRules } from './authorize.js';
import { type AllowedOrigins, allowOrigin, preflight } from './cors.js';
import { entityTag, isNamedBy } from './entity-tag.js';
import { answerWithFaults, type Call } from '../faults/fault.js';
import { ProblemError, problemResponse } from './problem.js';
import { type Route, type RouteAnswer, ROUTES } from './routes.js';
import type { World, WorldAccount } from '../world/world.js';

/** Executes commands on an account in order, and answers what became of each. */
export type Submit = (
  accountId: string,
  commands: readonly Command[],
) => Promise<readonly CommandResult[]>;

export interface HandlerOptions {
  /** What comes before `/v1/accounts/…`: `https://billing.example/api`, say. Any, where left out. */
  readonly baseUrl?: string | undefined;
  /** Account id by token. Where it is given only these are good; see `TokenRules` for the others. */
  readonly tokens?: ReadonlyMap<string, string> | undefined;
  /** Turns `POST …/commands` on, for who shows this token. */
  readonly adminToken?: string | undefined;
  /** Executes the commands of a request instead of the world itself: a server that keeps them first. */
  readonly submit?: Submit | undefined;
  /** Which pages may read the answers; `*` where left out: a token is needed anyhow. */
  readonly origins?: AllowedOrigins | undefined;
}

/** When it is worth asking again for what the server could not do just now. */
const RETRY_SECONDS = '5';

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
    case 'json': {
      const body = JSON.stringify(answer.value);
      const headers = new Headers({ 'Content-Type': 'application/json' });
      if (request.method !== 'GET') return new Response(body, { headers });
      const tag = entityTag(body);
      headers.set('ETag', tag);
      headers.set('Cache-Control', 'private, no-cache');
      if (!isNamedBy(request.headers.get('If-None-Match'), tag)) {
        return new Response(body, { headers });
      }
      headers.delete('Content-Type');
      return new Response(null, { status: 304, headers });
    }
  }
}

/** The handlers that serve a world: request to engine to answer. They decide nothing of billing. */
export function createHandlers(world: World, options: HandlerOptions = {}): HttpHandler[] {
  const base = `${options.baseUrl?.replace(/\/+$/, '') ?? '*'}/v1/accounts`;
  const origins = options.origins ?? '*';
  const submit: Submit =
    options.submit ??
    ((accountId, commands) =>
      Promise.resolve(commands.map((command) => world.execute(command, accountId))));
  const rules: TokenRules = {
    accountIds: world.accounts.map(({ id }) => id),
    tokens: options.tokens,
    adminToken: options.adminToken,
  };

  async function properAnswer(route: Route, call: Call, accountId: string, id: string) {
    try {
      const authorize = route.name === 'commands' ? authorizeAdmin : authorizeAccount;
      authorize(call.token, accountId, rules);
      const answer = await route.answer({
        engine: world.account(accountId).engine,
        submit: (commands) => submit(accountId, commands),
        request: call.request,
        params: call.url.searchParams,
        id,
        closed: world.closed,
      });
      return responseTo(answer, call.request);
    } catch (error) {
      if (error instanceof ProblemError || error instanceof ReadingProblem) {
        const retry = error.code === 'unavailable' ? { 'Retry-After': RETRY_SECONDS } : undefined;
        return problemResponse(error.code, error.message, retry);
      }
      throw error;
    }
  }

  function count(account: WorldAccount | undefined, { name }: Route): number {
    const nth = (account?.calls.get(name) ?? 0) + 1;
    account?.calls.set(name, nth);
    return nth;
  }

  async function respond(route: Route, request: Request, accountId: string, id: string) {
    world.catchUp();
    const account = world.accounts.find((candidate) => candidate.id === accountId);
    const call: Call = {
      route: route.name,
      url: new URL(request.url),
      request,
      token: bearerToken(request),
      nth: count(account, route),
    };
    const answer = await answerWithFaults(account?.scenario.faults ?? [], call, () =>
      properAnswer(route, call, accountId, id),
    );
    return completed(answer, request);
  }

  /** Every answer says what time it is in the world, and who may read it. */
  function completed(answer: Response, request: Request): Response {
    if (answer.type === 'error') return answer;
    answer.headers.set('Date', new Date(world.now).toUTCString());
    allowOrigin(answer.headers, request, origins);
    return answer;
  }

  const routes = ROUTES.map((route) =>
    http[route.method]<{ accountId: string; id?: string }>(
      `${base}/:accountId${route.path}`,
      ({ request, params }) => respond(route, request, params.accountId, params.id ?? ''),
    ),
  );
  return [
    ...routes,
    http.options(`${base}/*`, ({ request }) => preflight(request, origins)),
    http.all(`${base}/*`, ({ request }) => {
      const { pathname } = new URL(request.url);
      const detail = `There is no ${request.method} ${pathname} in the contract.`;
      return completed(problemResponse('not_found', detail), request);
    }),
  ];
}
