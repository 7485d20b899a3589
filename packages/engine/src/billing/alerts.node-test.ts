import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Account } from '../testing/account.js';

describe('banners', () => {
  // 75 credits. Each row: used micro-credits, the banner of credits.
  const credits: [used: number, banner: string | number][] = [
    [0, 'none'],
    [14_999_999, 'none'],
    [15_000_000, 20],
    [15_000_001, 20],
    [37_499_999, 20],
    [37_500_000, 50],
    [37_500_001, 50],
    [52_499_999, 50],
    [52_500_000, 70],
    [52_500_001, 70],
    [59_999_999, 70],
    [60_000_000, 80],
    [60_000_001, 80],
    [67_499_999, 80],
    [67_500_000, 90],
    [67_500_001, 90],
    [74_999_999, 90],
    [75_000_000, 'exhausted'],
    [75_000_001, 'exhausted'],
  ];
  for (const [used, banner] of credits) {
    it(`with ${used} of 75,000,000 micro-credits used: ${banner}`, () => {
      const account = new Account();
      if (used > 0) account.spend(used);
      expect(account.banner).to.equal(banner);
    });
  }

  it('stand for runs on their own, after those of credits', () => {
    const account = new Account({ freeRuns: 10 });
    account.run();
    expect(account.engine.read.alerts().items).to.deep.equal([]);
    account.run();
    account.spend(15_000_000);
    const { items } = account.engine.read.alerts();
    expect(items.map(({ resource, threshold }) => [resource, threshold])).to.deep.equal([
      ['credits', 20],
      ['runs', 20],
    ]);
    for (let i = 0; i < 8; i += 1) account.run();
    expect(account.engine.read.alerts().items[1]).to.include({
      kind: 'exhausted',
      threshold: 100,
      removable: false,
    });
  });

  it('have an id, their actions and their time', () => {
    const account = new Account().at('2026-11-03T10:00:00.250Z');
    account.spend(15_000_000);
    const [alert] = account.engine.read.alerts().items;
    expect(alert?.id).to.match(/^al_[0-9A-HJKMNP-TV-Z]{7}$/);
    expect({ ...alert, id: '' }).to.deep.equal({
      id: '',
      kind: 'threshold',
      resource: 'credits',
      threshold: 20,
      removable: true,
      actions: ['top-up', 'upgrade'],
      raisedAt: '2026-11-03T10:00:00.250Z',
    });
  });

  it('raise the highest alone where a charge crosses several', () => {
    const account = new Account();
    account.spend(60_000_000);
    expect(account.entries('alert').map(({ threshold }) => threshold)).to.deep.equal([80]);
  });

  it('are dismissed for their threshold, and the next one shows', () => {
    const account = new Account();
    account.spend(15_000_000);
    const id = account.engine.read.alerts().items[0]?.id ?? '';
    account.do({ type: 'dismiss-alert', alertId: id });
    account.do({ type: 'dismiss-alert', alertId: id });
    expect(account.banner).to.equal('none');
    account.spend(1);
    expect(account.banner).to.equal('none');
    account.spend(22_499_999);
    expect(account.banner).to.equal(50);
  });

  it('cannot be dismissed where they are fixed', () => {
    const account = new Account();
    account.spend(75_000_000);
    const id = account.engine.read.alerts().items[0]?.id ?? '';
    expect(account.try({ type: 'dismiss-alert', alertId: id })).to.equal('alert_not_removable');
    expect(account.banner).to.equal('exhausted');
  });

  it('go with a top-up that takes the share back, and come again as new ones', () => {
    const account = new Account();
    account.spend(60_000_000);
    const first = account.engine.read.alerts().items[0]?.id;
    // 60 of 120 is 50%.
    account.topUp('45');
    expect(account.banner).to.equal(50);
    account.spend(36_000_000);
    expect(account.banner).to.equal(80);
    expect(account.engine.read.alerts().items[0]?.id).not.to.equal(first);
  });

  it('stay with their id and dismissal where a top-up leaves their threshold reached', () => {
    const account = new Account();
    account.spend(37_500_000);
    const fifty = account.engine.read.alerts().items[0]?.id ?? '';
    account.do({ type: 'dismiss-alert', alertId: fifty });
    account.spend(22_500_000);
    expect(account.banner).to.equal(80);
    // 60 of 100 is 60%: the dismissed 50 stands again, unseen.
    account.topUp('25');
    expect(account.banner).to.equal('none');
    // 60 of 120.000001 is under 50%: it is armed again, and what stands is 20.
    account.topUp('20.000001');
    expect(account.banner).to.equal(20);
    account.spend(1_000_000);
    expect(account.banner).to.equal(50);
    expect(account.engine.read.alerts().items[0]?.id).not.to.equal(fifty);
  });

  it('begin again with a new cycle', () => {
    const account = new Account({ plan: 'paid', freeCredits: '0', planCredits: '100' });
    account.spend(50_000_000);
    account.do({ type: 'dismiss-alert', alertId: account.engine.read.alerts().items[0]?.id ?? '' });
    account.at('2026-12-01T00:00:00Z');
    expect(account.banner).to.equal('none');
    account.spend(50_000_000);
    expect(account.banner).to.equal(50);
    expect(account.emails).to.deep.equal(['usage 50', 'usage 50']);
  });

  it('count nothing allocated as all used, from the opening on and without an email', () => {
    const account = new Account({ freeCredits: '0', freeRuns: 0 });
    const { items } = account.engine.read.alerts();
    expect(items.map(({ kind, resource }) => [kind, resource])).to.deep.equal([
      ['exhausted', 'credits'],
      ['exhausted', 'runs'],
    ]);
    expect(account.emails).to.deep.equal([]);
  });

  it('go by the thresholds of the policy', () => {
    const account = new Account({}, { policy: { warnAt: [33.3], emailAt: [10, 33.3] } });
    account.spend(24_974_999);
    expect(account.banner).to.equal('none');
    account.spend(1);
    expect(account.banner).to.equal(33.3);
    expect(account.emails).to.deep.equal(['usage 10', 'usage 33.3']);
  });
});

