import type { CommandRefused } from '@usage-kit/contract';
import type { Books } from '../billing/books.js';
import { formatInstant, parseInstant } from '../billing/instants.js';
import { refuse } from './refusal.js';

/** When an event occurred: undefined where it does not say, null where it cannot have. */
export function occurrence(books: Books, occurredAt: unknown): number | undefined | null {
  if (occurredAt === undefined) return undefined;
  const instant = parseInstant(occurredAt);
  if (instant === undefined || instant > books.now || instant < books.openedAt) return null;
  return instant;
}

/** Whether a repeated event says the same `occurredAt` as the first one, which had `known`. */
export function isSameTime(occurredAt: unknown, known: number | undefined): boolean {
  return occurredAt === undefined ? known === undefined : parseInstant(occurredAt) === known;
}

export function wrongTime(books: Books): Readonly<CommandRefused> {
  return refuse(
    'invalid_time',
    `occurredAt is an RFC 3339 instant in UTC from ${formatInstant(books.openedAt)} to the present, ${formatInstant(books.now)}.`,
  );
}

export function conflict(eventId: string): Readonly<CommandRefused> {
  return refuse(
    'event_conflict',
    `The event "${eventId}" was counted with another content. A new event needs an id of its own.`,
  );
}
