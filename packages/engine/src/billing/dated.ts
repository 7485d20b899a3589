import { firstNotBelow, grown } from './columns.js';
import type { HourSums } from './hours.js';
import { HOUR_MS } from './instants.js';

/**
 * The events that came with an `occurredAt`, in the order of arrival: their rows, their times, and for each the one before
 * it in the same hour. Most events have none, and occur when they come.
 */
export class DatedEvents {
  readonly #hours: HourSums;
  #length = 0;
  #row = new Uint32Array(64);
  #at = new Float64Array(64);
  /** Plus one; 0 ends the chain. */
  #before = new Uint32Array(64);

  constructor(hours: HourSums) {
    this.#hours = hours;
  }

  add(row: number, occurredAt: number): void {
    const index = this.#length;
    if (index === this.#row.length) {
      this.#row = grown(this.#row);
      this.#at = grown(this.#at);
      this.#before = grown(this.#before);
    }
    this.#row[index] = row;
    this.#at[index] = occurredAt;
    this.#before[index] = this.#hours.follow(occurredAt, index) + 1;
    this.#length = index + 1;
  }

  /** When the event in `row`, which is a dated one, occurred. */
  occurredAt(row: number): number {
    return this.#at[firstNotBelow(this.#row, this.#length, row)] ?? 0;
  }

  /** Visits the rows that occurred in [from, to), in no particular order. */
  visit(from: number, to: number, visitor: (row: number) => void): void {
    if (this.#length === 0) return;
    const firstHour = Math.floor(from / HOUR_MS);
    const lastHour = Math.floor((to - 1) / HOUR_MS);
    if (lastHour - firstHour >= this.#length) {
      for (let i = 0; i < this.#length; i += 1) this.#visitOne(i, from, to, visitor);
      return;
    }
    for (let hour = firstHour; hour <= lastHour; hour += 1) {
      let index = this.#hours.latestDated(hour * HOUR_MS);
      while (index >= 0) {
        this.#visitOne(index, from, to, visitor);
        index = (this.#before[index] ?? 0) - 1;
      }
    }
  }

  #visitOne(index: number, from: number, to: number, visitor: (row: number) => void): void {
    const at = this.#at[index] ?? 0;
    if (at >= from && at < to) visitor(this.#row[index] ?? 0);
  }
}
