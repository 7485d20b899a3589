import type { ListAnswer, PageQuery } from '../table/paged-list.js';

/** The most rows that one request may ask for. */
export const exportPageSize = 500;
/** So many requests are under way at a time: enough to hide their latency, few enough for the server. */
const atOnce = 3;

export interface Collecting<Row> {
  /** How many rows there are; set by the first response. */
  readonly total: number;
  /** How many have come. */
  readonly done: number;
  /** The rows of the next page, in the list's order. */
  readonly rows: readonly Row[];
}

/** The list was another one at the end than at the beginning. */
export interface Collected {
  readonly rows: number;
  readonly changed: boolean;
}

/**
 * Reads a whole list, page by page in its order. Each page goes to `onPage` as soon as those before it have, so that
 * no work is done on all rows at once. Rejects with the error of the first page that fails, and where `signal` aborts.
 */
export async function collectRows<Row extends { readonly id: string | undefined }>(
  pageOf: PageQuery<Row, object>,
  {
    signal,
    onPage,
  }: { readonly signal: AbortSignal; readonly onPage: (page: Collecting<Row>) => void },
): Promise<Collected> {
  const read = (page: number): Promise<ListAnswer<Row, object>> =>
    pageOf(page * exportPageSize, exportPageSize).read({ signal });
  const underWay = new Map<number, Promise<ListAnswer<Row, object>>>();
  const start = (page: number): void => {
    const answer = read(page);
    // Its error is met when its turn comes; until then nobody listens.
    answer.catch(() => undefined);
    underWay.set(page, answer);
  };
  const ids = new Set<string | undefined>();
  let total: number | undefined;
  let done = 0;
  let changed = false;
  start(0);
  for (let page = 0; total === undefined || page * exportPageSize < total; page += 1) {
    const { items = [], total: now = items.length } = await (underWay.get(page) ?? read(page));
    signal.throwIfAborted();
    underWay.delete(page);
    changed ||= total !== undefined && now !== total;
    total ??= now;
    for (let next = page + 1; next < page + 1 + atOnce; next += 1) {
      if (next * exportPageSize < total && !underWay.has(next)) start(next);
    }
    for (const { id } of items) {
      if (id !== undefined && ids.has(id)) changed = true;
      ids.add(id);
    }
    done += items.length;
    onPage({ total, done, rows: items });
  }
  return { rows: done, changed: changed || done !== total };
}
