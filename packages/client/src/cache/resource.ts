import type { UsageError } from '../usage-error.js';
import type { ResourceName } from './resource-name.js';

/** A value in the cache. */
export interface Held<T> {
  readonly value: T;
  /** The server's time, in epoch milliseconds, at which the value was true. */
  readonly at: number;
  /** From the response that the value came with; null if it came another way. */
  readonly etag: string | null;
}

/** The state of the cache when a response arrives. */
export interface Arrival<T> {
  readonly held: Held<T> | undefined;
  /** Whether a person asked for the response, rather than a timer. */
  readonly asked: boolean;
  /** Whether a value came another way during the request. */
  readonly overtaken: boolean;
}

export interface LoadOptions<T> {
  /** Read when it is needed: it changes during a request. */
  arrival: () => Arrival<T>;
  signal: AbortSignal;
  /** The request continues, but its next try is seconds away. */
  onDelay: (error: UsageError) => void;
}

/** One thing on the server, with its parameters, and how to load it. */
export interface Resource<T> {
  readonly name: ResourceName;
  /** Equal for equal names and parameters. */
  readonly key: string;
  /** Rejects with a `UsageError`. */
  load: (options: LoadOptions<T>) => Promise<Held<T>>;
  /** What watchers get for a value; must return the same object until something changes. */
  present?: (value: T) => T;
}
