import { describe, it } from 'node:test';
import { expect } from 'chai';
import { flawOf } from './command-form.js';

describe('the form of a command', () => {
  const good: readonly object[] = [
    { type: 'create-tool', toolId: 't', name: '', ownerName: 'Ana' },
    { type: 'run-tool', eventId: 'e', toolId: 't' },
    { type: 'run-tool', eventId: 'e', toolId: 't', occurredAt: '2026-11-01T00:00:00.125Z' },
    { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: 0, outputTokens: 0 },
    { type: 'deploy-script', scriptId: 's', profile: '1x2' },
    { type: 'deploy-script', scriptId: 's', profile: '1x2', replicas: 10 },
    { type: 'top-up', eventId: 'e', resource: 'credits', amount: '12.5' },
    { type: 'top-up', eventId: 'e', resource: 'runs', amount: 100 },
    { type: 'change-plan', plan: 'free' },
    { type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 10_000 },
    { type: 'dismiss-alert', alertId: 'al_1', more: 'is passed over' },
    { type: 'create-tool', toolId: 'x'.repeat(200), name: 'n', ownerName: 'o' },
  ];
  for (const command of good) {
    it(`takes ${JSON.stringify(command).slice(0, 100)}`, () => {
      expect(flawOf(command)).to.equal(undefined);
    });
  }

  const bad: readonly [unknown, string][] = [
    [null, 'must be an object'],
    [[], 'must be an object'],
    ['run-tool', 'must be an object'],
    [{}, '"type"'],
    [{ type: 'constructor' }, '"type"'],
    [{ type: 'run-tool', toolId: 't' }, '"eventId"'],
    [{ type: 'run-tool', eventId: '', toolId: 't' }, '"eventId"'],
    [{ type: 'run-tool', eventId: 'x'.repeat(201), toolId: 't' }, '"eventId"'],
    [{ type: 'run-tool', eventId: 'e', toolId: 't', occurredAt: 'now' }, '"occurredAt"'],
    [{ type: 'run-tool', eventId: 'e', toolId: 't', occurredAt: null }, '"occurredAt"'],
    [
      { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: 1.5, outputTokens: 0 },
      '"inputTokens"',
    ],
    [
      { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: '1', outputTokens: 0 },
      '"inputTokens"',
    ],
    [
      { type: 'infer', eventId: 'e', modelId: 'm', inputTokens: 1, outputTokens: -1 },
      '"outputTokens"',
    ],
    [{ type: 'deploy-script', scriptId: 's', profile: '1x2', replicas: 11 }, '"replicas"'],
    [{ type: 'deploy-script', scriptId: 's', profile: '1x2', replicas: 0 }, '"replicas"'],
    [
      { type: 'create-model', modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 0 },
      '"parametersBillions"',
    ],
    [
      { type: 'create-model', modelId: 'm', name: 'M', modelType: 'big', parametersBillions: 7 },
      '"modelType"',
    ],
    [{ type: 'top-up', eventId: 'e', resource: 'tokens', amount: '1' }, '"resource"'],
    [{ type: 'top-up', eventId: 'e', resource: 'credits', amount: '1e3' }, '"amount"'],
    [{ type: 'top-up', eventId: 'e', resource: 'credits', amount: '0.1234567' }, '"amount"'],
    [{ type: 'change-plan', plan: 'gold' }, '"plan"'],
    [{ type: 'change-plan', plan: 'paid', planCredits: 300 }, '"planCredits"'],
  ];
  for (const [command, named] of bad) {
    it(`refuses ${JSON.stringify(command).slice(0, 100)} for its ${named}`, () => {
      expect(flawOf(command)).to.contain(named);
    });
  }
});
