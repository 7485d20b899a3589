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
  undeploysScript,
} from './company.js';
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6ATLASC';
const TOOLS: readonly ToolName[] = [
  'Warranty lookup',
  'Invoice matcher',
  'Address cleaner',
  'Expense auditor',
  'Policy lookup',
];
const MODELS = ['llama-3.1-8b', 'mistral-7b', 'gemma-2-9b'];

export const paidWithRollover: Scenario = {
  name: 'paid-with-rollover',
  title: 'Paid, with credits carried over',
  description:
    'Atlas Ceramics topped up 200 credits in October and used 59.75 of them: 140.25 came along into ' +
    'November, beside the 300 of the plan. 25 more were given just now, and expire in December.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const tools = byUse(TOOLS);
    const life = new Life({
      seed: 140,
      startsAt: '2026-08-24T08:00:00Z',
      endsAt: NOW,
      account: {
        id: ACCOUNT,
        name: 'Atlas Ceramics',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '300',
        planRuns: 10_000,
        administrators: ['oisin.obriain@atlas.example'],
      },
    })
      .at('2026-08-24T10:00:00Z', ...makesTools(TOOLS, 1))
      .at('2026-08-24T11:00:00Z', ...addsModels(['llama-3.1-8b', 'mistral-7b', 'gemma-2-9b']))
      .at('2026-08-31T08:00:00Z', ...makesGuardrails(['Prompt Injection', 'Relevance']))
      .at('2026-08-31T09:00:00Z', ...importsScripts(['pdf-splitter', 'address-lookup']))
      .at('2026-09-21T08:00:00Z', deploysGuardrail('Prompt Injection', 'm6i.xlarge', 1))
      .at('2026-10-05T08:00:00Z', deploysScript('address-lookup', '1x2'))
      .at('2026-10-26T08:00:00Z', undeploysScript('address-lookup'));
    life.at('2026-10-20T09:30:00Z', {
      type: 'top-up',
      eventId: life.eventId('top_up'),
      resource: 'credits',
      amount: '200',
    });
    passes(
      life,
      { models: MODELS, tools },
      { first: '2026-08-25', last: '2026-08-31', upTo: '40.5', runs: 90 },
      { first: '2026-09-01', last: '2026-09-30', upTo: '221', runs: 610 },
      { first: '2026-10-01', last: '2026-10-30', upTo: '349', runs: 840 },
    );
    // The guardrail burns on until midnight: 0.06 more in the last hour of the month.
    life.infersExactly('2026-10-31T23:00:00Z', '359.69', 'mistral-7b');
    passes(
      life,
      { models: MODELS, tools },
      { first: '2026-11-01', last: '2026-11-20', upTo: '124.3', runs: 702 },
    );
    life.infersExactly(NOW, '128.4', 'mistral-7b').at(NOW, {
      type: 'grant',
      eventId: life.eventId('grant'),
      resource: 'credits',
      amount: '25',
      expiresAt: '2026-12-15T00:00:00Z',
    });
    return life.lived();
  },
};
