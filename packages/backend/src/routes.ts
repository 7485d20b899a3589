import { LISTS, type ListName } from '@usage-kit/contract';
import type { AlertDesk } from './alert-desk.js';
import { type LiveState, openEventStream } from './event-stream.js';
import { forecastByTrend } from './forecast.js';
import { type ListAnswer, pageOf, type Row } from './list-page.js';
import { ProblemError } from './problem.js';
import { listQuery, rangeQuery, trendQuery } from './query.js';
import { abilityFor, type RouteMatch } from './route.js';
import type { Asked, Awaitable, ListQuery, UsageSource } from './usage-source.js';

/** What a route responds with: a value as JSON, nothing (204), or a stream of events. */
export type RouteAnswer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'events'; readonly body: ReadableStream<Uint8Array> | null };

export interface RouteContext {
  readonly source: UsageSource;
  readonly alerts: AlertDesk;
  readonly request: Request;
  /** Ends open streams. */
  readonly closed: AbortSignal | undefined;
  readonly report: (error: unknown) => void;
}

const NOTHING: RouteAnswer = { kind: 'nothing' };

/** Asks the source for what a route responds with. @throws ProblemError */
export async function answerRoute(match: RouteMatch, context: RouteContext): Promise<RouteAnswer> {
  const { name, accountId, id } = match;
  const { alerts, request } = context;
  const asked: Asked = { accountId, signal: request.signal };
  if (name === 'dismiss-alert') {
    await alerts.dismiss(id, asked);
    return NOTHING;
  }
  if (name === 'events') return { kind: 'events', body: await openEvents(asked, context) };
  const value = await read({ name, id }, context, asked);
  if (value === undefined) throw notServed(name);
  return { kind: 'json', value };
}

type ReadRoute = Exclude<RouteMatch['name'], 'dismiss-alert' | 'events'>;

/** What a source says; undefined where it can't. Parameters are checked before that, on every route. */
async function read(
  { name, id }: { readonly name: ReadRoute; readonly id: string },
  { source, alerts, request }: RouteContext,
  asked: Asked,
): Promise<unknown> {
  const params = new URL(request.url).searchParams;
  const needed = abilityFor(name);
  const isServed = needed === undefined || source.can.includes(needed);

  async function page<Summary, Item extends Row>(
    list: ListName,
    ask: (query: ListQuery) => Awaitable<ListAnswer<Summary, Item> | undefined>,
  ): Promise<unknown> {
    const query = listQuery(params, LISTS[list]);
    const answer = isServed ? await ask(query) : undefined;
    return answer && pageOf(list, query, answer);
  }

  switch (name) {
    case 'account':
      return source.account(asked);
    case 'alerts':
      return alerts.alerts(asked);
    case 'trend': {
      const query = trendQuery(params);
      return isServed ? source.trend?.(query, asked) : undefined;
    }
    case 'tools':
      return page(name, (query) => source.tools?.(query, asked));
    case 'models':
      return page(name, (query) => source.models?.(query, asked));
    case 'deployments':
      return page(name, (query) => source.deployments?.(id, query, asked));
    case 'guardrails':
      return page(name, (query) => source.guardrails?.(query, asked));
    case 'scripts':
      return page(name, (query) => source.scripts?.(query, asked));
    case 'guardrail': {
      const query = rangeQuery(params);
      return isServed ? source.guardrail?.(id, query, asked) : undefined;
    }
    case 'script': {
      const query = rangeQuery(params);
      return isServed ? source.script?.(id, query, asked) : undefined;
    }
    case 'rates':
      return isServed ? source.rates?.(asked) : undefined;
    case 'forecast':
      if (source.can.includes('forecast')) return source.forecast?.(asked);
      return source.can.includes('trend') ? forecastOf(source, asked) : undefined;
  }
}

function forecastOf(source: UsageSource, asked: Asked) {
  return forecastByTrend(
    {
      account: (whose) => source.account(whose),
      trend: async (query, whose) => {
        const trend = await source.trend?.(query, whose);
        if (trend === undefined) throw notServed('forecast');
        return trend;
      },
    },
    asked,
  );
}

/** The stream; null for `HEAD`, which has nobody to read it. */
async function openEvents(asked: Asked, context: RouteContext) {
  const { source, alerts, request, closed, report } = context;
  const readState = async (signal: AbortSignal): Promise<LiveState> => {
    const whose = { ...asked, signal };
    const account = await source.account(whose);
    return { account, alerts: await alerts.alerts(whose, account) };
  };
  if (request.method === 'HEAD') return null;
  return openEventStream({
    read: readState,
    watch: (changed) => source.watch(asked.accountId, changed),
    lastEventId: request.headers.get('Last-Event-ID'),
    ends: closed === undefined ? [request.signal] : [request.signal, closed],
    report,
  });
}

function notServed(name: string): ProblemError {
  return new ProblemError('not_found', `This server has no ${name}.`);
}
