import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Command } from '@usage-kit/contract';
import { Account, codeOf, NOVEMBER } from '../testing/account.js';
import {
  DEPLOY_GUARDRAIL,
  DEPLOY_MODEL,
  DEPLOY_SCRIPT,
  INFER,
  RUN,
  TOP_UP,
  TUNE,
} from '../testing/commands.js';

/** What each command is refused with on an account of November with 75 credits, after the commands before it. */
const cases: [code: string, why: string, command: Command, ...before: Command[]][] = [
  ['unknown_id', 'a tool that is not there', { ...RUN, toolId: 'x' }],
  ['unknown_id', 'deploying a tool that is not there', { type: 'deploy-tool', toolId: 'x' }],
  [
    'unknown_id',
    'undeploying a deleted tool',
    { type: 'undeploy-tool', toolId: 't' },
    { type: 'delete-tool', toolId: 't' },
  ],
  [
    'unknown_id',
    'deleting a deleted tool',
    { type: 'delete-tool', toolId: 't' },
    { type: 'delete-tool', toolId: 't' },
  ],
  ['unknown_id', 'running a deleted tool', RUN, { type: 'delete-tool', toolId: 't' }],
  ['unknown_id', 'a model that is not there', { ...INFER, modelId: 'x' }],
  ['unknown_id', 'a GPU that the card does not name', { ...DEPLOY_MODEL, gpu: 'x' }],
  ['unknown_id', 'hardware that the card does not name', { ...TUNE, hardware: 'x' }],
  ['unknown_id', 'a CPU that the card does not name', { ...DEPLOY_GUARDRAIL, cpuType: 'x' }],
  ['unknown_id', 'a profile that the card does not name', { ...DEPLOY_SCRIPT, profile: 'x' }],
  ['unknown_id', 'a name that every object has', { ...DEPLOY_SCRIPT, profile: 'constructor' }],
  ['unknown_id', 'a tool named as what every object has', { ...RUN, toolId: '__proto__' }],
  [
    'unknown_id',
    'a deployment that is not there',
    { type: 'scale-model', deploymentId: 'x', replicas: 1 },
  ],
  [
    'unknown_id',
    'a deleted deployment',
    { type: 'undeploy-model', deploymentId: 'd' },
    DEPLOY_MODEL,
    { type: 'delete-model-deployment', deploymentId: 'd' },
  ],
  ['unknown_id', 'a guardrail that is not there', { type: 'undeploy-guardrail', guardrailId: 'x' }],
  ['unknown_id', 'a script that is not there', { type: 'undeploy-script', scriptId: 'x' }],
  ['unknown_id', 'an alert that never was', { type: 'dismiss-alert', alertId: 'x' }],
  ['duplicate_id', 'a tool’s id', { type: 'create-tool', toolId: 't', name: 'T', ownerName: 'O' }],
  [
    'duplicate_id',
    'a deleted tool’s id',
    { type: 'create-tool', toolId: 't', name: 'T', ownerName: 'O' },
    { type: 'delete-tool', toolId: 't' },
  ],
  [
    'duplicate_id',
    'a model’s id',
    { type: 'create-model', modelId: 'm', name: 'M', modelType: 'base', parametersBillions: 1 },
  ],
  ['duplicate_id', 'a guardrail’s id', { type: 'create-guardrail', guardrailId: 'g', name: 'G' }],
  [
    'duplicate_id',
    'a script’s id',
    { type: 'import-script', scriptId: 's', name: 'S', language: 'Python', languageVersion: '3' },
  ],
  [
    'duplicate_id',
    'a deployment of another model',
    { ...DEPLOY_MODEL, modelId: 'n' },
    { type: 'create-model', modelId: 'n', name: 'N', modelType: 'base', parametersBillions: 1 },
    DEPLOY_MODEL,
  ],
  [
    'duplicate_id',
    'a deleted deployment’s id',
    DEPLOY_MODEL,
    DEPLOY_MODEL,
    { type: 'delete-model-deployment', deploymentId: 'd' },
  ],
  ['event_conflict', 'the same inference with one token more', { ...INFER, inputTokens: 2 }, INFER],
  ['event_conflict', 'an inference with the id of a run', INFER, RUN],
  ['event_conflict', 'the same run with a time', { ...RUN, occurredAt: NOVEMBER }, RUN],
  ['event_conflict', 'a top-up with the id of a grant', TOP_UP, { ...TOP_UP, type: 'grant' }],
  ['event_conflict', 'a top-up of another amount', { ...TOP_UP, amount: '2' }, TOP_UP],
  ['event_conflict', 'a fine-tuning of other epochs', { ...TUNE, epochs: 2 }, TUNE],
  ['accepted', 'the same run again', RUN, RUN],
  ['accepted', 'the same inference again', INFER, INFER],
  ['accepted', 'the same fine-tuning again', TUNE, TUNE],
  ['accepted', 'the same top-up, written otherwise', { ...TOP_UP, amount: '1.00' }, TOP_UP],
  [
    'accepted',
    'a run again whose tool is deleted by now',
    RUN,
    RUN,
    { type: 'delete-tool', toolId: 't' },
  ],
  ['invalid_amount', 'no tokens', { ...INFER, inputTokens: 0 }],
  ['invalid_amount', 'tokens below 0', { ...INFER, inputTokens: -1, outputTokens: 2 }],
  ['invalid_amount', 'a part of a token', { ...INFER, inputTokens: 0.5 }],
  ['invalid_amount', 'tokens that are not a number', { ...INFER, inputTokens: Number.NaN }],
  [
    'invalid_amount',
    'more tokens than can be counted',
    { ...INFER, inputTokens: Number.MAX_SAFE_INTEGER },
  ],
  ['invalid_amount', 'no training tokens', { ...TUNE, trainingTokens: 0 }],
  ['invalid_amount', 'no epoch', { ...TUNE, epochs: 0 }],
  [
    'invalid_amount',
    'training that costs more than can be counted',
    { ...TUNE, trainingTokens: 4e15, epochs: 1000 },
  ],
  ['invalid_amount', 'no replica', { ...DEPLOY_MODEL, replicas: 0 }],
  ['invalid_amount', 'half a CPU', { ...DEPLOY_GUARDRAIL, cpuCount: 0.5 }],
  ['invalid_amount', 'eleven replicas of a script', { ...DEPLOY_SCRIPT, replicas: 11 }],
  ['accepted', 'ten replicas of a script', { ...DEPLOY_SCRIPT, replicas: 10 }],
  ['invalid_amount', 'a top-up of nothing', { ...TOP_UP, amount: '0' }],
  ['invalid_amount', 'a top-up below 0', { ...TOP_UP, amount: '-1' }],
  ['invalid_amount', 'a top-up finer than a micro-credit', { ...TOP_UP, amount: '0.0000001' }],
  ['invalid_amount', 'half a run', { ...TOP_UP, resource: 'runs', amount: 0.5 }],
  [
    'invalid_amount',
    'a paid plan without its credits',
    { type: 'change-plan', plan: 'paid', planRuns: 1 },
  ],
  [
    'invalid_amount',
    'a model without parameters',
    { type: 'create-model', modelId: 'n', name: 'N', modelType: 'base', parametersBillions: 0 },
  ],
  ['invalid_time', 'a run in the future', { ...RUN, occurredAt: '2026-11-01T00:00:00.001Z' }],
  ['accepted', 'a run at the opening', { ...RUN, occurredAt: NOVEMBER }],
  ['invalid_time', 'a run before the opening', { ...RUN, occurredAt: '2026-10-31T23:59:59.999Z' }],
  ['invalid_time', 'a run at no time', { ...RUN, occurredAt: 'yesterday' }],
  ['invalid_time', 'a grant that expires now', { ...TOP_UP, expiresAt: NOVEMBER }],
  [
    'accepted',
    'a grant that expires a millisecond from now',
    { ...TOP_UP, expiresAt: '2026-11-01T00:00:00.001Z' },
  ],
  ['not_deployed', 'a run of an undeployed tool', RUN, { type: 'undeploy-tool', toolId: 't' }],
  [
    'not_deployed',
    'undeploying twice',
    { type: 'undeploy-tool', toolId: 't' },
    { type: 'undeploy-tool', toolId: 't' },
  ],
  [
    'not_deployed',
    'a fine-tuned model without a deployment',
    { ...INFER, modelId: 'n' },
    {
      type: 'create-model',
      modelId: 'n',
      name: 'N',
      modelType: 'fine-tuned',
      parametersBillions: 1,
    },
  ],
  [
    'accepted',
    'a fine-tuned model with one',
    { ...INFER, modelId: 'n' },
    {
      type: 'create-model',
      modelId: 'n',
      name: 'N',
      modelType: 'fine-tuned',
      parametersBillions: 1,
    },
    { ...DEPLOY_MODEL, modelId: 'n' },
  ],
  [
    'not_deployed',
    'scaling what was undeployed',
    { type: 'scale-model', deploymentId: 'd', replicas: 2 },
    DEPLOY_MODEL,
    { type: 'undeploy-model', deploymentId: 'd' },
  ],
  [
    'not_deployed',
    'undeploying a guardrail that does not run',
    { type: 'undeploy-guardrail', guardrailId: 'g' },
  ],
  [
    'not_deployed',
    'undeploying a script that does not run',
    { type: 'undeploy-script', scriptId: 's' },
  ],
  ['already_deployed', 'a tool twice', { type: 'deploy-tool', toolId: 't' }],
  ['already_deployed', 'a deployment twice', DEPLOY_MODEL, DEPLOY_MODEL],
  ['already_deployed', 'a guardrail twice', DEPLOY_GUARDRAIL, DEPLOY_GUARDRAIL],
  ['already_deployed', 'a script twice', DEPLOY_SCRIPT, DEPLOY_SCRIPT],
  [
    'accepted',
    'a deployment again',
    { ...DEPLOY_MODEL, replicas: 2 },
    DEPLOY_MODEL,
    { type: 'undeploy-model', deploymentId: 'd' },
  ],
];

