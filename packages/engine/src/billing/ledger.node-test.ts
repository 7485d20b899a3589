import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Ledger, type Grant, type GrantSource } from './ledger.js';

function grant(
  id: string,
  source: GrantSource,
  startsAt: number,
  expiresAt: number | null,
  amount = 10,
): Grant {
  return { id, source, amount, rest: amount, startsAt, expiresAt };
}

function ledgerOf(...grants: Grant[]): Ledger {
  const ledger = new Ledger('credits');
  for (const one of grants) ledger.add(one);
  return ledger;
}

describe('a ledger', () => {
  // Each row: two grants of 10, of which the first named is used up first, whatever the order they came in.
  const orders: [name: string, first: Grant, second: Grant][] = [
    ['the sooner to expire', grant('b', 'top-up', 5, 100), grant('a', 'free', 1, 101)],
    [
      'one that expires before one that never does',
      grant('b', 'top-up', 5, 1_000_000),
      grant('a', 'free', 1, null),
    ],
    ['a free one before one of the plan', grant('b', 'free', 5, null), grant('a', 'plan', 1, null)],
    ['one of the plan before a top-up', grant('b', 'plan', 5, null), grant('a', 'top-up', 1, null)],
    ['the older', grant('b', 'top-up', 1, null), grant('a', 'top-up', 2, null)],
    ['the one with the lesser id', grant('a', 'top-up', 1, null), grant('b', 'top-up', 1, null)],
  ];
  for (const [name, first, second] of orders) {
    it(`uses ${name} first`, () => {
      for (const turned of [false, true]) {
        const [one, two] = [{ ...first }, { ...second }];
        const ledger = turned ? ledgerOf(two, one) : ledgerOf(one, two);
        ledger.use(7);
        ledger.draw();
        expect([one.rest, two.rest]).to.deep.equal([3, 10]);
        ledger.use(4);
        ledger.draw();
        expect([one.rest, two.rest]).to.deep.equal([0, 9]);
      }
    });
  }

  it('draws on the grants that were there when something was used', () => {
    const older = grant('older', 'top-up', 1, null);
    const sooner = grant('sooner', 'top-up', 2, 100);
    const ledger = ledgerOf(older);
    ledger.use(6);
    ledger.add(sooner);
    expect([older.rest, sooner.rest]).to.deep.equal([4, 10]);
  });

  it('pays an overdraft out of the next grant', () => {
    const ledger = ledgerOf(grant('a', 'free', 1, null));
    ledger.use(13);
    expect(ledger.remaining).to.equal(-3);
    const paying = grant('b', 'top-up', 2, null);
    ledger.add(paying);
    expect([ledger.allocated, ledger.used, ledger.remaining, paying.rest]).to.deep.equal([
      20, 13, 7, 7,
    ]);
  });

  it('loses the rest of a grant at its expiry, not before', () => {
    const ledger = ledgerOf(grant('a', 'free', 1, 100), grant('b', 'top-up', 1, null));
    ledger.use(4);
    expect(ledger.expire(99)).to.deep.equal([]);
    expect(ledger.expire(100).map(({ id, rest }) => [id, rest])).to.deep.equal([['a', 6]]);
    expect([ledger.allocated, ledger.used, ledger.remaining]).to.deep.equal([14, 4, 10]);
  });

  it('carries free grants and top-ups over a cycle, and lets the plan’s lapse', () => {
    const ledger = ledgerOf(
      grant('f', 'free', 1, null),
      grant('p', 'plan', 1, null),
      grant('t', 'top-up', 1, null),
    );
    ledger.use(12);
    const { lapsed, carried, overdraft } = ledger.turn();
    expect(lapsed.map(({ id, rest }) => [id, rest])).to.deep.equal([['p', 8]]);
    expect([carried, overdraft, ledger.allocated, ledger.used]).to.deep.equal([10, 0, 10, 0]);
  });

  it('takes an overdraft out of the next cycle once', () => {
    const ledger = ledgerOf(grant('p', 'plan', 1, null));
    ledger.use(14);
    expect(ledger.turn().overdraft).to.equal(4);
    ledger.add(grant('q', 'plan', 2, null));
    expect([ledger.allocated, ledger.used, ledger.remaining]).to.deep.equal([6, 0, 6]);
    expect(ledger.turn().overdraft).to.equal(0);
    expect(ledger.allocated).to.equal(0);
  });

  it('says what would be left after more was used, and draws nothing for it', () => {
    const ledger = ledgerOf(grant('a', 'free', 1, 100), grant('b', 'top-up', 1, null));
    ledger.use(3);
    expect(ledger.restsAfter(9)).to.deep.equal([
      { rest: 0, expiresAt: 100 },
      { rest: 8, expiresAt: null },
    ]);
    expect(ledger.expire(100)[0]?.rest).to.equal(7);
  });
});
