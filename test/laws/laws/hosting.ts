import fc from 'fast-check';
import { createEngine } from '@usage-kit/engine';
import { agree, inLife, judge, type Law } from '../law.js';
import { micro } from '../life/figures.js';
import { doDeed } from '../life/play.js';
import type { Deed } from '../life/resolve.js';

const startsAt = '2026-11-01T00:00:00Z';

const turns = fc.array(
  fc.record({
    /** None: it is undeployed. */
    replicas: fc.integer({ min: 0, max: 12 }),
    ms: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400_000_000 })),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A price in 10^-12 credits an hour, so that it has any digits that a rate card may have. */
const price = fc.bigInt({ min: 0n, max: 10n ** 13n });

export const hosting: Law = {
  number: 9,
  name: 'hosting is replicas x hardware-hours, through any sequence of scaling',
  property: fc.property(turns, price, fc.boolean(), (list, picoCredits, asGuardrail) => {
    const perHour = decimal(picoCredits);
    const account = { freeCredits: '1000000000' };
    const rates = { gpuPerHour: { gpu: perHour }, cpuPerHour: { cpu: perHour } };
    const options = { seed: 9, startsAt, account, rates };
    const engine = createEngine(options);
    const deeds: Deed[] = [];
    const perform = (deed: Deed): void => {
      deeds.push(deed);
      agree('a deed', 'accepted', doDeed(engine, deed).answer);
    };
    inLife(options, deeds, () => {
      perform({
        do: 'execute',
        command: { type: 'create-guardrail', guardrailId: 'g', name: 'G' },
      });
      const model = { modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 8 } as const;
      perform({ do: 'execute', command: { type: 'create-model', ...model } });
      let running = 0;
      let replicaMs = 0n;
      for (const { replicas, ms } of list) {
        for (const deed of asGuardrail ? toCpus(running, replicas) : toReplicas(running, replicas))
          perform(deed);
        running = replicas;
        perform({ do: 'advance', to: new Date(Date.parse(engine.now) + ms).toISOString() });
        replicaMs += BigInt(replicas) * BigInt(ms);
        // 10^-12 credits an hour x milliseconds, in micro-credits: 10^6 / (10^12 x 3,600,000).
        const due = halfEven(picoCredits * replicaMs, 3_600_000_000_000n);
        const { byCategory } = engine.read.account().credits;
        const found = asGuardrail ? byCategory.guardrails : byCategory.models;
        agree('micro-credits of hosting', String(due), String(micro(found)));
      }
      judge({ engine });
    });
  }),
};

function toReplicas(running: number, replicas: number): Deed[] {
  if (replicas === running) return [];
  if (replicas === 0)
    return [{ do: 'execute', command: { type: 'undeploy-model', deploymentId: 'd' } }];
  if (running > 0)
    return [{ do: 'execute', command: { type: 'scale-model', deploymentId: 'd', replicas } }];
  const deployment = { deploymentId: 'd', modelId: 'm', name: 'D', deploymentType: 'dedicated' };
  return [
    { do: 'execute', command: { type: 'deploy-model', ...deployment, gpu: 'gpu', replicas } },
  ];
}

/** A guardrail is not scaled: it is undeployed and deployed again. */
function toCpus(running: number, cpuCount: number): Deed[] {
  if (cpuCount === running) return [];
  const guardrailId = 'g';
  const deeds: Deed[] = [];
  if (running > 0)
    deeds.push({ do: 'execute', command: { type: 'undeploy-guardrail', guardrailId } });
  if (cpuCount > 0)
    deeds.push({
      do: 'execute',
      command: { type: 'deploy-guardrail', guardrailId, cpuType: 'cpu', cpuCount },
    });
  return deeds;
}

function decimal(picoCredits: bigint): string {
  const digits = String(picoCredits).padStart(13, '0');
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

function halfEven(numerator: bigint, denominator: bigint): bigint {
  const below = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  return twice > denominator || (twice === denominator && below % 2n === 1n) ? below + 1n : below;
}
