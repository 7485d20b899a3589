import type { Environment } from '../environment.js';
import { abortedError, unlessAborted } from '../http/abortable.js';
import type { UsageError } from '../usage-error.js';
import type { Query, Watch } from './query.js';
import type { Remote } from './remote.js';
import { ResourceEntry } from './resource-entry.js';
import type { ResourceName } from './resource-name.js';
import { isFresh } from './resource-state.js';
import type { Held, Resource } from './resource.js';

export interface ResourceCacheOptions {
  environment: Pick<Environment, 'monotonic'>;
  /** A person asks, by `read()` or `refresh()`; called before the request. */
  onAsked: () => void;
  /** A value of this resource has arrived, changed or not. */
  onData: (name: ResourceName) => void;
  /** A request failed for good. Not called again for the same failure of a background request. */
  onError: (error: UsageError) => void;
  /** A resource gained or lost a watcher. */
  onWatch: () => void;
  /** Whether something other than requests keeps the resource up to date. */
  isLive: (name: ResourceName) => boolean;
}

/** How many values without a watcher are kept for whoever comes back to them. */
const unusedLimit = 50;

const ignore = () => undefined;

// Starts at random, because two copies of this module on one page count separately.
let caches = Math.random();

/** Everything known about one account on the server. Equal queries share an entry and its request. */
export class ResourceCache {
  readonly #options: ResourceCacheOptions;
  /** Keeps the queries of two accounts apart. */
  readonly #prefix = `${(caches += 1)}:`;
  /** The least recently used first, as far as they have no watcher. */
  readonly #entries = new Map<string, ResourceEntry>();
  #isClosed = false;

  constructor(options: ResourceCacheOptions) {
    this.#options = options;
  }

  query<T>(resource: Resource<T>): Query<T> {
    return {
      key: this.#prefix + resource.key,
      read: async ({ signal } = {}) => {
        if (this.#isClosed || signal?.aborted) throw abortedError();
        const entry = this.#entry(resource);
        this.#options.onAsked();
        entry.readers += 1;
        try {
          const { value } = await unlessAborted(this.#request(entry, true), signal);
          return entry.present(value) as T;
        } finally {
          entry.readers -= 1;
          this.#release(entry);
        }
      },
      watch: (listener) => {
        const entry = this.#entry(resource);
        const end = entry.watchers.add(listener as (remote: Remote<unknown>) => void);
        if (!this.#isFresh(entry)) void this.#request(entry, false).catch(ignore);
        this.#options.onWatch();
        return {
          get current() {
            return entry.remote;
          },
          refresh: async () => {
            this.#options.onAsked();
            await this.#request(entry, true).catch(ignore);
          },
          stop: () => {
            end();
            this.#release(entry);
          },
        } as Watch<T>;
      },
    };
  }

  held<T>(resource: Resource<T>): Held<T> | undefined {
    return this.#entries.get(resource.key)?.state.held as Held<T> | undefined;
  }

  /** Takes a value that came another way than by a request. */
  put<T>(resource: Resource<T>, held: Held<T>): void {
    if (this.#isClosed) return;
    const entry = this.#entry(resource);
    entry.receive(held);
    if (!entry.isUsed) this.#release(entry);
  }

  /** `present()` of this resource returns something else from now on. */
  announce<T>(resource: Resource<T>): void {
    this.#entries.get(resource.key)?.watchers.announce();
  }

  isWatched(...names: readonly ResourceName[]): boolean {
    return [...this.#entries.values()].some(
      ({ watchers, resource }) => watchers.size > 0 && names.includes(resource.name),
    );
  }

  /**
   * Requests what is used and matches; the rest is requested when it is next used. Resolves when all of these requests
   * have ended, successfully or not.
   */
  async refresh(matches: (entry: ResourceEntry) => boolean, asked: boolean): Promise<void> {
    const due = [...this.#entries.values()].filter(matches);
    for (const entry of due) entry.expire();
    const used = due.filter(({ isUsed }) => isUsed);
    await Promise.allSettled(used.map((entry) => this.#request(entry, asked)));
  }

  /** Aborts every request. */
  close(): void {
    this.#isClosed = true;
    for (const entry of this.#entries.values()) entry.close();
    this.#entries.clear();
  }

  #entry<T>(resource: Resource<T>): ResourceEntry {
    const known = this.#entries.get(resource.key);
    if (known) return known;
    const { environment, onData, onError } = this.#options;
    const entry = new ResourceEntry(resource as Resource<unknown>, {
      nowMs: () => environment.monotonic(),
      onData: () => onData(resource.name),
      onError,
    });
    this.#entries.set(resource.key, entry);
    return entry;
  }

  #isFresh({ state, resource }: ResourceEntry): boolean {
    const { environment, isLive } = this.#options;
    return isFresh(state, { nowMs: environment.monotonic(), isLive: isLive(resource.name) });
  }

  async #request(entry: ResourceEntry, asked: boolean): Promise<Held<unknown>> {
    if (this.#isClosed) throw abortedError();
    return entry.request(asked);
  }

  /** In a microtask: an element that is moved disconnects and connects in one go. */
  #release(entry: ResourceEntry): void {
    queueMicrotask(() => {
      this.#options.onWatch();
      const { key } = entry.resource;
      if (entry.isUsed || this.#isClosed || this.#entries.get(key) !== entry) return;
      entry.abort();
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      const unused = [...this.#entries.values()].filter(({ isUsed }) => !isUsed);
      for (const { resource } of unused.slice(0, -unusedLimit)) this.#entries.delete(resource.key);
    });
  }
}
