import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contract, faults } from './testing/contract.js';

describe('commands in the contract', () => {
  const commands: Record<string, unknown>[] = [
    { type: 'create-tool', toolId: 't', name: 'Triage', ownerName: 'Mei' },
    { type: 'deploy-tool', toolId: 't' },
    { type: 'undeploy-tool', toolId: 't' },
    { type: 'delete-tool', toolId: 't' },
    { type: 'run-tool', eventId: 'e', toolId: 't' },
    { type: 'create-model', modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 7.5 },
    { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: 0, outputTokens: 5 },
    {
      type: 'fine-tune',
      eventId: 'e',
      modelId: 'm',
      trainingTokens: 9,
      epochs: 1,
      hardware: 'a100',
    },
    {
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'a100',
      replicas: 1,
    },
    { type: 'scale-model', deploymentId: 'd', replicas: 2 },
    { type: 'undeploy-model', deploymentId: 'd' },
    { type: 'delete-model-deployment', deploymentId: 'd' },
    { type: 'create-guardrail', guardrailId: 'g', name: 'Toxicity' },
    { type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'standard', cpuCount: 2 },
    { type: 'undeploy-guardrail', guardrailId: 'g' },
    { type: 'import-script', scriptId: 's', name: 'S', language: 'Python', languageVersion: '3' },
    { type: 'deploy-script', scriptId: 's', profile: '1x2' },
    { type: 'undeploy-script', scriptId: 's' },
    { type: 'grant', eventId: 'e', resource: 'runs', amount: 100 },
    { type: 'top-up', eventId: 'e', resource: 'credits', amount: '50' },
    { type: 'change-plan', plan: 'free' },
    { type: 'dismiss-alert', alertId: 'a' },
  ];
  const pointer = '/components/schemas/Command';

  it('are as many as the table has', () => {
    assert.equal(commands.length, 22);
    assert.equal(contract.components.schemas['Command']?.oneOf?.length, 22);
  });

  for (const command of commands) {
    it(`allow ${String(command['type'])}, and miss each of its fields`, () => {
      assert.deepEqual(faults(pointer, command), []);
      for (const key of Object.keys(command)) {
        const rest = Object.fromEntries(Object.entries(command).filter(([other]) => other !== key));
        assert.notDeepEqual(faults(pointer, rest), [], `Without ${key} it is still allowed.`);
      }
    });
  }

  it('allow the optional fields of the table', () => {
    const occurredAt = '2026-11-21T16:00:00Z';
    for (const command of [
      { type: 'run-tool', eventId: 'e', toolId: 't', occurredAt },
      { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: 1, outputTokens: 0, occurredAt },
      { type: 'deploy-script', scriptId: 's', profile: '1x2', replicas: 10 },
      { type: 'grant', eventId: 'e', resource: 'credits', amount: '5', expiresAt: occurredAt },
      { type: 'top-up', eventId: 'e', resource: 'runs', amount: 5, expiresAt: occurredAt },
      { type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 10_000 },
    ]) {
      assert.deepEqual(faults(pointer, command), []);
    }
  });

  it('come at most a thousand in a batch, and at least one', () => {
    const batch = (length: number) => ({
      commands: Array.from({ length }, () => ({ type: 'deploy-tool', toolId: 't' })),
    });
    const at = '/components/schemas/CommandBatch';
    assert.notDeepEqual(faults(at, batch(0)), []);
    assert.deepEqual(faults(at, batch(1)), []);
    assert.deepEqual(faults(at, batch(1000)), []);
    assert.notDeepEqual(faults(at, batch(1001)), []);
  });
});
