import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The whole of a task with what follows on it: a canvas is painted as the task ends, which is most of what a chart
 * costs, and neither the page's own metrics nor the tasks of the category `toplevel` count it.
 */
const task = 'RunTask';
const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Milliseconds of CPU that a page's main thread spends in each stretch of a run, out of the browser's trace. */
export class MainThread {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #marks: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async watch(browser: Browser, page: Page): Promise<MainThread> {
    await browser.startTracing(page, { categories });
    return new MainThread(browser, page);
  }

  /** Runs what is to be measured. Stretches of one name are told apart by their order. */
  async stretch(name: string, run: () => Promise<void>): Promise<void> {
    const mark = `${this.#marks.length}`;
    this.#marks.push(name);
    await this.#page.evaluate((given) => performance.mark(`from ${given}`), mark);
    await run();
    await this.#page.evaluate((given) => performance.mark(`to ${given}`), mark);
  }

  /** Ends the watch: for each stretch, in their order, its name and its milliseconds. */
  async stop(): Promise<readonly { readonly name: string; readonly ms: number }[]> {
    const { traceEvents } = JSON.parse((await this.#browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    const times = new Map<string, TraceEvent>();
    for (const event of traceEvents) {
      if (/^(?:from|to) \d+$/.test(event.name)) times.set(event.name, event);
    }
    const thread = times.get('from 0');
    const tasks = traceEvents.filter(
      ({ name, ph, pid, tid }) =>
        name === task && ph === 'X' && pid === thread?.pid && tid === thread.tid,
    );
    if (tasks.length === 0) throw new Error('The trace has no task of the main thread.');
    return this.#marks.map((name, index) => {
      const from = times.get(`from ${index}`)?.ts ?? NaN;
      const to = times.get(`to ${index}`)?.ts ?? NaN;
      if (Number.isNaN(from + to)) throw new Error(`The trace does not have all of ${name}.`);
      const within = tasks.filter(({ ts }) => ts >= from && ts < to);
      return { name, ms: within.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 };
    });
  }
}
