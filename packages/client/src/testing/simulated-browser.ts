import { SimulatedEnvironment } from './simulated-environment.js';

interface Waiting {
  readonly tab: SimulatedEnvironment;
  readonly run: () => Promise<unknown>;
}

/** The tabs of one browser: what they share is locks and channels, and one of them may crash. */
export class SimulatedBrowser {
  readonly tabs: SimulatedEnvironment[] = [];
  /** Everything that one tab told the others. */
  readonly posted: unknown[] = [];
  readonly #channels = new Set<{ name: string; tab: SimulatedEnvironment; target: EventTarget }>();
  readonly #queues = new Map<string, Waiting[]>();

  open(): SimulatedEnvironment {
    const tab = new SimulatedEnvironment();
    tab.openChannel = (name) => this.#channel(name, tab);
    tab.locks = { request: this.#request(tab) as LockManager['request'] };
    this.tabs.push(tab);
    return tab;
  }

  /** Time passes in all tabs, in steps small enough that each sees what the others do. */
  async advance(ms: number): Promise<void> {
    for (let gone = 0; gone < ms; gone += 500) {
      for (const tab of this.tabs) await tab.advance(Math.min(500, ms - gone));
    }
  }

  /** The tab is gone without a word; the browser gives its locks away. */
  crash(tab: SimulatedEnvironment): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    tab.timers.clear();
    tab.setTimeout = () => ({});
    tab.locks = { request: () => new Promise(() => undefined) };
    for (const channel of this.#channels) if (channel.tab === tab) this.#channels.delete(channel);
    for (const [name, queue] of this.#queues) {
      const led = queue[0]?.tab === tab;
      this.#queues.set(
        name,
        queue.filter((waiting) => waiting.tab !== tab),
      );
      if (led) this.#grant(name);
    }
  }

  /** Hands a message to every tab, as some other script of the origin could. */
  post(name: string, data: unknown, sender?: object): void {
    this.posted.push(data);
    for (const channel of [...this.#channels]) {
      if (channel.name !== name || channel === sender) continue;
      const event = new MessageEvent('message', { data: structuredClone(data) });
      queueMicrotask(() => {
        if (this.#channels.has(channel)) channel.target.dispatchEvent(event);
      });
    }
  }

  get channelNames(): string[] {
    return [...this.#channels].map(({ name }) => name);
  }

  #channel(name: string, tab: SimulatedEnvironment): BroadcastChannel {
    const own = { name, tab, target: new EventTarget() };
    this.#channels.add(own);
    return Object.assign(own.target, {
      name,
      postMessage: (data: unknown) => this.post(name, data, own),
      close: () => this.#channels.delete(own),
    }) as unknown as BroadcastChannel;
  }

  #request(tab: SimulatedEnvironment) {
    return (
      name: string,
      { signal }: { signal: AbortSignal },
      task: () => Promise<unknown>,
    ): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const queue = this.#queues.get(name) ?? [];
        this.#queues.set(name, queue);
        const waiting: Waiting = {
          tab,
          run: () => {
            signal.removeEventListener('abort', give);
            const running = Promise.resolve().then(task);
            running.then(resolve, reject);
            return running;
          },
        };
        const give = () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(new DOMException('aborted', 'AbortError'));
        };
        signal.addEventListener('abort', give);
        queue.push(waiting);
        if (queue.length === 1) this.#grant(name);
      });
  }

  /** The first in the queue holds the lock until its task has ended. */
  #grant(name: string): void {
    const first = this.#queues.get(name)?.[0];
    if (!first) return;
    void first
      .run()
      .catch(() => undefined)
      .then(() => {
        const queue = this.#queues.get(name);
        if (queue?.[0] !== first) return;
        queue.shift();
        this.#grant(name);
      });
  }
}
