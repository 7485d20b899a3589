import type { Books } from '../books.js';
import type { EventKind } from '../events.js';
import type { Range } from './range.js';

/** What the events of one kind came to in the range, by the index of their tool or model. */
export function amountsBySubject(
  books: Books,
  kind: EventKind,
  { from, to }: Range,
  subjects: number,
): Float64Array {
  const amounts = new Float64Array(subjects);
  const { events } = books;
  events.visit(from, to, (row) => {
    if (events.kind(row) !== kind) return;
    const subject = events.subject(row);
    amounts[subject] = (amounts[subject] ?? 0) + events.amount(row);
  });
  return amounts;
}

export function total(amounts: Float64Array): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
