import type { FineTuneCommand, InferCommand, RunToolCommand } from '@usage-kit/contract';
import { HOUR_MS } from './instants.js';

/** An accepted run, inference or fine-tuning. */
export interface UsageEvent {
  readonly command: Readonly<RunToolCommand | InferCommand | FineTuneCommand>;
  /** When it was charged. */
  readonly at: number;
  readonly occurredAt: number;
  /** Runs, or micro-credits. */
  readonly amount: number;
}

export interface UsageSum {
  runs: number;
  credits: number;
}

interface UsageHour extends UsageSum {
  readonly startsAt: number;
  readonly events: UsageEvent[];
}

/** What events used, by when they occurred: a year's trend adds up 8,760 hours, not a million events. */
export class UsageLog {
  /** The UTC hours in which anything occurred, in order. */
  readonly #hours: UsageHour[] = [];
  #chargedToCycle: UsageEvent[] = [];

  /** What was charged to the current cycle, late events of earlier days included. */
  get chargedToCycle(): readonly UsageEvent[] {
    return this.#chargedToCycle;
  }

  beginCycle(): void {
    this.#chargedToCycle = [];
  }

  add(event: UsageEvent): void {
    this.#chargedToCycle.push(event);
    const hour = this.#hourOf(event.occurredAt);
    hour.events.push(event);
    addTo(hour, event);
  }

  /** What occurred in [from, to). */
  sum(from: number, to: number): UsageSum {
    const sum = { runs: 0, credits: 0 };
    for (const hour of this.#hoursIn(from, to)) {
      if (hour.startsAt >= from && hour.startsAt + HOUR_MS <= to) {
        sum.runs += hour.runs;
        sum.credits += hour.credits;
      } else {
        for (const event of eventsIn(hour, from, to)) addTo(sum, event);
      }
    }
    return sum;
  }

  /** The events that occurred in [from, to), hour by hour. */
  *between(from: number, to: number): Generator<UsageEvent> {
    for (const hour of this.#hoursIn(from, to)) yield* eventsIn(hour, from, to);
  }

  *#hoursIn(from: number, to: number): Generator<UsageHour> {
    for (let i = this.#placeOf(startOfHour(from)); i < this.#hours.length; i += 1) {
      const hour = this.#hours[i];
      if (hour === undefined || hour.startsAt >= to) return;
      yield hour;
    }
  }

  #hourOf(at: number): UsageHour {
    const startsAt = startOfHour(at);
    const place = this.#placeOf(startsAt);
    const known = this.#hours[place];
    if (known?.startsAt === startsAt) return known;
    const hour = { startsAt, runs: 0, credits: 0, events: [] };
    this.#hours.splice(place, 0, hour);
    return hour;
  }

  /** The place of the first hour that starts at `startsAt` or later. */
  #placeOf(startsAt: number): number {
    const last = this.#hours.at(-1);
    let high = this.#hours.length;
    // Most events occur as they arrive.
    if (last === undefined || last.startsAt < startsAt) return high;
    if (last.startsAt === startsAt) return high - 1;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hours[middle]?.startsAt ?? Infinity) < startsAt) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function startOfHour(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}

function addTo(sum: UsageSum, { command, amount }: UsageEvent): void {
  if (command.type === 'run-tool') sum.runs += amount;
  else sum.credits += amount;
}

function eventsIn({ events }: UsageHour, from: number, to: number): UsageEvent[] {
  return events.filter(({ occurredAt }) => occurredAt >= from && occurredAt < to);
}
