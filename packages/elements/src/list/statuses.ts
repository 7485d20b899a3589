import type { Choice } from './list-kind.js';

/** What a tool and a model's deployment can be. */
export const deploymentStatuses: readonly Choice[] = [
  { value: 'deployed', label: (words) => words.tools.deployed(), tone: 'good' },
  { value: 'undeployed', label: (words) => words.tools.undeployed(), tone: 'plain' },
  { value: 'deleted', label: (words) => words.tools.deleted(), tone: 'gone' },
];

/** What a guardrail can be. */
export const guardrailStatuses: readonly Choice[] = deploymentStatuses.slice(0, 2);

/** What a custom script can be. */
export const scriptStatuses: readonly Choice[] = [
  { value: 'draft', label: (words) => words.scripts.draft(), tone: 'plain' },
  { value: 'deploying', label: (words) => words.scripts.deploying(), tone: 'busy' },
  { value: 'ready-to-deploy', label: (words) => words.scripts.readyToDeploy(), tone: 'plain' },
  { value: 'deployed', label: (words) => words.scripts.deployed(), tone: 'good' },
  { value: 'deployment-failed', label: (words) => words.scripts.deploymentFailed(), tone: 'bad' },
];

export const modelTypes: readonly Choice[] = [
  { value: 'base', label: (words) => words.models.base() },
  { value: 'fine-tuned', label: (words) => words.models.fineTuned() },
];
