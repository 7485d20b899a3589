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
  type ToolName,
} from './company.js';
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6KESTRL';
const TOOLS: readonly ToolName[] = [
  'Churn explainer',
  'Sentiment monitor',
  'Demand planner',
  'Lead scorer',
  'Incident reporter',
  'Release note writer',
];
const MODELS = ['gemma-2-9b', 'llama-3.1-8b', 'mixtral-8x7b'];
const INTENT = 'kestrel-intent-9b';

function deploys(life: Life): void {
  const deploy = { type: 'deploy-model', modelId: INTENT, deploymentType: 'Dedicated' } as const;
  life
    .at('2026-10-08T09:00:00Z', {
      type: 'create-model',
      modelId: INTENT,
      name: 'Kestrel Intent 9B',
      modelType: 'fine-tuned',
      parametersBillions: 9,
    })
    .at('2026-10-08T09:30:00Z', {
      type: 'fine-tune',
      eventId: life.eventId('tune'),
      modelId: INTENT,
      trainingTokens: 3_000_000,
      epochs: 3,
      hardware: 'a10g',
    })
    .at('2026-10-12T06:00:00Z', {
      ...deploy,
      deploymentId: 'dep_intent_live',
      name: 'intent-live',
      gpu: 't4',
      replicas: 1,
    })
    // Made for a demonstration and forgotten: it burns 10.8 credits a day.
    .at('2026-11-13T14:00:00Z', {
      ...deploy,
      deploymentId: 'dep_intent_demo',
      name: 'intent-demo',
      gpu: 't4',
      replicas: 1,
    })
    .at('2026-11-20T17:30:00Z', { type: 'undeploy-model', deploymentId: 'dep_intent_live' })
    .at('2026-09-01T08:00:00Z', deploysGuardrail('Toxicity', 'c6i.2xlarge', 1))
    .at('2026-09-07T08:00:00Z', deploysScript('nightly-rollup', '1x2'));
}

export const low: Scenario = {
  name: 'low',
  title: 'Low: 61.8 of 600 left',
  description:
    'Kestrel Analytics has a tenth of its 600 credits left and nine days to go, and a deployment that was ' +
    'made for a demonstration burns more of them than everything else.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const tools = byUse(TOOLS);
    const models = [...MODELS, INTENT];
    const life = new Life({
      seed: 1812,
      startsAt: '2026-08-05T11:00:00Z',
      endsAt: NOW,
      account: {
        id: ACCOUNT,
        name: 'Kestrel Analytics',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '600',
        planRuns: 5_000,
        administrators: ['siddharth.rao@kestrel.example', 'zoe.vandenberg@kestrel.example'],
      },
    })
      .at('2026-08-05T13:00:00Z', ...makesTools(TOOLS, 9))
      .at('2026-08-06T09:00:00Z', ...addsModels(['gemma-2-9b', 'llama-3.1-8b', 'mixtral-8x7b']))
      .at('2026-08-10T09:00:00Z', ...makesGuardrails(['Toxicity', 'Ban Topics']))
      .at('2026-08-10T10:00:00Z', ...importsScripts(['nightly-rollup', 'currency-rates']));
    deploys(life);
    passes(
      life,
      { models: MODELS, tools },
      { first: '2026-08-07', last: '2026-08-31', upTo: '148.3', runs: 520 },
      { first: '2026-09-01', last: '2026-09-30', upTo: '305.6', runs: 980 },
    );
    passes(
      life,
      { models, tools },
      { first: '2026-10-13', last: '2026-10-31', from: '130', upTo: '489.2', runs: 1_240 },
      { first: '2026-11-01', last: '2026-11-21', upTo: '530', runs: 1_630 },
    );
    life.infersExactly(NOW, '538.2', 'llama-3.1-8b');
    return life.lived();
  },
};
