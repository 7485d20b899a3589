import { amountOf, printAmount } from '@usage-kit/contract';
import { createEngine } from '@usage-kit/engine';
import type { Scenario } from '@usage-kit/mocks/scenarios';

const endsAt = '2026-11-21T16:02:00Z';
const modelId = 'llama-3.1-8b';
const toolId = 'tool_ticket_triage';

export interface Used {
  /** Of 100 credits; as exact as an amount is. */
  readonly credits?: string;
  /** Of 100 runs. */
  readonly runs?: number;
}

/**
 * An account of 100 credits and 100 runs that has used exactly so many of them, so that what is used is the
 * percentage too. Inference is priced so that a token costs a millionth of a credit.
 */
export function havingUsed({ credits = '0', runs = 0 }: Used): Scenario {
  const accountId = `acc_used_${credits.replace('.', '_')}_and_${runs}`;
  return {
    name: `used-${credits}-and-${runs}`,
    title: `${credits} of 100 credits and ${runs} of 100 runs used`,
    description: 'Made for a story, to stand exactly on a border.',
    accountId,
    endsAt,
    faults: [],
    create() {
      const engine = createEngine({
        seed: 100,
        startsAt: '2026-11-01T08:00:00Z',
        account: {
          id: accountId,
          name: 'Northwind',
          plan: 'paid',
          freeCredits: '0',
          freeRuns: 0,
          planCredits: '100',
          planRuns: 100,
        },
        rates: { inference: { '*': { inputPer1k: '0.001', outputPer1k: '0.001' } } },
      });
      engine.execute({
        type: 'create-model',
        modelId,
        name: 'Llama 3.1 8B',
        modelType: 'base',
        parametersBillions: 8,
      });
      engine.execute({
        type: 'create-tool',
        toolId,
        name: 'Ticket triage',
        ownerName: 'Ana Kovač',
      });
      engine.execute({ type: 'deploy-tool', toolId });
      engine.advance('2026-11-20T09:30:00Z');
      const micro = amountOf(credits);
      if (micro > 0n) {
        const inputTokens = Number(micro);
        const eventId = 'evt_infer';
        engine.execute({ type: 'infer', eventId, modelId, inputTokens, outputTokens: 0 });
      }
      for (let run = 1; run <= runs; run += 1) {
        engine.execute({ type: 'run-tool', eventId: `evt_run_${run}`, toolId });
      }
      const { used } = engine.read.account().credits;
      if (used !== printAmount(micro)) throw new Error(`${used} credits are used, not ${credits}.`);
      engine.advance(endsAt);
      return engine;
    },
  };
}
