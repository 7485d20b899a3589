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

describe('emails about usage', () => {
  // 75 credits. Each row: micro-credits used one after the other, and the emails.
  const sent: [uses: number[], emails: string[]][] = [
    [[15_000_000], []],
    [[37_499_999], []],
    [[37_499_999, 1], ['usage 50']],
    [[37_500_000, 1], ['usage 50']],
    [
      [37_500_000, 15_000_000],
      ['usage 50', 'usage 70'],
    ],
    [
      [52_499_999, 1, 7_499_999, 1],
      ['usage 50', 'usage 70', 'usage 80'],
    ],
    [[60_000_000], ['usage 80']],
    [[67_500_000], ['usage 90']],
    [[75_000_000], ['usage 90']],
    [[67_500_000, 7_500_000], ['usage 90']],
    [[200_000_000], ['usage 90']],
  ];
  for (const [uses, emails] of sent) {
    it(`after ${uses.join(' and ')} micro-credits: ${emails.join(', ') || 'none'}`, () => {
      const account = new Account();
      for (const use of uses) account.spend(use);
      expect(account.emails).to.deep.equal(emails);
    });
  }

  it('are sent for runs too, and never at 20 or 100', () => {
    const account = new Account({ freeRuns: 10 });
    for (let i = 0; i < 10; i += 1) account.run();
    expect(
      account.engine.outbox.map(({ resource, threshold }) => [resource, threshold]),
    ).to.deep.equal([
      ['runs', 50],
      ['runs', 70],
      ['runs', 80],
      ['runs', 90],
    ]);
  });

  it('are sent again after a top-up that took the share below', () => {
    const account = new Account();
    account.spend(37_500_000);
    account.topUp('0.000001');
    account.spend(1);
    expect(account.emails).to.deep.equal(['usage 50', 'usage 50']);
  });

  it('are not sent again after a top-up that left the threshold reached', () => {
    const account = new Account();
    account.spend(60_000_000);
    account.topUp('45');
    account.spend(1);
    expect(account.emails).to.deep.equal(['usage 80']);
  });

  it('are sent where an expiry takes the share up', () => {
    const account = new Account();
    account.topUp('25', '2026-11-02T00:00:00Z');
    account.spend(10_000_000);
    // The 25 that expire first are used first: 15 of them go, and 10 of 85 are used.
    account.at('2026-11-02T00:00:00Z');
    expect(account.emails).to.deep.equal([]);
    account.topUp('1', '2026-11-03T00:00:00Z');
    account.spend(33_000_000);
    account.at('2026-11-03T00:00:00Z');
    expect(account.credits.used).to.equal('43');
    expect(account.emails).to.deep.equal(['usage 50']);
  });

  it('carry the instant at which the threshold was reached, however far time moves', () => {
    // A micro-credit a millisecond: 50% of 75 credits are reached after 37,500 s, 10:25:00.
    const account = new Account();
    account.do(DEPLOY_GUARDRAIL);
    account.at('2026-12-24T00:00:00Z');
    expect(
      account.engine.outbox.map(({ kind, threshold, at }) => [kind, threshold, at]),
    ).to.deep.equal([
      ['usage', 50, '2026-11-01T10:25:00Z'],
      ['usage', 70, '2026-11-01T14:35:00Z'],
      ['usage', 80, '2026-11-01T16:40:00Z'],
      ['usage', 90, '2026-11-01T18:45:00Z'],
      ['guardrail-usage', null, '2026-11-01T18:45:00Z'],
      ['guardrail-interruption', null, '2026-11-01T20:50:00Z'],
      ['guardrail-stopped', null, '2026-11-01T23:36:40Z'],
    ]);
  });

  it('go to the administrators', () => {
    const to = ['amara@acme.example', 'jonas@acme.example'];
    const account = new Account({ administrators: to });
    account.spend(40_000_000);
    expect(account.engine.outbox[0]?.to).to.deep.equal(to);
  });
});

describe('emails about what runs', () => {
  it('tell of guardrails and scripts apart, once whatever their number', () => {
    const account = new Account();
    account.do({ type: 'create-guardrail', guardrailId: 'h', name: 'Regex' });
    account.do(DEPLOY_GUARDRAIL);
    account.do({ ...DEPLOY_GUARDRAIL, guardrailId: 'h' });
    account.do(DEPLOY_SCRIPT);
    account.spend(67_500_000);
    expect(account.emails).to.deep.equal([
      'script-deployed',
      'usage 90',
      'guardrail-usage',
      'script-usage',
    ]);
    const text = account.engine.outbox[2]?.text ?? '';
    expect(text).to.include('Toxicity').and.include('Regex').and.not.include('Script (s)');
  });

  it('tell nothing of what does not run', () => {
    const account = new Account();
    account.spend(85_000_000);
    expect(account.emails).to.deep.equal(['usage 90']);
  });

  // What one use takes the balance to, and the one kind that tells of it.
  const jumps: [used: number, kind: string][] = [
    [67_499_999, ''],
    [67_500_000, 'guardrail-usage'],
    [74_999_999, 'guardrail-usage'],
    [75_000_000, 'guardrail-interruption'],
    [84_999_999, 'guardrail-interruption'],
    [85_000_000, 'guardrail-stopped'],
  ];
  for (const [used, kind] of jumps) {
    it(`tell of the last stage alone: ${used} used at once, ${kind || 'nothing'}`, () => {
      const account = new Account();
      account.do(DEPLOY_GUARDRAIL);
      account.spend(used);
      expect(account.emails.filter((one) => one.startsWith('guardrail')).join()).to.equal(kind);
    });
  }

  it('tell again after a top-up that took the balance over the floor', () => {
    const account = new Account();
    account.do(DEPLOY_GUARDRAIL);
    account.spend(75_000_000);
    account.topUp('100');
    account.spend(95_000_000);
    expect(account.emails.filter((one) => one.startsWith('guardrail'))).to.deep.equal([
      'guardrail-interruption',
      'guardrail-usage',
    ]);
  });

  it('do not tell again of a balance that a new cycle left under zero', () => {
    const account = new Account({ plan: 'paid', freeCredits: '0', planCredits: '1' });
    account.at('2026-11-30T23:00:00Z');
    account.do(DEPLOY_GUARDRAIL);
    // 3.6 of 1 are used when the month ends; the next one opens at 1 - 2.6.
    account.at('2026-12-01T00:30:00Z');
    expect(account.credits).to.deep.equal({ allocated: '-1.6', used: '1.8', remaining: '-3.4' });
    expect(account.emails.filter((one) => one.startsWith('guardrail'))).to.deep.equal([
      'guardrail-usage',
      'guardrail-interruption',
    ]);
  });

  it('tell of a script’s deployment with its endpoint, and of its end', () => {
    const account = new Account({ id: 'acc_1' });
    account.do(DEPLOY_SCRIPT);
    account.do({ type: 'undeploy-script', scriptId: 's' });
    const [deployed, undeployed] = account.engine.outbox;
    expect(deployed?.subject).to.equal(
      'Custom script deployed successfully - API Endpoint Available',
    );
    expect(deployed?.text)
      .to.include('/accounts/acc_1/scripts/s/execute')
      .and.include('curl -X POST')
      .and.include('75');
    expect(undeployed?.subject).to.equal('Your custom script has been undeployed successfully');
    expect(undeployed?.text).to.include('75');
    expect([deployed?.resource, deployed?.threshold]).to.deep.equal([null, null]);
  });
});
