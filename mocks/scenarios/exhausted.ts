import type { Command } from '@usage-kit/contract';
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
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

const TOOLS: readonly ToolName[] = [
  'Call summary',
  'Résumé screener',
  'Policy lookup',
  'Onboarding guide',
  'Sentiment monitor',
];
const MODELS = ['mistral-7b', 'mixtral-8x7b', 'llama-3.1-70b'];

/** What runs on when the credits come to an end, and when they do. */
interface LastDays {
  readonly accountId: string;
  readonly name: string;
  readonly seed: number;
  /** The instant at which the last of the 300 credits is used. */
  readonly emptyAt: string;
  readonly lastDay: string;
  readonly running: readonly { readonly at: string; readonly command: Command }[];
}

/** A company on 300 credits that uses the last of them at a known instant. */
function usesAllOfThem({ accountId, name, seed, emptyAt, lastDay, running }: LastDays): Engine {
  const tools = byUse(TOOLS);
  const life = new Life({
    seed,
    startsAt: '2026-08-17T09:00:00Z',
    endsAt: NOW,
    account: {
      id: accountId,
      name,
      plan: 'paid',
      freeCredits: '0',
      freeRuns: 0,
      planCredits: '300',
      planRuns: 10_000,
      administrators: ['amara.okafor@example.com'],
    },
  })
    .at('2026-08-17T09:30:00Z', ...makesTools(TOOLS, 4))
    .at('2026-08-17T10:00:00Z', ...addsModels(['mistral-7b', 'mixtral-8x7b', 'llama-3.1-70b']))
    .at('2026-08-18T08:00:00Z', ...makesGuardrails(['Toxicity', 'Prompt Injection', 'Relevance']))
    .at('2026-08-18T09:00:00Z', ...importsScripts(['crm-sync', 'address-lookup']))
    .at('2026-10-06T07:00:00Z', deploysGuardrail('Relevance', 'c6i.large', 1))
    .at('2026-11-18T19:00:00Z', undeploysGuardrail('Relevance'))
    .at('2026-10-12T07:00:00Z', deploysScript('crm-sync', '1x2'))
    .at('2026-11-06T19:00:00Z', undeploysScript('crm-sync'));
  for (const { at, command } of running) life.at(at, command);
  passes(
    life,
    { models: MODELS, tools },
    { first: '2026-08-19', last: '2026-08-31', upTo: '61.5', runs: 160 },
    { first: '2026-09-01', last: '2026-09-30', upTo: '187.2', runs: 420 },
    { first: '2026-10-01', last: '2026-10-31', upTo: '263.9', runs: 530 },
    { first: '2026-11-01', last: lastDay, upTo: '286.4', runs: 388, growth: 1.6 },
  );
  return life
    .infersExactly(emptyAt, '300', 'llama-3.1-70b')
    .tries('2026-11-21T08:30:00Z', infers(life))
    .tries('2026-11-21T09:02:00Z', deploysGuardrail('Relevance', 'c6i.large', 1))
    .lived();
}

function infers(life: Life): Command {
  const eventId = life.eventId('infer');
  return { type: 'infer', eventId, modelId: 'mistral-7b', inputTokens: 5_200, outputTokens: 900 };
}

export const exhausted: Scenario = {
  name: 'exhausted',
  title: 'Exhausted: nothing left',
  description:
    'Umbra Health used the last of its 300 credits yesterday afternoon. Nothing runs, so nothing is ' +
    'owed; inference and new deployments are refused.',
  accountId: 'acc_01J5UMBRAH',
  endsAt: NOW,
  faults: [],
  create: () =>
    usesAllOfThem({
      accountId: 'acc_01J5UMBRAH',
      name: 'Umbra Health',
      seed: 5150,
      emptyAt: '2026-11-20T14:26:40Z',
      lastDay: '2026-11-19',
      running: [],
    }),
};

export const overdraft: Scenario = {
  name: 'overdraft',
  title: 'In overdraft',
  description:
    'Cobalt Robotics has been out of credits since ten last night; a guardrail and a script run on ' +
    'into negative credits, some hours from the limit.',
  accountId: 'acc_01J5COBALT',
  endsAt: NOW,
  faults: [],
  create: () =>
    usesAllOfThem({
      accountId: 'acc_01J5COBALT',
      name: 'Cobalt Robotics',
      seed: 8086,
      emptyAt: '2026-11-20T22:00:00Z',
      lastDay: '2026-11-19',
      running: [
        {
          at: '2026-11-11T07:00:00Z',
          command: deploysGuardrail('Toxicity', 'c6i.xlarge', 2),
        },
        {
          at: '2026-11-14T07:00:00Z',
          command: deploysScript('address-lookup', '2x4'),
        },
      ],
    }),
};

export const stopped: Scenario = {
  name: 'stopped',
  title: 'Stopped at the negative limit',
  description:
    'Halvorsen Freight ran out on Thursday morning and continued to the negative limit of -10 credits: ' +
    'its guardrails, its script and its model were stopped that evening.',
  accountId: 'acc_01J5HALVOR',
  endsAt: NOW,
  faults: [],
  create: () =>
    usesAllOfThem({
      accountId: 'acc_01J5HALVOR',
      name: 'Halvorsen Freight',
      seed: 6502,
      emptyAt: '2026-11-19T09:00:00Z',
      lastDay: '2026-11-18',
      running: [
        {
          at: '2026-11-11T07:00:00Z',
          command: deploysGuardrail('Toxicity', 'c6i.xlarge', 1),
        },
        {
          at: '2026-11-11T07:05:00Z',
          command: deploysGuardrail('Prompt Injection', 'c6i.large', 1),
        },
        {
          at: '2026-11-14T07:00:00Z',
          command: deploysScript('address-lookup', '4x8'),
        },
        {
          at: '2026-11-17T07:00:00Z',
          command: {
            type: 'deploy-model',
            deploymentId: 'dep_router',
            modelId: 'mistral-7b',
            name: 'router',
            deploymentType: 'Dedicated',
            gpu: 't4',
            replicas: 1,
          },
        },
      ],
    }),
};
