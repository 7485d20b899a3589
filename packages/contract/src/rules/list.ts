import { parseAmount } from './amount.js';
import { parseInstant } from './instant.js';

/** How the values of a column compare. */
export type ColumnKind = 'text' | 'count' | 'credits' | 'instant';

/** What a list of the contract can be sorted by and filtered to. */
export interface ListRules {
  /** The fields that `sort` takes, each also with a `-` before it for descending. */
  readonly sorts: Readonly<Record<string, ColumnKind>>;
  /** The values that `status` takes; none where the list has no status. */
  readonly statuses: readonly string[];
  readonly defaultSort: string;
}

const DEPLOYABLE = ['deployed', 'undeployed', 'deleted'] as const;

/** The lists of the contract. */
export const LISTS = {
  tools: {
    sorts: {
      name: 'text',
      runs: 'count',
      ownerName: 'text',
      lastActiveAt: 'instant',
      status: 'text',
    },
    statuses: DEPLOYABLE,
    defaultSort: '-runs',
  },
  models: {
    sorts: { name: 'text', type: 'text', creditsUsed: 'credits', lastDeployedAt: 'instant' },
    statuses: [],
    defaultSort: '-creditsUsed',
  },
  deployments: {
    sorts: {
      name: 'text',
      type: 'text',
      gpu: 'text',
      replicas: 'count',
      creditsUsed: 'credits',
      lastUpdatedAt: 'instant',
      status: 'text',
    },
    statuses: DEPLOYABLE,
    defaultSort: '-creditsUsed',
  },
  guardrails: {
    sorts: {
      name: 'text',
      creditsUsed: 'credits',
      activeSeconds: 'count',
      lastDeployedAt: 'instant',
      status: 'text',
    },
    statuses: ['deployed', 'undeployed'],
    defaultSort: '-creditsUsed',
  },
  scripts: {
    sorts: {
      name: 'text',
      language: 'text',
      languageVersion: 'text',
      creditsUsed: 'credits',
      lastActiveAt: 'instant',
      status: 'text',
    },
    statuses: ['draft', 'deploying', 'ready-to-deploy', 'deployed', 'deployment-failed'],
    defaultSort: '-creditsUsed',
  },
} as const satisfies Record<string, ListRules>;

export type ListName = keyof typeof LISTS;

/** Rows of a page if `limit` is omitted, and the most that it takes. */
export const PAGE_SIZE = 50;
export const LARGEST_PAGE = 500;

/** A value that rows are ordered by; null where a row has none. */
export type SortValue = string | number | bigint | null;

/** Whether a name contains `q`, in any case. */
export function searchFor(q: string): (name: string) => boolean {
  const wanted = q.toLowerCase();
  return (name) => name.toLowerCase().includes(wanted);
}

/** The field and the direction of a `sort` parameter. */
export function parseSort(sort: string): { readonly field: string; readonly descending: boolean } {
  const descending = sort.startsWith('-');
  return { field: descending ? sort.slice(1) : sort, descending };
}

/** A field of a row as `sortRows` takes it; null where there is none or it is not of its kind. */
export function sortValue(value: unknown, kind: ColumnKind): SortValue {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : null;
    case 'count':
      return typeof value === 'number' ? value : null;
    case 'credits':
      return parseAmount(value) ?? null;
    case 'instant':
      return parseInstant(value) ?? null;
  }
}

/** The rows by `key`, ties by id. Text is compared by its lower case; a row without a value is the least. */
export function sortRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  key: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => {
    const value = key(row);
    return { row, value: typeof value === 'string' ? value.toLowerCase() : (value ?? -Infinity) };
  });
  const direction = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value < b.value) return -direction;
    if (a.value > b.value) return direction;
    return a.row.id < b.row.id ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}
