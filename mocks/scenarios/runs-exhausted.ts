import {
  addsModels,
  byUse,
  makesGuardrails,
  makesTools,
  NOW,
  passes,
  toolId,
  type ToolName,
} from './company.js';
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

const ACCOUNT = 'acc_01J6MERIDI';
const TOOLS: readonly ToolName[] = [
  'Purchase order reader',
  'Supplier risk check',
  'Shipment tracker',
  'Demand planner',
];
const MODELS = ['phi-3-mini', 'llama-3.1-8b'];

export const runsExhausted: Scenario = {
  name: 'runs-exhausted',
  title: 'Runs exhausted',
  description:
    'Meridian Foods has used all of its 2,000 runs today and a fifth of its credits: the clock ' +
    'stays green, and its popover says that no runs are left.',
  accountId: ACCOUNT,
  endsAt: NOW,
  faults: [],
  create() {
    const tools = byUse(TOOLS);
    const life = new Life({
      seed: 2000,
      startsAt: '2026-09-07T06:45:00Z',
      endsAt: NOW,
      account: {
        id: ACCOUNT,
        name: 'Meridian Foods',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '300',
        planRuns: 2_000,
        administrators: ['fatima.elidrissi@meridian.example'],
      },
    })
      .at('2026-09-07T08:00:00Z', ...makesTools(TOOLS, 8))
      .at('2026-09-07T09:00:00Z', ...addsModels(['phi-3-mini', 'llama-3.1-8b']))
      .at('2026-09-14T09:00:00Z', ...makesGuardrails(['Regex', 'Anonymize']));
    passes(
      life,
      { models: MODELS, tools },
      { first: '2026-09-08', last: '2026-09-30', upTo: '31.7', runs: 760 },
      { first: '2026-10-01', last: '2026-10-31', upTo: '49.1', runs: 1_510 },
      { first: '2026-11-01', last: '2026-11-20', upTo: '57.3', runs: 1_880, growth: 1.4 },
    );
    life
      .runs('2026-11-21', 120, tools)
      .tries('2026-11-21T16:00:00Z', {
        type: 'run-tool',
        eventId: life.eventId('run'),
        toolId: toolId('Demand planner'),
      })
      .infersExactly(NOW, '58.2', 'phi-3-mini');
    return life.lived();
  },
};
