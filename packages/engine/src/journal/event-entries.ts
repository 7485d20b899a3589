import { formatCredits } from '../billing/amounts.js';
import type { Books } from '../billing/books.js';
import { INFERENCE, RUN } from '../billing/events.js';
import { formatInstant } from '../billing/instants.js';
import type { EventEntries } from './journal.js';

/** Makes the journal's entries of runs and inferences from their rows. */
export function eventEntries(books: Books): EventEntries {
  const { events } = books;
  return {
    command(row) {
      const at = formatInstant(events.at(row));
      const eventId = events.ids.at(row);
      const occurredAt = events.occurredAt(row);
      const dated = occurredAt === undefined ? {} : { occurredAt: formatInstant(occurredAt) };
      if (events.kind(row) === RUN) {
        const toolId = books.tools.all[events.subject(row)]?.id ?? '';
        return { at, type: 'command', command: { type: 'run-tool', eventId, toolId, ...dated } };
      }
      const { input, output } = events.tokens(row);
      const modelId = books.models.all[events.subject(row)]?.id ?? '';
      return {
        at,
        type: 'command',
        command: {
          type: 'infer',
          eventId,
          modelId,
          inputTokens: input,
          outputTokens: output,
          ...dated,
        },
      };
    },
    charge(row) {
      const at = formatInstant(events.at(row));
      const isRun = events.kind(row) === RUN;
      const subject = events.subject(row);
      return {
        at,
        type: 'charge',
        resource: isRun ? 'runs' : 'credits',
        category: isRun ? null : 'models',
        kind: isRun ? 'run' : events.kind(row) === INFERENCE ? 'inference' : 'fine-tuning',
        id: (isRun ? books.tools.all[subject] : books.models.all[subject])?.id ?? '',
        amount: isRun ? 1 : formatCredits(events.amount(row)),
        eventId: events.ids.at(row),
        occurredAt: formatInstant(events.occurredAt(row) ?? events.at(row)),
      };
    },
  };
}
