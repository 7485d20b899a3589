import type { Remote } from './remote.js';

/** A resource with its parameters. Cheap to create; equal ones share one cache entry and one request. */
export interface Query<T> {
  /** Equal for equal resources and parameters of one client, and for nothing else. */
  readonly key: string;
  /**
   * Asks the server, once, and joins a request that is under way. Rejects with a `UsageError`;
   * of kind `aborted` where `signal` is.
   */
  read(options?: { signal?: AbortSignal | undefined }): Promise<T>;
  /**
   * Loads the resource where it is not fresh in the cache, and keeps it. `listener` is called after every change,
   * never from within `watch()`.
   */
  watch(listener: (remote: Remote<T>) => void): Watch<T>;
}

export interface Watch<T> {
  readonly current: Remote<T>;
  /** Asks the server again, or joins the request under way. Resolves when that has ended, well or not. */
  refresh(): Promise<void>;
  /** The last `stop()` of a query that is being loaded aborts its request. */
  stop(): void;
}

/** A half-open range, `from` <= t < `to`, of RFC 3339 instants. If omitted: the current cycle. */
export interface RangeQuery {
  from?: string | undefined;
  to?: string | undefined;
}

/** One page of a list. */
export interface ListQuery extends RangeQuery {
  /** A part of the name, in any case. */
  q?: string | undefined;
  status?: readonly string[] | undefined;
  /** A field, with `-` before it for descending. */
  sort?: string | undefined;
  /** Default 0. */
  offset?: number | undefined;
  /** 1 to 500, default 50. */
  limit?: number | undefined;
}
