import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Account, Alert, Tool } from '../generated/types.js';
import {
  accountShape,
  alertListShape,
  problemShape,
  readLeniently,
  type Reading,
} from '../validate/account.js';
import type { Readable } from './readable.js';
import { forecastShape } from '../validate/outlook.js';
import { scriptDetailShape, toolListShape, trendShape } from '../validate/usage.js';

const account = (): Record<string, unknown> => ({
  id: 'acc_1',
  name: 'Acme',
  plan: 'paid',
  credits: {
    allocated: '300',
    used: '212.16',
    remaining: '87.84',
    byCategory: { models: '150.1', guardrails: '40.06', scripts: '22' },
  },
  runs: { allocated: 10000, used: 45, remaining: 9955 },
  cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: null },
  freeCredits: null,
  policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: true },
  asOf: '2026-11-21T16:00:00Z',
});

function value<T>(reading: Reading<T>) {
  if (!reading.ok) throw new Error(`The response is readable, but was refused: ${reading.reason}.`);
  return reading;
}

describe('a response as the contract says', () => {
  it('is read whole, into fresh objects', () => {
    const body = account();
    const reading = value(readLeniently(accountShape, body));
    expect(reading.value).to.deep.equal(body);
    expect(reading.unknown).to.deep.equal([]);
    expect(reading.value.credits).not.to.equal(body['credits']);
  });

  it('may be an empty list', () => {
    expect(value(readLeniently(alertListShape, { items: [] })).value.items).to.deep.equal([]);
  });
});

describe('a response that is unreadable', () => {
  const notObjects: unknown[] = [null, undefined, [], [account()], '', '<!doctype html>', 7, true];
  for (const body of notObjects) {
    it(`is refused: ${JSON.stringify(body)}`, () => {
      expect(readLeniently(accountShape, body)).to.deep.equal({
        ok: false,
        reason: 'not_an_object',
      });
    });
  }

  const empty: unknown[] = [
    {},
    { error: 'oops' },
    { credits: {} },
    { credits: null, runs: 'none' },
    JSON.parse('{"__proto__":{"id":"acc_1","name":"Acme"}}'),
  ];
  for (const body of empty) {
    it(`holds nothing of an account: ${JSON.stringify(body)}`, () => {
      expect(readLeniently(accountShape, body)).to.deep.equal({
        ok: false,
        reason: 'nothing_known',
      });
    });
  }

  it('is one whose list is not a list', () => {
    for (const items of [null, {}, 'none', 0]) {
      expect(readLeniently(alertListShape, { items }).ok).to.equal(false);
    }
  });
});

describe('a single value that is not as the contract says', () => {
  const amounts: unknown[] = [
    undefined,
    null,
    300,
    1e21,
    -0,
    Number.NaN,
    '1e21',
    '-0',
    '0.1234567',
    '12345678901234567890123456789012345678901',
    'many',
    '',
    {},
    [],
    true,
  ];
  for (const remaining of amounts) {
    it(`is unknown, and the rest lives: credits ${JSON.stringify(remaining)}`, () => {
      const body = account();
      body['credits'] = { ...(body['credits'] as object), remaining };
      const reading = value(readLeniently(accountShape, body));
      expect(reading.value.credits.remaining).to.equal(undefined);
      expect(reading.value.credits.used).to.equal('212.16');
      expect(reading.unknown).to.deep.equal(['credits.remaining']);
    });
  }

  for (const remaining of [undefined, null, '9955', 1.5, -0, 1e21, Infinity, {}]) {
    it(`is unknown, and the rest lives: runs ${JSON.stringify(remaining)}`, () => {
      const reading = value(
        readLeniently(accountShape, { ...account(), runs: { allocated: 1, used: 2, remaining } }),
      );
      expect(reading.value.runs).to.deep.equal({ allocated: 1, used: 2, remaining: undefined });
      expect(reading.unknown).to.deep.equal(['runs.remaining']);
    });
  }

  it('is unknown where an instant is not an instant', () => {
    for (const asOf of ['yesterday', '2026-02-30T00:00:00Z', 1_795_276_800_000, null]) {
      const reading = value(readLeniently(accountShape, { ...account(), asOf }));
      expect(reading.value.asOf).to.equal(undefined);
    }
  });

  it('is unknown where "true" is a string', () => {
    const policy = {
      negativeLimit: '-10',
      newDeploymentFloor: '30',
      newDeploymentsAllowed: 'true',
    };
    const reading = value(readLeniently(accountShape, { ...account(), policy }));
    expect(reading.value.policy.newDeploymentsAllowed).to.equal(undefined);
    expect(reading.value.policy.negativeLimit).to.equal('-10');
  });

  it('is not mixed up with null, which says that there is none', () => {
    const body = account();
    body['cycle'] = { startsAt: '2026-11-01T00:00:00Z' };
    delete body['freeCredits'];
    const reading = value(readLeniently(accountShape, body));
    expect(reading.value.cycle.endsAt).to.equal(undefined);
    expect(reading.value.freeCredits).to.equal(undefined);
    expect(reading.unknown).to.deep.equal(['cycle.endsAt', 'freeCredits']);
  });

  it('leaves an object of unknowns where the whole object is missing, noted once', () => {
    const body = account();
    delete body['credits'];
    const reading = value(readLeniently(accountShape, body));
    expect(reading.value.credits).to.deep.equal({
      allocated: undefined,
      used: undefined,
      remaining: undefined,
      byCategory: { models: undefined, guardrails: undefined, scripts: undefined },
    });
    expect(reading.unknown).to.deep.equal(['credits']);
  });
});

