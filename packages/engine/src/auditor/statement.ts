import type {
  AlertEntry,
  CycleEntry,
  EmailEntry,
  EventChargeEntry,
  ExpiryEntry,
  GrantEntry,
  StopEntry,
} from './journal.js';

/** What must be in the journal, but for the ids that an engine is free to choose. */
export type Statement =
  | EventChargeEntry
  | Omit<GrantEntry, 'id'>
  | Omit<ExpiryEntry, 'grantId'>
  | CycleEntry
  | Omit<AlertEntry, 'id'>
  | EmailEntry
  | StopEntry;

/** The law that a statement of this type stands or falls with. */
export const lawOf = {
  charge: 8,
  grant: 1,
  expiry: 7,
  cycle: 14,
  alert: 12,
  email: 13,
  stop: 10,
} as const satisfies Record<Statement['type'], number>;

/** A statement as a sentence without its time. Two statements agree if and only if their sentences are equal. */
export function sentence(statement: Statement): string {
  switch (statement.type) {
    case 'charge':
      return `charges ${statement.amount} ${statement.resource} for the ${statement.kind} ${quoted(statement.eventId)} of ${quoted(statement.id)} that occurred at ${statement.occurredAt}`;
    case 'grant':
      return `grants ${statement.amount} ${statement.resource} (${statement.source}) until ${statement.expiresAt ?? 'used up'}`;
    case 'expiry':
      return `takes back ${statement.amount} ${statement.resource} (${statement.source}), which ${statement.reason}`;
    case 'cycle': {
      const { plan, startsAt, endsAt, carried, overdraft } = statement;
      return `begins a ${plan} cycle from ${startsAt} to ${endsAt ?? 'the next plan'} with ${carried.credits} credits and ${carried.runs} runs carried, ${overdraft.credits} credits and ${overdraft.runs} runs owed`;
    }
    case 'alert': {
      const { kind, resource, threshold, removable, actions, raisedAt } = statement;
      return `raises the ${removable ? 'removable' : 'fixed'} banner ${kind} of ${resource} at ${threshold ?? 'no'} percent (${actions.join(', ')}), raised at ${raisedAt}`;
    }
    case 'email': {
      const { kind, resource, threshold, to } = statement;
      const about = resource === null ? '' : ` about ${resource} at ${threshold ?? 'no'} percent`;
      return `sends the email ${kind}${about} to ${to.join(', ')}`;
    }
    case 'stop':
      return `stops the ${statement.kind} ${quoted(statement.id)}`;
  }
}

function quoted(id: string): string {
  return JSON.stringify(id);
}
