import {
  CancelledError,
  Query as CachedQuery,
  QueryCache,
  type QueryClient,
  type QueryKey,
} from '@tanstack/query-core';
import { unreadable } from '../http/answer.js';
import type { Environment } from '../environment.js';
import { aborted, unlessAborted } from '../http/abortable.js';
import type { Query, Watch } from './query.js';
import {
  QueryEntry,
  type AnyResource,
  type CachedResource,
  type Held,
  type Resource,
} from './query-entry.js';
import { report } from '../report-error.js';
import type { ResourceName } from './resource-name.js';
import { UsageError } from '../usage-error.js';

export interface QueryStoreOptions {
  environment: Environment;
  /** A person asks, by `read()` or `refresh()`; called before the request. */
  onAsked(): void;
  /** The cache holds something new of this resource. */
  onData(resource: AnyResource): void;
  /** A request failed for good. Not called for the same failure again while nobody asks. */
  onError(error: UsageError): void;
  /** Something began or ceased to be watched. */
  onWatch(): void;
  /** Whether another way than requests keeps the resource up to date. */
  isLive(name: ResourceName): boolean;
}

/** Elements that open one after the other within this time share an answer. */
const freshMs = 10_000;
/** Answers that nobody watches are kept for whoever comes back to them: the last so many. */
const unwatchedLimit = 50;

const ignore = () => undefined;

// By chance, because two copies of this module on one page count apart.
let stores = Math.random();

/** A mistake of our own must not leave an element waiting; it is reported, and shown as any other failure. */
function expected(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  report(error);
  return unreadable('unexpected');
}

/**
 * What is known of the server. TanStack's query cache holds the answers, joins equal requests and aborts them;
 * around it is what it has no word for: a failure kept beside the data, and answers that come by another way.
 */
export class QueryStore {
  readonly #options: QueryStoreOptions;
  /** So that queries of two accounts are never taken for the same. */
  readonly #name = `${(stores += 1)}:`;
  readonly #cache = new QueryCache();
  /** The least recently left first. */
  readonly #entries = new Map<string, QueryEntry>();
  #closed = false;

