/**
 * What a person who uses the kit can feel of the engine, in Node and in Chromium: a year's trend, months that pass with
 * 1,000 deployments, and the restart of a server that holds 1,000,000 events.
 * Figures are medians of the main thread's own milliseconds, ratios those of rounds in which all ran one after the other.
 * `npm run bench:engine -- [--rounds N] [--only TEXT]`; it is not a test, and says which goals are met.
 */
import { parseArgs } from 'node:util';
import { inChromium } from './chromium.js';
import { inNode } from './node.js';
import { bundle, type Runtime } from './runtime.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Only figures whose name has this text, such as `node restore` or `chromium trend`. */
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
/** A server may take this long to come back, for each million events that it holds. */
const RESTORE_GOAL_MS = 5_000;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function say(name: string, figures: string, value: number, goal: number): void {
  const verdict = value <= goal ? 'meets ' : 'misses';
  console.log(`${verdict} ${name}: ${figures}; ${Number(value.toFixed(3))}, goal <= ${goal}`);
}

const shown = (ms: number): string => `${ms.toFixed(ms < 1 ? 4 : ms < 20 ? 2 : 0)} ms`;

/** Rounds of all contenders, each round in another order; the first two warm up and are not counted. */
async function compare(
  runtime: Runtime,
  contest: string,
  contenders: readonly string[],
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(contenders.map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (let i = 0; i < contenders.length; i += 1) {
      const name = contenders[(i + round + 2) % contenders.length] ?? '';
      const ms = await runtime.time(contest, name);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return times;
}

function ratioOf(times: Map<string, number[]>, one: string, other: string): number {
  const others = times.get(other) ?? [];
  return median((times.get(one) ?? []).map((ms, round) => ms / (others[round] ?? NaN)));
}

async function trend(runtime: Runtime, name: string): Promise<void> {
  const names = ['ours', 'scan'];
  const times = await compare(runtime, 'trend', names);
  const figures = names.map((who) => `${who} ${shown(median(times.get(who) ?? []))}`).join(', ');
  say(name, `${figures}; ratio`, ratioOf(times, 'ours', 'scan'), 0.02);
}

async function restore(runtime: Runtime, name: string): Promise<void> {
  const times = await compare(runtime, 'restore', ['ours']);
  say(name, 'milliseconds', median(times.get('ours') ?? []), RESTORE_GOAL_MS);
}

/** What a year costs of what happens in it, against a month: the same each, however long it is. */
async function advance(runtime: Runtime, name: string, plan: string): Promise<void> {
  const times = await compare(runtime, plan, ['month', 'year']);
  const inMonth = await runtime.happenings(plan === 'paid', 1);
  const inYear = await runtime.happenings(plan === 'paid', 12);
  const figures =
    `a month ${shown(median(times.get('month') ?? []) / 5)} and ${inMonth} journal entries, ` +
    `a year ${shown(median(times.get('year') ?? []) / 5)} and ${inYear}; ratio by what happens`;
  const share = inMonth === 0 ? 1 : inMonth / inYear;
  say(name, figures, ratioOf(times, 'year', 'month') * share, 1.5);
}

const script = await bundle();
const open = { Node: () => Promise.resolve(inNode(script)), Chromium: () => inChromium(script) };
const figures: { name: string; of: (runtime: Runtime, name: string) => Promise<void> }[] = [
  { name: 'trend of a year by day, 1,000,000 events', of: trend },
  { name: 'restore, 1,000,000 events', of: restore },
  {
    name: 'advance, 1,000 guardrails, free',
    of: (runtime, name) => advance(runtime, name, 'free'),
  },
  {
    name: 'advance, 1,000 guardrails, paid',
    of: (runtime, name) => advance(runtime, name, 'paid'),
  },
];

for (const place of ['Node', 'Chromium'] as const) {
  for (const { name, of } of figures) {
    const whole = `${place}: ${name}`;
    if (!whole.toLowerCase().includes(values.only.toLowerCase())) continue;
    // Its own process for each: what one has made or taught the compiler is nothing to the next.
    const runtime = await open[place]();
    try {
      await of(runtime, whole);
    } finally {
      await runtime.close();
    }
  }
}
