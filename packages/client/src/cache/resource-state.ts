import type { UsageError } from '../usage-error.js';
import type { Remote } from './remote.js';
import type { Held } from './resource.js';
import { reuseEqual } from './reuse-equal.js';

/** Elements that connect within this time of each other share a response. */
const freshMs = 10_000;

export interface ResourceState<T> {
  readonly held: Held<T> | undefined;
  /** Why the last request failed. Kept during the next one, so that an error doesn't flicker. */
  readonly failure: UsageError | undefined;
  /** The request in flight. */
  readonly request: RequestState | undefined;
  /** On the monotonic clock. */
  readonly freshUntilMs: number;
}

export interface RequestState {
  /** Whether a person asked for it, rather than a timer. */
  readonly asked: boolean;
  /** Whether a value came another way since it was sent. */
  readonly overtaken: boolean;
  /** The failure that was known when it was sent. */
  readonly earlierFailure: UsageError | undefined;
}

export type ResourceEvent<T> =
  /** A request starts, or someone joins the one in flight. */
  | { readonly type: 'requested'; readonly asked: boolean }
  /** The request failed so far; its next try is seconds away. */
  | { readonly type: 'delayed'; readonly error: UsageError }
  | { readonly type: 'loaded'; readonly held: Held<T>; readonly nowMs: number }
  | { readonly type: 'failed'; readonly error: UsageError; readonly nowMs: number }
  /** No one needs the request any longer. */
  | { readonly type: 'aborted' }
  /** A value came from the event stream or another tab. */
  | { readonly type: 'received'; readonly held: Held<T>; readonly nowMs: number }
  /** Whoever watches next must request it again. */
  | { readonly type: 'expired' };

export const initialState: ResourceState<never> = {
  held: undefined,
  failure: undefined,
  request: undefined,
  freshUntilMs: -Infinity,
};

export function reduce<T>(state: ResourceState<T>, event: ResourceEvent<T>): ResourceState<T> {
  const { held, failure, request } = state;
  switch (event.type) {
    case 'requested': {
      const asked = event.asked || request?.asked === true;
      const started = { asked, overtaken: false, earlierFailure: failure };
      return { ...state, request: request ? { ...request, asked } : started };
    }
    case 'delayed':
      return request ? { ...state, failure: event.error } : state;
    case 'loaded':
    case 'received':
      return {
        held: { ...event.held, value: reuseEqual(held?.value, event.held.value) },
        failure: undefined,
        request: event.type === 'received' && request ? { ...request, overtaken: true } : undefined,
        freshUntilMs: event.nowMs + freshMs,
      };
    case 'failed':
      return {
        held,
        failure: event.error,
        request: undefined,
        freshUntilMs: event.nowMs + freshMs,
      };
    case 'aborted':
      // A request that no one waited for has not failed, so a delay it reported is withdrawn.
      return request
        ? {
            ...state,
            failure: request.overtaken ? undefined : request.earlierFailure,
            request: undefined,
          }
        : state;
    case 'expired':
      return { ...state, freshUntilMs: -Infinity };
  }
}

/** Whether a new watcher can do without a request. `isLive`: something else keeps the resource up to date. */
export function isFresh(
  { held, failure, request, freshUntilMs }: ResourceState<unknown>,
  { nowMs, isLive }: { nowMs: number; isLive: boolean },
): boolean {
  return request !== undefined || (isLive && !!held && !failure) || nowMs < freshUntilMs;
}

/** Whether this failure of the request in flight is worth an event: a background request may fail again and again. */
export function isNewFailure({ request }: ResourceState<unknown>, error: UsageError): boolean {
  return request?.asked === true || request?.earlierFailure?.code !== error.code;
}

/** `present` turns the value into what watchers get. */
export function toRemote<T>(
  { held, failure: error, request }: ResourceState<T>,
  present: (value: T) => T,
): Remote<T> {
  const refreshing = request !== undefined;
  if (held) {
    const known = { data: present(held.value), at: held.at, refreshing };
    return error ? { status: 'stale', ...known, error } : { status: 'ready', ...known };
  }
  return error ? { status: 'failed', refreshing, error } : { status: 'pending' };
}