describe('what a command is refused with', () => {
  for (const [code, why, command, ...before] of cases) {
    it(`${code}: ${why}`, () => {
      const account = new Account();
      for (const one of before) account.do(one);
      expect(account.try(command)).to.equal(code);
    });
  }

  it('charges nothing for what is refused, and leaves its event id free', () => {
    const account = new Account();
    const before = JSON.stringify(account.engine.read.account());
    expect(account.try({ ...INFER, inputTokens: 0 })).to.equal('invalid_amount');
    expect(JSON.stringify(account.engine.read.account())).to.equal(before);
    expect(account.entries('refusal')).to.have.length(1);
    expect(account.try(INFER)).to.equal('accepted');
  });

  it('names the first of the rules that refuse it', () => {
    const account = new Account();
    // Unknown before conflict, conflict before amount, amount before time, time before not deployed.
    account.do(RUN);
    expect(account.try({ ...INFER, modelId: 'x' })).to.equal('unknown_id');
    expect(account.try({ ...INFER, inputTokens: 0 })).to.equal('event_conflict');
    const wrong = { ...INFER, eventId: 'f', inputTokens: 0, occurredAt: '2027-01-01T00:00:00Z' };
    expect(account.try(wrong)).to.equal('invalid_amount');
    account.do({ type: 'undeploy-tool', toolId: 't' });
    expect(account.try({ ...RUN, eventId: 'f', occurredAt: '2027-01-01T00:00:00Z' })).to.equal(
      'invalid_time',
    );
  });

  it('refuses a clock that is moved backwards, and what is not a time', () => {
    const { engine } = new Account().at('2026-11-02T00:00:00Z');
    expect(codeOf(engine.advance('2026-11-01T23:59:59.999Z'))).to.equal('time_goes_back');
    expect(codeOf(engine.advance({ seconds: -0.001 }))).to.equal('time_goes_back');
    expect(codeOf(engine.advance({ seconds: Number.NaN }))).to.equal('invalid_time');
    expect(codeOf(engine.advance({ seconds: Infinity }))).to.equal('invalid_time');
    expect(codeOf(engine.advance({ seconds: 0.0001 }))).to.equal('invalid_time');
    expect(codeOf(engine.advance('tomorrow'))).to.equal('invalid_time');
    expect(codeOf(engine.advance('2026-11-02T00:00:00Z'))).to.equal('accepted');
    expect(codeOf(engine.advance({ seconds: 0.001 }))).to.equal('accepted');
    expect(engine.now).to.equal('2026-11-02T00:00:00.001Z');
  });

  it('throws where it is not a command at all', () => {
    const { engine } = new Account();
    expect(() => engine.execute({ type: 'explode' } as unknown as Command)).to.throw(TypeError);
    expect(() => engine.execute({ ...RUN, eventId: 7 } as unknown as Command)).to.throw(TypeError);
    expect(() => engine.execute({ ...RUN, eventId: '' })).to.throw(TypeError);
    expect(() => engine.execute({ ...RUN, eventId: 'é'.repeat(16_001) })).to.throw(TypeError);
  });
});
