import { createEngine } from '@usage-kit/mocks/engine';
import { median, timeOf } from './measure.js';

/** Milliseconds to advance an account with `deployments` running guardrails, and what happened meanwhile. */
export function benchMonth(
  deployments: number,
  months: number,
  paid: boolean,
  rounds: number,
): { ms: number; happenings: number } {
  const times: number[] = [];
  let happenings = 0;
  for (let round = 0; round < rounds; round += 1) {
    const engine = createEngine({
      seed: 1,
      startsAt: '2026-01-01T00:00:00Z',
      account: paid
        ? { plan: 'paid', freeCredits: '0', planCredits: '10000000' }
        : { freeCredits: '1000000000' },
    });
    for (let i = 0; i < deployments; i += 1) {
      const guardrailId = `guardrail_${i}`;
      engine.execute({ type: 'create-guardrail', guardrailId, name: `Guardrail ${i}` });
      engine.execute({
        type: 'deploy-guardrail',
        guardrailId,
        cpuType: 'c6i.large',
        cpuCount: 1 + (i % 8),
      });
    }
    const before = engine.journal.length;
    const to = new Date(Date.UTC(2026, months, 1)).toISOString();
    times.push(timeOf(() => engine.advance(to)));
    happenings = engine.journal.length - before;
  }
  return { ms: median(times), happenings };
}