  constructor(options: QueryStoreOptions) {
    this.#options = options;
    this.#cache.subscribe((event) => {
      const entry = this.#entries.get(event.query.queryHash);
      if (!entry || event.type !== 'updated') return;
      entry.announce();
      if (event.action.type === 'success') options.onData(entry.resource);
    });
  }

  query<T>(resource: Resource<T>): Query<T> {
    return {
      key: this.#name + resource.key,
      read: async ({ signal } = {}) => {
        if (this.#closed || signal?.aborted) throw aborted();
        const entry = this.#entry(resource);
        this.#options.onAsked();
        entry.readers += 1;
        try {
          const held = await unlessAborted(this.#launch(entry, true), signal);
          return entry.present(held) as T;
        } catch (error) {
          // The cache's own word for a request that was given up is not ours.
          throw error instanceof CancelledError ? aborted() : error;
        } finally {
          entry.readers -= 1;
          this.#letGo(entry);
        }
      },
      watch: (listener) => {
        const entry = this.#entry(resource);
        const unwatch = entry.watch(listener as (remote: unknown) => void);
        if (!this.#isFresh(entry)) void this.#launch(entry, false).catch(ignore);
        this.#options.onWatch();
        return {
          get current() {
            return entry.remote;
          },
          refresh: async () => {
            this.#options.onAsked();
            await this.#launch(entry, true).catch(ignore);
          },
          stop: () => {
            unwatch();
            this.#letGo(entry);
          },
        } as Watch<T>;
      },
    };
  }

  /** What the cache holds of the resource. */
  held<T>(resource: Resource<T>): Held<T> | undefined {
    return this.#entries.get(resource.key)?.held as Held<T> | undefined;
  }

  /** A value came by another way than a request for it. */
  put<T>(resource: Resource<T>, held: Held<T>): void {
    if (this.#closed) return;
    const entry = this.#entry(resource);
    entry.overtake();
    entry.cached.setData(held);
    entry.freshUntil = this.#options.environment.monotonic() + freshMs;
    if (!entry.used) this.#letGo(entry);
  }

  /** What is shown of the resource has changed, though the resource has not. */
  present<T>(resource: Resource<T>): void {
    this.#entries.get(resource.key)?.announce();
  }

  isWatched(...names: readonly ResourceName[]): boolean {
    return [...this.#entries.values()].some(
      ({ watchers, resource }) => watchers.size > 0 && names.includes(resource.name),
    );
  }

  /**
   * Asks for what is used and matches; what is not used is asked for when it next is.
   * Resolves when all that has ended, well or not.
   */
  async refresh(matches: (entry: QueryEntry) => boolean, asked: boolean): Promise<void> {
    const due = [...this.#entries.values()].filter(matches);
    for (const entry of due) entry.freshUntil = -Infinity;
    await Promise.allSettled(
      due.filter(({ used }) => used).map((entry) => this.#launch(entry, asked)),
    );
  }

  /** Ends every request. */
  close(): void {
    this.#closed = true;
    this.#cache.clear();
    this.#entries.clear();
  }

  #isFresh(entry: QueryEntry): boolean {
    if (entry.loading) return true;
    if (entry.held && !entry.failure && this.#options.isLive(entry.resource.name)) return true;
    return this.#options.environment.monotonic() < entry.freshUntil;
  }

  #entry<T>(resource: Resource<T>): QueryEntry {
    const known = this.#entries.get(resource.key);
    if (known) return known;
    const queryKey: QueryKey = [resource.key];
    const cached: CachedResource = new CachedQuery({
      // A query asks its client for nothing but the cache; the rest of one would be 3.5 kB for nothing.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      client: { getQueryCache: () => this.#cache } as QueryClient,
      queryKey,
      queryHash: resource.key,
      options: {
        queryKey,
        queryFn: ({ signal }) => this.#load(entry, signal),
        // Retries, the network and old entries are looked after here, by the environment's own timers.
        retry: false,
        networkMode: 'always',
        gcTime: Infinity,
      },
    });
    const entry: QueryEntry = new QueryEntry(resource as AnyResource, cached);
    this.#entries.set(resource.key, entry);
    if (!this.#closed) this.#cache.add(cached);
    return entry;
  }

  async #launch(entry: QueryEntry, asked: boolean): Promise<Held<unknown>> {
    if (this.#closed) throw aborted();
    entry.asked = asked || (entry.loading && entry.asked);
    return entry.cached.fetch();
  }

  async #load(entry: QueryEntry, signal: AbortSignal): Promise<Held<unknown>> {
    const { version, failure: earlier } = entry;
    let waiting: UsageError | undefined;
    try {
      const held = await entry.resource.load(
        () => ({
          held: entry.held,
          asked: entry.asked,
          overtaken: entry.version !== version,
        }),
        signal,
        (error) => {
          waiting = error;
          entry.failure = error;
          entry.announce();
        },
      );
      entry.failure = undefined;
      return held;
    } catch (error) {
      if (signal.aborted) {
        // Nobody waits any more: it has not failed.
        if (waiting && entry.failure === waiting) entry.failure = earlier;
        throw error;
      }
      const failure = expected(error);
      const known = earlier?.code === failure.code && !entry.asked;
      entry.failure = failure;
      if (!known) this.#options.onError(failure);
      throw failure;
    } finally {
      if (!signal.aborted) entry.freshUntil = this.#options.environment.monotonic() + freshMs;
    }
  }

  /** In a microtask: an element that is moved lets go and takes hold again in one go. */
  #letGo(entry: QueryEntry): void {
    queueMicrotask(() => {
      this.#options.onWatch();
      if (entry.used || this.#closed || this.#entries.get(entry.resource.key) !== entry) return;
      if (entry.loading) void entry.cached.cancel({ revert: true });
      this.#entries.delete(entry.resource.key);
      this.#entries.set(entry.resource.key, entry);
      const unused = [...this.#entries.values()].filter(({ used }) => !used);
      for (const oldest of unused.slice(0, -unwatchedLimit)) {
        this.#entries.delete(oldest.resource.key);
        this.#cache.remove(oldest.cached);
      }
    });
  }
}
