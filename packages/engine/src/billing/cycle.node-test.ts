import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Account } from '../testing/account.js';

const PAID = {
  plan: 'paid',
  freeCredits: '0',
  freeRuns: 0,
  planCredits: '100',
  planRuns: 10,
} as const;

function cycleOf(account: Account): [string, string | null] {
  const { startsAt, endsAt } = account.engine.read.account().cycle;
  return [startsAt, endsAt];
}

describe('the account and its cycles', () => {
  it('opens with 75 credits and 10,000 runs on a cycle without end', () => {
    const account = new Account();
    const { credits, runs, freeCredits, plan } = account.engine.read.account();
    expect(credits).to.deep.equal({
      allocated: '75',
      used: '0',
      remaining: '75',
      byCategory: { models: '0', guardrails: '0', scripts: '0' },
    });
    expect(runs).to.deep.equal({ allocated: 10_000, used: 0, remaining: 10_000 });
    expect(freeCredits).to.deep.equal({ expiresAt: null, expired: false });
    expect([plan, ...cycleOf(account)]).to.deep.equal(['free', '2026-11-01T00:00:00Z', null]);
  });

  it('has no free credits where it was given none', () => {
    const account = new Account(PAID);
    expect(account.engine.read.account().freeCredits).to.equal(null);
    expect(account.credits).to.deep.equal({ allocated: '100', used: '0', remaining: '100' });
  });

  it('begins a paid cycle at the opening and ends it with the month', () => {
    const account = new Account(PAID, { startsAt: '2026-11-13T08:00:00Z' });
    expect(cycleOf(account)).to.deep.equal(['2026-11-13T08:00:00Z', '2026-12-01T00:00:00Z']);
    account.at('2026-11-30T23:59:59.999Z');
    expect(cycleOf(account)).to.deep.equal(['2026-11-13T08:00:00Z', '2026-12-01T00:00:00Z']);
    account.at('2026-12-01T00:00:00Z');
    expect(cycleOf(account)).to.deep.equal(['2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z']);
  });

  it('lets the plan’s rest lapse and grants again', () => {
    const account = new Account(PAID);
    account.spend(30_000_000);
    account.run();
    account.at('2026-12-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '100', used: '0', remaining: '100' });
    expect(account.engine.read.account().runs).to.deep.equal({
      allocated: 10,
      used: 0,
      remaining: 10,
    });
    expect(
      account.entries('expiry').map(({ resource, amount, reason }) => [resource, amount, reason]),
    ).to.deep.equal([
      ['credits', '70', 'lapsed'],
      ['runs', 9, 'lapsed'],
    ]);
  });

  it('carries free credits and top-ups: free ones are used first, top-ups last', () => {
    const account = new Account({ ...PAID, freeCredits: '5' });
    account.topUp('20');
    account.spend(8_000_000);
    account.at('2026-12-01T00:00:00Z');
    // 5 free and 3 of the plan's 100 are used; 97 lapse; the 20 are carried.
    expect(account.credits).to.deep.equal({ allocated: '120', used: '0', remaining: '120' });
  });

  it('takes an overdraft out of the next cycle, once', () => {
    const account = new Account(PAID);
    account.spend(105_000_000);
    expect(account.credits.remaining).to.equal('-5');
    account.at('2026-12-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '95', used: '0', remaining: '95' });
    account.at('2027-01-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '100', used: '0', remaining: '100' });
  });

  it('opens a cycle below zero where the overdraft is larger than the grant, and says so', () => {
    const account = new Account({ ...PAID, planCredits: '3' });
    account.spend(8_000_000);
    account.at('2026-12-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '-2', used: '0', remaining: '-2' });
    expect(account.banner).to.equal('exhausted');
    expect(account.emails).to.deep.equal(['usage 90', 'usage 90']);
    account.at('2027-01-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '1', used: '0', remaining: '1' });
  });

  it('keeps allocated, used and remaining one sum through top-ups, expiries and overdraft', () => {
    const account = new Account({ freeCredits: '10', freeExpiresAt: '2026-11-05T00:00:00Z' });
    account.topUp('4', '2026-11-03T00:00:00Z');
    account.spend(1_000_000);
    expect(account.credits).to.deep.equal({ allocated: '14', used: '1', remaining: '13' });
    account.at('2026-11-02T23:59:59.999Z');
    expect(account.credits).to.deep.equal({ allocated: '14', used: '1', remaining: '13' });
    // Of the 4 that expire first, 1 is used: 3 go.
    account.at('2026-11-03T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '11', used: '1', remaining: '10' });
    account.spend(10_500_000);
    expect(account.credits).to.deep.equal({ allocated: '11', used: '11.5', remaining: '-0.5' });
    account.topUp('2');
    expect(account.credits).to.deep.equal({ allocated: '13', used: '11.5', remaining: '1.5' });
    account.at('2026-11-05T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '13', used: '11.5', remaining: '1.5' });
  });

  it('changes to a paid plan from that moment to the end of the month', () => {
    const account = new Account();
    account.spend(30_000_000);
    account.at('2026-11-21T16:00:00Z');
    account.do({ type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 5 });
    expect(cycleOf(account)).to.deep.equal(['2026-11-21T16:00:00Z', '2026-12-01T00:00:00Z']);
    expect(account.credits).to.deep.equal({ allocated: '345', used: '0', remaining: '345' });
    account.spend(50_000_000);
    account.at('2026-12-01T00:00:00Z');
    // 45 free and 5 of the plan's 300 were used; 295 lapse.
    expect(account.credits).to.deep.equal({ allocated: '300', used: '0', remaining: '300' });
  });

  it('changes to the free plan: the plan’s grants lapse, and the cycle has no end', () => {
    const account = new Account({ ...PAID, freeCredits: '5' });
    account.spend(6_000_000);
    account.at('2026-11-10T00:00:00Z');
    account.topUp('2');
    account.do({ type: 'change-plan', plan: 'free' });
    expect(cycleOf(account)).to.deep.equal(['2026-11-10T00:00:00Z', null]);
    expect(account.credits).to.deep.equal({ allocated: '2', used: '0', remaining: '2' });
    account.at('2027-06-01T00:00:00Z');
    expect(cycleOf(account)).to.deep.equal(['2026-11-10T00:00:00Z', null]);
  });

  it('changes nothing from free to free', () => {
    const account = new Account();
    account.spend(30_000_000);
    const before = JSON.stringify([account.engine.journal, account.engine.read.account()]);
    account.do({ type: 'change-plan', plan: 'free' });
    expect(JSON.stringify([account.engine.journal, account.engine.read.account()])).to.equal(
      before,
    );
  });

  it('begins again from paid to paid', () => {
    const account = new Account(PAID);
    account.spend(30_000_000);
    account.at('2026-11-10T00:00:00Z');
    account.do({ type: 'change-plan', plan: 'paid', planCredits: '40', planRuns: 1 });
    expect(account.credits).to.deep.equal({ allocated: '40', used: '0', remaining: '40' });
    expect(cycleOf(account)).to.deep.equal(['2026-11-10T00:00:00Z', '2026-12-01T00:00:00Z']);
  });

  it('expires a grant that ends with the cycle in the old one', () => {
    const account = new Account(PAID);
    account.topUp('7', '2026-12-01T00:00:00Z');
    account.at('2026-12-01T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '100', used: '0', remaining: '100' });
    expect(account.entries('expiry').map(({ amount, reason }) => [amount, reason])).to.deep.equal([
      ['7', 'expired'],
      ['100', 'lapsed'],
      [10, 'lapsed'],
    ]);
  });

  it('splits the charge of what runs at the border', () => {
    const account = new Account(PAID);
    account.at('2026-11-30T23:59:58Z');
    account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'cpu', cpuCount: 1 });
    account.at('2026-12-01T00:00:03Z');
    // A micro-credit a millisecond: 2,000 in November, 3,000 in December.
    expect(account.credits).to.deep.equal({ allocated: '100', used: '0.003', remaining: '99.997' });
    const november = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
    expect(account.engine.read.guardrails(november).summary.totalCredits).to.equal('0.002');
    expect(account.engine.read.guardrails().summary.totalCredits).to.equal('0.003');
    expect(account.entries('charge').map(({ amount }) => amount)).to.deep.equal(['0.002']);
  });

  it('charges a late event to the current cycle and keeps it on its own day', () => {
    const account = new Account(PAID);
    account.at('2026-12-02T00:00:00Z');
    account.do({
      type: 'infer',
      eventId: 'late',
      modelId: 'm',
      inputTokens: 5,
      outputTokens: 0,
      occurredAt: '2026-11-30T12:00:00Z',
    });
    account.do({
      type: 'run-tool',
      eventId: 'late run',
      toolId: 't',
      occurredAt: '2026-11-30T12:00:00Z',
    });
    expect(account.credits.used).to.equal('0.000005');
    expect(account.engine.read.models().summary.totalCredits).to.equal('0.000005');
    expect(account.engine.read.tools().items[0]?.runs).to.equal(1);
    const { points } = account.engine.read.trend({
      from: '2026-11-30T00:00:00Z',
      to: '2026-12-02T00:00:00Z',
    });
    expect(points.map(({ runs, credits }) => [runs, credits.models])).to.deep.equal([
      [1, '0.000005'],
      [0, '0'],
    ]);
    const december = { from: '2026-12-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    expect(account.engine.read.models(december).summary.totalCredits).to.equal('0');
  });

  it('gives each grant its own id', () => {
    const account = new Account(PAID);
    account.do({ type: 'change-plan', plan: 'paid', planCredits: '20', planRuns: 0 });
    account.do({
      type: 'top-up',
      eventId: 'plan-credits-2026-11-01T00:00:00Z',
      resource: 'credits',
      amount: '1',
    });
    expect(account.entries('grant').map(({ id, amount }) => [id, amount])).to.deep.equal([
      ['plan-credits-2026-11-01T00:00:00Z', '100'],
      ['plan-runs-2026-11-01T00:00:00Z', 10],
      ["plan-credits-2026-11-01T00:00:00Z'", '20'],
      ["plan-credits-2026-11-01T00:00:00Z''", '1'],
    ]);
  });
});
