import { createEngine } from '@usage-kit/engine';
import { NOW } from './company.js';
import type { Scenario } from './scenario.js';

export const newAccount: Scenario = {
  name: 'new-account',
  title: 'New account',
  description:
    'Opened twenty minutes ago on the free plan: 75 credits, 10,000 runs, and nothing made yet.',
  accountId: 'acc_01JD7NEWAC',
  endsAt: NOW,
  faults: [],
  create() {
    const engine = createEngine({
      seed: 2121,
      startsAt: '2026-11-21T15:42:00Z',
      account: {
        id: 'acc_01JD7NEWAC',
        name: 'Pinewood Studio',
        plan: 'free',
        administrators: ['mei.tanaka@pinewood.example'],
      },
    });
    engine.advance(NOW);
    return engine;
  },
};
