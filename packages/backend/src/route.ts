import type { Ability } from './usage-source.js';

/** The routes of the contract by name. */
export type RouteName =
  | 'account'
  | 'alerts'
  | 'dismiss-alert'
  | 'trend'
  | 'tools'
  | 'models'
  | 'deployments'
  | 'guardrails'
  | 'guardrail'
  | 'scripts'
  | 'script'
  | 'rates'
  | 'forecast'
  | 'events';

interface RouteForm {
  readonly method: 'GET' | 'DELETE';
  /** Below the account; `*` is an id. */
  readonly path: string;
  /** What a source must support; `forecast` can be made for one that can't. */
  readonly needs?: Ability;
}

const ROUTES: Readonly<Record<RouteName, RouteForm>> = {
  account: { method: 'GET', path: '' },
  alerts: { method: 'GET', path: 'alerts' },
  'dismiss-alert': { method: 'DELETE', path: 'alerts/*' },
  trend: { method: 'GET', path: 'trend', needs: 'trend' },
  tools: { method: 'GET', path: 'tools', needs: 'tools' },
  models: { method: 'GET', path: 'models', needs: 'models' },
  deployments: { method: 'GET', path: 'models/*/deployments', needs: 'models' },
  guardrails: { method: 'GET', path: 'guardrails', needs: 'guardrails' },
  guardrail: { method: 'GET', path: 'guardrails/*', needs: 'guardrails' },
  scripts: { method: 'GET', path: 'scripts', needs: 'scripts' },
  script: { method: 'GET', path: 'scripts/*', needs: 'scripts' },
  rates: { method: 'GET', path: 'rates', needs: 'rates' },
  forecast: { method: 'GET', path: 'forecast' },
  events: { method: 'GET', path: 'events' },
};

/** An account in a path, and what is asked of it. */
export interface Place {
  readonly accountId: string;
  /** What follows the account, decoded. */
  readonly segments: readonly string[];
}

/** A request for a route of the contract. */
export interface RouteMatch {
  readonly name: RouteName;
  readonly accountId: string;
  /** The id in the path; empty on routes without one. */
  readonly id: string;
}

const BELOW_ACCOUNTS = /\/v1\/accounts\/([^/].*?)\/?$/;

/**
 * The account in a URL and what follows it; undefined where the path isn't one of the contract's, or isn't well encoded.
 * What comes before `/v1/accounts/` doesn't matter: it is wherever the backend is mounted.
 */
export function placeOf(url: string): Place | undefined {
  const below = BELOW_ACCOUNTS.exec(new URL(url).pathname)?.[1];
  if (below === undefined) return undefined;
  try {
    const [accountId = '', ...segments] = below.split('/').map(decodeURIComponent);
    return { accountId, segments };
  } catch {
    return undefined;
  }
}

/** Which route a request is for; undefined for anything outside the contract. `HEAD` goes where `GET` does. */
export function matchRoute(request: Request): RouteMatch | undefined {
  const place = placeOf(request.url);
  if (place === undefined) return undefined;
  const { accountId, segments } = place;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const [name, route] of Object.entries(ROUTES)) {
    if (route.method !== method) continue;
    const id = idIn(route.path, segments);
    if (id !== undefined) return { name: name as RouteName, accountId, id };
  }
  return undefined;
}

/** What a source must support for a route; undefined where every source will do. */
export function abilityFor(name: RouteName): Ability | undefined {
  return ROUTES[name].needs;
}

/** The segment in place of the pattern's `*`, '' where it has none; undefined where the two don't match. */
function idIn(pattern: string, segments: readonly string[]): string | undefined {
  const wanted = pattern === '' ? [] : pattern.split('/');
  if (wanted.length !== segments.length) return undefined;
  let id = '';
  for (const [index, segment] of segments.entries()) {
    if (wanted[index] === '*') id = segment;
    else if (wanted[index] !== segment) return undefined;
  }
  return id;
}
