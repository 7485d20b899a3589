import type { Mutation } from './mutation.js';

/** What is read of it, and what a snapshot keeps. */
export const ofReadings: readonly Mutation[] = [
  {
    name: 'a late event is missing from the list of its cycle',
    file: 'packages/engine/src/readings/events-by-subject.ts',
    search: 'if (range.isCycle) {',
    replacement: 'if (range.isCycle && range.from > range.to) {',
  },
  {
    name: 'the list of a cycle has the events of all cycles',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `  books.cycleFirstRow = books.events.length;
`,
    replacement: '',
  },
  {
    name: 'the end of a range is in it',
    file: 'packages/engine/src/billing/dated.ts',
    search: 'if (at >= from && at < to) visitor',
    replacement: 'if (at >= from && at <= to) visitor',
  },
  {
    name: 'a dated event is shown at its arrival',
    file: 'packages/engine/src/billing/events.ts',
    search: 'this.#hours.addRun(occurredAt ?? at);',
    replacement: 'this.#hours.addRun(at);',
  },
  {
    name: 'the last hour of a range is whole',
    file: 'packages/engine/src/billing/events.ts',
    search: 'const last = Math.floor(to / HOUR_MS) * HOUR_MS;',
    replacement: 'const last = Math.ceil(to / HOUR_MS) * HOUR_MS;',
  },
  {
    name: 'a page has a row of the next',
    file: 'packages/engine/src/readings/list.ts',
    search: 'ordered.slice(offset, offset + limit)',
    replacement: 'ordered.slice(offset, offset + limit + 1)',
  },
  {
    name: 'a search leaves out what begins with it',
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
    search: "if (entry.type !== 'command' && entry.type !== 'refusal') continue;",
    replacement: "if (entry.type !== 'command') continue;",
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
