import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Purse, type Source } from './purse.js';

function filled(
  ...grants: [id: string, source: Source, start: number, end: number | null][]
): Purse {
  const purse = new Purse();
  for (const [id, source, start, end] of grants)
    purse.grant({ id, source, amount: 10n, start, end });
  return purse;
}

/** Uses five at a time and says whose rest went down. */
function burnt(purse: Purse): string[] {
  return purse.grants.map(() => {
    const before = new Map(purse.grants.map(({ id, rest }) => [id, rest]));
    purse.consume(10n);
    return purse.grants.find(({ id, rest }) => rest !== before.get(id))?.id ?? 'none';
  });
}

describe('a purse', () => {
  it('uses the soonest to expire first, and what does not expire last', () => {
    const purse = filled(
      ['never', 'free', 0, null],
      ['late', 'free', 0, 9],
      ['soon', 'top-up', 0, 8],
    );
    expect(burnt(purse)).to.deep.equal(['soon', 'late', 'never']);
  });

  it('then the free, the plan, the top-up', () => {
    const purse = filled(['c', 'top-up', 0, 9], ['b', 'plan', 1, 9], ['a', 'free', 2, 9]);
    expect(burnt(purse)).to.deep.equal(['a', 'b', 'c']);
  });

  it('then the oldest, then by id', () => {
    const purse = filled(['z', 'free', 2, null], ['b', 'free', 1, null], ['a', 'free', 1, null]);
    expect(burnt(purse)).to.deep.equal(['a', 'b', 'z']);
  });

  it('owes what no grant covers, and pays it from the next grant', () => {
    const purse = filled(['a', 'free', 0, null]);
    purse.consume(25n);
    expect([purse.remaining, purse.overdraft, purse.rests]).to.deep.equal([-15n, 15n, 0n]);
    purse.grant({ id: 'b', source: 'top-up', amount: 20n, start: 1, end: null });
    expect([purse.remaining, purse.overdraft, purse.rests]).to.deep.equal([5n, 0n, 5n]);
    expect([purse.allocated, purse.cycle.used]).to.deep.equal([30n, 25n]);
  });

  for (const [at, gone] of [
    [8, 0],
    [9, 1],
    [10, 1],
  ] as const)
    it(`of a grant that ends at 9 has ${gone ? 'nothing' : 'the rest'} at ${at}`, () => {
      const purse = filled(['a', 'free', 0, 9]);
      purse.consume(4n);
      expect(purse.expire(at).length).to.equal(gone);
      expect(purse.remaining).to.equal(gone ? 0n : 6n);
      expect(purse.ever.expired).to.equal(gone ? 6n : 0n);
    });

  it('lets the rests of a plan lapse at the turn, and carries the others', () => {
    const purse = filled(['f', 'free', 0, null], ['p', 'plan', 0, null], ['t', 'top-up', 0, null]);
    purse.consume(14n);
    expect(purse.turn().map(({ id, rest }) => [id, rest])).to.deep.equal([['p', 6n]]);
    expect([purse.allocated, purse.cycle.used, purse.ever.lapsed]).to.deep.equal([10n, 0n, 6n]);
  });

  it('takes an overdraft out of the next cycle, once', () => {
    const purse = filled(['f', 'free', 0, null]);
    purse.consume(17n);
    purse.turn();
    purse.grant({ id: 'p', source: 'plan', amount: 5n, start: 1, end: null });
    expect([purse.allocated, purse.remaining, purse.overdraft]).to.deep.equal([-2n, -2n, 2n]);
    purse.turn();
    purse.grant({ id: 'q', source: 'plan', amount: 5n, start: 2, end: null });
    expect([purse.allocated, purse.remaining, purse.overdraft]).to.deep.equal([3n, 3n, 0n]);
  });
});
