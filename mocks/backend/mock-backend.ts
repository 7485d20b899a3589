import {
  type AllowedOrigins,
  bearerToken,
  createBackend,
  createCors,
  matchRoute,
  CONTRACT_METHODS,
  placeOf,
  ProblemError,
} from '@usage-kit/backend';
import { answerWithFaults, type Call, type RouteName } from '../faults/fault.js';
import type { World, WorldAccount } from '../world/world.js';
import { answerCommands } from './commands.js';
import { engineSource, type Submit } from './engine-source.js';
import { authorizeAccount, authorizeAdmin, type TokenRules } from './tokens.js';

export interface MockBackendOptions {
  /** What comes before `/v1/accounts/…`: `https://billing.example/api`, say. Default: anything. */
  readonly baseUrl?: string | undefined;
  /** Account id by token. Where it is given only these are good; see `TokenRules` for the others. */
  readonly tokens?: ReadonlyMap<string, string> | undefined;
  /** Turns `POST …/commands` on, for requests with this token. */
  readonly adminToken?: string | undefined;
  /** Executes the commands of a request instead of the world itself: a server that keeps them first. */
  readonly submit?: Submit | undefined;
  /** Which pages may read the responses. Default: `*`, since a token is needed anyhow. */
  readonly origins?: AllowedOrigins | undefined;
}

/** Responds to a request; `undefined` where it is for somebody else. */
export type MockBackend = (request: Request) => Promise<Response | undefined>;

/**
 * The backend over the engines of a world, with what is the simulator's own: its tokens, its clock, commands, and what a
 * scenario has go wrong on the way.
 */
export function createMockBackend(world: World, options: MockBackendOptions = {}): MockBackend {
  const baseUrl = absolute(options.baseUrl);
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
  const cors = createCors({ origins, methods: [...CONTRACT_METHODS, 'POST'] });
  const now = (): number => Date.parse(world.now);
  const contract = createBackend({
    source: engineSource({ engineOf: (accountId) => world.account(accountId).engine, submit }),
    authenticate(token, { accountId }) {
      authorizeAccount(token, accountId, rules);
      return { accountId };
    },
    origins,
    now,
    closed: world.closed,
  });

  async function commands(request: Request, accountId: string): Promise<Response> {
    try {
      authorizeAdmin(bearerToken(request), accountId, rules);
      return await answerCommands(request, (asked) => submit(accountId, asked));
    } catch (error) {
      if (error instanceof ProblemError) return error.toResponse();
      throw error;
    }
  }

  function routeOf(request: Request): { name: RouteName; accountId: string } | undefined {
    const place = placeOf(request.url);
    if (place === undefined) return undefined;
    const { accountId, segments } = place;
    const isCommands = request.method === 'POST' && segments.join('/') === 'commands';
    return isCommands ? { name: 'commands', accountId } : matchRoute(request);
  }

  function count(account: WorldAccount | undefined, name: RouteName): number {
    const nth = (account?.calls.get(name) ?? 0) + 1;
    account?.calls.set(name, nth);
    return nth;
  }

  return async (request) => {
    const url = new URL(request.url);
    const before = /^(.*?)\/v1\/accounts\//.exec(url.origin + url.pathname)?.[1];
    if (before === undefined || (baseUrl !== undefined && before !== baseUrl)) return undefined;
    if (request.method === 'OPTIONS') return cors.preflight(request);
    world.catchUp();
    const route = routeOf(request);
    if (route === undefined) return contract(request);
    const { name, accountId } = route;
    const account = world.accounts.find(({ id }) => id === accountId);
    const nth = count(account, name);
    const call: Call = { route: name, url, request, token: bearerToken(request), nth };
    const response = await answerWithFaults(account?.scenario.faults ?? [], call, () =>
      name === 'commands' ? commands(request, accountId) : contract(request),
    );
    if (response.type === 'error') return response;
    // What goes wrong has the world's time too, and pages may read it.
    response.headers.set('Date', new Date(now()).toUTCString());
    cors.expose(response.headers, request);
    return response;
  };
}

/** A base URL as addresses begin with it; in a page it may be relative to that page. */
function absolute(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined;
  const page = 'document' in globalThis ? document.baseURI : undefined;
  return new URL(baseUrl, page).href.replace(/\/+$/, '');
}
