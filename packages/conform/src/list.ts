import type { Backend } from './backend.js';
import { Unreadable } from './check.js';
import { bodyOf, queryOf } from './read.js';

export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly name: string;
};

export interface Page {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly items: readonly Row[];
  readonly total: number;
  readonly offset: number;
}

/** A list of the contract, and what of its rows is added up to what of its summary. */
export interface ListFacts {
  /** As the contract writes it. */
  readonly route: string;
  /** What its rows are called in the summary's count. */
  readonly countedAs: string;
  readonly sums: readonly {
    readonly field: string;
    readonly total: string;
    readonly unit: 'credits' | 'count';
  }[];
}

export const LISTS: readonly ListFacts[] = [
  {
    route: '/tools',
    countedAs: 'totalTools',
    sums: [{ field: 'runs', total: 'totalRuns', unit: 'count' }],
  },
  {
    route: '/models',
    countedAs: 'totalModels',
    sums: [{ field: 'creditsUsed', total: 'totalCredits', unit: 'credits' }],
  },
  {
    route: '/guardrails',
    countedAs: 'totalGuardrails',
    sums: [
      { field: 'creditsUsed', total: 'totalCredits', unit: 'credits' },
      { field: 'activeSeconds', total: 'activeSeconds', unit: 'count' },
    ],
  },
  {
    route: '/scripts',
    countedAs: 'totalScripts',
    sums: [{ field: 'creditsUsed', total: 'hostingCredits', unit: 'credits' }],
  },
  {
    route: '/models/{modelId}/deployments',
    countedAs: 'totalDeployments',
    sums: [{ field: 'creditsUsed', total: 'totalCredits', unit: 'credits' }],
  },
];

const LARGEST_PAGE = 500;
/** Rows that are read of one list: a check is not to weigh on a backend. */
const MOST_ROWS = 2_000;

type Parameters = Readonly<Record<string, string | number>>;

/** One page of a list. */
export async function pageOf(
  backend: Backend,
  path: string,
  query: Parameters = {},
): Promise<Page> {
  const text = queryOf(query);
  const page = bodyOf(await backend.get(text ? `${path}?${text}` : path)) as Page;
  if (!Array.isArray(page.items)) throw new Unreadable(`${path} has no items.`);
  return page;
}

/** The rows of a list, all of them or the first ones of a long one. */
export async function rowsOf(
  backend: Backend,
  path: string,
  query: Parameters = {},
): Promise<Page & { readonly isWhole: boolean }> {
  const first = await pageOf(backend, path, { ...query, limit: LARGEST_PAGE });
  const items = [...first.items];
  while (items.length < Math.min(first.total, MOST_ROWS)) {
    const next = await pageOf(backend, path, {
      ...query,
      limit: LARGEST_PAGE,
      offset: items.length,
    });
    if (next.items.length === 0) break;
    items.push(...next.items);
  }
  return { ...first, items, isWhole: first.total <= MOST_ROWS };
}

/** The path of a list; that of deployments is under the model that has cost most, undefined where there is none. */
export async function pathOf(backend: Backend, { route }: ListFacts): Promise<string | undefined> {
  if (!route.includes('{')) return route;
  const { items } = await pageOf(backend, '/models');
  for (const { id } of items.slice(0, 5)) {
    const path = `/models/${encodeURIComponent(id)}/deployments`;
    if ((await pageOf(backend, path)).total > 0) return path;
  }
  const [first] = items;
  return first && `/models/${encodeURIComponent(first.id)}/deployments`;
}

/** Asks for what is under the ids of the first rows, so that there are responses to look at. */
export async function listsWithDetails(backend: Backend): Promise<void> {
  const deployments = LISTS.find(({ route }) => route.includes('{'));
  if (deployments) await pathOf(backend, deployments).catch(() => undefined);
  for (const route of ['/guardrails', '/scripts']) {
    const { items } = await pageOf(backend, route).catch(() => ({ items: [] as readonly Row[] }));
    for (const { id } of items.slice(0, 3)) await backend.get(`${route}/${encodeURIComponent(id)}`);
  }
}
