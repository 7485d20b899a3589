import { IdSet } from '../../packages/engine/src/billing/ids/id-set.js';
import {
  advancing,
  executing,
  freshEvents,
  happenings,
  readingATrend,
  type Contest,
  type Work,
} from './contests.js';
import type { IdStyle } from './workload.js';

const contests = new Map<string, Contest>();
for (const count of [200_000, 1_000_000]) {
  for (const style of ['uuid', 'counter'] as const) {
    contests.set(`${count} ${style}`, executing(count, style));
  }
}
contests.set('trend', readingATrend());
contests.set('free', advancing(false));
contests.set('paid', advancing(true));

let work: Work = () => undefined;
let times = 1;
/**
 * What was made stays: no work is left out because nobody looks at it, and no code is thrown away because the objects that
 * it was compiled for are gone, which happens to no account that lives.
 */
const kept: unknown[] = [];
let held: unknown;

/** What is measured, the same file in Node and in Chromium; the clock and the scales are outside. */
const subject = {
  /** Prepares a contender's work and answers how often `run` does it. */
  prepare(contest: string, contender: string): number {
    const found = contests.get(contest)?.contenders[contender];
    if (found === undefined) throw new Error(`There is no ${contender} in ${contest}.`);
    work = found.prepare();
    times = found.times;
    return times;
  },
  run(): void {
    let made: unknown;
    for (let i = 0; i < times; i += 1) made = work();
    kept.push(made);
  },
  /** Leaves nothing but the ids in a set of the engine (`ours`) or of the language (`peer`). */
  hold(who: string, count: number, style: IdStyle): void {
    held = undefined;
    const ids = (): string[] => freshIds(count, style);
    held = who === 'ours' ? ourSet(ids()) : new Set(ids());
  },
  forget(): void {
    held = undefined;
  },
  holds: (): boolean => held !== undefined,
  happenings,
};

let json = '';
let jsonOf = '';

function freshIds(count: number, style: IdStyle): string[] {
  if (jsonOf !== `${count} ${style}`) {
    json = JSON.stringify(freshEvents(count, style).map(({ eventId }) => eventId));
    jsonOf = `${count} ${style}`;
  }
  return JSON.parse(json) as string[];
}

function ourSet(ids: readonly string[]): IdSet {
  const set = new IdSet();
  for (const id of ids) if (set.find(id) === -1) set.add();
  return set;
}

export type Subject = typeof subject;
declare global {
  var engineBench: Subject;
}
globalThis.engineBench = subject;
