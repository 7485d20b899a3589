import type { FineTuneCommand, GrantCommand, TopUpCommand } from '@usage-kit/contract';
import { firstNotBelow, grown } from './columns.js';
import { DatedEvents } from './dated.js';
import { HourSums } from './hours.js';
import { IdSet } from './ids/id-set.js';
import { HOUR_MS } from './instants.js';

/** What an event is; the numbers are kept in a column of bytes. */
export const RUN = 0;
export const INFERENCE = 1;
export const FINE_TUNING = 2;
export const GRANTING = 3;
export type EventKind = typeof RUN | typeof INFERENCE | typeof FINE_TUNING | typeof GRANTING;

const KIND_MASK = 3;
/** Beside the kind: the event came with an `occurredAt`. Above them is the index of what it is about. */
const DATED = 4;
const SUBJECT_SHIFT = 3;

/** What a range of events came to: runs, and micro-credits of models. */
export interface EventSum {
  runs: number;
  credits: number;
}

/**
 * All events, a row each, in columns: which came when, from what, and how much. A row is found by its event's id, so that
 * a repeated one is compared with what came first.
 */
export class EventTable {
  readonly ids = new IdSet();
  readonly #hours: HourSums;
  readonly #dated: DatedEvents;
  #length = 0;
  #at = new Float64Array(1024);
  /** Its kind, whether it is dated, and the index of the tool or model that it is about. */
  #what = new Uint32Array(1024);
  /** The place in the columns of its kind; a run needs none. */
  #place = new Uint32Array(1024);

  #inferences = 0;
  #input = new Float64Array(256);
  #output = new Float64Array(256);
  #amount = new Float64Array(256);

  readonly #fineTunings: { command: FineTuneCommand; amount: number }[] = [];
  readonly #grantings: (GrantCommand | TopUpCommand)[] = [];

  constructor(opening: number) {
    this.#hours = new HourSums(opening);
    this.#dated = new DatedEvents(this.#hours);
  }

  get length(): number {
    return this.#length;
  }

  /**
   * The row of the event with this id, or -1. What is added next is the event with the id that was looked for last.
   */
  find(eventId: string): number {
    return this.ids.find(eventId);
  }

  addRun(at: number, tool: number, occurredAt: number | undefined): number {
    const row = this.#add(at, RUN, tool);
    if (occurredAt !== undefined) this.#date(row, occurredAt);
    this.#hours.addRun(occurredAt ?? at);
    return row;
  }

  addInference(
    at: number,
    model: number,
    input: number,
    output: number,
    amount: number,
    occurredAt: number | undefined,
  ): number {
    const place = this.#inferences;
    if (place === this.#input.length) {
      this.#input = grown(this.#input);
      this.#output = grown(this.#output);
      this.#amount = grown(this.#amount);
    }
    this.#input[place] = input;
    this.#output[place] = output;
    this.#amount[place] = amount;
    this.#inferences = place + 1;
    const row = this.#addAt(at, INFERENCE, model, place);
    if (occurredAt !== undefined) this.#date(row, occurredAt);
    this.#hours.addCredits(occurredAt ?? at, amount);
    return row;
  }

  addFineTuning(command: FineTuneCommand, at: number, model: number, amount: number): number {
    const place = this.#fineTunings.push({ command, amount }) - 1;
    this.#hours.addCredits(at, amount);
    return this.#addAt(at, FINE_TUNING, model, place);
  }

  addGranting(command: GrantCommand | TopUpCommand, at: number): number {
    const place = this.#grantings.push(command) - 1;
    return this.#addAt(at, GRANTING, 0, place);
  }

  kind(row: number): number {
    return (this.#what[row] ?? GRANTING) & KIND_MASK;
  }

  /** When it came. */
  at(row: number): number {
    return this.#at[row] ?? 0;
  }

  subject(row: number): number {
    return (this.#what[row] ?? 0) >>> SUBJECT_SHIFT;
  }

  /** The `occurredAt` that it came with; undefined where it had none. */
  occurredAt(row: number): number | undefined {
    return this.#isDated(row) ? this.#dated.occurredAt(row) : undefined;
  }

  tokens(row: number): { input: number; output: number } {
    const place = this.#place[row] ?? 0;
    return { input: this.#input[place] ?? 0, output: this.#output[place] ?? 0 };
  }

  /** Runs, or micro-credits. */
  amount(row: number): number {
    const kind = this.kind(row);
    const place = this.#place[row] ?? 0;
    if (kind === RUN) return 1;
    if (kind === INFERENCE) return this.#amount[place] ?? 0;
    return kind === FINE_TUNING ? (this.#fineTunings[place]?.amount ?? 0) : 0;
  }

  fineTuning(row: number): FineTuneCommand | undefined {
    return this.#fineTunings[this.#place[row] ?? 0]?.command;
  }

  granting(row: number): GrantCommand | TopUpCommand | undefined {
    return this.#grantings[this.#place[row] ?? 0];
  }

  /** Adds what occurred in [from, to) to `sum`: whole hours from their sums, the edges event by event. */
  addTo(sum: EventSum, from: number, to: number): void {
    const first = Math.ceil(from / HOUR_MS) * HOUR_MS;
    const last = Math.floor(to / HOUR_MS) * HOUR_MS;
    if (first > last) {
      this.#addRows(sum, from, to);
      return;
    }
    this.#hours.addTo(sum, first, last);
    this.#addRows(sum, from, first);
    this.#addRows(sum, last, to);
  }

  /** Visits the rows that occurred in [from, to), in no particular order. */
  visit(from: number, to: number, visitor: (row: number) => void): void {
    const end = firstNotBelow(this.#at, this.#length, to);
    for (let row = firstNotBelow(this.#at, this.#length, from); row < end; row += 1) {
      if (!this.#isDated(row)) visitor(row);
    }
    this.#dated.visit(from, to, visitor);
  }

  #addRows(sum: EventSum, from: number, to: number): void {
    if (from >= to) return;
    this.visit(from, to, (row) => {
      if (this.kind(row) === RUN) sum.runs += 1;
      else sum.credits += this.amount(row);
    });
  }

  #isDated(row: number): boolean {
    return ((this.#what[row] ?? 0) & DATED) !== 0;
  }

  #date(row: number, occurredAt: number): void {
    this.#what[row] = (this.#what[row] ?? 0) | DATED;
    this.#dated.add(row, occurredAt);
  }

  #addAt(at: number, kind: EventKind, subject: number, place: number): number {
    const row = this.#add(at, kind, subject);
    this.#place[row] = place;
    return row;
  }

  /** Adds the event whose id was looked for last, and was not found. */
  #add(at: number, kind: EventKind, subject: number): number {
    const row = this.ids.add();
    if (row === this.#at.length) {
      this.#at = grown(this.#at);
      this.#what = grown(this.#what);
      this.#place = grown(this.#place);
    }
    this.#at[row] = at;
    this.#what[row] = (subject << SUBJECT_SHIFT) | kind;
    this.#length = row + 1;
    return row;
  }
}
