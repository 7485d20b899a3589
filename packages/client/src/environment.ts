/** A number in a browser, an object in Node. */
export type Timer = object | number;

/**
 * All that the client takes from the page or process it runs in, so that a test can hand it another.
 * What is missing or forbidden there is undefined, and the client does without.
 */
export interface Environment {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds that only go forward, whatever is done to the machine's clock. */
  monotonic(): number;
  /** The machine's clock in epoch milliseconds; it may be off by a day. */
  wallClock(): number;
  /** 0 <= x < 1. */
  random(): number;
  setTimeout(callback: () => void, ms: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
  hidden(): boolean;
  /** Returns a function that ends it. */
  onVisibilityChange(listener: () => void): () => void;
  online(): boolean;
  onConnectionChange(listener: () => void): () => void;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  openChannel(name: string): BroadcastChannel | undefined;
  /** What a relative base URL is relative to. */
  readonly pageUrl: string | undefined;
}

function attempt<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

function listen(
  target: EventTarget | undefined,
  types: readonly string[],
  listener: () => void,
): () => void {
  for (const type of types) target?.addEventListener(type, listener);
  return () => {
    for (const type of types) target?.removeEventListener(type, listener);
  };
}

type Partially<T> = { [Key in keyof T]?: T[Key] | undefined };

/** The browser's page, or Node, which has no page that could be hidden or offline. */
export function ambientEnvironment(): Environment {
  const scope = globalThis as Partially<
    Pick<typeof globalThis, 'document' | 'navigator' | 'location' | 'BroadcastChannel'>
  >;
  const target = typeof globalThis.addEventListener === 'function' ? globalThis : undefined;
  return {
    // Looked up at each request: a page may wrap the global fetch after the client was made.
    fetch: (input, init) => globalThis.fetch(input, init),
    monotonic: () => performance.now(),
    wallClock: () => Date.now(),
    random: () => Math.random(),
    setTimeout: (callback, ms) => setTimeout(callback, ms),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout> | undefined),
    hidden: () => scope.document?.visibilityState === 'hidden',
    onVisibilityChange: (listener) => listen(scope.document, ['visibilitychange'], listener),
    online: () => (scope.navigator as Partially<Navigator> | undefined)?.onLine !== false,
    onConnectionChange: (listener) => listen(target, ['online', 'offline'], listener),
    // Both throw, or are omitted, in a sandboxed frame and under some privacy settings.
    locks: attempt(() => scope.navigator?.locks),
    openChannel: (name) =>
      attempt(() => scope.BroadcastChannel && new scope.BroadcastChannel(name)),
    pageUrl: scope.document?.baseURI ?? scope.location?.href,
  };
}
