import {
  addsModels,
  byUse,
  deploysGuardrail,
  deploysScript,
  importsScripts,
  makesGuardrails,
  makesTools,
  NOW,
  passes,
  toolId,
  type ToolName,
  undeploysGuardrail,
} from './company.js';
import { TOOLS } from './cast.js';
import { daysBetween, Life } from './life.js';
import type { Scenario } from './scenario.js';
import { dayWeights, shared } from './rhythm.js';

const ACCOUNT = 'acc_01J1NRTHWD';
const MODELS = ['llama-3.1-8b', 'llama-3.1-8b', 'llama-3.1-70b', 'mixtral-8x7b', 'gemma-2-9b'];
const EARLY: readonly ToolName[] = [
  'Invoice matcher',
  'Ticket triage',
  'Weekly digest',
  'Lead scorer',
];
const ALL = byUse(TOOLS);
/** Runs in November of the tools that most people look at first; the others have their own tail. */
const NOVEMBER: readonly { name: ToolName; runs: number; last: string }[] = [
  { name: 'Invoice matcher', runs: 3_104, last: '2026-11-21' },
  { name: 'Ticket triage', runs: 2_250, last: '2026-11-21' },
  { name: 'Contract clause finder', runs: 1_407, last: '2026-11-19' },
  { name: 'Weekly digest', runs: 980, last: '2026-11-13' },
  { name: 'Lead scorer', runs: 671, last: '2026-11-02' },
];

function opens(): Life {
  return new Life({
    seed: 424,
    startsAt: '2026-06-15T07:55:00Z',
    endsAt: NOW,
    account: {
      id: ACCOUNT,
      name: 'Northwind',
      plan: 'free',
      freeRuns: 1_000,
      administrators: ['ana.kovac@northwind.example', 'tomas.rivera@northwind.example'],
    },
  })
    .at('2026-06-15T09:10:00Z', ...makesTools(EARLY, 0))
    .at(
      '2026-06-16T10:00:00Z',
      ...addsModels(['llama-3.1-8b', 'llama-3.1-70b', 'mixtral-8x7b', 'gemma-2-9b']),
    )
    .at('2026-07-31T11:26:00Z', {
      type: 'change-plan',
      plan: 'paid',
      planCredits: '5000',
      planRuns: 50_000,
    })
    .at(
      '2026-08-03T08:30:00Z',
      ...makesTools(
        TOOLS.filter((name) => !EARLY.includes(name)),
        2,
      ),
    )
    .at(
      '2026-08-04T10:15:00Z',
      ...makesGuardrails([
        'Anonymize',
        'Prompt Injection',
        'Toxicity',
        'Bias Detection',
        'Deanonymize',
        'Relevance',
      ]),
    )
    .at(
      '2026-08-11T13:40:00Z',
      ...importsScripts(['normalise-invoices', 'crm-sync', 'nightly-rollup', 'slack-notifier']),
    )
    .at('2026-11-03T07:40:00Z', { type: 'delete-tool', toolId: toolId('Lead scorer') })
    .at('2026-11-16T09:05:00Z', { type: 'undeploy-tool', toolId: toolId('Weekly digest') });
}

