import type { Books } from '../../../packages/engine/src/auditor/books.js';
import type { Meter, Stretch } from '../../../packages/engine/src/auditor/meter.js';
import type { Use } from '../../../packages/engine/src/auditor/things.js';

/** What a reading counts: a half-open span of days of use, or what the current cycle was charged. */
export type Span = { readonly from: number; readonly to: number } | 'cycle';

/** The events that a span counts. */
export function usesIn(books: Books, span: Span): Use[] {
  return books.things.uses.filter(({ occurredAt, cycle }) =>
    span === 'cycle'
      ? cycle === books.cycleNumber
      : span.from <= occurredAt && occurredAt < span.to,
  );
}

/** Micro-credits that a meter ran up in a span, until the present at most. */
export function burnedIn(books: Books, span: Span, meter: Meter): bigint {
  const { from, to } = bounds(books, span);
  return to > from ? meter.readAt(to) - meter.readAt(from) : 0n;
}

/** Milliseconds in a span, until the present at most, in which something ran. */
export function activeMsIn(books: Books, span: Span, stretches: readonly Stretch[]): number {
  return stretches
    .flatMap((stretch) => overlap(books, span, stretch))
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The part of a span, until the present, that one stretch covers; none where they do not meet. */
export function overlap(
  books: Books,
  span: Span,
  stretch: Stretch,
): { from: number; to: number }[] {
  const within = bounds(books, span);
  const from = Math.max(within.from, stretch.from);
  const to = Math.min(within.to, stretch.to ?? within.to);
  return to > from ? [{ from, to }] : [];
}

function bounds(books: Books, span: Span): { from: number; to: number } {
  if (span === 'cycle') return { from: books.cycle.start, to: books.now };
  return { from: Math.min(span.from, books.now), to: Math.min(span.to, books.now) };
}
