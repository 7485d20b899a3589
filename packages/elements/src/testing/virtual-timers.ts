import { drain } from './pending.js';

interface Timer {
  readonly dueMs: number;
  readonly run: () => void;
}

/** Its own ids: a timer that was started before is still the browser's to clear. */
const firstId = 1_000_000_000;

/**
 * Replaces the page's timers: they run when the test advances the time. What waits for 5 s is there at once, and what
 * must not happen has had its time. `until`, frames and the commands of the test runner are not affected.
 */
export class VirtualTimers {
  readonly #real = {
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
  };
  readonly #original = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  readonly #timers = new Map<number, Timer>();
  #nowMs = 0;
  #nextId = firstId;

  constructor() {
    Object.assign(globalThis, {
      setTimeout: (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]): number => {
        // Without a delay it is a task, not a wait.
        if (ms <= 0) return Number(this.#real.setTimeout(run, 0, ...given));
        const id = this.#nextId;
        this.#nextId += 1;
        this.#timers.set(id, { dueMs: this.#nowMs + ms, run: () => run(...given) });
        return id;
      },
      clearTimeout: (id?: number): void => {
        if (!this.#timers.delete(id ?? NaN)) this.#real.clearTimeout(id);
      },
    });
  }

  /** What is waited for, in ms from now, the shortest first. */
  get waits(): number[] {
    return [...this.#timers.values()].map(({ dueMs }) => dueMs - this.#nowMs).sort((a, b) => a - b);
  }

  /** Each timer runs when it is due, with everything that follows from it before the next. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await drain();
    for (;;) {
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.dueMs - other.dueMs);
      if (!next || next[1].dueMs > endMs) break;
      const [id, { dueMs, run }] = next;
      this.#timers.delete(id);
      this.#nowMs = dueMs;
      run();
      await drain();
    }
    this.#nowMs = endMs;
  }

  /** Gives the page its own timers back; what was still waited for never comes. */
  restore(): void {
    Object.assign(globalThis, this.#original);
    this.#timers.clear();
  }
}
