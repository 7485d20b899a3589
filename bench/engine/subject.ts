import {
  advancing,
  happenings,
  readingATrend,
  restoring,
  type Contest,
  type Work,
} from './contests.js';

const contests: Readonly<Record<string, Contest>> = {
  trend: readingATrend(),
  restore: restoring(),
  free: advancing(false),
  paid: advancing(true),
};

let work: Work = () => undefined;
let times = 1;

/** What is measured, the same file in Node and in Chromium; the clock is outside. */
const subject = {
  /** The last result, so that no work is optimized away. */
  made: undefined as unknown,
  /** Prepares a contender's work and returns how often `run` does it. */
  prepare(contest: string, contender: string): number {
    subject.made = undefined;
    const found = contests[contest]?.contenders[contender];
    if (found === undefined) throw new Error(`There is no ${contender} in ${contest}.`);
    work = found.prepare();
    times = found.times;
    return times;
  },
  run(): void {
    for (let i = 0; i < times; i += 1) subject.made = work();
  },
  happenings,
};

export type Subject = typeof subject;
declare global {
  var engineBench: Subject;
}
globalThis.engineBench = subject;
