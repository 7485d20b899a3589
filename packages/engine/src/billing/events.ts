import type { FineTuneCommand, GrantCommand, TopUpCommand } from '@usage-kit/contract';
import { firstNotBelow, grown } from './columns.js';
import { DatedEvents } from './dated.js';
import { HourSums } from './hours.js';
import { IdSet } from './ids/id-set.js';
import { HOUR_MS } from './instants.js';

/** What an event is, in the lowest bits of its row. */
export const RUN = 0;
export const INFERENCE = 1;
export const FINE_TUNING = 2;
export const GRANTING = 3;
export type EventKind = typeof RUN | typeof INFERENCE | typeof FINE_TUNING | typeof GRANTING;

const KIND_MASK = 3;
/** Beside the kind: the event came with an `occurredAt`. */
const DATED = 4;
/** Above them: the index of a run's tool, and of all others the place in the columns of their kind. */
const PLACE_SHIFT = 3;
/** Of an inference: input tokens, output tokens, amount. */
const FIGURES = 3;

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
  #rows = new Uint32Array(1024);
  /** The instants at which events came, and the first row of each: most come many at once. */
  #instants = 0;
  #lastAt = Number.NaN;
  #at = new Float64Array(64);
  #firstRow = new Uint32Array(64);

  #inferences = 0;
  #model = new Uint32Array(256);
  #figures = new Float64Array(FIGURES * 256);

  readonly #fineTunings: { command: FineTuneCommand; model: number; amount: number }[] = [];
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
    const row = this.#add(at, INFERENCE, place);
    this.#inferences = place + 1;
    if (place === this.#model.length) {
      this.#model = grown(this.#model);
      this.#figures = grown(this.#figures);
    }
    this.#model[place] = model;
    const figures = this.#figures;
    figures[FIGURES * place] = input;
    figures[FIGURES * place + 1] = output;
    figures[FIGURES * place + 2] = amount;
    if (occurredAt !== undefined) this.#date(row, occurredAt);
    this.#hours.addCredits(occurredAt ?? at, amount);
    return row;
  }

  addFineTuning(command: FineTuneCommand, at: number, model: number, amount: number): number {
    const row = this.#add(at, FINE_TUNING, this.#fineTunings.length);
    this.#fineTunings.push({ command, model, amount });
    this.#hours.addCredits(at, amount);
    return row;
  }

  addGranting(command: GrantCommand | TopUpCommand, at: number): number {
    const row = this.#add(at, GRANTING, this.#grantings.length);
    this.#grantings.push(command);
    return row;
  }

  kind(row: number): number {
    return (this.#rows[row] ?? GRANTING) & KIND_MASK;
  }

  /** When it came. */
  at(row: number): number {
    return this.#at[firstNotBelow(this.#firstRow, this.#instants, row + 1) - 1] ?? 0;
  }

  /** The index of the tool or model that it is about; 0 for a grant, which is about none. */
  subject(row: number): number {
    const place = this.#placeOf(row);
    const kind = this.kind(row);
    if (kind === RUN) return place;
    if (kind === INFERENCE) return this.#model[place] ?? 0;
    return kind === FINE_TUNING ? (this.#fineTunings[place]?.model ?? 0) : 0;
  }

  /** The `occurredAt` that it came with; undefined where it had none. */
  occurredAt(row: number): number | undefined {
    return this.#isDated(row) ? this.#dated.occurredAt(row) : undefined;
  }

  tokens(row: number): { input: number; output: number } {
    const first = FIGURES * this.#placeOf(row);
    return { input: this.#figures[first] ?? 0, output: this.#figures[first + 1] ?? 0 };
  }

  /** Runs, or micro-credits. */
  amount(row: number): number {
    const kind = this.kind(row);
    const place = this.#placeOf(row);
    if (kind === RUN) return 1;
    if (kind === INFERENCE) return this.#figures[FIGURES * place + 2] ?? 0;
    return kind === FINE_TUNING ? (this.#fineTunings[place]?.amount ?? 0) : 0;
  }

  fineTuning(row: number): FineTuneCommand | undefined {
    return this.#fineTunings[this.#placeOf(row)]?.command;
  }

  granting(row: number): GrantCommand | TopUpCommand | undefined {
    return this.#grantings[this.#placeOf(row)];
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
    const end = this.#firstRowFrom(to);
    for (let row = this.#firstRowFrom(from); row < end; row += 1) {
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
    return ((this.#rows[row] ?? 0) & DATED) !== 0;
  }

  #date(row: number, occurredAt: number): void {
    this.#rows[row] = (this.#rows[row] ?? 0) | DATED;
    this.#dated.add(row, occurredAt);
  }

  #placeOf(row: number): number {
    return (this.#rows[row] ?? 0) >>> PLACE_SHIFT;
  }

  /** The first row that came at `at` or later. */
  #firstRowFrom(at: number): number {
    const instant = firstNotBelow(this.#at, this.#instants, at);
    return instant === this.#instants ? this.#length : (this.#firstRow[instant] ?? 0);
  }

  /** Adds the event whose id was looked for last, and was not found. */
  #add(at: number, kind: EventKind, place: number): number {
    const row = this.ids.add();
    if (row === this.#rows.length) this.#rows = grown(this.#rows);
    this.#rows[row] = (place << PLACE_SHIFT) | kind;
    this.#length = row + 1;
    if (at !== this.#lastAt) this.#beginInstant(at, row);
    return row;
  }

  #beginInstant(at: number, row: number): void {
    const instant = this.#instants;
    if (instant === this.#at.length) {
      this.#at = grown(this.#at);
      this.#firstRow = grown(this.#firstRow);
    }
    this.#at[instant] = at;
    this.#firstRow[instant] = row;
    this.#instants = instant + 1;
    this.#lastAt = at;
  }
}
