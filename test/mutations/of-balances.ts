import type { Mutation } from './mutation.js';

/** Grants, cycles and what is charged. */
export const ofBalances: readonly Mutation[] = [
  {
    name: 'an overdraft is forgotten at the end of its cycle',
    file: 'packages/engine/src/billing/ledger.ts',
    search: 'this.allocated = carried - overdraft;',
    replacement: 'this.allocated = carried;',
  },
  {
    name: 'a grant expires a millisecond late',
    file: 'packages/engine/src/billing/ledger.ts',
    search: 'return this.grants[0]?.expiresAt ?? Infinity;',
    replacement: 'return (this.grants[0]?.expiresAt ?? Infinity) + 1;',
  },
  {
    name: 'an expired grant is gone before what was used is drawn from it',
    file: 'packages/engine/src/billing/ledger.ts',
    search: `expire(at: number): Grant[] {
    this.draw();`,
    replacement: 'expire(at: number): Grant[] {',
  },
  {
    name: 'top-ups are used before free grants',
    file: 'packages/engine/src/billing/ledger.ts',
    search: "{ free: 0, plan: 1, 'top-up': 2 }",
    replacement: "{ free: 2, plan: 1, 'top-up': 0 }",
  },
  {
    name: 'plan grants are used after top-ups',
    file: 'packages/engine/src/billing/ledger.ts',
    search: "{ free: 0, plan: 1, 'top-up': 2 }",
    replacement: "{ free: 0, plan: 2, 'top-up': 1 }",
    law: 7,
  },
  {
    name: 'the last to expire is used first',
    file: 'packages/engine/src/billing/ledger.ts',
    search: 'if (expiry !== 0 && !Number.isNaN(expiry)) return expiry;',
    replacement: 'if (expiry !== 0 && !Number.isNaN(expiry)) return -expiry;',
  },
  {
    name: 'the youngest grant is used first',
    file: 'packages/engine/src/billing/ledger.ts',
    search: 'return a.startsAt - b.startsAt;',
    replacement: 'return b.startsAt - a.startsAt;',
    law: 7,
  },
  {
    name: 'grants of one instant are used against the order of their ids',
    file: 'packages/engine/src/billing/ledger.ts',
    search: 'return a.id < b.id ? -1 : 1;',
    replacement: 'return a.id < b.id ? 1 : -1;',
    law: 7,
  },
  {
    name: 'plan grants are carried into the next cycle',
    file: 'packages/engine/src/billing/ledger.ts',
    search: "const kept = this.grants.filter((grant) => grant.source !== 'plan');",
    replacement: 'const kept = this.grants.slice();',
  },
  {
    name: 'top-ups lapse with the plan',
    file: 'packages/engine/src/billing/ledger.ts',
    search: "const kept = this.grants.filter((grant) => grant.source !== 'plan');",
    replacement: "const kept = this.grants.filter((grant) => grant.source === 'free');",
  },
  {
    name: 'what was used continues into the next cycle',
    file: 'packages/engine/src/billing/ledger.ts',
    search: `    this.used = 0;
    return { lapsed`,
    replacement: '    return { lapsed',
  },
  {
    name: 'a newer grant is drawn for what burned before it came',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `if (resource === 'credits') {
    books.settle();`,
    replacement: "if (resource === 'credits') {",
    law: 7,
  },
  {
    name: 'what burned until an expiry is not drawn from the expired grant',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `if (books.credits.nextExpiry <= books.now) {
    books.settle();`,
    replacement: 'if (books.credits.nextExpiry <= books.now) {',
    law: 7,
  },
  {
    name: 'what burned until the end of a cycle is charged to the next',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `const at = books.now;
  books.settle();
  for`,
    replacement: `const at = books.now;
  for`,
  },
  {
    name: 'the earliest end of the free credits counts',
    file: 'packages/engine/src/billing/cycle.ts',
    search: 'Math.max(before ?? 0, grant.expiresAt)',
    replacement: 'Math.min(before ?? Infinity, grant.expiresAt)',
  },
  {
    name: 'a plan grants a run too many',
    file: 'packages/engine/src/billing/cycle.ts',
    search: '{ ...of, name: `plan-runs-${cycle}` }, books.planRuns)',
    replacement: '{ ...of, name: `plan-runs-${cycle}` }, books.planRuns + 1)',
  },
  {
    name: 'a charge is rounded down',
    file: 'packages/engine/src/billing/hosting.ts',
    search: 'return whole + roundsUp(rest, this.#denominator, whole);',
    replacement: 'return whole;',
  },
  {
    name: 'a half is rounded up',
    file: 'packages/engine/src/billing/amounts.ts',
    search: 'return rest === other && whole % 2 !== 0 ? 1 : 0;',
    replacement: 'return rest === other ? 1 : 0;',
  },
  {
    name: 'the remainder is dropped when something is deployed again',
    file: 'packages/engine/src/billing/hosting.ts',
    search: 'const starts = this.components.map((_, component) => this.exact(component, at));',
    replacement:
      'const starts = this.components.map((_, component) => ({ whole: this.exact(component, at).whole, rest: 0 }));',
    law: 9,
  },
  {
    name: 'the last millisecond of a stretch is free',
    file: 'packages/engine/src/billing/hosting.ts',
    search: 'const ms = Math.max(0, Math.min(at, stretch.to) - stretch.from);',
    replacement: 'const ms = Math.max(0, Math.min(at, stretch.to) - stretch.from - 1);',
  },
  {
    name: 'replicas are not counted',
    file: 'packages/engine/src/billing/deploying.ts',
    search: 'parts.map((part) => part.perHour * count);',
    replacement: 'parts.map((part) => part.perHour);',
  },
  {
    name: 'what runs last is not charged when it stops',
    file: 'packages/engine/src/billing/deploying.ts',
    search: `  books.settleOne(burner);
`,
    replacement: '',
  },
];
