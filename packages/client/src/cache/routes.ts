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
import { printRoute, printSegment } from '../http/request-path.js';
import { UsageError } from '../usage-error.js';
import { readForecast } from './forecast-reader.js';
import { createHttpResource, type Read, type ResourceContext } from './http-resource.js';
import { readListPage, type ListPage } from './list-page.js';
import type { ListQuery, Query, RangeQuery } from './query.js';
import type { ResourceName } from './resource-name.js';
import type { Resource } from './resource.js';

/** One query for each route of the contract. Their readers are loaded when first needed. */
export interface Routes {
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

async function loaded<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch {
    throw new UsageError({ kind: 'network', code: 'module_unavailable' });
  }
}

const usage = () => loaded(import('./usage-readers.js'));
const rates = () => loaded(import('./rates-reader.js'));

export function createRoutes(
  context: ResourceContext,
  query: <T>(resource: Resource<T>) => Query<T>,
): Routes {
  function route<T>(
    name: ResourceName,
    path: string,
    reader: () => Promise<Read<T>>,
    parameters?: object,
  ): Query<T> {
    return query(createHttpResource<T>(context, { name, path, reader, parameters }));
  }

  return {
    trend: (q) => route('trend', '/trend', async () => (await usage()).readTrend, q),
    forecast: () => route('forecast', '/forecast', () => Promise.resolve(readForecast)),
    rates: () => route('rates', '/rates', async () => (await rates()).readRates),
    tools: (q) => route('tools', '/tools', async () => (await usage()).readTools, q),
    models: (q) => route('models', '/models', async () => (await usage()).readModels, q),
    deployments: (id, q) =>
      route(
        'deployments',
        `/models/${printSegment(id)}/deployments`,
        async () => (await usage()).readDeployments,
        q,
      ),
    guardrails: (q) =>
      route('guardrails', '/guardrails', async () => (await usage()).readGuardrails, q),
    guardrail: (id, q) =>
      route(
        'guardrail',
        `/guardrails/${printSegment(id)}`,
        async () => (await usage()).readGuardrail,
        q,
      ),
    scripts: (q) => route('scripts', '/scripts', async () => (await usage()).readScripts, q),
    script: (id, q) =>
      route('script', `/scripts/${printSegment(id)}`, async () => (await usage()).readScript, q),
    list: <T>(path: string, q?: ListQuery) =>
      route<ListPage<T>>('list', printRoute(path), () => Promise.resolve(readListPage<T>), q),
  };
}
