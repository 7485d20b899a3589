import type { Rates, Readable } from '@usage-kit/contract';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, rates } from '../../../../test/elements/scripted-rows.js';
import { estimate, hourlyRates, readHours, readUnits, restOfCycle } from './estimate.js';

const HOUR_MS = 3_600_000;
const twoByFour = {
  id: 'scripts 2x4',
  kind: 'scripts',
  name: '2x4',
  microPerHour: 153_960n,
} as const;
const remaining = (credits: string): Readable<typeof account> => ({
  ...account,
  credits: { ...account.credits, remaining: credits },
});

describe('an estimate', () => {
  it('is rate x replicas x hours, and leaves the rest of what there is', () => {
    expect(
      estimate({ rate: twoByFour, units: 3, durationMs: 10 * HOUR_MS, account: account }),
    ).to.deep.equal({ micro: 4_618_800n, remaining: 83_221_200n, stopsAt: undefined });
  });

  const limits: readonly [string, bigint | undefined][] = [
    // 1.5396 credits for ten hours: the limit of -10 is met at 1.5396 - 10 = -8.4604 remaining.
    ['-8.460399', undefined],
    ['-8.4604', -10_000_000n],
    ['-8.460401', -10_000_000n],
  ];
  for (const [left, stopsAt] of limits) {
    it(`with ${left} left ${stopsAt === undefined ? 'runs to the end' : 'stops at the limit'}`, () => {
      const given = { rate: twoByFour, units: 1, durationMs: 10 * HOUR_MS };
      expect(estimate({ ...given, account: remaining(left) }).stopsAt).to.equal(stopsAt);
    });
  }

  it('says nothing of what remains where that is not known', () => {
    const { remaining: rest } = estimate({
      rate: twoByFour,
      units: 1,
      durationMs: HOUR_MS,
      account: undefined,
    });
    expect(rest).to.be.undefined;
  });
});

describe('what can be estimated', () => {
  it('is what has a name and a price, of the kinds asked for', () => {
    const given: Readable<Rates> = {
      ...rates,
      gpus: [
        { gpu: 'a100', creditsPerHour: undefined },
        { gpu: undefined, creditsPerHour: '1' },
      ],
    };
    expect(
      hourlyRates(given, ['scripts', 'models', 'guardrails']).map(({ id }) => id),
    ).to.deep.equal([
      'scripts 1x2',
      'scripts 2x4',
      'scripts 2x8',
      'scripts 4x8',
      'scripts 4x16',
      'guardrails c6i.xlarge',
    ]);
    expect(hourlyRates(rates, ['models']).map(({ name }) => name)).to.deep.equal(['l4', 'a100']);
  });
});

describe('the rest of the cycle', () => {
  const end = Date.parse('2026-12-01T00:00:00Z');
  const cases: readonly [string, number, number | undefined][] = [
    ['one ms before its end', end - 1, 1],
    ['at its end', end, undefined],
    ['after its end', end + 1, undefined],
  ];
  for (const [name, now, durationMs] of cases) {
    it(`${name} is ${durationMs ?? 'not there'}`, () => {
      expect(restOfCycle(account, now)?.durationMs).to.equal(durationMs);
    });
  }

  it('is not there where it has no end', () => {
    const endless = { ...account, cycle: { ...account.cycle, endsAt: null } };
    expect(restOfCycle(endless, end - 1)).to.be.undefined;
  });
});

describe('what is typed', () => {
  const units: readonly [string, number | undefined][] = [
    ['0', undefined],
    ['1', 1],
    ['10', 10],
    ['11', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['', undefined],
    ['1e1', undefined],
  ];
  for (const [text, expected] of units) {
    it(`"${text}" replicas of at most 10 is ${String(expected)}`, () => {
      expect(readUnits(text, 10)).to.equal(expected);
    });
  }

  const hours: readonly [string, number | undefined][] = [
    ['0', undefined],
    ['0.5', 1_800_000],
    ['24', 86_400_000],
    ['8784', 31_622_400_000],
    ['8784.1', undefined],
    ['-3', undefined],
    ['NaN', undefined],
    ['', undefined],
  ];
  for (const [text, expected] of hours) {
    it(`"${text}" hours is ${String(expected)} ms`, () => {
      expect(readHours(text)).to.equal(expected);
    });
  }
});
