import { amountOf } from '@usage-kit/contract';
import { createEngine } from '@usage-kit/engine';
import type { World } from '@usage-kit/mocks/world';
import type { Scenario } from '@usage-kit/mocks/scenarios';

const modelId = 'llama-3.1-8b';

/** A new account: 75 free credits, 10,000 free runs, nothing created. */
export const firstMorning: Scenario = {
  name: 'first-morning',
  title: 'From new to stopped',
  description: 'Opened on a Monday at 9:00, then used step by step.',
  accountId: 'acc_from_new_to_stopped',
  endsAt: '2026-11-02T09:00:00Z',
  faults: [],
  create: () =>
    createEngine({
      seed: 1,
      startsAt: '2026-11-02T09:00:00Z',
      account: { id: 'acc_from_new_to_stopped', name: 'Pinewood Studio', plan: 'free' },
      rates: { inference: { '*': { inputPer1k: '0.001', outputPer1k: '0.001' } } },
    }),
};

/** A station of the account's life, and what leads to it from the one before. */
export interface Station {
  readonly title: string;
  readonly text: string;
  readonly live: (world: World) => void;
}

/** Responses of a model, until exactly so many credits are used. */
const infersUpTo = (total: string) => (world: World) => {
  const missing = amountOf(total) - amountOf(world.account().engine.read.account().credits.used);
  world.execute({
    type: 'infer',
    eventId: `evt_up_to_${total}`,
    modelId,
    inputTokens: Number(missing),
    outputTokens: 0,
  });
};

const hours = (count: number) => (world: World) => world.advance({ seconds: count * 3600 });

export const stations: readonly Station[] = [
  {
    title: 'New',
    text: 'The free plan includes 75 credits and 10,000 tool runs. Nothing is deployed, so nothing uses credits.',
    live: () => undefined,
  },
  {
    title: 'In use',
    text: 'A base model runs inference, and a guardrail runs on four CPUs: 0.216 credits per hour, used or not.',
    live(world) {
      world.execute({
        type: 'create-model',
        modelId,
        name: 'Llama 3.1 8B Instruct',
        modelType: 'base',
        parametersBillions: 8,
      });
      world.execute({
        type: 'create-guardrail',
        guardrailId: 'guardrail_toxicity',
        name: 'Toxicity',
      });
      world.execute({
        type: 'deploy-guardrail',
        guardrailId: 'guardrail_toxicity',
        cpuType: 'c6i.xlarge',
        cpuCount: 4,
      });
      hours(24)(world);
      infersUpTo('10')(world);
    },
  },
  {
    title: '20% used',
    text: 'The first banner: informational, polite and dismissible.',
    live: infersUpTo('15'),
  },
  {
    title: '50% used',
    text: 'The next banner replaces the first, and administrators get their first email.',
    live: infersUpTo('37.5'),
  },
  {
    title: '70% used',
    text: 'The banner becomes a warning. The clock has been orange since 25% usage.',
    live: infersUpTo('52.5'),
  },
  {
    title: '80% used',
    text: 'Less than 25% is left: the clock is red, and the banner is an alert.',
    live: infersUpTo('60'),
  },
  {
    title: '90% used',
    text: "10% is left. Deployments keep running, but new guardrails and scripts can't be deployed.",
    live: infersUpTo('67.5'),
  },
  {
    title: 'Nothing left',
    text: "No credits are left. The banner can't be dismissed, inference is paused, and the guardrail keeps running.",
    live: infersUpTo('75'),
  },
  {
    title: 'Overdrawn',
    text: 'A day later, the guardrail has used credits beyond the balance.',
    live: hours(24),
  },
  {
    title: 'Stopped',
    text: 'At -10 credits, all running deployments are stopped and no longer use credits.',
    live: hours(48),
  },
];
