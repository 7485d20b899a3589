import type { Books } from '../billing/books.js';
import type { UsageEvent } from '../billing/usage.js';
import type { Range } from './range.js';

/**
 * What the events of one kind came to in the range, by the id of their tool or model: by when they occurred, or,
 * for the current cycle as such, by what it was charged.
 */
export function amountsBySubject(
  { usage }: Books,
  type: UsageEvent['command']['type'],
  range: Range,
): Map<string, number> {
  const amounts = new Map<string, number>();
  const events = range.isCycle ? usage.chargedToCycle : usage.between(range.from, range.to);
  for (const { command, amount } of events) {
    if (command.type !== type) continue;
    const id = command.type === 'run-tool' ? command.toolId : command.modelId;
    amounts.set(id, (amounts.get(id) ?? 0) + amount);
  }
  return amounts;
}

export function total(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
