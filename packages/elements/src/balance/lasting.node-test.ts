import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isFounded, lastingUntil, usedUpAt } from './lasting.js';

const at = (iso: string): number => Date.parse(iso);

describe('lastingUntil', () => {
  const nowMs = at('2026-11-21T16:00:00Z');
  const day = (iso: string): object => ({ kind: 'day', at: at(iso) });
  const cases: [until: string, expected: object | undefined][] = [
    ['2026-11-21T15:00:00Z', undefined],
    ['2026-11-21T16:00:59.999Z', undefined],
    ['2026-11-21T16:01:00Z', { kind: 'hours', hours: 0 }],
    ['2026-11-21T16:59:59.999Z', { kind: 'hours', hours: 0 }],
    ['2026-11-21T17:00:00Z', { kind: 'hours', hours: 1 }],
    ['2026-11-21T18:30:00Z', { kind: 'hours', hours: 2 }],
    ['2026-11-22T15:59:59.999Z', { kind: 'hours', hours: 23 }],
    ['2026-11-22T16:00:00Z', day('2026-11-22T16:00:00Z')],
    ['2026-12-03T20:00:00Z', day('2026-12-03T20:00:00Z')],
  ];
  for (const [until, expected] of cases) {
    it(`says what lasts until ${until} as ${JSON.stringify(expected)}`, () => {
      expect(lastingUntil(at(until), nowMs)).to.deep.equal(expected);
    });
  }
});

describe('isFounded', () => {
  const bases: [from: string | undefined, to: string | undefined, expected: boolean][] = [
    ['2026-11-20T16:00:00Z', '2026-11-21T16:00:00Z', true],
    ['2026-11-20T16:00:00.001Z', '2026-11-21T16:00:00Z', false],
    ['2026-11-20T15:59:59.999Z', '2026-11-21T16:00:00Z', true],
    [undefined, '2026-11-21T16:00:00Z', false],
    ['2026-11-20T16:00:00Z', undefined, false],
  ];
  for (const [from, to, expected] of bases) {
    it(`is ${expected} of what was used from ${from} to ${to}`, () => {
      expect(isFounded({ basis: { from, to } })).to.equal(expected);
    });
  }
});

describe('usedUpAt', () => {
  const nowMs = at('2026-11-21T16:00:00Z');
  const cycleEnd = '2026-12-01T00:00:00Z';
  const cases: [
    resource: 'credits' | 'runs',
    runsOutAt: string | null | undefined,
    cycleEnd: string | undefined,
    expected: boolean,
  ][] = [
    ['credits', '2026-11-21T16:00:59.999Z', cycleEnd, false],
    ['credits', '2026-11-21T16:01:00Z', cycleEnd, true],
    ['credits', '2026-12-24T00:00:00Z', cycleEnd, true],
    ['credits', '2027-11-21T15:59:59.999Z', cycleEnd, true],
    ['credits', '2027-11-21T16:00:00Z', cycleEnd, false],
    ['credits', null, cycleEnd, false],
    ['credits', undefined, cycleEnd, false],
    ['runs', '2026-11-30T23:59:59.999Z', cycleEnd, true],
    ['runs', cycleEnd, cycleEnd, false],
    ['runs', '2026-12-01T00:00:00.001Z', cycleEnd, false],
    ['runs', '2027-11-21T15:59:59.999Z', undefined, true],
    ['runs', '2027-11-21T16:00:00Z', undefined, false],
    ['runs', '2027-11-22T00:00:00Z', '2028-01-01T00:00:00Z', false],
  ];
  for (const [resource, runsOutAt, end, expected] of cases) {
    it(`${expected ? 'foresees' : 'does not foresee'} ${resource} used up on ${runsOutAt}, cycle until ${end}`, () => {
      const forecast = { credits: { runsOutAt, perDay: '1' }, runs: { runsOutAt, perDay: 1 } };
      const cycleEndMs = end === undefined ? undefined : at(end);
      expect(usedUpAt(forecast, resource, { nowMs, cycleEndMs })).to.equal(
        expected ? at(runsOutAt ?? '') : undefined,
      );
    });
  }
});
