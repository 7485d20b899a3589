import type { JournalEntry } from '@usage-kit/engine';
import { aboutLives, agree, hold, type Law } from '../law.js';
import { entriesOf } from '../life/figures.js';

type Email = Extract<JournalEntry, { type: 'email' }>;

export const emails: Law = {
  number: 13,
  name: 'an email is sent once for each upward crossing, the highest alone',
  property: aboutLives({
    more: {
      'spend-to': 12,
      'lift-to': 8,
      give: 8,
      'run-tool': 10,
      'deploy-guardrail': 8,
      'deploy-script': 8,
    },
    during: () => {
      let read = 0;
      return ({ engine, deed }) => {
        const fresh = [...engine.journal].slice(read);
        read = engine.journal.length;
        if (deed.do !== 'execute') return;
        // A command is one change: of each sort it sends one email at most.
        const sorts = fresh
          .filter((entry): entry is Email => entry.type === 'email')
          .map(({ kind, resource }) => `${sortOf(kind)} ${resource ?? ''}`);
        agree('emails of one change', [...new Set(sorts)], sorts);
      };
    },
    after: ({ engine }) => {
      const [opening] = entriesOf(engine, 'opening');
      const { outbox } = engine;
      const journaled = entriesOf(engine, 'email');
      agree(
        'the outbox',
        journaled,
        outbox.map((email) => ({ type: 'email', ...email })),
      );
      for (const { kind, resource, threshold, to, subject, text, html } of outbox) {
        agree('to', opening?.account.administrators, to);
        hold(subject !== '' && text !== '' && html !== '', 'an email says nothing');
        if (kind === 'usage')
          hold(
            resource !== null &&
              threshold !== null &&
              (opening?.policy.emailAt.includes(threshold) ?? false),
            `an email of usage at ${threshold}`,
          );
        else hold(resource === null && threshold === null, `${kind} has a threshold`);
      }
      for (const resource of ['credits', 'runs'] as const) rises(engine.journal, resource);
    },
  }),
};

/** Between one arming and the next, each email of usage is of a higher threshold than the one before. */
function rises(journal: Iterable<JournalEntry>, resource: 'credits' | 'runs'): void {
  let highest = 0;
  for (const entry of journal) {
    if (entry.type === 'cycle') highest = 0;
    if (entry.type === 'grant' && entry.resource === resource) highest = 0;
    if (entry.type !== 'email' || entry.kind !== 'usage' || entry.resource !== resource) continue;
    const threshold = entry.threshold ?? 0;
    hold(threshold > highest, `after ${highest} came an email of ${resource} at ${threshold}`);
    highest = threshold;
  }
}

/** Emails that are about one thing getting worse are of one sort: the last kind is sent alone. */
function sortOf(kind: string): string {
  return kind.endsWith('deployed') ? kind : kind.replace(/-(usage|interruption|stopped)$/, '');
}
