import { HOUR_MS } from './instants.js';

const HOURS_A_PAGE = 1024;

/** Runs and model credits by UTC hour, so that a year's trend reads 8,760 sums and not a million events. */
export class HourSums {
  readonly #origin: number;
  /** Runs and micro-credits of an hour side by side; a page is made when something falls into it. */
  readonly #pages: (Float64Array | undefined)[] = [];

  constructor(opening: number) {
    this.#origin = Math.floor(opening / HOUR_MS);
  }

  add(at: number, runs: number, credits: number): void {
    const hour = Math.floor(at / HOUR_MS) - this.#origin;
    const page = (this.#pages[(hour / HOURS_A_PAGE) | 0] ??= new Float64Array(2 * HOURS_A_PAGE));
    const place = 2 * (hour % HOURS_A_PAGE);
    page[place] = (page[place] ?? 0) + runs;
    page[place + 1] = (page[place + 1] ?? 0) + credits;
  }

  /** The sums of the whole hours in [from, to); both are on the hour. */
  between(from: number, to: number): { runs: number; credits: number } {
    let runs = 0;
    let credits = 0;
    const end = Math.min(to / HOUR_MS - this.#origin, this.#pages.length * HOURS_A_PAGE);
    let hour = Math.max(0, from / HOUR_MS - this.#origin);
    while (hour < end) {
      const index = (hour / HOURS_A_PAGE) | 0;
      const page = this.#pages[index];
      const pageEnd = Math.min(end, (index + 1) * HOURS_A_PAGE);
      if (page === undefined) {
        hour = pageEnd;
        continue;
      }
      const base = 2 * index * HOURS_A_PAGE;
      for (let place = 2 * hour - base; place < 2 * pageEnd - base; place += 2) {
        runs += page[place] ?? 0;
        credits += page[place + 1] ?? 0;
      }
      hour = pageEnd;
    }
    return { runs, credits };
  }
}
