import { describe, it } from 'node:test';
import { expect } from 'chai';
import { instantOf, printInstant, type InstantRange } from './instant.js';
import {
  parseRange,
  printRange,
  rangeBefore,
  rangeProblem,
  resolveRange,
  shownUntil,
  type RangeProblem,
} from './range.js';

const shown = ({ fromMs, toMs }: InstantRange) => [printInstant(fromMs), printInstant(toMs)];
const november = {
  startsAtMs: instantOf('2026-11-01T00:00:00Z'),
  endsAtMs: instantOf('2026-12-01T00:00:00Z'),
};
const endless = { startsAtMs: instantOf('2026-10-05T09:30:00Z'), endsAtMs: null };

describe('a range in words', () => {
  for (const text of ['24h', '7d', '30d', '90d', 'cycle', '2026-11-01/2026-11-20']) {
    it(`reads ${text} and prints it again`, () => {
      const range = parseRange(text);
      expect(range && printRange(range)).to.equal(text);
    });
  }

  it('may be of one day', () => {
    expect(parseRange('2026-11-20/2026-11-20')).to.deep.equal({
      kind: 'days',
      firstDay: '2026-11-20',
      lastDay: '2026-11-20',
    });
  });

  const refused = [
    '',
    '7 days',
    '24H',
    '1h',
    'constructor',
    '2026-11-20',
    '2026-11-20/',
    '/2026-11-20',
    '2026-11-20/2026-11-19',
    '2026-02-30/2026-03-01',
    '2026-11-01/2026-11-20/2026-11-30',
    '2026-11-01T00:00:00Z/2026-11-20T00:00:00Z',
    'cycle/cycle',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseRange(text)).to.equal(undefined);
    });
  }
});

describe('the instants of a range', () => {
  const now = '2026-11-21T16:23:45.678Z';
  const table: [text: string, now: string, cycle: typeof november | typeof endless, ...string[]][] =
    [
      ['24h', now, november, '2026-11-20T17:00:00Z', '2026-11-21T17:00:00Z'],
      ['7d', now, november, '2026-11-15T00:00:00Z', '2026-11-22T00:00:00Z'],
      ['30d', now, november, '2026-10-23T00:00:00Z', '2026-11-22T00:00:00Z'],
      ['90d', now, november, '2026-08-24T00:00:00Z', '2026-11-22T00:00:00Z'],
      ['cycle', now, november, '2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z'],
      ['cycle', now, endless, '2026-10-05T09:30:00Z', '2026-11-22T00:00:00Z'],
      // What happens at this very instant is in the range.
      ['24h', '2026-11-21T16:00:00Z', november, '2026-11-20T17:00:00Z', '2026-11-21T17:00:00Z'],
      ['24h', '2026-11-21T15:59:59.999Z', november, '2026-11-20T16:00:00Z', '2026-11-21T16:00:00Z'],
      ['7d', '2026-11-22T00:00:00Z', november, '2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z'],
      ['7d', '2026-11-21T23:59:59.999Z', november, '2026-11-15T00:00:00Z', '2026-11-22T00:00:00Z'],
      // A cycle never reaches past its end, nor is it ever empty.
      [
        'cycle',
        '2026-11-30T23:59:59.999Z',
        november,
        '2026-11-01T00:00:00Z',
        '2026-12-01T00:00:00Z',
      ],
      ['cycle', '2026-12-01T00:00:00Z', november, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'],
      ['cycle', '2026-11-01T00:00:00Z', november, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'],
      ['cycle', '2026-10-30T00:00:00Z', november, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'],
      // The last day is in it.
      ['2026-11-01/2026-11-20', now, november, '2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z'],
      ['2026-11-20/2026-11-20', now, november, '2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z'],
      ['2024-02-28/2024-02-29', now, november, '2024-02-28T00:00:00Z', '2024-03-01T00:00:00Z'],
    ];
  for (const [text, at, cycle, from, to] of table) {
    it(`are ${from ?? ''} to ${to ?? ''} for ${text} at ${at}`, () => {
      const range = parseRange(text);
      if (!range) throw new Error(`${text} is a range.`);
      expect(shown(resolveRange(range, { nowMs: instantOf(at), cycle }))).to.deep.equal([from, to]);
    });
  }

  it('end on screen at the present, where that is in them', () => {
    const range = { fromMs: 1000, toMs: 2000 };
    expect(shownUntil(range, 999)).to.equal(1000);
    expect(shownUntil(range, 1500)).to.equal(1500);
    expect(shownUntil(range, 2000)).to.equal(2000);
    expect(shownUntil(range, 2001)).to.equal(2000);
  });
});

describe('the range before', () => {
  it('is of the same length and ends where the range begins', () => {
    const range = {
      fromMs: instantOf('2026-11-15T00:00:00Z'),
      toMs: instantOf('2026-11-22T00:00:00Z'),
    };
    expect(shown(rangeBefore(range))).to.deep.equal([
      '2026-11-08T00:00:00Z',
      '2026-11-15T00:00:00Z',
    ]);
  });
});

describe('two days that someone typed', () => {
  const now = '2026-11-21T16:00:00Z';
  const table: [firstDay: string, lastDay: string, problem: RangeProblem | undefined][] = [
    ['2026-11-01', '2026-11-20', undefined],
    ['2026-11-21', '2026-11-21', undefined],
    ['2026-11-01', '2026-11-22', 'in_future'],
    ['2026-11-22', '2026-11-22', 'in_future'],
    ['2026-11-20', '2026-11-19', 'backwards'],
    ['2026-12-20', '2026-12-19', 'backwards'],
    ['', '2026-11-19', 'invalid_first_day'],
    ['2026-02-30', '2026-11-19', 'invalid_first_day'],
    ['2026-11-01', '', 'invalid_last_day'],
    ['2026-11-01', '2026-11-31', 'invalid_last_day'],
  ];
  for (const [firstDay, lastDay, problem] of table) {
    it(`are ${problem ?? 'fine'}: "${firstDay}" and "${lastDay}"`, () => {
      expect(rangeProblem({ firstDay, lastDay }, instantOf(now))).to.equal(problem);
    });
  }

  it('may be today from the first instant of the day on', () => {
    const today = { firstDay: '2026-11-21', lastDay: '2026-11-21' };
    expect(rangeProblem(today, instantOf('2026-11-21T00:00:00Z'))).to.equal(undefined);
    expect(rangeProblem(today, instantOf('2026-11-20T23:59:59.999Z'))).to.equal('in_future');
  });
});
