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

/** What occurred before an hour. Over a long life its credits may be more than a number holds exactly. */
interface UsageBefore {
  readonly runs: number;
  readonly credits: bigint;
}

const NOTHING: UsageBefore = { runs: 0, credits: 0n };

/** What events used, by when they occurred: a bucket of the trend is the difference of two sums, however long it is. */
export class UsageLog {
  /** The UTC hours in which anything occurred, in order. */
  readonly #hours: UsageHour[] = [];
  /** Prefix sums over the hours, as far as they were read and nothing has occurred since that changes them. */
  readonly #before = [NOTHING];
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
    const startsAt = startOfHour(event.occurredAt);
    const place = this.#placeOf(startsAt);
    let hour = this.#hours[place];
    if (hour?.startsAt !== startsAt) {
      hour = { startsAt, runs: 0, credits: 0, events: [] };
      this.#hours.splice(place, 0, hour);
    }
    hour.events.push(event);
    addTo(hour, event);
    if (this.#before.length > place + 1) this.#before.length = place + 1;
  }

  /** What occurred in [from, to). */
  sum(from: number, to: number): UsageSum {
    const first = startOfHour(from + HOUR_MS - 1);
    const last = startOfHour(to);
    if (first > last) return this.#sumOfEvents(from, to);
    const start = this.#sumBefore(first);
    const end = this.#sumBefore(last);
    const ahead = this.#sumOfEvents(from, first);
    const behind = this.#sumOfEvents(last, to);
    return {
      runs: ahead.runs + end.runs - start.runs + behind.runs,
      credits: ahead.credits + Number(end.credits - start.credits) + behind.credits,
    };
  }

  /** The events that occurred in [from, to), hour by hour. */
  *between(from: number, to: number): Generator<UsageEvent> {
    for (let i = this.#placeOf(startOfHour(from)); i < this.#hours.length; i += 1) {
      const hour = this.#hours[i];
      if (hour === undefined || hour.startsAt >= to) return;
      for (const event of hour.events) {
        if (event.occurredAt >= from && event.occurredAt < to) yield event;
      }
    }
  }

  #sumOfEvents(from: number, to: number): UsageSum {
    const sum = { runs: 0, credits: 0 };
    if (from >= to) return sum;
    for (const event of this.between(from, to)) addTo(sum, event);
    return sum;
  }

  /** What occurred before an instant on the hour. */
  #sumBefore(startsAt: number): UsageBefore {
    const place = this.#placeOf(startsAt);
    for (let i = this.#before.length; i <= place; i += 1) {
      const { runs, credits } = this.#before[i - 1] ?? NOTHING;
      const hour = this.#hours[i - 1];
      this.#before.push({
        runs: runs + (hour?.runs ?? 0),
        credits: credits + BigInt(hour?.credits ?? 0),
      });
    }
    return this.#before[place] ?? NOTHING;
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
