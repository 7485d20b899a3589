import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Account } from '../testing/account.js';

const DEPLOY_GUARDRAIL = {
  type: 'deploy-guardrail',
  guardrailId: 'g',
  cpuType: 'cpu',
  cpuCount: 1,
} as const;
const DEPLOY_SCRIPT = { type: 'deploy-script', scriptId: 's', profile: 'pair' } as const;
const DEPLOY_MODEL = {
  type: 'deploy-model',
  deploymentId: 'd',
  modelId: 'm',
  name: 'D',
  deploymentType: 'dedicated',
  gpu: 'gpu',
  replicas: 1,
} as const;

describe('stops', () => {
  it('come at the first millisecond at which the limit is reached, and nothing accrues after', () => {
    const account = new Account();
    account.do(DEPLOY_GUARDRAIL);
    // 85 credits at a micro-credit a millisecond are 85,000 s: 23:36:40.
    account.at('2026-11-01T23:36:39.999Z');
    expect(account.credits.remaining).to.equal('-9.999999');
    expect(account.engine.read.guardrail('g').status).to.equal('deployed');
    account.at('2026-11-01T23:36:40Z');
    expect(account.credits.remaining).to.equal('-10');
    expect(account.engine.read.guardrail('g').status).to.equal('undeployed');
    account.at('2027-01-01T00:00:00Z');
    expect(account.credits.remaining).to.equal('-10');
    expect(account.entries('stop')).to.deep.equal([
      {
        at: '2026-11-01T23:36:40Z',
        type: 'stop',
        kind: 'guardrail',
        id: 'g',
        message:
          "You've used all your available credits. Please add more credits to your account to continue.",
      },
    ]);
  });

  it('take all that runs: guardrails, scripts, models', () => {
    const account = new Account();
    account.do(DEPLOY_MODEL);
    account.do(DEPLOY_SCRIPT);
    account.do(DEPLOY_GUARDRAIL);
    // 4 micro-credits a millisecond: 85 credits are gone after 21,250 s, 05:54:10.
    account.at('2026-11-02T00:00:00Z');
    expect(account.entries('stop').map(({ at, kind, id }) => [at, kind, id])).to.deep.equal([
      ['2026-11-01T05:54:10Z', 'guardrail', 'g'],
      ['2026-11-01T05:54:10Z', 'script', 's'],
      ['2026-11-01T05:54:10Z', 'model', 'd'],
    ]);
    expect(account.engine.read.script('s').status).to.equal('deployment-failed');
    expect(account.engine.read.deployments('m').items[0]?.status).to.equal('undeployed');
    expect(account.credits).to.deep.equal({ allocated: '75', used: '85', remaining: '-10' });
  });

  it('come with the charge that reaches the limit', () => {
    const account = new Account();
    account.do(DEPLOY_GUARDRAIL);
    account.spend(84_999_999);
    expect(account.entries('stop')).to.deep.equal([]);
    account.at('2026-11-01T00:00:00.001Z');
    expect(account.entries('stop')).to.have.length(1);
  });

  it('come later with a top-up on the way, and earlier with an expiry', () => {
    const later = new Account();
    later.do(DEPLOY_GUARDRAIL);
    later.at('2026-11-01T12:00:00Z');
    later.topUp('3.6');
    later.at('2026-11-03T00:00:00Z');
    expect(later.entries('stop')[0]?.at).to.equal('2026-11-02T00:36:40Z');

    const earlier = new Account({ freeExpiresAt: '2026-11-01T12:00:00Z' });
    earlier.topUp('1');
    earlier.do(DEPLOY_GUARDRAIL);
    // 43.2 of the free 75 are used at noon, the rest goes; 1 and the 10 of overdraft last 11,000 s: 15:03:20.
    earlier.at('2026-11-03T00:00:00Z');
    expect(earlier.entries('stop')[0]?.at).to.equal('2026-11-01T15:03:20Z');
  });

  it('do not come at a cycle’s end that grants again at the same instant', () => {
    // 10 credits and the overdraft of 10 last 20,000 s: to the very end of November.
    const account = new Account({ plan: 'paid', freeCredits: '0', planCredits: '10' });
    account.at('2026-11-30T18:26:40Z');
    account.do(DEPLOY_GUARDRAIL);
    account.at('2026-12-01T00:00:00Z');
    expect(account.entries('stop')).to.deep.equal([]);
    expect(account.credits).to.deep.equal({ allocated: '0', used: '0', remaining: '0' });
  });

  it('are rounded up to the first whole millisecond', () => {
    // Three of `third` burn 3.6 credits an hour; one burns 1.2, a third of a micro-credit a millisecond.
    const account = new Account({ freeCredits: '0.000001' }, { policy: { negativeLimit: '0' } });
    account.do({ ...DEPLOY_GUARDRAIL, cpuType: 'third' });
    account.at('2026-11-01T00:00:00.002Z');
    expect(account.entries('stop')).to.deep.equal([]);
    // Two thirds are read as 1, but the exact balance is above 0 until the third millisecond.
    expect(account.credits.remaining).to.equal('0');
    account.at('2026-11-01T00:00:01Z');
    expect(account.entries('stop')[0]?.at).to.equal('2026-11-01T00:00:00.003Z');
    expect(account.credits.remaining).to.equal('0');
  });

  it('let things be deployed again once credits are added', () => {
    const account = new Account();
    account.do(DEPLOY_SCRIPT);
    account.at('2026-11-05T00:00:00Z');
    expect(account.try(DEPLOY_SCRIPT)).to.equal('negative_limit');
    account.topUp('100');
    expect(account.try(DEPLOY_SCRIPT)).to.equal('accepted');
    expect(account.engine.read.script('s').status).to.equal('deployed');
  });
});
