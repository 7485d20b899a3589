import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Account } from '../generated/types.js';
import {
  alertActions,
  alertIsRemovable,
  alertRole,
  alertSubjects,
  alertTone,
  describeAlert,
  standingThreshold,
  type AlertTone,
} from './alert.js';
import { amountOf } from './amount.js';

describe('the banner that stands', () => {
  const table: [used: string, allocated: string, threshold: number | undefined][] = [
    ['0', '100', undefined],
    ['19.999999', '100', undefined],
    ['20', '100', 20],
    ['20.000001', '100', 20],
    ['49.999999', '100', 20],
    ['50', '100', 50],
    ['69.999999', '100', 50],
    ['70', '100', 70],
    ['79.999999', '100', 70],
    ['80', '100', 80],
    ['89.999999', '100', 80],
    ['90', '100', 90],
    ['99.999999', '100', 90],
    ['100', '100', 100],
    ['103', '100', 100],
    ['212.16', '300', 70],
    ['0', '0', 100],
    ['0', '-10', 100],
  ];
  for (const [used, allocated, threshold] of table) {
    it(`is ${threshold ?? 'none'} with ${used} of ${allocated} used`, () => {
      expect(standingThreshold({ used: amountOf(used), allocated: amountOf(allocated) })).to.equal(
        threshold,
      );
    });
  }

  it('follows the thresholds of a policy, in any order', () => {
    const usage = { used: 60n, allocated: 100n };
    expect(standingThreshold(usage, [55, 33, 66])).to.equal(55);
    expect(standingThreshold(usage, [])).to.equal(undefined);
    expect(standingThreshold({ used: 100n, allocated: 100n }, [])).to.equal(100);
  });
});

describe('how a banner speaks', () => {
  const table: [threshold: number | null, tone: AlertTone, role: 'status' | 'alert'][] = [
    [20, 'info', 'status'],
    [50, 'info', 'status'],
    [69, 'info', 'status'],
    [70, 'warning', 'status'],
    [79, 'warning', 'status'],
    [80, 'warning', 'alert'],
    [90, 'warning', 'alert'],
    [99, 'warning', 'alert'],
    [100, 'critical', 'alert'],
    [null, 'critical', 'alert'],
  ];
  for (const [threshold, tone, role] of table) {
    it(`is ${tone} and of role ${role} at ${threshold ?? 'free credits that expired'}`, () => {
      expect(alertTone(threshold)).to.equal(tone);
      expect(alertRole(threshold)).to.equal(role);
    });
  }

  it('offers what helps: an upgrade alone once free credits have expired', () => {
    expect(alertActions('threshold')).to.deep.equal(['top-up', 'upgrade']);
    expect(alertActions('exhausted')).to.deep.equal(['top-up', 'upgrade']);
    expect(alertActions('free-credits-expired')).to.deep.equal(['upgrade']);
  });

  it('can be dismissed only while it is a warning', () => {
    expect(alertIsRemovable('threshold')).to.equal(true);
    expect(alertIsRemovable('exhausted')).to.equal(false);
    expect(alertIsRemovable('free-credits-expired')).to.equal(false);
  });
});

describe('the banners that an account calls for', () => {
  const account = {
    plan: 'free',
    freeCredits: { expiresAt: '2026-11-01T00:00:00Z', expired: true },
    credits: { allocated: '100', used: '72.5', remaining: '27.5' },
    runs: { allocated: 10, used: 10, remaining: 0 },
  } as Account;

  it('are one per resource, credits first', () => {
    expect(alertSubjects(account)).to.deep.equal([
      { resource: 'credits', subject: 70 },
      { resource: 'runs', subject: 100 },
    ]);
    expect(alertSubjects(account, [60, 75])).to.deep.include({ resource: 'credits', subject: 60 });
    const unused = { ...account, runs: { ...account.runs, used: 0 } };
    expect(alertSubjects(unused).map(({ resource }) => resource)).to.deep.equal(['credits']);
  });

  it('tell of expired free credits before anything else of credits', () => {
    const gone = { ...account, credits: { ...account.credits, allocated: '72.5', remaining: '0' } };
    const [first] = alertSubjects(gone);
    expect(first?.subject).to.equal('free-credits-expired');
    expect(describeAlert('free-credits-expired')).to.deep.equal({
      kind: 'free-credits-expired',
      threshold: null,
      removable: false,
      actions: ['upgrade'],
    });
  });

  it('are warnings below 100 percent, and fixed from there', () => {
    expect(describeAlert(99)).to.include({ kind: 'threshold', threshold: 99, removable: true });
    expect(describeAlert(100)).to.include({ kind: 'exhausted', threshold: 100, removable: false });
  });
});
