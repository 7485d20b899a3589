import type {
  Forecast,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  Rates,
  Readable,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
  TrendInterval,
} from '@usage-kit/contract';
import type { Shape } from '@usage-kit/contract/validate/account';
import { printRoute, printSegment } from '../http/request-path.js';
import { createHttpResource, type ResourceContext } from './http-resource.js';
import { readListPage, type ListPage } from './list-page.js';
import type { ListQuery, Query, RangeQuery } from './query.js';
import { readBody } from './read-body.js';
import type { Resource } from './resource.js';
import { routes, type RouteName, type RouteValue } from './routes.js';

/** A query for each route other than account and alerts. */
export interface RouteQueries {
  trend(query: { from: string; to: string; interval: TrendInterval }): Query<Readable<Trend>>;
  forecast(): Query<Readable<Forecast>>;
  rates(): Query<Readable<Rates>>;
  tools(query?: ListQuery): Query<Readable<ToolList>>;
  models(query?: ListQuery): Query<Readable<ModelList>>;
  deployments(modelId: string, query?: ListQuery): Query<Readable<ModelDeploymentList>>;
  guardrails(query?: ListQuery): Query<Readable<GuardrailList>>;
  guardrail(id: string, query?: RangeQuery): Query<Readable<GuardrailDetail>>;
  scripts(query?: ListQuery): Query<Readable<ScriptList>>;
  script(id: string, query?: RangeQuery): Query<Readable<ScriptDetail>>;
  /** An integrator's own list, at a route relative to the account, such as `invoices`. */
  list<T = unknown>(route: string, query?: ListQuery): Query<ListPage<T>>;
}

export function createRouteQueries(
  context: ResourceContext,
  createQuery: <T>(resource: Resource<T>) => Query<T>,
): RouteQueries {
  function query<Name extends RouteName>(
    name: Name,
    parameters?: object,
    id = '',
  ): Query<RouteValue<Name>> {
    const { path, shape } = routes[name];
    return createQuery(
      createHttpResource<RouteValue<Name>>(context, {
        name,
        path: path.replace('{id}', () => printSegment(id)),
        parameters,
        async reader() {
          const loaded = (await shape()) as Shape<object>;
          return (body) => readBody(loaded, body) as RouteValue<Name>;
        },
      }),
    );
  }

  return {
    trend: (parameters) => query('trend', parameters),
    forecast: () => query('forecast'),
    rates: () => query('rates'),
    tools: (parameters) => query('tools', parameters),
    models: (parameters) => query('models', parameters),
    deployments: (id, parameters) => query('deployments', parameters, id),
    guardrails: (parameters) => query('guardrails', parameters),
    guardrail: (id, parameters) => query('guardrail', parameters, id),
    scripts: (parameters) => query('scripts', parameters),
    script: (id, parameters) => query('script', parameters, id),
    list: <T>(route: string, parameters?: ListQuery) =>
      createQuery(
        createHttpResource<ListPage<T>>(context, {
          name: 'list',
          path: printRoute(route),
          parameters,
          reader: () => Promise.resolve(readListPage<T>),
        }),
      ),
  };
}
