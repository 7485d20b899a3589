import { createEngine, type Email, type EngineOptions } from '../index.js';

/** Lives through every email there is: 300 credits a month, a script and two guardrails that use them up. */
export function emailsOf(
  account: EngineOptions['account'] = {},
  name = 'Invoice matcher',
): Email[] {
  const engine = createEngine({
    seed: 7,
    startsAt: '2026-11-01T00:00:00Z',
    account: {
      id: 'acc_01J9ZK3V7Q',
      name: 'Northwind',
      plan: 'paid',
      freeCredits: '0',
      freeRuns: 0,
      planCredits: '300',
      planRuns: 4,
      ...account,
    },
    rates: {
      cpuPerHour: { small: '1' },
      scriptPerHour: { '1x2': { vcpus: 1, memoryGiB: 2, vcpu: '0.5', memory: '0.5' } },
    },
  });
  const scriptId = 'script_1';
  for (const command of [
    { type: 'create-tool', toolId: 'tool_1', name, ownerName: name },
    { type: 'deploy-tool', toolId: 'tool_1' },
    { type: 'run-tool', eventId: 'run_1', toolId: 'tool_1' },
    { type: 'run-tool', eventId: 'run_2', toolId: 'tool_1' },
    { type: 'create-guardrail', guardrailId: 'grd_1', name },
    { type: 'create-guardrail', guardrailId: 'grd_2', name: 'Toxicity' },
    { type: 'deploy-guardrail', guardrailId: 'grd_1', cpuType: 'small', cpuCount: 1 },
    { type: 'deploy-guardrail', guardrailId: 'grd_2', cpuType: 'small', cpuCount: 1 },
    { type: 'import-script', scriptId, name, language: name, languageVersion: '1' },
    { type: 'deploy-script', scriptId, profile: '1x2' },
    { type: 'undeploy-script', scriptId },
    { type: 'deploy-script', scriptId, profile: '1x2' },
  ] as const) {
    const result = engine.execute(command);
    if (!result.accepted) throw new Error(`${command.type}: ${result.code}, ${result.detail}`);
  }
  // Three credits an hour: 150 after 50 hours, 210 after 70, 240, 270, 300 after 100, 310 after 103 1/3.
  engine.advance({ seconds: 110 * 3600 });
  return [...engine.outbox];
}

/** `kind resource threshold`, as far as the email has them. */
export const keyOf = ({ kind, resource, threshold }: Email): string =>
  [kind, resource, threshold].filter((part) => part !== null).join(' ');
