import type { Command, CommandResult } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
import { readCommands } from './commands.js';
import { eventStream } from './event-stream.js';
import type { RouteName } from '../faults/fault.js';
import { ProblemError } from './problem.js';
import { type ListForm, listQuery, rangeQuery, wordOf } from './query.js';

/** What a route needs to answer. */
export interface RouteContext {
  readonly engine: Engine;
  /** Executes what one request asks for, in order. All writing goes through it. */
  readonly submit: (commands: readonly Command[]) => Promise<readonly CommandResult[]>;
  readonly request: Request;
  readonly params: URLSearchParams;
  /** The id at the end of the path; empty on routes without one. */
  readonly id: string;
  readonly closed: AbortSignal;
}

/** What a route answers: a value as JSON, nothing (204), or a stream of events. */
export type RouteAnswer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'events'; readonly body: ReadableStream<Uint8Array> };

export interface Route {
  readonly name: RouteName;
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/v1/accounts/:accountId`. */
  readonly path: string;
  readonly answer: (context: RouteContext) => RouteAnswer | Promise<RouteAnswer>;
}

const DEPLOYABLE = ['deployed', 'undeployed', 'deleted'] as const;

/** What each list of the contract can be sorted by and filtered to. */
const FORMS = {
  tools: {
    sorts: ['name', 'runs', 'ownerName', 'lastActiveAt', 'status'],
    statuses: DEPLOYABLE,
  },
  models: { sorts: ['name', 'type', 'creditsUsed', 'lastDeployedAt'], statuses: [] },
  deployments: {
    sorts: ['name', 'type', 'gpu', 'replicas', 'creditsUsed', 'lastUpdatedAt', 'status'],
    statuses: DEPLOYABLE,
  },
  guardrails: {
    sorts: ['name', 'creditsUsed', 'activeSeconds', 'lastDeployedAt', 'status'],
    statuses: ['deployed', 'undeployed'],
  },
  scripts: {
    sorts: ['name', 'language', 'languageVersion', 'creditsUsed', 'lastActiveAt', 'status'],
    statuses: ['draft', 'deploying', 'ready-to-deploy', 'deployed', 'deployment-failed'],
  },
} as const satisfies Record<string, ListForm>;

const INTERVALS = ['hour', 'day', 'week', 'month'] as const;

function json(value: unknown): RouteAnswer {
  return { kind: 'json', value };
}

function trend({ engine, params }: RouteContext): RouteAnswer {
  const interval = wordOf(params, 'interval', INTERVALS);
  return json(engine.read.trend({ ...rangeQuery(params), ...(interval && { interval }) }));
}

async function dismissAlert({ submit, id }: RouteContext): Promise<RouteAnswer> {
  const [result] = await submit([{ type: 'dismiss-alert', alertId: id }]);
  if (result === undefined || result.accepted) return { kind: 'nothing' };
  const isFixed = result.code === 'alert_not_removable';
  throw new ProblemError(isFixed ? 'alert_not_removable' : 'not_found', result.detail);
}

async function commands({ submit, request }: RouteContext): Promise<RouteAnswer> {
  const { isBatch, commands } = await readCommands(request);
  const results = await submit(commands);
  return json(isBatch ? { results } : results[0]);
}

/** Every route of the contract. */
export const ROUTES: readonly Route[] = [
  {
    name: 'account',
    method: 'get',
    path: '',
    answer: ({ engine }) => json(engine.read.account()),
  },
  {
    name: 'alerts',
    method: 'get',
    path: '/alerts',
    answer: ({ engine }) => json(engine.read.alerts()),
  },
  { name: 'dismiss-alert', method: 'delete', path: '/alerts/:id', answer: dismissAlert },
  { name: 'trend', method: 'get', path: '/trend', answer: trend },
  {
    name: 'tools',
    method: 'get',
    path: '/tools',
    answer: ({ engine, params }) => json(engine.read.tools(listQuery(params, FORMS.tools))),
  },
  {
    name: 'models',
    method: 'get',
    path: '/models',
    answer: ({ engine, params }) => json(engine.read.models(listQuery(params, FORMS.models))),
  },
  {
    name: 'deployments',
    method: 'get',
    path: '/models/:id/deployments',
    answer: ({ engine, params, id }) =>
      json(engine.read.deployments(id, listQuery(params, FORMS.deployments))),
  },
  {
    name: 'guardrails',
    method: 'get',
    path: '/guardrails',
    answer: ({ engine, params }) =>
      json(engine.read.guardrails(listQuery(params, FORMS.guardrails))),
  },
  {
    name: 'guardrail',
    method: 'get',
    path: '/guardrails/:id',
    answer: ({ engine, params, id }) => json(engine.read.guardrail(id, rangeQuery(params))),
  },
  {
    name: 'scripts',
    method: 'get',
    path: '/scripts',
    answer: ({ engine, params }) => json(engine.read.scripts(listQuery(params, FORMS.scripts))),
  },
  {
    name: 'script',
    method: 'get',
    path: '/scripts/:id',
    answer: ({ engine, params, id }) => json(engine.read.script(id, rangeQuery(params))),
  },
  {
    name: 'rates',
    method: 'get',
    path: '/rates',
    answer: ({ engine }) => json(engine.read.rates()),
  },
  {
    name: 'forecast',
    method: 'get',
    path: '/forecast',
    answer: ({ engine }) => json(engine.read.forecast()),
  },
  {
    name: 'events',
    method: 'get',
    path: '/events',
    answer: ({ engine, request, closed }) => {
      const lastEventId = request.headers.get('Last-Event-ID');
      return { kind: 'events', body: eventStream(engine, { lastEventId, closed }) };
    },
  },
  { name: 'commands', method: 'post', path: '/commands', answer: commands },
];
