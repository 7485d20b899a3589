import type { FineTuneCommand, GrantCommand, TopUpCommand } from '@usage-kit/contract';
import { HourSums } from './hours.js';
import { IdSet } from './id-set.js';
import { HOUR_MS } from './instants.js';

/** What an event is; the numbers are kept in a column of bytes. */
export const RUN = 0;
export const INFERENCE = 1;
export const FINE_TUNING = 2;
export const GRANTING = 3;
export type EventKind = typeof RUN | typeof INFERENCE | typeof FINE_TUNING | typeof GRANTING;

const NOT_LATE = 0xffffffff;

/**
 * All events, a row each, in columns: which came when, from what, and how much. A row is found by its event's id, so a
 * repeated one is compared with what came first.
 *
 * An event with an `occurredAt` keeps it apart ("dated"): most events have none, and occur when they come.
 */
export class EventTable {
  readonly ids = new IdSet();
  readonly hours: HourSums;
  #length = 0;
  #at = new Float64Array(1024);
  #kind = new Uint8Array(1024);
  /** The index of the tool or model that it is about. */
  #subject = new Uint32Array(1024);
  /** The place in the columns of its kind. */
  #place = new Uint32Array(1024);

  #inferences = 0;
  #input = new Float64Array(256);
  #output = new Float64Array(256);
  #amount = new Float64Array(256);

  readonly #fineTunings: { command: FineTuneCommand; amount: number }[] = [];
  readonly #grantings: (GrantCommand | TopUpCommand)[] = [];

  /** Dated events in the order of arrival: the row, its time, and the one before it in the same hour. */
  readonly #datedRow: number[] = [];
  readonly #datedAt: number[] = [];
  readonly #datedBefore: number[] = [];
  readonly #datedOfHour = new Map<number, number>();
  readonly #datedPlace = new Map<number, number>();

  constructor(opening: number) {
    this.hours = new HourSums(opening);
  }

  get length(): number {
    return this.#length;
  }

  /** The row of the event with this id, or -1. */
  find(eventId: string): number {
    return this.ids.find(eventId);
  }

  addRun(eventId: string, at: number, tool: number, occurredAt: number | undefined): number {
    const row = this.#add(eventId, at, RUN, tool, 0);
    if (occurredAt !== undefined) this.#date(row, occurredAt);
    this.hours.add(occurredAt ?? at, 1, 0);
    return row;
  }

  addInference(
    eventId: string,
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
    this.#inferences += 1;
    const row = this.#add(eventId, at, INFERENCE, model, place);
    if (occurredAt !== undefined) this.#date(row, occurredAt);
    this.hours.add(occurredAt ?? at, 0, amount);
    return row;
  }

  addFineTuning(command: FineTuneCommand, at: number, model: number, amount: number): number {
    const place = this.#fineTunings.push({ command, amount }) - 1;
    this.hours.add(at, 0, amount);
    return this.#add(command.eventId, at, FINE_TUNING, model, place);
  }

  addGranting(command: GrantCommand | TopUpCommand, at: number): number {
    const place = this.#grantings.push(command) - 1;
    return this.#add(command.eventId, at, GRANTING, 0, place);
  }

  kind(row: number): number {
    return this.#kind[row] ?? GRANTING;
  }

  /** When it came. */
  at(row: number): number {
    return this.#at[row] ?? 0;
  }

  subject(row: number): number {
    return this.#subject[row] ?? 0;
  }

  /** The `occurredAt` that it came with; undefined where it had none. */
  occurredAt(row: number): number | undefined {
    const place = this.#datedPlace.get(row);
    return place === undefined ? undefined : this.#datedAt[place];
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
    return this.#fineTunings[place]?.amount ?? 0;
  }

  fineTuning(row: number): FineTuneCommand | undefined {
    return this.#fineTunings[this.#place[row] ?? 0]?.command;
  }

  granting(row: number): GrantCommand | TopUpCommand | undefined {
    return this.#grantings[this.#place[row] ?? 0];
  }

  /** Runs and model credits of the events in [from, to), by when they occurred. */
  sum(from: number, to: number): { runs: number; credits: number } {
    const first = Math.ceil(from / HOUR_MS) * HOUR_MS;
    const last = Math.floor(to / HOUR_MS) * HOUR_MS;
    if (first > last) return this.#sumRows(from, to);
    const sum = this.hours.between(first, last);
    for (const edge of [this.#sumRows(from, first), this.#sumRows(last, to)]) {
      sum.runs += edge.runs;
      sum.credits += edge.credits;
    }
    return sum;
  }

  /** Visits the rows that occurred in [from, to), in no particular order. */
  visit(from: number, to: number, visitor: (row: number) => void): void {
    const end = this.#firstFrom(to);
    const dated = this.#datedPlace;
    for (let row = this.#firstFrom(from); row < end; row += 1) {
      if (dated.size === 0 || !dated.has(row)) visitor(row);
    }
    if (dated.size === 0) return;
    const lastHour = Math.floor((to - 1) / HOUR_MS);
    const firstHour = Math.floor(from / HOUR_MS);
    // Where the range has more hours than there are hours with dated events, walk the events.
    if (lastHour - firstHour > this.#datedOfHour.size) {
      for (let i = 0; i < this.#datedRow.length; i += 1) {
        const at = this.#datedAt[i] ?? 0;
        if (at >= from && at < to) visitor(this.#datedRow[i] ?? 0);
      }
      return;
    }
    for (let hour = firstHour; hour <= lastHour; hour += 1) {
      let place = this.#datedOfHour.get(hour) ?? NOT_LATE;
      while (place !== NOT_LATE) {
        const at = this.#datedAt[place] ?? 0;
        if (at >= from && at < to) visitor(this.#datedRow[place] ?? 0);
        place = this.#datedBefore[place] ?? NOT_LATE;
      }
    }
  }

  #sumRows(from: number, to: number): { runs: number; credits: number } {
    const sum = { runs: 0, credits: 0 };
    if (from < to) {
      this.visit(from, to, (row) => {
        const kind = this.kind(row);
        if (kind === RUN) sum.runs += 1;
        else if (kind !== GRANTING) sum.credits += this.amount(row);
      });
    }
    return sum;
  }

  #add(eventId: string, at: number, kind: EventKind, subject: number, place: number): number {
    const row = this.ids.add(eventId);
    if (row === this.#at.length) {
      this.#at = grown(this.#at);
      this.#kind = grown(this.#kind);
      this.#subject = grown(this.#subject);
      this.#place = grown(this.#place);
    }
    this.#at[row] = at;
    this.#kind[row] = kind;
    this.#subject[row] = subject;
    this.#place[row] = place;
    this.#length = row + 1;
    return row;
  }

  #date(row: number, occurredAt: number): void {
    const hour = Math.floor(occurredAt / HOUR_MS);
    const place = this.#datedRow.push(row) - 1;
    this.#datedAt.push(occurredAt);
    this.#datedBefore.push(this.#datedOfHour.get(hour) ?? NOT_LATE);
    this.#datedOfHour.set(hour, place);
    this.#datedPlace.set(row, place);
  }

  /** The first row that came at or after `at`. */
  #firstFrom(at: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#at[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function grown<Column extends Float64Array | Uint32Array | Uint8Array>(column: Column): Column {
  const larger = new (column.constructor as new (length: number) => Column)(column.length * 2);
  larger.set(column);
  return larger;
}
