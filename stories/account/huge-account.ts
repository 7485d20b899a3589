import { createEngine } from '@usage-kit/engine';
import type { Scenario } from '@usage-kit/mocks/scenarios';

const startsAt = '2026-11-01T08:00:00Z';
const endsAt = '2026-11-21T16:02:00Z';
const count = 5_000;

const numbered = (of: string, index: number): string => `${of} ${String(index).padStart(4, '0')}`;

/** An account with 5,000 models, 5,000 guardrails and 5,000 custom scripts, of which every tenth model was used. */
export const hugeAccount: Scenario = {
  name: 'thousands',
  title: '5,000 models, guardrails and scripts',
  description: 'Made for a story: more of each than anybody scrolls through.',
  accountId: 'acc_thousands',
  endsAt,
  faults: [],
  create() {
    const engine = createEngine({
      seed: 5_000,
      startsAt,
      account: {
        id: 'acc_thousands',
        name: 'Northwind',
        plan: 'paid',
        freeCredits: '0',
        freeRuns: 0,
        planCredits: '100000',
        planRuns: 1_000,
      },
    });
    for (let i = 1; i <= count; i += 1) {
      engine.execute({
        type: 'create-model',
        modelId: `model_${i}`,
        name: numbered('Intent model', i),
        modelType: 'base',
        parametersBillions: 8,
      });
      engine.execute({
        type: 'create-guardrail',
        guardrailId: `guardrail_${i}`,
        name: numbered('Toxicity', i),
      });
      engine.execute({
        type: 'import-script',
        scriptId: `script_${i}`,
        name: numbered('nightly-report', i),
        language: 'Python',
        languageVersion: '3.10.15',
      });
    }
    engine.advance('2026-11-20T09:30:00Z');
    for (let i = 10; i <= count; i += 10) {
      engine.execute({
        type: 'infer',
        eventId: `evt_${i}`,
        modelId: `model_${i}`,
        inputTokens: i * 1_000,
        outputTokens: 0,
      });
    }
    engine.advance(endsAt);
    return engine;
  },
};
