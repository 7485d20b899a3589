import { benchIds } from './ids.js';
import { benchLedger } from './ledger.js';
import type { Comparison } from './measure.js';
import { benchMonth } from './month.js';
import { benchTrend } from './trend.js';
import type { IdStyle } from './workload.js';

/*
 * node --expose-gc --import tsx --conditions=@usage-kit/source bench/engine/index.ts [ledger] [ids] [trend] [month]
 *
 * Every figure is a median, every ratio the median of the ratios of rounds in which both ran one after the other.
 */
const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const COUNTS = [200_000, 1_000_000];
const STYLES: IdStyle[] = ['uuid', 'counter'];

function print(what: string, { ours, peer, floor, ratio }: Comparison, goal: number): void {
  const ms = (time: number): string => `${time.toFixed(time < 10 ? 3 : 0)} ms`;
  console.log(
    `${what}: ${ms(ours)}, peer ${ms(peer)}, floor ${ms(floor)}, ratio ${ratio.toFixed(3)} (goal <= ${goal})`,
  );
}

for (const count of COUNTS) {
  for (const style of STYLES) {
    if (wants('ledger')) {
      print(`execute ${count} events, ${style} ids`, benchLedger(count, style, 7), 0.35);
    }
    if (wants('ids')) {
      const { ours, peer } = benchIds(count, style);
      console.log(
        `memory for ${count} ${style} ids: ${ours.toFixed(1)} bytes an id, Set ${peer.toFixed(1)}, ratio ${(ours / peer).toFixed(3)} (goal <= 0.3)`,
      );
    }
  }
}
if (wants('trend')) print('a year by day over 1,000,000 events', benchTrend(1_000_000, 7), 0.02);
if (wants('month')) {
  for (const [months, paid] of [
    [1, false],
    [12, false],
    [1, true],
    [12, true],
  ] as const) {
    const { ms, happenings } = benchMonth(1000, months, paid, 7);
    console.log(
      `advance ${months} months with 1,000 guardrails, ${paid ? 'paid' : 'free'}: ${ms.toFixed(2)} ms, ${happenings} journal entries`,
    );
  }
}
