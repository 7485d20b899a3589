import type { Books } from '../billing/books.js';
import type { EventKind } from '../billing/events.js';
import type { Range } from './range.js';

/**
 * What the events of one kind came to in the range, by the index of their tool or model: by when they occurred, or,
 * for the current cycle as such, by what it was charged.
 */
export function amountsBySubject(
  books: Books,
  kind: EventKind,
  range: Range,
  subjects: number,
): Float64Array {
  const amounts = new Float64Array(subjects);
  const { events } = books;
  const add = (row: number): void => {
    if (events.kind(row) !== kind) return;
    const subject = events.subject(row);
    amounts[subject] = (amounts[subject] ?? 0) + events.amount(row);
  };
  if (range.isCycle) {
    for (let row = books.cycleFirstRow; row < events.length; row += 1) add(row);
  } else events.visit(range.from, range.to, add);
  return amounts;
}

export function total(amounts: Float64Array): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
