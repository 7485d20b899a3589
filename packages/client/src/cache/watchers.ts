import { callSafely } from '../report-error.js';
import type { Remote } from './remote.js';

type Listener = (remote: Remote<unknown>) => void;

interface Watcher {
  seen: Remote<unknown>;
  readonly listener: Listener;
}

/** Those who watch one resource. */
export class Watchers {
  readonly #current: () => Remote<unknown>;
  readonly #watchers = new Set<Watcher>();
  #isAnnouncing = false;

  /** `current` returns the same object until something changes. */
  constructor(current: () => Remote<unknown>) {
    this.#current = current;
  }

  get size(): number {
    return this.#watchers.size;
  }

  /** Returns a function that ends it. */
  add(listener: Listener): () => void {
    const watcher = { seen: this.#current(), listener };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Tells everyone who has not seen it in a microtask, so that changes made together are announced once. */
  announce(): void {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    queueMicrotask(() => {
      this.#isAnnouncing = false;
      for (const watcher of [...this.#watchers]) {
        const remote = this.#current();
        // An earlier listener may have stopped this one.
        if (watcher.seen === remote || !this.#watchers.has(watcher)) continue;
        watcher.seen = remote;
        callSafely(watcher.listener, remote);
      }
    });
  }
}
