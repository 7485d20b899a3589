import type { Books } from '../billing/books.js';
import { parseInstant } from '../billing/instants.js';
import { ReadingProblem } from './problem.js';

/** A half-open range of RFC 3339 instants; where an end is omitted, it is the current cycle's. */
export interface RangeQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** [from, to) in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The span that a reading is of; `to` is Infinity for a cycle without end. */
export interface Range extends Span {
  /** Whether it was asked for without ends: then a list shows what the cycle was charged, late events among it. */
  readonly isCycle: boolean;
}

/** @throws ReadingProblem `invalid_request` for what is not an instant, `range_empty` where from >= to. */
export function rangeOf(books: Books, query: RangeQuery): Range {
  const from = instantOf(query.from, 'from') ?? books.cycle.startsAt;
  const to = instantOf(query.to, 'to') ?? books.cycle.endsAt ?? Infinity;
  if (from >= to) throw new ReadingProblem('range_empty', 'from must be before to.');
  return { from, to, isCycle: query.from === undefined && query.to === undefined };
}

function instantOf(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (instant === undefined) {
    throw new ReadingProblem(
      'invalid_request',
      `${name} must be an RFC 3339 UTC timestamp ending in Z.`,
    );
  }
  return instant;
}

/** The part of `range` that has passed: nothing accrues in the future. */
export function passed(books: Books, { from, to }: Span): Span {
  return { from: Math.min(from, books.now), to: Math.min(to, books.now) };
}
