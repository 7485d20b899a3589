import type { Command, CommandRefused } from '@usage-kit/contract';
import { formatCredits, LARGEST } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { SUPPORT_URL } from '../emails/letters.js';
import { formatInstant } from '../billing/instants.js';
import { refuse } from './refusal.js';
import { isReached } from '../billing/thresholds.js';

type Refusal = Readonly<CommandRefused>;

/** No id has more characters than this. */
const LONGEST_ID = 16_000;

/** Writes an accepted command into the journal, before what follows from it; returns the copy that is kept. */
export function accept<Accepted extends Command>(books: Books, command: Accepted): Accepted {
  const kept = { ...command };
  Object.freeze(kept);
  books.record({ at: formatInstant(books.now), type: 'command', command: kept });
  return kept;
}

/** @throws TypeError where `value` is not an id: that is a programmer's mistake and no refusal. */
export function assertId(value: unknown, field: string): asserts value is string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID) {
    throw new TypeError(`${field} must be a string of 1 to ${LONGEST_ID} characters`);
  }
}

/** @throws TypeError where `value` is not a text. */
export function assertText(value: unknown, field: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${field} must be a string`);
}

/** Whether `value` is a whole number from `least` on that the engine can count with. */
export function isCount(value: unknown, least: number, most = LARGEST): value is number {
  return (
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
  );
}

export function unknown(what: string, id: string): Refusal {
  return refuse('unknown_id', `No such ${what}: "${id}". Create it first, or use an existing ID.`);
}

export function duplicate(what: string, id: string): Refusal {
  return refuse('duplicate_id', `The ${what} ID "${id}" is already in use. Choose another.`);
}

export function notInCard(what: string, name: string): Refusal {
  return refuse('unknown_id', `The rate card has no ${what} "${name}".`);
}

export function wrongAmount(rule: string): Refusal {
  return refuse('invalid_amount', rule);
}

function remaining(books: Books): string {
  return `${formatCredits(books.balance.remaining)} of ${formatCredits(books.credits.allocated)} credits left`;
}

/** Refuses where no credits remain; undefined where some do. */
export function refuseWithoutCredits(books: Books): Refusal | undefined {
  if (!books.remainsAtMost(0)) return undefined;
  if (books.remainsAtMost(books.limits.negative)) {
    return refuse(
      'negative_limit',
      `You reached the limit of ${formatCredits(books.limits.negative)} credits (${remaining(books)}). To add credits, contact support: ${SUPPORT_URL}`,
    );
  }
  return refuse(
    'credits_exhausted',
    `You have no credits left (${remaining(books)}). To add credits, contact support: ${SUPPORT_URL}`,
  );
}

/** Refuses a new guardrail or script at or under the floor; undefined where it may start. */
export function refuseUnderFloor(books: Books): Refusal | undefined {
  const exhausted = refuseWithoutCredits(books);
  if (exhausted !== undefined || mayDeploy(books)) return exhausted;
  return refuse(
    'below_new_deployment_floor',
    `New deployments require more than ${formatCredits(books.newDeploymentFloor)} credits (${remaining(books)}). To add credits, contact support: ${SUPPORT_URL}`,
  );
}

/** Whether more credits remain than the floor for new deployments, exactly. */
export function mayDeploy(books: Books): boolean {
  const floor = books.creditWatch.marks.find((mark) => mark.kind === 'floor');
  return floor !== undefined && !isReached(floor, books.usedExactly);
}
