import type { CommandRefused } from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { formatInstant, parseInstant } from '../billing/instants.js';
import { refuse } from './refusal.js';

/** When an event occurred: now if it doesn't say; null if it can't have. */
export function occurrence(books: Books, occurredAt: unknown): number | null {
  if (occurredAt === undefined) return books.now;
  const instant = parseInstant(occurredAt);
  if (instant === undefined || instant > books.now || instant < books.openedAt) return null;
  return instant;
}

/** Whether a repeated event gives the same instant as the first one, however it is written. */
export function isSameTime(instant: unknown, first: string | undefined): boolean {
  return (
    instant === first || (first !== undefined && parseInstant(instant) === parseInstant(first))
  );
}

export function wrongTime(books: Books): Readonly<CommandRefused> {
  return refuse(
    'invalid_time',
    `occurredAt must be an RFC 3339 UTC timestamp from ${formatInstant(books.openedAt)} to the current time, ${formatInstant(books.now)}.`,
  );
}

export function conflict(eventId: string): Readonly<CommandRefused> {
  return refuse(
    'event_conflict',
    `The event "${eventId}" was already recorded with different content. Use a new event ID.`,
  );
}
