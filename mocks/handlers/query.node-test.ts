import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ProblemError } from './problem.js';
import { listQuery, rangeQuery, wordOf } from './query.js';

const FORM = { sorts: ['name', 'runs'], statuses: ['deployed', 'deleted'] };

function refused(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'invalid_request') return error.message;
    throw error;
  }
  return 'not refused';
}

describe('the parameters of a list', () => {
  const good: readonly [string, object][] = [
    ['', {}],
    ['q=', { q: '' }],
    ['q=Invoice%20%26%20co', { q: 'Invoice & co' }],
    ['status=deployed', { status: ['deployed'] }],
    ['status=deployed&status=deleted', { status: ['deployed', 'deleted'] }],
    ['sort=runs', { sort: 'runs' }],
    ['sort=-name', { sort: '-name' }],
    ['offset=0', { offset: 0 }],
    ['offset=9007199254740991', { offset: 9007199254740991 }],
    ['limit=1', { limit: 1 }],
    ['limit=500', { limit: 500 }],
    ['from=2026-11-01T00:00:00Z', { from: '2026-11-01T00:00:00Z' }],
    ['to=2026-11-01T23:59:59.999Z', { to: '2026-11-01T23:59:59.999Z' }],
    ['from=2028-02-29T00:00:00Z', { from: '2028-02-29T00:00:00Z' }],
    ['unknown=1', {}],
  ];
  for (const [text, expected] of good) {
    it(`reads "${text}"`, () => {
      expect(listQuery(new URLSearchParams(text), FORM)).to.deep.equal(expected);
    });
  }

  const bad: readonly [string, string][] = [
    ['limit=0', 'limit'],
    ['limit=501', 'limit'],
    ['limit=', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=+5', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['offset=-1', 'offset'],
    ['offset=9007199254740992', 'offset'],
    ['offset=1&offset=1', 'offset'],
    ['status=running', 'status'],
    ['status=', 'status'],
    ['status=deployed&status=running', 'status'],
    ['sort=ownerName', 'sort'],
    ['sort=--runs', 'sort'],
    ['sort=', 'sort'],
    ['sort=runs&sort=name', 'sort'],
    ['q=a&q=b', 'q'],
    ['from=2026-11-01', 'from'],
    ['from=2026-11-01T00:00:00', 'from'],
    ['from=2026-11-01T00:00:00+01:00', 'from'],
    ['from=2026-02-30T00:00:00Z', 'from'],
    ['from=2026-02-29T00:00:00Z', 'from'],
    ['from=2026-11-01T24:00:00Z', 'from'],
    ['from=', 'from'],
    ['to=tomorrow', 'to'],
    ['to=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00Z', 'to'],
  ];
  for (const [text, parameter] of bad) {
    it(`refuses "${text}" and names ${parameter}`, () => {
      const detail = refused(() => listQuery(new URLSearchParams(text), FORM));
      expect(detail).to.match(new RegExp(`^"${parameter}" has to be `));
    });
  }

  it('takes no status where the list has none', () => {
    const query = listQuery(new URLSearchParams('status=deployed'), {
      sorts: ['name'],
      statuses: [],
    });
    expect(query).to.deep.equal({});
  });
});

describe('the parameters of a range and of words', () => {
  it('keeps the ends as they were given', () => {
    const params = new URLSearchParams('from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00.5Z');
    expect(rangeQuery(params)).to.deep.equal({
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-02T00:00:00.5Z',
    });
  });

  it('takes one word of several, and no other', () => {
    const words = ['hour', 'day'] as const;
    expect(wordOf(new URLSearchParams('interval=day'), 'interval', words)).to.equal('day');
    expect(wordOf(new URLSearchParams(''), 'interval', words)).to.equal(undefined);
    const refusal = refused(() => wordOf(new URLSearchParams('interval=Day'), 'interval', words));
    expect(refusal).to.equal('"interval" has to be one of hour, day.');
  });
});
