import type {
  ChangePlanCommand,
  DismissAlertCommand,
  GrantCommand,
  TopUpCommand,
} from '@usage-kit/contract';
import { LARGEST, parseCredits, parseRuns } from '../billing/amounts.js';
import type { Books, EventCommand } from '../billing/books.js';
import { addGrant, turnCycle } from '../billing/cycle.js';
import { formatInstant, parseInstant } from '../billing/instants.js';
import { ACCEPTED, refuse, type Outcome } from './refusal.js';
import { review, reviewCredits, reviewRuns } from '../billing/review.js';
import { conflict, isSameTime } from './occurrence.js';
import { accept, assertId, unknown, wrongAmount } from './rules.js';

/** A grant is of the free kind, its own top-up; both carry over the cycles until they expire. */
export function grant(books: Books, command: GrantCommand | TopUpCommand): Outcome {
  const { eventId, resource } = command;
  assertId(eventId, 'eventId');
  if (!['credits', 'runs'].includes(resource))
    throw new TypeError('resource must be credits or runs');
  const read = resource === 'credits' ? parseCredits : parseRuns;
  const amount = read(command.amount);
  const known = books.events.get(eventId);
  if (known !== undefined) return isSameGrant(known, command) ? ACCEPTED : conflict(eventId);
  if (amount === undefined || amount <= 0 || books[resource].allocated + amount > LARGEST) {
    return wrongAmount(
      resource === 'credits'
        ? 'amount must be a decimal string above 0 with at most 6 fraction digits.'
        : 'amount must be a whole number above 0.',
    );
  }
  const expiresAt = command.expiresAt === undefined ? null : parseInstant(command.expiresAt);
  if (expiresAt === undefined || (expiresAt !== null && expiresAt <= books.now)) {
    return refuse(
      'invalid_time',
      `expiresAt must be an RFC 3339 UTC timestamp after the current time, ${formatInstant(books.now)}.`,
    );
  }
  books.events.set(eventId, accept(books, command));
  const source = command.type === 'grant' ? 'free' : 'top-up';
  addGrant(books, resource, { name: eventId, source, startsAt: books.now, expiresAt }, amount);
  if (resource === 'credits') reviewCredits(books, 'grant');
  else reviewRuns(books, 'grant');
  return ACCEPTED;
}

function isSameGrant(first: EventCommand, command: GrantCommand | TopUpCommand): boolean {
  const read = command.resource === 'credits' ? parseCredits : parseRuns;
  return (
    (first.type === 'grant' || first.type === 'top-up') &&
    first.type === command.type &&
    first.resource === command.resource &&
    read(first.amount) === read(command.amount) &&
    isSameTime(command.expiresAt, first.expiresAt)
  );
}

/**
 * Ends the cycle and begins a new one on the plan. A paid plan may change to another paid one; a free one has but one
 * cycle, so a change from free to free changes nothing.
 */
export function changePlan(books: Books, command: ChangePlanCommand): Outcome {
  const { plan } = command;
  if (!['free', 'paid'].includes(plan)) throw new TypeError('plan must be free or paid');
  let planCredits = 0;
  let planRuns = 0;
  if (plan === 'paid') {
    const credits = parseCredits(command.planCredits);
    const runs = parseRuns(command.planRuns);
    if (credits === undefined || credits < 0 || credits > LARGEST / 2) {
      return wrongAmount('planCredits must be a decimal string, 0 or more.');
    }
    if (runs === undefined || runs < 0 || runs > LARGEST / 2) {
      return wrongAmount('planRuns must be a whole number, 0 or more.');
    }
    planCredits = credits;
    planRuns = runs;
  }
  if (plan === 'free' && books.plan === 'free') return ACCEPTED;
  accept(books, command);
  turnCycle(books, plan, planCredits, planRuns);
  review(books, 'cycle');
  return ACCEPTED;
}

/** Dismisses a removable banner for good. Once dismissed, or gone by itself, it is done. */
export function dismissAlert(books: Books, command: DismissAlertCommand): Outcome {
  assertId(command.alertId, 'alertId');
  const alert = books.alerts.find(command.alertId);
  if (alert === undefined) return unknown('alert', command.alertId);
  if (!alert.removable) {
    return refuse(
      'alert_not_removable',
      "This alert can't be dismissed. Add credits or switch to a paid plan to clear it.",
    );
  }
  if (books.alerts.isDismissed(alert.id)) return ACCEPTED;
  accept(books, command);
  books.alerts.dismiss(alert.id);
  return ACCEPTED;
}