describe('the banner of expired free credits', () => {
  const ENDS = { freeExpiresAt: '2026-11-05T00:00:00Z' };

  it('stands from the expiry on where nothing remains', () => {
    const account = new Account(ENDS);
    account.spend(10_000_000);
    account.at('2026-11-04T23:59:59.999Z');
    expect(account.banner).to.equal('none');
    account.at('2026-11-05T00:00:00Z');
    expect(account.credits).to.deep.equal({ allocated: '10', used: '10', remaining: '0' });
    const [alert] = account.engine.read.alerts().items;
    expect({ ...alert, id: '' }).to.deep.equal({
      id: '',
      kind: 'free-credits-expired',
      resource: 'credits',
      threshold: null,
      removable: false,
      actions: ['upgrade'],
      raisedAt: '2026-11-05T00:00:00Z',
    });
    expect(account.emails).to.deep.equal(['usage 90', 'usage 90']);
    expect(account.engine.outbox.map(({ resource }) => resource)).to.deep.equal([
      'credits',
      'runs',
    ]);
    expect(account.engine.read.account().freeCredits).to.deep.equal({
      expiresAt: '2026-11-05T00:00:00Z',
      expired: true,
    });
  });

  it('takes the place of the exhausted one where all was used before', () => {
    const account = new Account(ENDS);
    account.spend(75_000_000);
    expect(account.banner).to.equal('exhausted');
    account.at('2026-11-05T00:00:00Z');
    expect(account.banner).to.equal('free-credits-expired');
  });

  it('does not stand while a top-up remains, and stands when that is used', () => {
    const account = new Account(ENDS);
    account.topUp('4');
    account.at('2026-11-05T00:00:00Z');
    expect(account.banner).to.equal('none');
    account.spend(4_000_000);
    expect(account.banner).to.equal('free-credits-expired');
    account.topUp('1');
    expect(account.banner).to.equal(80);
  });

  it('continues where a stop rounds what was used back under what is there, until a grant', () => {
    const account = new Account(ENDS);
    account.do({ type: 'create-guardrail', guardrailId: 'h', name: 'Leaks' });
    account.at('2026-11-04T23:59:59.999Z');
    // A CPU of these uses a third of a micro-credit a millisecond: 4/3 and 5/3 are 3, and all that is there then.
    account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'third', cpuCount: 4 });
    account.do({ type: 'deploy-guardrail', guardrailId: 'h', cpuType: 'third', cpuCount: 5 });
    account.at('2026-11-05T00:00:00Z');
    expect(account.credits).to.deep.equal({
      allocated: '0.000003',
      used: '0.000003',
      remaining: '0',
    });
    expect(account.banner).to.equal('free-credits-expired');
    // 4/3 become 1, and 1 + 5/3 are less than 3; what is read stays 0.
    account.do({ type: 'undeploy-guardrail', guardrailId: 'g' });
    expect(account.credits.remaining).to.equal('0');
    expect(account.banner).to.equal('free-credits-expired');
    account.topUp('0.000003');
    // 2 and 2/3 of 6.
    expect(account.banner).to.equal(20);
  });

  it('goes with a paid plan', () => {
    const account = new Account(ENDS).at('2026-11-06T00:00:00Z');
    account.do({ type: 'change-plan', plan: 'paid', planCredits: '0', planRuns: 0 });
    expect(account.banner).to.equal('exhausted');
  });
});
