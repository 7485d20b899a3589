import { describe, it } from 'node:test';
import { expect } from 'chai';
import { ProblemError } from './problem.js';
import type { ListRules } from '@usage-kit/contract';
import { listQuery, rangeQuery, trendQuery } from './query.js';

const RULES: ListRules = {
  sorts: { name: 'text', runs: 'count' },
  statuses: ['deployed', 'deleted'],
  defaultSort: '-runs',
};
const DEFAULTS = { sort: '-runs', offset: 0, limit: 50 };

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
      expect(listQuery(new URLSearchParams(text), RULES)).to.deep.equal({
        ...DEFAULTS,
        ...expected,
      });
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
      const detail = refused(() => listQuery(new URLSearchParams(text), RULES));
      expect(detail).to.match(new RegExp(`^"${parameter}" must be `));
    });
  }

  it('takes no status where the list has none', () => {
    const rules: ListRules = { ...RULES, statuses: [] };
    expect(listQuery(new URLSearchParams('status=deployed'), rules)).to.deep.equal(DEFAULTS);
  });
});

describe('the parameters of a range and of a trend', () => {
  const problemOf = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      return error instanceof ProblemError ? error.code : String(error);
    }
    return 'none';
  };

  it('keep the ends as they were given', () => {
    const params = new URLSearchParams('from=2026-11-01T00:00:00Z&to=2026-11-02T00:00:00.5Z');
    expect(rangeQuery(params)).to.deep.equal({
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-02T00:00:00.5Z',
    });
  });

  for (const [to, expected] of [
    ['2026-10-31T23:59:59.999Z', 'range_empty'],
    ['2026-11-01T00:00:00Z', 'range_empty'],
    ['2026-11-01T00:00:00.001Z', 'none'],
  ] as const) {
    it(`are ${expected === 'none' ? 'good' : expected} from 1 November to ${to}`, () => {
      const params = new URLSearchParams({ from: '2026-11-01T00:00:00Z', to });
      expect(problemOf(() => rangeQuery(params))).to.equal(expected);
    });
  }

  it('take one interval of four, by default days', () => {
    expect(trendQuery(new URLSearchParams('interval=hour'))).to.deep.equal({ interval: 'hour' });
    expect(trendQuery(new URLSearchParams())).to.deep.equal({ interval: 'day' });
    const refusal = refused(() => trendQuery(new URLSearchParams('interval=Day')));
    expect(refusal).to.equal('"interval" must be one of hour, day, week, month.');
  });

  it('have at most 10,000 buckets', () => {
    const range = (to: string): URLSearchParams =>
      new URLSearchParams({ from: '2026-01-01T00:00:00Z', to, interval: 'hour' });
    expect(problemOf(() => trendQuery(range('2027-02-21T16:00:00Z')))).to.equal('none');
    expect(problemOf(() => trendQuery(range('2027-02-21T16:00:00.001Z')))).to.equal(
      'range_too_large',
    );
  });
});
