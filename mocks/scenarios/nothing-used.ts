import { addsModels, importsScripts, makesGuardrails, makesTools, NOW } from './company.js';
import { Life } from './life.js';
import type { Scenario } from './scenario.js';

export const nothingUsed: Scenario = {
  name: 'nothing-used',
  title: 'Set up, nothing used yet',
  description:
    'Three weeks on a paid plan: tools are deployed, models, guardrails and scripts are there, and ' +
    'nobody has used any. Every list has rows, every figure is zero.',
  accountId: 'acc_01JBYUNUSD',
  endsAt: NOW,
  faults: [],
  create: () =>
    new Life({
      seed: 77,
      startsAt: '2026-11-02T10:00:00Z',
      endsAt: NOW,
      account: {
        id: 'acc_01JBYUNUSD',
        name: 'Harbour & Sons',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '300',
        planRuns: 10_000,
        administrators: ['jonas.lindqvist@harbour.example'],
      },
    })
      .at(
        '2026-11-03T09:00:00Z',
        ...makesTools(['Invoice matcher', 'Shipment tracker', 'Supplier risk check'], 5),
      )
      .at('2026-11-03T11:20:00Z', ...addsModels(['llama-3.1-8b', 'phi-3-mini']))
      .at('2026-11-04T08:10:00Z', ...makesGuardrails(['Anonymize', 'Prompt Injection', 'Toxicity']))
      .at('2026-11-05T14:30:00Z', ...importsScripts(['crm-sync', 'pdf-splitter']))
      .lived(),
};
