import type { Mutation } from './mutation.js';

/** What is taken, what is refused, and why. */
export const ofCommands: readonly Mutation[] = [
  {
    name: 'a run too many is accepted',
    file: 'packages/engine/src/commands/tools.ts',
    search: 'if (runs.used >= runs.allocated) {',
    replacement: 'if (runs.used > runs.allocated) {',
  },
  {
    name: 'an event id again is accepted with any content',
    file: 'packages/engine/src/commands/tools.ts',
    search: 'if (known !== undefined) return conflict(eventId);',
    replacement: 'if (known !== undefined) return ACCEPTED;',
    law: 3,
  },
  {
    name: 'a repeated inference is counted again',
    file: 'packages/engine/src/commands/inference.ts',
    search: 'if (known !== undefined && isSameInference(known, command)) return ACCEPTED;',
    replacement: 'if (known !== undefined && isSameInference(known, command)) charge(books, 1000);',
    law: 3,
  },
  {
    name: 'the tokens of a repeated inference are not compared',
    file: 'packages/engine/src/commands/inference.ts',
    search: `    first.inputTokens === command.inputTokens &&
`,
    replacement: '',
    law: 3,
  },
  {
    name: 'inference continues at nothing remaining',
    file: 'packages/engine/src/commands/rules.ts',
    search: 'if (!books.remainsAtMost(0)) return undefined;',
    replacement: 'if (!books.remainsAtMost(-1)) return undefined;',
  },
  {
    name: 'the negative limit is named a micro-credit too early',
    file: 'packages/engine/src/commands/rules.ts',
    search: 'if (books.remainsAtMost(books.limits.negative)) {',
    replacement: 'if (books.remainsAtMost(books.limits.negative + 1)) {',
  },
  {
    name: 'fine-tuning starts at its floor',
    file: 'packages/engine/src/commands/inference.ts',
    search: 'if (books.remainsAtMost(books.limits.fineTuning)) {',
    replacement: 'if (books.remainsAtMost(books.limits.fineTuning - 1)) {',
    law: 11,
  },
  {
    name: 'an undeployed fine-tuned model serves inference',
    file: 'packages/engine/src/commands/inference.ts',
    search: "model.type === 'fine-tuned' && model.running === 0",
    replacement: "model.type === 'fine-tuned' && model.running < 0",
  },
  {
    name: 'an inference does not bring a mark nearer',
    file: 'packages/engine/src/commands/inference.ts',
    search: `  books.usedByEvents += amount;
`,
    replacement: '',
  },
  {
    name: 'an inference of no tokens is accepted',
    file: 'packages/engine/src/commands/inference.ts',
    search: '!isCount(outputTokens, 0) || inputTokens + outputTokens === 0',
    replacement: '!isCount(outputTokens, 0)',
  },
  {
    name: 'a grant that has just expired is taken',
    file: 'packages/engine/src/commands/account.ts',
    search: '(expiresAt !== null && expiresAt <= books.now)',
    replacement: '(expiresAt !== null && expiresAt < books.now)',
  },
  {
    name: 'a grant counts as a top-up',
    file: 'packages/engine/src/commands/account.ts',
    search: "command.type === 'grant' ? 'free' : 'top-up'",
    replacement: "command.type === 'grant' ? 'top-up' : 'top-up'",
  },
  {
    name: 'from free to free begins a cycle',
    file: 'packages/engine/src/commands/account.ts',
    search: `  if (plan === 'free' && books.plan === 'free') return ACCEPTED;
`,
    replacement: '',
  },
  {
    name: 'a fixed banner can be dismissed',
    file: 'packages/engine/src/commands/account.ts',
    search: 'if (!alert.removable) {',
    replacement: 'if (!alert.removable && alert.threshold === 0) {',
  },
  {
    name: 'scaling down is refused as well',
    file: 'packages/engine/src/commands/models.ts',
    search: 'if (replicas > deployment.replicas) {',
    replacement: 'if (replicas !== deployment.replicas) {',
  },
  {
    name: 'a deployment changes its model',
    file: 'packages/engine/src/commands/models.ts',
    search: "known !== undefined && (known.model !== model || known.status === 'deleted')",
    replacement: "known?.status === 'deleted'",
    law: 10,
  },
  {
    name: 'a deleted deployment continues burning',
    file: 'packages/engine/src/commands/models.ts',
    search: 'if (!wasRunning) return;',
    replacement: "if (!wasRunning || status === 'deleted') return;",
  },
  {
    name: 'a deleted deployment is deployed again',
    file: 'packages/engine/src/commands/models.ts',
    search: "(known.model !== model || known.status === 'deleted')",
    replacement: 'known.model !== model',
    law: 10,
  },
  {
    name: 'an event of the next millisecond is taken',
    file: 'packages/engine/src/commands/occurrence.ts',
    search: 'instant > books.now ||',
    replacement: 'instant > books.now + 1 ||',
  },
  {
    name: 'an event from before the opening is taken',
    file: 'packages/engine/src/commands/occurrence.ts',
    search: ' || instant < books.openedAt) return null;',
    replacement: ') return null;',
  },
  {
    name: 'an exhausted account imports scripts ready to deploy',
    file: 'packages/engine/src/commands/scripts.ts',
    search: "status: refuseWithoutCredits(books) === undefined ? 'ready-to-deploy' : 'draft',",
    replacement: "status: 'ready-to-deploy',",
  },
  {
    name: 'a script may have eleven replicas',
    file: 'packages/engine/src/commands/scripts.ts',
    search: 'const MOST_REPLICAS = 10;',
    replacement: 'const MOST_REPLICAS = 11;',
  },
  {
    name: 'a stopped script looks undeployed',
    file: 'packages/engine/src/billing/review.ts',
    search: "burner.status = 'deployment-failed';",
    replacement: "burner.status = 'ready-to-deploy';",
  },
  {
    name: 'a deleted tool runs',
    file: 'packages/engine/src/commands/tools.ts',
    search: "if (tool === undefined || tool.status === 'deleted') return unknown('tool', toolId);",
    replacement: "if (tool === undefined) return unknown('tool', toolId);",
    law: 0,
  },
  {
    name: 'the floor for new deployments is not looked at',
    file: 'packages/engine/src/commands/rules.ts',
    search: 'if (exhausted !== undefined || mayDeploy(books)) return exhausted;',
    replacement: 'return exhausted;',
  },
];
