import { richAccount } from './accounts.js';
import { compare, timeOf, type Comparison } from './measure.js';
import { PlainLedger } from './plain-ledger.js';
import { workload, type IdStyle, type MeteredCommand } from './workload.js';

/** Time to execute `count` events, against the plain ledger and against bare stores into typed arrays. */
export function benchLedger(count: number, style: IdStyle, rounds: number): Comparison {
  const json = JSON.stringify(workload(count, style));
  // Parsed anew for each run: a string that was once in a Set keeps its hash, which would favour whoever comes second.
  const fresh = (): MeteredCommand[] => JSON.parse(json) as MeteredCommand[];
  return compare(rounds, {
    ours: () => {
      const commands = fresh();
      const engine = richAccount();
      return timeOf(() => {
        for (const command of commands) engine.execute(command);
        return engine;
      });
    },
    peer: () => {
      const commands = fresh();
      const ledger = new PlainLedger(0, 100_000_000, 1_000_000_000);
      return timeOf(() => {
        for (const command of commands) ledger.execute(command);
        return ledger;
      });
    },
    floor: () => {
      const commands = fresh();
      return timeOf(() => storeBarely(commands));
    },
  });
}

/** What no ledger can be faster than: each event looked at once and its numbers stored. */
function storeBarely(commands: readonly MeteredCommand[]): Float64Array {
  const columns = new Float64Array(3 * commands.length);
  let end = 0;
  for (const command of commands) {
    columns[end] = command.eventId.length;
    columns[end + 1] = command.type === 'infer' ? command.inputTokens : 1;
    columns[end + 2] = command.type === 'infer' ? command.outputTokens : 0;
    end += 3;
  }
  return columns;
}
