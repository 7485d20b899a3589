import type { Books } from './books.js';
import { expireGrants, turnCycle } from './cycle.js';
import { review } from './review.js';

/**
 * Lets time pass up to `target`. What happens on the way (an expiry, a cycle's end, a mark that running deployments
 * reach) is found by arithmetic and done at its own instant, so the cost is that of what happens, however long it takes.
 *
 * All that falls on one instant is one change: accruals up to it, expiries, the cycle's end, and then one look at the marks.
 */
export function letTimePass(books: Books, target: number): void {
  for (;;) {
    const at = nextInstant(books);
    if (at > target) break;
    books.now = at;
    expireGrants(books);
    const turns = books.cycle.endsAt === at;
    if (turns) turnCycle(books, books.plan, books.planCredits, books.planRuns);
    review(books, turns ? 'cycle' : 'use');
  }
  books.now = target;
}

/** The next instant at which something happens by itself; Infinity where nothing does. */
export function nextInstant(books: Books): number {
  return Math.min(
    books.credits.nextExpiry,
    books.runs.nextExpiry,
    books.cycle.endsAt ?? Infinity,
    nextCrossing(books),
  );
}

function nextCrossing(books: Books): number {
  const mark = books.creditWatch.next;
  if (mark === null) return Infinity;
  return books.burn.firstAt({ whole: mark.whole - books.usedByEvents, rest: mark.rest });
}
