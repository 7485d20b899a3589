import type { Mutation } from './mutation.js';

/** What is read of it, and what a snapshot keeps. */
export const ofReadings: readonly Mutation[] = [
  {
    name: 'a late event is missing from the list of its cycle',
    file: 'packages/engine/src/readings/events-by-subject.ts',
    search: 'const events = range.isCycle ?',
    replacement: 'const events = range.isCycle && range.from > range.to ?',
  },
  {
    name: 'the list of a cycle has the events of all cycles',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `  books.usage.beginCycle();
`,
    replacement: '',
  },
  {
    name: 'the end of a range is in it',
    file: 'packages/engine/src/billing/usage.ts',
    search: 'event.occurredAt >= from && event.occurredAt < to',
    replacement: 'event.occurredAt >= from && event.occurredAt <= to',
  },
  {
    name: 'a dated event is shown at its arrival',
    file: 'packages/engine/src/billing/usage.ts',
    search: 'const startsAt = startOfHour(event.occurredAt);',
    replacement: 'const startsAt = startOfHour(event.at);',
  },
  {
    name: 'the last hour of a range is whole',
    file: 'packages/engine/src/billing/usage.ts',
    search: 'const last = startOfHour(to);',
    replacement: 'const last = startOfHour(to + HOUR_MS - 1);',
  },
  {
    name: 'a late event is looked for behind the last hour',
    file: 'packages/engine/src/billing/usage.ts',
    search: 'this.#hours.splice(place, 0, hour);',
    replacement: 'this.#hours.push(hour);',
  },
  {
    name: 'a late event is missing from the sums that were read before',
    file: 'packages/engine/src/billing/usage.ts',
    search: `    if (this.#before.length > place + 1) this.#before.length = place + 1;
`,
    replacement: '',
  },
  {
    name: 'the charge of an event is missing from the journal',
    file: 'packages/engine/src/billing/books.ts',
    search: 'this.journal.push(event, event);',
    replacement: 'this.journal.push(event);',
  },
  {
    name: 'the journal dates a late event at its arrival',
    file: 'packages/engine/src/journal/usage-entries.ts',
    search: 'occurredAt: formatInstant(occurredAt),',
    replacement: 'occurredAt: formatInstant(at),',
  },
  {
    name: 'a page has a row of the next',
    file: 'packages/engine/src/readings/list.ts',
    search: 'ordered.slice(offset, offset + limit)',
    replacement: 'ordered.slice(offset, offset + limit + 1)',
  },
  {
    name: 'a search omits what begins with it',
    file: 'packages/contract/src/rules/list.ts',
    search: 'name.toLowerCase().includes(wanted)',
    replacement: 'name.toLowerCase().indexOf(wanted) > 0',
  },
  {
    name: 'tools that never were deployed are listed',
    file: 'packages/engine/src/readings/tools.ts',
    search: 'filter((tool) => tool.listed)',
    replacement: 'filter((tool) => tool.index >= 0)',
  },
  {
    name: 'refusals are lost in a snapshot',
    file: 'packages/engine/src/journal/snapshot.ts',
    search:
      "if (entry.type === 'opening' || entry.type === 'command' || entry.type === 'refusal') {",
    replacement: "if (entry.type === 'opening' || entry.type === 'command') {",
  },
  {
    name: 'new deployments are said to be allowed at the floor',
    file: 'packages/engine/src/billing/books.ts',
    search: 'return Number((BigInt(this.credits.allocated) * of) / whole);',
    replacement: 'return Number((BigInt(this.credits.allocated) * of) / whole) - 1;',
  },
  {
    name: 'seconds of hardware are rounded up',
    file: 'packages/engine/src/readings/guardrails.ts',
    search: 'const seconds = Math.floor((before + ms) / 1000) - Math.floor(before / 1000);',
    replacement: 'const seconds = Math.ceil((before + ms) / 1000) - Math.floor(before / 1000);',
  },
];
