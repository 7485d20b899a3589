import type { Query as CachedQuery } from '@tanstack/query-core';
import type { Remote } from './remote.js';
import { callSafely } from '../report-error.js';
import type { ResourceName } from './resource-name.js';
import type { UsageError } from '../usage-error.js';

/** What the cache holds: a value, and the server's time in epoch milliseconds at which it held. */
export interface Held<T> {
  readonly value: T;
  readonly at: number;
  /** Of the answer that the value is from; null where it came by another way. */
  readonly etag: string | null;
}

/** How things stand when an answer arrives. */
export interface Origin<T> {
  readonly held: Held<T> | undefined;
  /** Whether a person asked for it, rather than a timer. */
  readonly asked: boolean;
  /** Whether a value came by another way while the answer was under way. */
  readonly overtaken: boolean;
}

/** A resource with its parameters, and how to load it. */
export interface Resource<T> {
  readonly name: ResourceName;
  readonly key: string;
  /** Rejects with a `UsageError`; says so before where it goes on trying but that takes long. */
  load: (
    origin: () => Origin<T>,
    signal: AbortSignal,
    onLongWait: (error: UsageError) => void,
  ) => Promise<Held<T>>;
  /** What is shown of a value; the same one where nothing has changed. */
  present?: (value: T) => T;
}

/** A resource whose value the store hands on without looking at it. */
export type AnyResource = Resource<unknown>;

export type CachedResource = CachedQuery<Held<unknown>>;

interface Watcher {
  seen: Remote<unknown>;
  listener: (remote: Remote<unknown>) => void;
}

function isSame(one: Remote<unknown>, other: Remote<unknown>): boolean {
  const keys = Object.keys(other) as (keyof Remote<unknown>)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}

/** One resource in the store: its cached query, who watches it, and what they are told. */
export class QueryEntry {
  readonly resource: AnyResource;
  readonly cached: CachedResource;
  readonly watchers = new Set<Watcher>();
  readers = 0;
  /** Why the last request failed; kept while the next is under way, so that an error does not flicker. */
  failure: UsageError | undefined;
  /** Of the monotonic clock. */
  freshUntil = -Infinity;
  /** Whether a person asked for the request under way. */
  asked = false;
  /** Counts the values that came by another way than a request. */
  version = 0;
  #remote: Remote<unknown> = { status: 'pending' };
  #announcing = false;

  constructor(resource: AnyResource, cached: CachedResource) {
    this.resource = resource;
    this.cached = cached;
  }

  get held(): Held<unknown> | undefined {
    return this.cached.state.data;
  }

  get loading(): boolean {
    return this.cached.state.fetchStatus === 'fetching';
  }

  get used(): boolean {
    return this.watchers.size + this.readers > 0;
  }

  /** The same object until something changes. */
  get remote(): Remote<unknown> {
    const next = this.#derive();
    if (!isSame(this.#remote, next)) this.#remote = next;
    return this.#remote;
  }

  present(held: Held<unknown>): unknown {
    return this.resource.present?.(held.value) ?? held.value;
  }

  overtake(): void {
    this.version += 1;
    this.failure = undefined;
  }

  /** Returns a function that ends it. */
  watch(listener: (remote: Remote<unknown>) => void): () => void {
    const watcher: Watcher = { seen: this.remote, listener };
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Tells the watchers what has changed, in a microtask, so that changes in one go are told once. */
  announce(): void {
    if (this.#announcing) return;
    this.#announcing = true;
    queueMicrotask(() => {
      this.#announcing = false;
      for (const watcher of [...this.watchers]) {
        const { remote } = this;
        // A listener before this one may have stopped it.
        if (watcher.seen === remote || !this.watchers.has(watcher)) continue;
        watcher.seen = remote;
        callSafely(watcher.listener, remote);
      }
    });
  }

  #derive(): Remote<unknown> {
    const { held, failure: error, loading: refreshing } = this;
    if (held) {
      const data = this.present(held);
      const { at } = held;
      return error
        ? { status: 'stale', data, at, refreshing, error }
        : { status: 'ready', data, at, refreshing };
    }
    return error ? { status: 'failed', refreshing, error } : { status: 'pending' };
  }
}
