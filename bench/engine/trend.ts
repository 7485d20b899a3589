import { richAccount } from './accounts.js';
import { compare, timeOf, type Comparison } from './measure.js';
import { PlainLedger } from './plain-ledger.js';
import { STARTS_AT, workload } from './workload.js';

const YEAR_MS = 365 * 86_400_000;
const REPEATS = 20;

/** A year's trend by day over `count` events: the engine's reading against a scan of a plain ledger's entries. */
export function benchTrend(count: number, rounds: number): Comparison {
  const commands = workload(count, 'counter');
  const from = Date.parse(STARTS_AT);
  const to = new Date(from + YEAR_MS).toISOString();
  const engine = richAccount();
  const ledger = new PlainLedger(from, 100_000_000, 1_000_000_000);
  commands.forEach((command, i) => {
    const ms = Math.floor((i / count) * YEAR_MS);
    if (i % 64 === 0) engine.advance(new Date(from + ms).toISOString());
    ledger.now = Date.parse(engine.now);
    engine.execute(command);
    ledger.execute(command);
  });
  engine.advance(to);
  const hours = new Float64Array(2 * 365 * 24).fill(1);
  return compare(rounds, {
    ours: () => repeat(() => engine.read.trend({ from: STARTS_AT, to, interval: 'day' })),
    peer: () => timeOf(() => ledger.trend(from, 365)),
    floor: () => repeat(() => sumOf(hours)),
  });
}

/** The time of one of many in a row, since one alone is too short to be measured. */
function repeat(work: () => unknown): number {
  return (
    timeOf(() => {
      for (let i = 0; i < REPEATS; i += 1) work();
    }) / REPEATS
  );
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}
