import { describe, it } from 'node:test';
import { expect } from 'chai';
import { freeCreditsAreGone, freeCreditsAt } from './free-credits.js';

describe('free credits', () => {
  it('expire at their very instant', () => {
    expect(freeCreditsAt(undefined, 0)).to.equal(null);
    expect(freeCreditsAt(null, 0)).to.deep.equal({ expiresAt: null, expired: false });
    const expiresAt = '1970-01-01T00:00:01Z';
    expect(freeCreditsAt(1_000, 999)).to.deep.equal({ expiresAt, expired: false });
    expect(freeCreditsAt(1_000, 1_000)).to.deep.equal({ expiresAt, expired: true });
  });

  it('are told of on a free plan on which nothing remains', () => {
    const expired = { expiresAt: '2026-11-01T00:00:00Z', expired: true };
    const account = { plan: 'free', freeCredits: expired, credits: { remaining: '0' } } as const;
    expect(freeCreditsAreGone(account)).to.equal(true);
    expect(freeCreditsAreGone({ ...account, plan: 'paid' })).to.equal(false);
    expect(freeCreditsAreGone({ ...account, freeCredits: null })).to.equal(false);
    const left = { remaining: '0.000001' };
    expect(freeCreditsAreGone({ ...account, credits: left })).to.equal(false);
    const running = { expiresAt: null, expired: false };
    expect(freeCreditsAreGone({ ...account, freeCredits: running })).to.equal(false);
  });
});
