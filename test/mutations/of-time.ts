import type { Mutation } from './mutation.js';

/** Instants, marks, banners, emails and stops. */
export const ofTime: readonly Mutation[] = [
  {
    name: 'a mark is met a millisecond late',
    file: 'packages/engine/src/billing/burn.ts',
    search: 'return this.#at + Number((parts + rate - 1n) / rate);',
    replacement: 'return this.#at + Number((parts + rate - 1n) / rate) + 1;',
  },
  {
    name: 'a mark is met one part late',
    file: 'packages/engine/src/billing/thresholds.ts',
    search: 'const up = (parts + share.in - 1n) / share.in;',
    replacement: 'const up = parts / share.in + 1n;',
  },
  {
    name: 'the exact balance loses the remainders of what starts again',
    file: 'packages/engine/src/billing/burn.ts',
    search: 'const sum = now.rest + rest;',
    replacement: 'const sum = now.rest;',
  },
  {
    name: 'the negative limit is one micro-credit lower',
    file: 'packages/engine/src/billing/thresholds.ts',
    search: 'whole: allocated - limits.negative, rest: 0 }',
    replacement: 'whole: allocated - limits.negative + 1, rest: 0 }',
  },
  {
    name: 'the floor is taken of what is used',
    file: 'packages/engine/src/billing/thresholds.ts',
    search: 'shareMark(allocated, { of: whole - of, in: whole }, denominator)',
    replacement: 'shareMark(allocated, { of, in: whole }, denominator)',
  },
  {
    name: 'what was stopped continues burning the balance down',
    file: 'packages/engine/src/billing/deploying.ts',
    search: 'books.burn.changeRate(books.now, -sum(hosting.stretches.at(-1)?.rates ?? []));',
    replacement: '',
  },
  {
    name: 'what was stopped accrues for a millisecond more',
    file: 'packages/engine/src/billing/deploying.ts',
    search: 'hosting.stop(books.now);',
    replacement: 'hosting.stop(books.now + 1);',
  },
  {
    name: 'the cycle ends before what expires with it',
    file: 'packages/engine/src/billing/advance.ts',
    search: `    expireGrants(books);
    const turns = books.cycle.endsAt === at;
    if (turns) turnCycle(books, books.plan, books.planCredits, books.planRuns);`,
    replacement: `    const turns = books.cycle.endsAt === at;
    if (turns) turnCycle(books, books.plan, books.planCredits, books.planRuns);
    expireGrants(books);`,
    law: 14,
  },
  {
    name: 'a new cycle that comes with time arms nothing',
    file: 'packages/engine/src/billing/advance.ts',
    search: "review(books, turns ? 'cycle' : 'use');",
    replacement: "review(books, 'use');",
  },
  {
    name: 'a new cycle does not arm the emails',
    file: 'packages/engine/src/billing/review.ts',
    search: "const before = cause === 'cycle' ? { ...NO_LEVELS, stage: levels.stage } : levels;",
    replacement: 'const before = levels;',
  },
  {
    name: 'the events of the last cycle still burn the new one down',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `  books.usedByEvents = 0;
`,
    replacement: '',
  },
  {
    name: 'the burning of the last cycle counts in the new one',
    file: 'packages/engine/src/billing/cycle.ts',
    search: `  books.burn.adjust(at, books.usedByEvents - models - guardrails - scripts);
`,
    replacement: '',
  },
  {
    name: 'a clock that does not advance is refused',
    file: 'packages/engine/src/engine.ts',
    search: 'if (target < now) {',
    replacement: 'if (target <= now) {',
  },
  {
    name: 'an email is sent at each look',
    file: 'packages/engine/src/billing/review.ts',
    search: `if (after.email > before.email) {
      const letter = usageLetter('credits'`,
    replacement: `if (after.email > 0) {
      const letter = usageLetter('credits'`,
  },
  {
    name: 'an account is written to at its opening',
    file: 'packages/engine/src/billing/review.ts',
    search: "if (cause !== 'opening') {",
    replacement: 'if (cause.length > 0) {',
  },
  {
    name: 'a top-up does not arm',
    file: 'packages/engine/src/billing/review.ts',
    search: "watch.levels = cause === 'use' ? higher(before, reached) : reached;",
    replacement: 'watch.levels = higher(before, reached);',
  },
  {
    name: 'a stop takes a threshold back',
    file: 'packages/engine/src/billing/review.ts',
    search: "watch.levels = cause === 'use' ? higher(before, reached) : reached;",
    replacement: 'watch.levels = reached;',
    law: 12,
  },
  {
    name: 'administrators are told of a stage again and again',
    file: 'packages/engine/src/billing/review.ts',
    search: 'if (after.stage > before.stage) enterStage(books, after.stage);',
    replacement: 'if (after.stage >= before.stage) enterStage(books, after.stage);',
  },
  {
    name: 'what runs stops with the last credit',
    file: 'packages/engine/src/billing/review.ts',
    search: 'if (stage === 3) {',
    replacement: 'if (stage >= 2) {',
  },
  {
    name: 'banners outlive their cycle',
    file: 'packages/engine/src/billing/review.ts',
    search: "alerts.withdrawAbove(resource, cause === 'cycle' ? 0 : levels.banner);",
    replacement: 'alerts.withdrawAbove(resource, levels.banner);',
  },
  {
    name: 'banners are not taken away by a top-up',
    file: 'packages/engine/src/billing/review.ts',
    search: "alerts.withdrawAbove(resource, cause === 'cycle' ? 0 : levels.banner);",
    replacement: "if (cause === 'cycle') alerts.withdrawAbove(resource, 0);",
  },
  {
    name: 'free credits have ended a millisecond after their end',
    file: 'packages/engine/src/billing/review.ts',
    search: "typeof expiry === 'number' && expiry <= books.now",
    replacement: "typeof expiry === 'number' && expiry < books.now",
  },
  {
    name: 'the end of the free credits is told on a paid plan',
    file: 'packages/engine/src/billing/review.ts',
    search: "return books.plan === 'free' && typeof expiry",
    replacement: 'return typeof expiry',
    law: 12,
  },
  {
    name: 'the end of the free credits is told while some remain',
    file: 'packages/engine/src/billing/review.ts',
    search: 'levels.stage >= 2 && freeCreditsExpired(books)',
    replacement: 'levels.stage >= 0 && freeCreditsExpired(books)',
  },
  {
    name: 'a dismissed banner stands again',
    file: 'packages/engine/src/billing/alerts.ts',
    search: 'banner === undefined || banner.dismissed',
    replacement: 'banner === undefined',
    law: 12,
  },
  {
    name: 'a banner is raised each time it stands',
    file: 'packages/engine/src/billing/alerts.ts',
    search: 'if (standing === 0 || live.has(standing)) return undefined;',
    replacement: 'if (standing === 0) return undefined;',
  },
  {
    name: 'two banners have one id',
    file: 'packages/engine/src/billing/alerts.ts',
    search: 'id: alertId(this.#seed, this.#raised),',
    replacement: 'id: alertId(this.#seed, this.#raised >> 1),',
  },
  {
    name: 'the end of free credits offers a top-up',
    file: 'packages/contract/src/rules/alert.ts',
    search: "return kind === 'free-credits-expired' ? ['upgrade'] : ['top-up', 'upgrade'];",
    replacement: "return ['top-up', 'upgrade'];",
  },
];
