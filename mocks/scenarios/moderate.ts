import { printAmount } from '@usage-kit/contract';
import type { Engine } from '@usage-kit/engine';
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
  undeploysGuardrail,
  undeploysScript,
} from './company.js';
import { daysBetween, Life } from './life.js';
import type { Scenario } from './scenario.js';

const TOOLS: readonly ToolName[] = [
  'Ticket triage',
  'Knowledge base search',
  'Meeting notes',
  'Call summary',
  'Refund checker',
  'Policy lookup',
  'Warranty lookup',
  'Weekly digest',
  'Address cleaner',
  'Translation desk',
];
const IN_USE = byUse(TOOLS.slice(0, 7));
const TUNED = 'acme-support-8b';
const MODELS = ['llama-3.1-8b', 'llama-3.1-8b', 'mistral-7b', 'llama-3.1-70b'] as const;

/** Hundredths of a credit, day by day from 1 November: the curve of the trend, 212.16 in all. */
const NOVEMBER = [
  508, 618, 530, 817, 729, 971, 883, 1103, 1215, 1303, 1500, 1854, 1259, 1082, 1170, 994, 927, 1059,
  862, 949, 883,
] as const;
/** Runs by day of November, 45 in all. */
const RUNS = [3, 0, 5, 0, 4, 0, 0, 7, 0, 4, 0, 9, 0, 0, 3, 0, 6, 0, 0, 4] as const;

/** Acme’s life, under an id: scenarios in which something else goes wrong live the same one. */
export function acme(accountId: string): Engine {
  const life = new Life({
    seed: 1109,
    startsAt: '2026-08-03T08:12:00Z',
    endsAt: NOW,
    account: {
      id: accountId,
      name: 'Acme',
      plan: 'paid',
      freeCredits: '0',
      freeRuns: 0,
      planCredits: '300',
      planRuns: 10_000,
      administrators: ['ana.kovac@acme.example', 'billing@acme.example'],
    },
  });

  life
    .at('2026-08-03T09:30:00Z', ...makesTools(TOOLS, 0))
    .at('2026-08-03T10:05:00Z', ...addsModels(['llama-3.1-8b', 'mistral-7b', 'llama-3.1-70b']))
    .at('2026-08-03T10:40:00Z', ...makesGuardrails(['Anonymize', 'Regex', 'Toxicity']))
    .at('2026-08-12T13:00:00Z', ...importsScripts(['nightly-rollup', 'currency-rates']))
    .at('2026-09-28T09:15:00Z', { type: 'undeploy-tool', toolId: 'tool_weekly_digest' })
    .at('2026-10-30T16:20:00Z', { type: 'delete-tool', toolId: 'tool_translation_desk' })
    .at('2026-11-02T08:45:00Z', ...makesGuardrails(['Prompt Injection', 'Bias Detection']))
    .at('2026-11-17T15:10:00Z', ...importsScripts(['pdf-splitter']));
  guards(life);
  scripts(life);
  tunes(life);

  passes(
    life,
    { models: MODELS, tools: IN_USE },
    { first: '2026-08-04', last: '2026-08-31', upTo: '84.2', runs: 61 },
    { first: '2026-09-01', last: '2026-09-30', upTo: '162.4', runs: 54 },
    { first: '2026-10-01', last: '2026-10-10', upTo: '62.04', runs: 16 },
    { first: '2026-10-11', last: '2026-10-31', from: '62.04', upTo: '241.84', runs: 38 },
  );
  november(life);
  return life.lived();
}

function guards(life: Life): void {
  life
    .at('2026-08-20T07:30:00Z', deploysGuardrail('Anonymize', 'c6i.large', 1))
    .at('2026-09-14T12:00:00Z', deploysGuardrail('Regex', 'c6i.large', 1))
    .at('2026-09-21T12:00:00Z', undeploysGuardrail('Regex'))
    .at('2026-09-30T18:00:00Z', undeploysGuardrail('Anonymize'))
    // In November until the present: 496 h 2 min at 0.054, 26.7858 credits …
    .at('2026-10-06T09:00:00Z', deploysGuardrail('Toxicity', 'c6i.xlarge', 1))
    // … and 294 h 58 min 56 s at 0.045, 13.2742 credits: 40.06 with the other.
    .at('2026-11-09T09:03:04Z', deploysGuardrail('Prompt Injection', 'c6i.large', 1));
}

