import { routePath, segment } from './base-url.js';
import { readForecast } from './forecast-reader.js';
import { readListPage } from './list-page.js';
import type { ListQuery, Query } from './query.js';
import type { Resource } from './query-entry.js';
import { createResource, type Read, type ResourceContext } from './resource.js';
import type { ListPage, ResourceName, UsageClient } from './usage-client.js';
import { UsageError } from './usage-error.js';

/** The part of a client that is one query for each route, of which the readers are loaded when first needed. */
export type Routes = Pick<
  UsageClient,
  | 'trend'
  | 'forecast'
  | 'rates'
  | 'tools'
  | 'models'
  | 'deployments'
  | 'guardrails'
  | 'guardrail'
  | 'scripts'
  | 'script'
  | 'list'
>;

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
    return query(createResource<T>(context, { name, path, reader, parameters }));
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
        `/models/${segment(id)}/deployments`,
        async () => (await usage()).readDeployments,
        q,
      ),
    guardrails: (q) =>
      route('guardrails', '/guardrails', async () => (await usage()).readGuardrails, q),
    guardrail: (id, q) =>
      route(
        'guardrail',
        `/guardrails/${segment(id)}`,
        async () => (await usage()).readGuardrail,
        q,
      ),
    scripts: (q) => route('scripts', '/scripts', async () => (await usage()).readScripts, q),
    script: (id, q) =>
      route('script', `/scripts/${segment(id)}`, async () => (await usage()).readScript, q),
    list: <T>(path: string, q?: ListQuery) =>
      route<ListPage<T>>('list', routePath(path), () => Promise.resolve(readListPage<T>), q),
  };
}
