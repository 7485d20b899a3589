import { unreadableError } from '../http/answer.js';
import { abortedError, unlessAborted } from '../http/abortable.js';
import { report } from '../report-error.js';
import { UsageError } from '../usage-error.js';
import type { Remote } from './remote.js';
import {
  initialState,
  isNewFailure,
  reduce,
  toRemote,
  type ResourceEvent,
  type ResourceState,
} from './resource-state.js';
import type { Arrival, Held, Resource } from './resource.js';
import { Watchers } from './watchers.js';

export interface EntryOptions {
  /** Milliseconds on a clock that only moves forward. */
  nowMs: () => number;
  /** The entry holds a value that arrived just now, changed or not. */
  onData: () => void;
  /** A request failed for good. Not called again for the same failure of a background request. */
  onError: (error: UsageError) => void;
}

/** A bug of ours must not leave an element waiting: it is reported, and shown like any other failure. */
function toFailure(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  report(error);
  return unreadableError('unexpected');
}

function isSame(one: Remote<unknown>, other: Remote<unknown>): boolean {
  const keys = Object.keys(other) as (keyof Remote<unknown>)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}

/** One resource in the cache: its state, its watchers, and the one request that everyone who needs it shares. */
export class ResourceEntry {
  readonly resource: Resource<unknown>;
  readonly watchers = new Watchers(() => this.remote);
  /** How many wait for a response without watching. */
  readers = 0;
  readonly #options: EntryOptions;
  #state: ResourceState<unknown> = initialState;
  #remote: Remote<unknown> = { status: 'pending' };
  #running: { readonly promise: Promise<Held<unknown>>; readonly abort: () => void } | undefined;

  constructor(resource: Resource<unknown>, options: EntryOptions) {
    this.resource = resource;
    this.#options = options;
  }

  get state(): ResourceState<unknown> {
    return this.#state;
  }

  get isUsed(): boolean {
    return this.watchers.size + this.readers > 0;
  }

  /** The same object until something changes. */
  get remote(): Remote<unknown> {
    const next = toRemote(this.#state, (value) => this.present(value));
    if (!isSame(this.#remote, next)) this.#remote = next;
    return this.#remote;
  }

  present(value: unknown): unknown {
    return this.resource.present?.(value) ?? value;
  }

  /** Sends a request or joins the one in flight. Rejects with a `UsageError`. */
  request(asked: boolean): Promise<Held<unknown>> {
    this.#dispatch({ type: 'requested', asked });
    this.#running ??= this.#start();
    return this.#running.promise;
  }

  /** Aborts the request. No one is told: the whole cache is closing. */
  close(): void {
    this.#running?.abort();
  }

  abort(): void {
    this.close();
    this.#running = undefined;
    this.#dispatch({ type: 'aborted' });
  }

  /** Takes a value that came another way than by a request. */
  receive(held: Held<unknown>): void {
    this.#dispatch({ type: 'received', held, nowMs: this.#options.nowMs() });
    this.#options.onData();
  }

  expire(): void {
    this.#dispatch({ type: 'expired' });
  }

  #dispatch(event: ResourceEvent<unknown>): void {
    this.#state = reduce(this.#state, event);
    this.watchers.announce();
  }

  #start() {
    const controller = new AbortController();
    const { signal } = controller;
    return {
      promise: unlessAborted(this.#load(signal), signal),
      abort: () => controller.abort(),
    };
  }

  async #load(signal: AbortSignal): Promise<Held<unknown>> {
    let held: Held<unknown>;
    try {
      held = await this.resource.load({
        arrival: () => this.#arrival(),
        signal,
        onDelay: (error) => {
          if (!signal.aborted) this.#dispatch({ type: 'delayed', error });
        },
      });
      if (signal.aborted) throw abortedError();
      this.#running = undefined;
      this.#dispatch({ type: 'loaded', held, nowMs: this.#options.nowMs() });
    } catch (error) {
      if (signal.aborted) throw error;
      const failure = toFailure(error);
      const isNew = isNewFailure(this.#state, failure);
      this.#running = undefined;
      this.#dispatch({ type: 'failed', error: failure, nowMs: this.#options.nowMs() });
      if (isNew) this.#options.onError(failure);
      throw failure;
    }
    this.#options.onData();
    return this.#state.held ?? held;
  }

  #arrival(): Arrival<unknown> {
    const { held, request } = this.#state;
    return { held, asked: request?.asked === true, overtaken: request?.overtaken === true };
  }
}
