/** A command of each kind that costs something, for the things of an `Account`. */
export const DEPLOY_MODEL = {
  type: 'deploy-model',
  deploymentId: 'd',
  modelId: 'm',
  name: 'D',
  deploymentType: 'dedicated',
  gpu: 'gpu',
  replicas: 1,
} as const;
export const DEPLOY_GUARDRAIL = {
  type: 'deploy-guardrail',
  guardrailId: 'g',
  cpuType: 'cpu',
  cpuCount: 1,
} as const;
export const DEPLOY_SCRIPT = { type: 'deploy-script', scriptId: 's', profile: 'pair' } as const;
export const INFER = {
  type: 'infer',
  eventId: 'e',
  modelId: 'm',
  inputTokens: 1,
  outputTokens: 0,
} as const;
export const RUN = { type: 'run-tool', eventId: 'e', toolId: 't' } as const;
export const TUNE = {
  type: 'fine-tune',
  eventId: 'e',
  modelId: 'm',
  trainingTokens: 1,
  epochs: 1,
  hardware: 'hardware',
} as const;
export const TOP_UP = { type: 'top-up', eventId: 'e', resource: 'credits', amount: '1' } as const;
