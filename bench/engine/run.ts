/**
 * The engine against a plain object ledger with numbers and a Set of ids, on the same events, in Node and in Chromium.
 * Figures are medians of the main thread's own milliseconds, ratios those of rounds in which all ran one after the other.
 * `npm run bench:engine -- [--rounds N] [--only TEXT]`; it is no test, and says which goals are met.
 */
import { parseArgs } from 'node:util';
import { inChromium } from './chromium.js';
import { inNode } from './node.js';
import { bundle, type Runtime } from './runtime.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Only figures whose name has this text, such as `node 200,000`, `memory` or `chromium trend`. */
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const grouped = new Intl.NumberFormat('en');

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function say(name: string, figures: string, ratio: number, goal: number): void {
  const verdict = ratio <= goal ? 'meets ' : 'misses';
  console.log(`${verdict} ${name}: ${figures}; ratio ${ratio.toFixed(3)}, goal <= ${goal}`);
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

async function execute(
  runtime: Runtime,
  name: string,
  count: number,
  style: string,
): Promise<void> {
  const names = ['ours', 'peer', 'floor', 'reading'];
  const times = await compare(runtime, `${count} ${style}`, names);
  const perEvent = names
    .map((who) => `${who} ${((median(times.get(who) ?? []) * 1e6) / count).toFixed(1)}`)
    .join(', ');
  say(name, `ns an event: ${perEvent}`, ratioOf(times, 'ours', 'peer'), 0.35);
}

async function memory(runtime: Runtime, name: string, count: number, style: string): Promise<void> {
  const ours = await runtime.bytes('ours', count, style);
  const peer = await runtime.bytes('peer', count, style);
  const each = (bytes: number): string => (bytes / count).toFixed(1);
  say(name, `bytes an id: ours ${each(ours)}, Set ${each(peer)}`, ours / peer, 0.3);
}

async function trend(runtime: Runtime, name: string): Promise<void> {
  const names = ['ours', 'peer', 'floor'];
  const times = await compare(runtime, 'trend', names);
  const figures = names.map((who) => `${who} ${shown(median(times.get(who) ?? []))}`).join(', ');
  say(name, figures, ratioOf(times, 'ours', 'peer'), 0.02);
}

/** What a year costs of what happens in it, against a month: the same each, however long it is. */
async function advance(runtime: Runtime, name: string, plan: string): Promise<void> {
  const times = await compare(runtime, plan, ['month', 'year']);
  const inMonth = await runtime.happenings(plan === 'paid', 1);
  const inYear = await runtime.happenings(plan === 'paid', 12);
  const figures =
    `a month ${shown(median(times.get('month') ?? []) / 5)} and ${inMonth} journal entries, ` +
    `a year ${shown(median(times.get('year') ?? []) / 5)} and ${inYear}; by what happens`;
  const share = inMonth === 0 ? 1 : inMonth / inYear;
  say(name, figures, ratioOf(times, 'year', 'month') * share, 1.5);
}

const script = await bundle();
const open = { Node: () => Promise.resolve(inNode(script)), Chromium: () => inChromium(script) };
const figures: { name: string; of: (runtime: Runtime, name: string) => Promise<void> }[] = [];
for (const count of [200_000, 1_000_000]) {
  for (const style of ['uuid', 'counter']) {
    const events = `${grouped.format(count)} events, ${style} ids`;
    figures.push(
      { name: `time, ${events}`, of: (runtime, name) => execute(runtime, name, count, style) },
      { name: `memory, ${events}`, of: (runtime, name) => memory(runtime, name, count, style) },
    );
  }
}
figures.push(
  { name: 'trend of a year by day, 1,000,000 events', of: trend },
  {
    name: 'advance, 1,000 guardrails, free',
    of: (runtime, name) => advance(runtime, name, 'free'),
  },
  {
    name: 'advance, 1,000 guardrails, paid',
    of: (runtime, name) => advance(runtime, name, 'paid'),
  },
);

for (const place of ['Node', 'Chromium'] as const) {
  for (const { name, of } of figures) {
    const whole = `${place}: ${name}`;
    if (!whole.toLowerCase().includes(values.only.toLowerCase())) continue;
    // A process of its own for each: what one has made or taught the compiler is nothing to the next.
    const runtime = await open[place]();
    try {
      await of(runtime, whole);
    } finally {
      await runtime.close();
    }
  }
}