describe('what is new to this version', () => {
  it('is kept as it came where it is an enum value', () => {
    const plan: string | undefined = value(
      readLeniently(accountShape, { ...account(), plan: 'enterprise' }),
    ).value.plan;
    expect(plan).to.equal('enterprise');
  });

  it('is passed over where it is a field', () => {
    const body = { ...account(), loyaltyPoints: 7, constructor: 'x', toString: null };
    const reading = value(readLeniently(accountShape, body));
    expect(Object.keys(reading.value)).to.deep.equal(Object.keys(account()));
    expect(reading.unknown).to.deep.equal([]);
  });

  it('never reaches a prototype', () => {
    const body: unknown = JSON.parse('{"id":"acc_1","__proto__":{"polluted":true,"name":"Evil"}}');
    const reading = value(readLeniently(accountShape, body));
    expect(reading.value.name).to.equal(undefined);
    expect(Object.getPrototypeOf(reading.value)).to.equal(Object.prototype);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('rows of a list', () => {
  const tool = {
    name: 'Triage',
    runs: 3,
    ownerName: 'Mei',
    lastActiveAt: null,
    status: 'deployed',
  };

  it('live without an id, and without any one value', () => {
    const reading = value(
      readLeniently(toolListShape, {
        summary: { totalTools: 2, totalRuns: 'three' },
        items: [tool, { ...tool, id: 't2', runs: null, status: 'paused' }],
        total: 2,
        offset: 0,
      }),
    );
    expect(reading.value.summary).to.deep.equal({ totalTools: 2, totalRuns: undefined });
    expect(reading.value.items).to.deep.equal([
      { id: undefined, ...tool },
      { id: 't2', ...tool, runs: undefined, status: 'paused' },
    ]);
    expect(reading.unknown).to.deep.equal(['summary.totalRuns', 'items.0.id', 'items.1.runs']);
  });

  it('are omitted where nothing at all can be read', () => {
    const items = [null, 5, {}, [], 'x', { id: 't1' }];
    const reading = value(readLeniently(toolListShape, { items }));
    expect(reading.value.items?.map(({ id }) => id)).to.deep.equal(['t1']);
    expect(reading.value.total).to.equal(undefined);
  });

  it('are unknown, not none, where the list is missing', () => {
    const reading = value(readLeniently(toolListShape, { total: 3, offset: 0 }));
    expect(reading.value.items).to.equal(undefined);
  });

  it('never count below zero', () => {
    const reading = value(
      readLeniently(toolListShape, { items: [{ ...tool, id: 't', runs: -1 }] }),
    );
    expect(reading.value.items?.[0]?.runs).to.equal(undefined);
  });

  it('note no more than a hundred places', () => {
    const items = Array.from({ length: 500 }, () => ({ id: 7 }));
    const points = Array.from({ length: 500 }, () => ({ runs: 1 }));
    expect(value(readLeniently(toolListShape, { total: 500, items })).unknown).to.have.length(100);
    const trend = value(readLeniently(trendShape, { points }));
    expect(trend.unknown).to.have.length(100);
    expect(trend.value.points).to.have.length(500);
  });
});

describe('texts', () => {
  it('are kept whole up to 10,000 characters, whatever they hold', () => {
    const hostile = `<img src=x onerror=alert(1)>\u202e\u0000👩‍👩‍👧${'x'.repeat(9_960)}`;
    const read = (name: string) => value(readLeniently(accountShape, { name })).value.name;
    expect(read(hostile)).to.equal(hostile);
    expect(read('y'.repeat(10_000))).to.have.length(10_000);
    expect(read('y'.repeat(10_001))).to.have.length(10_000);
    expect(read('')).to.equal('');
  });
});

describe('other responses', () => {
  it('may hold what has no hardware', () => {
    const reading = value(readLeniently(scriptDetailShape, { id: 's', hardware: null }));
    expect(reading.value.hardware).to.equal(null);
  });

  it('may expire an amount of credits or of runs', () => {
    const expiring = (amount: unknown) =>
      value(
        readLeniently(forecastShape, {
          nextExpiry: { resource: 'credits', amount, at: '2026-12-01T00:00:00Z' },
          runs: { runsOutAt: null, perDay: 6.43 },
        }),
      ).value;
    expect(expiring('12.5').nextExpiry?.amount).to.equal('12.5');
    expect(expiring(10_000).nextExpiry?.amount).to.equal(10_000);
    expect(expiring('1e3').nextExpiry?.amount).to.equal(undefined);
    expect(expiring(1.5).nextExpiry?.amount).to.equal(undefined);
    expect(expiring('12.5').runs.perDay).to.equal(6.43);
  });

  it('may be a problem of which only the code is there', () => {
    const reading = value(readLeniently(problemShape, { code: 'rate_limited' }));
    expect(reading.value).to.deep.equal({
      type: undefined,
      title: undefined,
      status: undefined,
      detail: undefined,
      code: 'rate_limited',
    });
  });
});

describe('the type of what was read', () => {
  it('holds what a server promises, and says what may be unknown', () => {
    const asPromised = (promised: Account): Readable<Account> => promised;
    const unknownName: Readable<Tool> = {
      id: 't1',
      name: undefined,
      runs: undefined,
      ownerName: 'Mei',
      lastActiveAt: null,
      status: 'paused',
    };
    // @ts-expect-error An amount may be unknown, and nobody may forget it.
    const remaining: string = value(readLeniently(accountShape, account())).value.credits.remaining;
    // @ts-expect-error Null says "there is none", which a name is never.
    const noName: Readable<Alert>['id'] = null;
    expect([typeof asPromised, unknownName.status, remaining, noName]).to.deep.equal([
      'function',
      'paused',
      '87.84',
      null,
    ]);
  });
});

describe('a large response', () => {
  /** How often any field of a row is looked at while so many rows are read. */
  function looksAtRows(rows: number): number {
    let looks = 0;
    const look = <Result>(result: Result): Result => {
      looks += 1;
      return result;
    };
    const items = Array.from(
      { length: rows },
      (_, index) =>
        new Proxy(
          {
            id: `t${index}`,
            name: 'Triage',
            runs: index,
            ownerName: 'Mei',
            lastActiveAt: '2026-11-21T16:00:00Z',
            status: 'deployed',
          },
          {
            get: (row, key) => look(Reflect.get(row, key) as unknown),
            getOwnPropertyDescriptor: (row, key) =>
              look(Reflect.getOwnPropertyDescriptor(row, key)),
            ownKeys: (row) => look(Reflect.ownKeys(row)),
            has: (row, key) => look(Reflect.has(row, key)),
          },
        ),
    );
    const body = { summary: { totalTools: rows, totalRuns: 1 }, items, total: rows, offset: 0 };
    expect(value(readLeniently(toolListShape, body)).value.items).to.have.length(rows);
    return looks;
  }

  it('is read in one pass: each field of a row is looked at twice at most', () => {
    expect(looksAtRows(1)).to.be.within(6, 12);
    expect(looksAtRows(500)).to.equal(500 * looksAtRows(1));
  });
});
