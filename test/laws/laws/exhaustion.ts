import fc from 'fast-check';
import type { Command } from '@usage-kit/contract';
import { createEngine } from '@usage-kit/engine';
import { agree, hold, inLife, judge, type Law } from '../law.js';
import { credits, micro } from '../life/figures.js';
import { doDeed } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

const million = 1_000_000n;

/** In millionths. */
const floorShare = fc.constantFrom(0n, 1n, 100_000n, 333_333n, 500_000n);

export const exhaustion: Law = {
  number: 11,
  name: 'with nothing remaining new deployments are refused, and a top-up undoes it exactly',
  property: fc.property(
    fc.bigInt({ min: 1n, max: 100n * million }),
    fc.oneof(fc.constant(0n), fc.bigInt({ min: 1n, max: 30n * million })),
    floorShare,
    fc.constantFrom('-10', '-0.5', '0'),
    (free, overdraft, share, negativeLimit) => {
      const account = { freeCredits: credits(free) };
      const fineTuningFloor = '25';
      const policy = { newDeploymentFloorShare: credits(share), negativeLimit, fineTuningFloor };
      const rates = { inference: { '*': { inputPer1k: '0.001', outputPer1k: '0' } } };
      const options = { seed: 11, startsAt: '2026-11-01T00:00:00Z', account, policy, rates };
      const engine = createEngine(options);
      const deeds: Deed[] = [];
      const answer = (command: Command): string => {
        deeds.push({ do: 'execute', command });
        return doDeed(engine, { do: 'execute', command }).answer;
      };
      let topUps = 0;
      const topUp = (amount: bigint): string =>
        answer({
          type: 'top-up',
          eventId: `t${(topUps += 1)}`,
          resource: 'credits',
          amount: credits(amount),
        });
      const deploy = (): string[] => [
        answer({
          ...{ type: 'deploy-model', deploymentId: 'd', modelId: 'm', name: 'D' },
          ...{ deploymentType: 'dedicated', gpu: 'a100', replicas: 1 },
        }),
        answer({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'c6i.large', cpuCount: 1 }),
        answer({ type: 'deploy-script', scriptId: 's', profile: '1x2' }),
      ];
      let trainings = 0;
      const fineTune = (): string =>
        answer({
          ...{ type: 'fine-tune', eventId: `f${(trainings += 1)}`, modelId: 'm' },
          ...{ trainingTokens: 1, epochs: 1, hardware: 't4' },
        });
      inLife(options, deeds, () => {
        const spent = Number(free + overdraft);
        answer({
          type: 'create-model',
          modelId: 'm',
          name: 'M',
          modelType: 'base',
          parametersBillions: 8,
        });
        answer({ type: 'create-guardrail', guardrailId: 'g', name: 'G' });
        answer({
          type: 'import-script',
          scriptId: 's',
          name: 'S',
          language: 'Python',
          languageVersion: '3.10.15',
        });
        answer({
          type: 'infer',
          eventId: 'all',
          modelId: 'm',
          inputTokens: spent,
          outputTokens: 0,
        });
        agree(
          'remaining',
          String(-overdraft),
          String(micro(engine.read.account().credits.remaining)),
        );
        const code = -overdraft <= micro(negativeLimit) ? 'negative_limit' : 'credits_exhausted';
        agree('deployments at once', [code, code, code], deploy());
        hold(
          !engine.read.account().policy.newDeploymentsAllowed,
          'new deployments are said to be allowed',
        );
        if (overdraft > 0n) topUp(overdraft);
        const none = micro(negativeLimit) >= 0n ? 'negative_limit' : 'credits_exhausted';
        agree('deployments at 0', [none, none, none], deploy());
        // The smallest x with x > share * (free + overdraft + x), and the one before it.
        const [paid, rest] = [free + overdraft, million - share];
        const enough = (share * paid) / rest + 1n;
        if (enough > 1n) {
          topUp(enough - 1n);
          const floored = 'below_new_deployment_floor';
          agree('deployments at the floor', ['accepted', floored, floored], deploy());
          answer({ type: 'undeploy-model', deploymentId: 'd' });
        }
        topUp(1n);
        agree('deployments over the floor', ['accepted', 'accepted', 'accepted'], deploy());
        const toFloor = micro(fineTuningFloor) - micro(engine.read.account().credits.remaining);
        if (toFloor >= 0n) {
          if (toFloor > 0n) topUp(toFloor);
          agree('fine-tuning at its floor', 'below_fine_tuning_floor', fineTune());
          topUp(1n);
        }
        agree('fine-tuning over its floor', 'accepted', fineTune());
        judge({ engine });
      });
    },
  ),
};
