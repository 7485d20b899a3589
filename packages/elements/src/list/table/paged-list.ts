import type { Query, Remote, UsageError, Watch } from '@usage-kit/client';

/** What a list route returns, as far as a table must know it. */
export interface ListAnswer<Row, Summary> {
  readonly summary: Summary;
  /** Undefined where the response had none that could be read. */
  readonly items: readonly Row[] | undefined;
  /** How many rows the filter leaves, over all pages. */
  readonly total: number | undefined;
  readonly offset: number | undefined;
}

/** One page of a list with its filter and order. */
export type PageQuery<Row, Summary> = (
  offset: number,
  limit: number,
) => Query<ListAnswer<Row, Summary>>;

/** Rows in one request. A screen of rows with what is loaded around it lies in two pages at most. */
export const pageSize = 100;
/** So many rows beyond those in sight are loaded, above and below. */
const ahead = 20;

/** What is known of the whole list: from the last response. */
export interface ListFacts<Summary> {
  readonly summary: Summary;
  readonly total: number;
  /** The server's time, epoch ms. */
  readonly at: number;
}

/**
 * A list of the server with one filter and one order, of which only the pages in sight are held. A page that goes
 * out of sight is let go: if its request is still under way, that ends it; if it has loaded, the client's cache
 * has it for the way back.
 */
export class PagedList<Row, Summary> {
  readonly key: string;
  readonly #query: PageQuery<Row, Summary>;
  readonly #onChange: () => void;
  readonly #watches = new Map<number, Watch<ListAnswer<Row, Summary>>>();
  #facts: ListFacts<Summary> | undefined;

  constructor(query: PageQuery<Row, Summary>, onChange: () => void) {
    this.#query = query;
    this.#onChange = onChange;
    this.key = query(0, pageSize).key;
  }

  /** Holds the pages of these rows and lets the others go. Returns whether others are held now. */
  see(first: number, last: number): boolean {
    const from = Math.max(0, Math.floor((first - ahead) / pageSize));
    const lastRow = Math.min(Math.max(last, first) + ahead, (this.facts?.total ?? pageSize) - 1);
    const to = Math.max(from, Math.floor(lastRow / pageSize));
    let changed = false;
    for (const [page, watch] of this.#watches) {
      if (page >= from && page <= to) continue;
      watch.stop();
      this.#watches.delete(page);
      changed = true;
    }
    for (let page = from; page <= to; page += 1) {
      if (this.#watches.has(page)) continue;
      const watch = this.#query(page * pageSize, pageSize).watch(this.#changed);
      this.#watches.set(page, watch);
      changed = true;
    }
    if (changed) this.#note();
    return changed;
  }

  /** Undefined until the first response. */
  get facts(): ListFacts<Summary> | undefined {
    return this.#facts;
  }

  row(index: number): Row | undefined {
    const answer = dataOf(this.#watches.get(Math.floor(index / pageSize))?.current);
    return answer?.items?.[index % pageSize];
  }

  /** The rows that are held, in their order. */
  *rows(): Generator<readonly [index: number, row: Row]> {
    for (const [page, watch] of this.#watches) {
      for (const [index, row] of (dataOf(watch.current)?.items ?? []).entries()) {
        yield [page * pageSize + index, row];
      }
    }
  }

  /** Whether a row is not there and is not on its way either. */
  lacks(index: number): boolean {
    const remote = this.#watches.get(Math.floor(index / pageSize))?.current;
    if (!remote || isLoading(remote)) return false;
    return dataOf(remote)?.items?.[index % pageSize] === undefined;
  }

  /** The first thing that went wrong among the pages in sight. */
  get error(): UsageError | undefined {
    for (const { current } of this.#watches.values()) if ('error' in current) return current.error;
    return undefined;
  }

  /** Whether a page in sight did not come at all. */
  get isIncomplete(): boolean {
    return [...this.#watches.values()].some(({ current }) => current.status === 'failed');
  }

  /** Whether a response is on its way that was not there before. */
  get loading(): boolean {
    return [...this.#watches.values()].some(({ current }) => isLoading(current));
  }

  /** Asks again for every page in sight. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#watches.values()].map((watch) => watch.refresh()));
  }

  stop(): void {
    for (const watch of this.#watches.values()) watch.stop();
    this.#watches.clear();
  }

  readonly #changed = (): void => {
    this.#note();
    this.#onChange();
  };

  #note(): void {
    for (const { current } of this.#watches.values()) {
      const data = dataOf(current);
      if (!data || !('at' in current) || current.at < (this.#facts?.at ?? -Infinity)) continue;
      this.#facts = {
        summary: data.summary,
        total: data.total ?? (data.offset ?? 0) + (data.items?.length ?? 0),
        at: current.at,
      };
    }
  }
}

function dataOf<T>(remote: Remote<T> | undefined): T | undefined {
  return remote && 'data' in remote ? remote.data : undefined;
}

function isLoading(remote: Remote<unknown>): boolean {
  return remote.status === 'pending' || (remote.status === 'failed' && remote.refreshing);
}
