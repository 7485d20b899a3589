import { formatCredits } from '../billing/amounts.js';
import { formatInstant } from '../billing/instants.js';
import type { UsageEvent } from '../billing/usage.js';
import type { ChargeEntry, JournalEntry } from './entry.js';

const KINDS = { 'run-tool': 'run', infer: 'inference', 'fine-tune': 'fine-tuning' } as const;

export function commandEntry({ at, command }: UsageEvent): JournalEntry {
  Object.freeze(command);
  return Object.freeze({ at: formatInstant(at), type: 'command', command });
}

export function chargeEntry({ at, command, occurredAt, amount }: UsageEvent): ChargeEntry {
  const isRun = command.type === 'run-tool';
  return Object.freeze({
    at: formatInstant(at),
    type: 'charge',
    resource: isRun ? 'runs' : 'credits',
    category: isRun ? null : 'models',
    kind: KINDS[command.type],
    id: isRun ? command.toolId : command.modelId,
    amount: isRun ? amount : formatCredits(amount),
    eventId: command.eventId,
    occurredAt: formatInstant(occurredAt),
  });
}
