import type { Environment, Timer } from '../environment.js';

interface Due {
  readonly at: number;
  readonly callback: () => void;
}

/** One macrotask: everything that only waits for promises has happened after it. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await macrotask();
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  // Its own wrapper, so that the same function twice is two listeners.
  const own = () => listener();
  listeners.add(own);
  return () => listeners.delete(own);
}

/** A page whose time goes only when it is told to, and whose network and visibility are the test's. */
export class SimulatedEnvironment implements Environment {
  /** What `random()` gives next; the last one is given for good. */
  randoms = [0.5];
  locks: Pick<LockManager, 'request'> | undefined;
  openChannel: (name: string) => BroadcastChannel | undefined = () => undefined;
  pageUrl: string | undefined = 'https://host.example/page';
  wallOffset: number;
  readonly timers = new Map<object, Due>();
  readonly visibilityListeners = new Set<() => void>();
  readonly connectionListeners = new Set<() => void>();
  #now = 5_000;
  #hidden = false;
  #online = true;

  constructor(wallNow = Date.parse('2026-11-21T16:00:00Z')) {
    this.wallOffset = wallNow - this.#now;
  }

  fetch: Environment['fetch'] = () => Promise.reject(new TypeError('no server'));

  monotonic(): number {
    return this.#now;
  }

  wallClock(): number {
    return this.#now + this.wallOffset;
  }

  random(): number {
    return this.randoms.length > 1 ? (this.randoms.shift() ?? 0) : (this.randoms[0] ?? 0);
  }

  setTimeout(callback: () => void, ms: number): Timer {
    const timer = {};
    this.timers.set(timer, { at: this.#now + ms, callback });
    return timer;
  }

  clearTimeout(timer: Timer | undefined): void {
    this.timers.delete(timer as object);
  }

  hidden(): boolean {
    return this.#hidden;
  }

  onVisibilityChange(listener: () => void): () => void {
    return listen(this.visibilityListeners, listener);
  }

  online(): boolean {
    return this.#online;
  }

  onConnectionChange(listener: () => void): () => void {
    return listen(this.connectionListeners, listener);
  }

  get listeners(): number {
    return this.visibilityListeners.size + this.connectionListeners.size;
  }

  hide(hidden = true): void {
    this.#hidden = hidden;
    for (const listener of [...this.visibilityListeners]) listener();
  }

  disconnect(disconnected = true): void {
    this.#online = !disconnected;
    for (const listener of [...this.connectionListeners]) listener();
  }

  /** Lets time pass: every timer at its own instant, with everything that follows from it before the next. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (;;) {
      let next: [object, Due] | undefined;
      for (const entry of this.timers) if (!next || entry[1].at < next[1].at) next = entry;
      if (!next || next[1].at > end) break;
      this.timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].callback();
      await settle();
    }
    this.#now = end;
  }
}
