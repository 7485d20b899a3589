import { HOUR_MS } from './instants.js';

const HOURS_A_PAGE = 1024;

/** Runs and model credits by UTC hour, so that a year's trend reads 8,760 sums and not a million events. */
export class HourSums {
  readonly #origin: number;
  /** Runs and micro-credits of an hour side by side; a page is made when something falls into it. */
  readonly #pages: (Float64Array | undefined)[] = [];
  /** The latest of the dated events of an hour, plus one; 0 where there is none. */
  readonly #dated: (Uint32Array | undefined)[] = [];
  /** The hour that the last event fell into, since the next one is most often of the same. */
  #from = Infinity;
  #to = -Infinity;
  #page: Float64Array = new Float64Array(0);
  #place = 0;

  constructor(opening: number) {
    this.#origin = Math.floor(opening / HOUR_MS);
  }

  addRun(at: number): void {
    this.#turnTo(at);
    this.#page[this.#place] = (this.#page[this.#place] ?? 0) + 1;
  }

  addCredits(at: number, amount: number): void {
    this.#turnTo(at);
    this.#page[this.#place + 1] = (this.#page[this.#place + 1] ?? 0) + amount;
  }

  /** Adds the sums of the whole hours in [from, to), both on the hour, to `sum`. */
  addTo(sum: { runs: number; credits: number }, from: number, to: number): void {
    const end = Math.min(to / HOUR_MS - this.#origin, this.#pages.length * HOURS_A_PAGE);
    let hour = Math.max(0, from / HOUR_MS - this.#origin);
    while (hour < end) {
      const index = Math.floor(hour / HOURS_A_PAGE);
      const page = this.#pages[index];
      const pageEnd = Math.min(end, (index + 1) * HOURS_A_PAGE);
      if (page !== undefined) {
        const base = 2 * index * HOURS_A_PAGE;
        for (let place = 2 * hour - base; place < 2 * pageEnd - base; place += 2) {
          sum.runs += page[place] ?? 0;
          sum.credits += page[place + 1] ?? 0;
        }
      }
      hour = pageEnd;
    }
  }

  /** Notes `dated` as the latest of its hour's dated events and answers the one before; -1 where it is the first. */
  follow(at: number, dated: number): number {
    const hour = Math.floor(at / HOUR_MS) - this.#origin;
    const page = (this.#dated[Math.floor(hour / HOURS_A_PAGE)] ??= new Uint32Array(HOURS_A_PAGE));
    const before = (page[hour % HOURS_A_PAGE] ?? 0) - 1;
    page[hour % HOURS_A_PAGE] = dated + 1;
    return before;
  }

  /** The latest of the dated events in the hour that holds `at`; -1 where there is none. */
  latestDated(at: number): number {
    const hour = Math.floor(at / HOUR_MS) - this.#origin;
    return (this.#dated[Math.floor(hour / HOURS_A_PAGE)]?.[hour % HOURS_A_PAGE] ?? 0) - 1;
  }

  #turnTo(at: number): void {
    if (at >= this.#from && at < this.#to) return;
    this.#from = Math.floor(at / HOUR_MS) * HOUR_MS;
    this.#to = this.#from + HOUR_MS;
    const hour = this.#from / HOUR_MS - this.#origin;
    this.#page = this.#pages[Math.floor(hour / HOURS_A_PAGE)] ??= new Float64Array(
      2 * HOURS_A_PAGE,
    );
    this.#place = 2 * (hour % HOURS_A_PAGE);
  }
}