function scripts(life: Life): void {
  life
    .at('2026-10-12T06:00:00Z', deploysScript('nightly-rollup', '2x4'))
    .at('2026-10-19T06:00:00Z', undeploysScript('nightly-rollup'))
    // Until the present 1,028,838.669 s at 0.07698 an hour: 22 credits.
    .at('2026-11-09T18:14:41.331Z', deploysScript('currency-rates', '1x2'));
}

function tunes(life: Life): void {
  const deploy = { type: 'deploy-model', modelId: TUNED, deploymentType: 'Dedicated' } as const;
  life
    .at('2026-10-20T08:20:00Z', {
      type: 'create-model',
      modelId: TUNED,
      name: 'Acme Support 8B',
      modelType: 'fine-tuned',
      parametersBillions: 8,
    })
    .at('2026-10-20T09:00:00Z', {
      type: 'fine-tune',
      eventId: life.eventId('tune'),
      modelId: TUNED,
      trainingTokens: 1_500_000,
      epochs: 2,
      hardware: 'l4',
    })
    .at('2026-10-21T09:00:00Z', {
      ...deploy,
      deploymentId: 'dep_support_load_test',
      name: 'support-load-test',
      gpu: 'a100',
      replicas: 2,
    })
    .at('2026-10-21T09:50:00Z', { type: 'undeploy-model', deploymentId: 'dep_support_load_test' })
    .at('2026-10-23T16:00:00Z', {
      type: 'delete-model-deployment',
      deploymentId: 'dep_support_load_test',
    })
    .at('2026-11-12T09:10:00Z', {
      type: 'fine-tune',
      eventId: life.eventId('tune'),
      modelId: TUNED,
      trainingTokens: 2_400_000,
      epochs: 3,
      hardware: 'a10g',
    })
    .at('2026-11-12T12:00:00Z', {
      ...deploy,
      deploymentId: 'dep_support_trial',
      name: 'support-trial',
      gpu: 't4',
      replicas: 1,
    })
    .at('2026-11-13T12:00:00Z', { type: 'undeploy-model', deploymentId: 'dep_support_trial' })
    .at('2026-11-18T08:00:00Z', {
      ...deploy,
      deploymentId: 'dep_support_blue',
      name: 'support-blue',
      gpu: 'l4',
      replicas: 1,
    })
    .at('2026-11-18T12:00:00Z', { type: 'undeploy-model', deploymentId: 'dep_support_blue' });
}

function november(life: Life): void {
  let hundredths = 0;
  daysBetween('2026-11-01', '2026-11-21').forEach((day, place) => {
    const before = hundredths;
    hundredths += NOVEMBER[place] ?? 0;
    life.runs(day, RUNS[place] ?? 0, IN_USE);
    life.infersUpTo(day, credits(before), credits(hundredths), MODELS);
  });
  life.dismisses('2026-11-09T09:00:00Z').dismisses('2026-11-16T09:00:00Z');
  life.infersExactly(NOW, '212.16', 'llama-3.1-8b');
}

function credits(hundredths: number): string {
  return printAmount(BigInt(hundredths) * 10_000n);
}

export const moderate: Scenario = {
  name: 'moderate',
  title: 'Moderate: 87.84 of 300 left',
  description:
    'Acme has used 212.16 of its 300 credits and 45 of its 10,000 runs in November: 70% are used, ' +
    'the pie is orange, and a script runs that nobody has touched for days.',
  accountId: 'acc_01J9ZK3V7Q',
  endsAt: NOW,
  faults: [],
  create: () => acme('acc_01J9ZK3V7Q'),
};
