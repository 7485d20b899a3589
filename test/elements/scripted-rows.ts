import type { Guardrail, Model, ModelDeployment, Script, Tool } from '@usage-kit/contract';

export const fiveTools: readonly Tool[] = [
  {
    id: 'tl_1',
    name: 'Invoice matcher',
    runs: 3104,
    ownerName: 'Ana Kovač',
    lastActiveAt: '2026-11-21T09:12:00Z',
    status: 'deployed',
  },
  {
    id: 'tl_2',
    name: 'Ticket triage',
    runs: 2250,
    ownerName: 'Tomás Rivera',
    lastActiveAt: '2026-11-21T08:00:00Z',
    status: 'deployed',
  },
  {
    id: 'tl_3',
    name: 'Contract clause finder',
    runs: 1407,
    ownerName: 'Mei Tanaka',
    lastActiveAt: '2026-11-19T20:00:00Z',
    status: 'deployed',
  },
  {
    id: 'tl_4',
    name: 'Weekly digest',
    runs: 980,
    ownerName: 'Ana Kovač',
    lastActiveAt: '2026-11-14T10:00:00Z',
    status: 'undeployed',
  },
  {
    id: 'tl_5',
    name: 'Lead scorer',
    runs: 671,
    ownerName: 'Priya Nair',
    lastActiveAt: '2026-11-02T10:00:00Z',
    status: 'deleted',
  },
];

export const fiveToolsSummary = { totalTools: 5, totalRuns: 8412 };

/** `Tool 000001` with the most runs, and so on. */
export function manyTools(count: number): Tool[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `tl_${at + 1}`,
    name: `Tool ${String(at + 1).padStart(6, '0')}`,
    runs: count - at,
    ownerName: `Owner ${at % 7}`,
    lastActiveAt: '2026-11-20T10:00:00Z',
    status: at % 3 === 0 ? 'undeployed' : 'deployed',
  }));
}

export const models: readonly Model[] = [
  {
    id: 'mdl_1',
    name: 'Llama 3.1 8B',
    type: 'base',
    creditsUsed: '96.4',
    lastDeployedAt: '2026-11-18T10:00:00Z',
  },
  {
    id: 'mdl_2',
    name: 'Support tone v2',
    type: 'fine-tuned',
    creditsUsed: '53.696875',
    lastDeployedAt: '2026-11-11T10:00:00Z',
  },
  { id: 'mdl_3', name: 'Mistral 7B', type: 'base', creditsUsed: '0.003125', lastDeployedAt: null },
];

export const modelsSummary = {
  totalModels: 3,
  totalCredits: '150.1',
  fineTuningCredits: '18',
  hostingCredits: '96.4',
  inferenceCredits: '35.7',
};

export const deployments: readonly ModelDeployment[] = [
  {
    id: 'dep_1',
    name: 'Production EU',
    type: 'dedicated',
    gpu: 'a100',
    replicas: 2,
    creditsUsed: '80.4',
    lastUpdatedAt: '2026-11-18T10:00:00Z',
    status: 'deployed',
  },
  {
    id: 'dep_2',
    name: 'Trial',
    type: 'dedicated',
    gpu: 'l4',
    replicas: 1,
    creditsUsed: '16',
    lastUpdatedAt: '2026-11-03T10:00:00Z',
    status: 'deleted',
  },
];

export const deploymentsSummary = { totalDeployments: 2, totalCredits: '96.4' };

export const guardrails: readonly Guardrail[] = [
  {
    id: 'gr_1',
    name: 'Prompt Injection',
    creditsUsed: '21.36',
    activeSeconds: 1_125_600,
    lastDeployedAt: '2026-11-08T10:00:00Z',
    status: 'deployed',
  },
  {
    id: 'gr_2',
    name: 'Toxicity',
    creditsUsed: '18.7',
    activeSeconds: 985_000,
    lastDeployedAt: '2026-11-02T10:00:00Z',
    status: 'undeployed',
  },
];

export const guardrailsSummary = {
  totalGuardrails: 2,
  totalCredits: '40.06',
  activeSeconds: 2_110_600,
};

export const guardrailDetail = {
  ...guardrails[0],
  hardware: [
    { cpuType: 'c6i.xlarge', cpuCount: 4, activeSeconds: 1_125_600, creditsUsed: '21.36' },
  ],
  totalCredits: '21.36',
};

export const scripts: readonly Script[] = [
  {
    id: 'sc_1',
    name: 'nightly-report',
    language: 'Python',
    languageVersion: '3.10.15',
    creditsUsed: '14.2',
    lastActiveAt: '2026-11-21T02:00:00Z',
    status: 'deployed',
  },
  {
    id: 'sc_2',
    name: 'webhook-relay',
    language: 'JavaScript',
    languageVersion: '20.19.0',
    creditsUsed: '7.8',
    lastActiveAt: '2026-11-12T11:00:00Z',
    status: 'deployment-failed',
  },
  {
    id: 'sc_3',
    name: 'cleanup',
    language: 'Python',
    languageVersion: '3.10.15',
    creditsUsed: '0',
    lastActiveAt: null,
    status: 'draft',
  },
];

export const scriptsSummary = { totalScripts: 3, hostingCredits: '22' };

export const scriptDetail = {
  ...scripts[0],
  hardware: { profile: '2x4', vcpus: 2, memoryGiB: 4 },
  activeSeconds: 332_040,
  components: [
    { name: 'vcpu', creditsUsed: '9.1' },
    { name: 'memory', creditsUsed: '5.1' },
  ],
  totalCredits: '14.2',
};

export const rates = {
  scriptProfiles: [
    { profile: '1x2', vcpus: 1, memoryGiB: 2, creditsPerHour: '0.07698' },
    { profile: '2x4', vcpus: 2, memoryGiB: 4, creditsPerHour: '0.15396' },
    { profile: '2x8', vcpus: 2, memoryGiB: 8, creditsPerHour: '0.144' },
    { profile: '4x8', vcpus: 4, memoryGiB: 8, creditsPerHour: '0.30792' },
    { profile: '4x16', vcpus: 4, memoryGiB: 16, creditsPerHour: '0.288' },
  ],
  gpus: [
    { gpu: 'l4', creditsPerHour: '0.8' },
    { gpu: 'a100', creditsPerHour: '3.2' },
  ],
  cpus: [{ cpuType: 'c6i.xlarge', creditsPerCpuHour: '0.0168' }],
  inference: [
    { modelId: 'mdl_1', name: 'Llama 3.1 8B', inputPer1k: '0.0002', outputPer1k: '0.0006' },
  ],
};

/** 16:02 on 21 November 2026; the cycle ends with the month, 223 h 58 min later. */
export const account = {
  id: 'acc_1',
  name: 'Northwind',
  plan: 'paid',
  credits: {
    allocated: '300',
    used: '212.16',
    remaining: '87.84',
    byCategory: { models: '150.1', guardrails: '40.06', scripts: '22' },
  },
  runs: { allocated: 10000, used: 45, remaining: 9955 },
  cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
  freeCredits: null,
  policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: true },
  asOf: '2026-11-21T16:02:00Z',
};