function deploys(life: Life): void {
  const invoices = { modelId: 'northwind-invoice-8b', deploymentType: 'Dedicated' } as const;
  const churn = { modelId: 'northwind-churn-7b', deploymentType: 'Serverless' } as const;
  life
    .at('2026-08-20T08:00:00Z', {
      type: 'create-model',
      modelId: invoices.modelId,
      name: 'Northwind Invoice 8B',
      modelType: 'fine-tuned',
      parametersBillions: 8,
    })
    .at('2026-08-20T09:00:00Z', {
      type: 'fine-tune',
      eventId: life.eventId('tune'),
      modelId: invoices.modelId,
      trainingTokens: 12_000_000,
      epochs: 3,
      hardware: 'a100',
    })
    .at('2026-08-24T06:30:00Z', {
      type: 'deploy-model',
      ...invoices,
      deploymentId: 'dep_invoice_blue',
      name: 'invoice-blue',
      gpu: 'l4',
      replicas: 1,
    })
    .at('2026-09-07T06:30:00Z', {
      type: 'scale-model',
      deploymentId: 'dep_invoice_blue',
      replicas: 2,
    })
    .at('2026-09-30T18:00:00Z', { type: 'undeploy-model', deploymentId: 'dep_invoice_blue' })
    .at('2026-10-05T06:00:00Z', {
      type: 'deploy-model',
      ...invoices,
      deploymentId: 'dep_invoice_bench',
      name: 'invoice-bench',
      gpu: 'h100',
      replicas: 1,
    })
    .at('2026-10-05T11:30:00Z', {
      type: 'delete-model-deployment',
      deploymentId: 'dep_invoice_bench',
    })
    .at('2026-10-06T06:00:00Z', {
      type: 'deploy-model',
      ...invoices,
      deploymentId: 'dep_invoice_green',
      name: 'invoice-green',
      gpu: 'l4',
      replicas: 1,
    })
    .at('2026-11-05T08:00:00Z', {
      type: 'create-model',
      modelId: churn.modelId,
      name: 'Northwind Churn 7B',
      modelType: 'fine-tuned',
      parametersBillions: 7,
    })
    .at('2026-11-05T09:00:00Z', {
      type: 'fine-tune',
      eventId: life.eventId('tune'),
      modelId: churn.modelId,
      trainingTokens: 4_000_000,
      epochs: 2,
      hardware: 'a10g',
    })
    .at('2026-11-09T10:00:00Z', {
      type: 'deploy-model',
      ...churn,
      deploymentId: 'dep_churn_pilot',
      name: 'churn-pilot',
      gpu: 't4',
      replicas: 1,
    })
    .at('2026-11-10T10:00:00Z', {
      type: 'deploy-model',
      ...invoices,
      deploymentId: 'dep_invoice_eu',
      name: 'invoice-eu',
      gpu: 'a100',
      replicas: 1,
    })
    .at('2026-11-10T13:00:00Z', { type: 'undeploy-model', deploymentId: 'dep_invoice_eu' });
  life
    .at('2026-08-17T07:00:00Z', deploysGuardrail('Prompt Injection', 'c6i.xlarge', 1))
    .at('2026-09-02T07:00:00Z', deploysGuardrail('Anonymize', 'c6i.large', 2))
    .at('2026-10-14T07:00:00Z', deploysGuardrail('Bias Detection', 'm6i.xlarge', 1))
    .at('2026-11-06T17:00:00Z', undeploysGuardrail('Bias Detection'))
    .at('2026-09-15T05:30:00Z', deploysScript('normalise-invoices', '1x2'))
    .at('2026-11-11T05:30:00Z', deploysScript('crm-sync', '2x8'));
}

function novemberRuns(life: Life): void {
  for (const { name, runs, last } of NOVEMBER) {
    const days = daysBetween('2026-11-01', last);
    const perDay = shared(runs, dayWeights(days, 1.1));
    days.forEach((day, place) => {
      life.runs(day, perDay[place] ?? 0, [{ toolId: toolId(name), weight: 1 }]);
    });
  }
}

export const healthy: Scenario = {
  name: 'healthy',
  title: 'Healthy: most is left',
  description:
    'Northwind, five months in: 24 tools, two fine-tuned models, one of them on a GPU that it earns ' +
    'and one on a GPU that nobody uses. More than four fifths of the credits are left.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const life = opens();
    deploys(life);
    const early = byUse(EARLY);
    const tuned = [...MODELS, 'northwind-invoice-8b'];
    passes(
      life,
      { models: MODELS, tools: early },
      { first: '2026-06-17', last: '2026-07-29', upTo: '71.3', runs: 1_000 },
    );
    life.infersExactly('2026-07-30T15:21:09Z', '75', 'llama-3.1-70b');
    passes(
      life,
      { models: MODELS, tools: ALL },
      { first: '2026-08-04', last: '2026-08-31', upTo: '402.5', runs: 900, growth: 2 },
    );
    passes(
      life,
      { models: tuned, tools: ALL },
      { first: '2026-09-01', last: '2026-09-30', upTo: '1127', runs: 1_540 },
      { first: '2026-10-07', last: '2026-10-31', from: '118', upTo: '724', runs: 2_300 },
    );
    passes(
      life,
      { models: tuned, tools: ALL.slice(5) },
      { first: '2026-11-01', last: '2026-11-21', upTo: '860', runs: 1_260 },
    );
    life.infersExactly(NOW, '884.4', 'llama-3.1-8b');
    novemberRuns(life);
    return life.lived();
  },
};
