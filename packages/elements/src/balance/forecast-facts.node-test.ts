import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Readable } from '@usage-kit/client';
import type { Forecast } from '@usage-kit/contract';
import { forecastFacts } from './forecast-facts.js';

const nowMs = Date.parse('2026-11-21T16:00:00Z');
const cycleEndMs = Date.parse('2026-12-01T00:00:00Z');
const forecast = (parts: Partial<Readable<Forecast>> = {}): Readable<Forecast> => ({
  credits: { runsOutAt: '2026-12-03T20:00:00Z', perDay: '7.1' },
  runs: { runsOutAt: null, perDay: 2.1 },
  nextExpiry: null,
  idle: [],
  basis: { from: '2026-11-14T16:00:00Z', to: '2026-11-21T16:00:00Z' },
  ...parts,
});
const oneIdle = [
  { kind: 'script', id: 's', name: 'x', idleSince: undefined, creditsPerDay: '1' },
] as const;
const nothing = { credits: { runsOutAt: null, perDay: '0' } } as const;
const facts = (parts?: Partial<Readable<Forecast>>): ReturnType<typeof forecastFacts> =>
  forecastFacts(forecast(parts), { nowMs, cycleEndMs });

describe('forecastFacts', () => {
  it('knows until when credits last, and from how many days it knows', () => {
    expect(facts()?.credits).to.deep.equal({
      perDay: 7_100_000n,
      until: Date.parse('2026-12-03T20:00:00Z'),
    });
    expect(facts()?.basis.days).to.equal(7);
  });

  it('is silent where there is nothing to say', () => {
    expect(facts(nothing)).to.equal(undefined);
  });

  const bases: [from: string | undefined, to: string | undefined, speaks: boolean][] = [
    ['2026-11-20T16:00:00Z', '2026-11-21T16:00:00Z', true],
    ['2026-11-20T16:00:00.001Z', '2026-11-21T16:00:00Z', false],
    ['2026-11-20T15:59:59.999Z', '2026-11-21T16:00:00Z', true],
    [undefined, '2026-11-21T16:00:00Z', false],
    ['2026-11-20T16:00:00Z', undefined, false],
  ];
  for (const [from, to, speaks] of bases) {
    it(`${speaks ? 'speaks' : 'is silent'} on the days from ${from} to ${to}`, () => {
      expect(facts({ basis: { from, to } }) !== undefined).to.equal(speaks);
    });
  }

  it('does not foretell what has happened', () => {
    const credits = { runsOutAt: '2026-11-21T16:00:00Z', perDay: '7.1' };
    expect(facts({ credits })).to.equal(undefined);
  });

  const runs: [runsOutAt: string, said: boolean][] = [
    ['2026-11-30T23:59:59Z', true],
    ['2026-12-01T00:00:00Z', false],
    ['2041-07-17T00:00:00Z', false],
  ];
  for (const [runsOutAt, said] of runs) {
    it(`${said ? 'says' : 'does not say'} that runs last until ${runsOutAt} in a cycle that ends on 1 December`, () => {
      const known = facts({ runs: { runsOutAt, perDay: 2 } });
      expect(known?.runsUntil).to.equal(said ? Date.parse(runsOutAt) : undefined);
    });
  }

  it('does not look further ahead than a year', () => {
    const credits = (runsOutAt: string): number | undefined =>
      facts({ credits: { runsOutAt, perDay: '1' }, idle: oneIdle })?.credits?.until;
    expect(credits('2027-11-21T15:59:59Z')).to.equal(Date.parse('2027-11-21T15:59:59Z'));
    expect(credits('2027-11-21T16:00:00Z')).to.equal(undefined);
  });

  it('puts the most expensive idle deployment first and says what it costs until the cycle ends', () => {
    const idle = [
      {
        kind: 'script',
        id: 's',
        name: 'Nightly',
        idleSince: '2026-11-01T00:00:00Z',
        creditsPerDay: '0.25',
      },
      {
        kind: 'model',
        id: 'm',
        name: 'Summaries',
        idleSince: '2026-11-10T00:00:00Z',
        creditsPerDay: '1.6',
      },
    ] as const;
    const known = facts({ ...nothing, idle });
    expect(known?.idle.map(({ id }) => id)).to.deep.equal(['m', 's']);
    // Nine days and eight hours are left of the cycle.
    expect(known?.idle.map(({ untilEnd }) => untilEnd)).to.deep.equal([14_933_333n, 2_333_333n]);
  });

  it('does not add up what it does not know', () => {
    const idle = [
      { kind: 'model', id: 'm', name: 'Summaries', idleSince: undefined, creditsPerDay: undefined },
      { kind: 'script', id: 's', name: undefined, idleSince: undefined, creditsPerDay: '0.25' },
    ];
    const known = facts({ idle });
    expect(known?.idle.map(({ id }) => id)).to.deep.equal(['s', 'm']);
    expect(known?.idle[1]?.untilEnd).to.equal(undefined);
  });

  it('says what expires next, of credits and of runs', () => {
    const at = '2026-12-24T00:00:00Z';
    expect(
      facts({ nextExpiry: { resource: 'credits', amount: '10.5', at } })?.expiry,
    ).to.deep.equal({
      resource: 'credits',
      amount: 10_500_000n,
      at: Date.parse(at),
    });
    expect(facts({ nextExpiry: { resource: 'runs', amount: 500, at } })?.expiry).to.deep.equal({
      resource: 'runs',
      amount: 500,
      at: Date.parse(at),
    });
    expect(facts({ nextExpiry: { resource: 'credits', amount: '0', at } })?.expiry).to.equal(
      undefined,
    );
  });

  it('has no cost until an end that there is not', () => {
    const idle = [
      { kind: 'script', id: 's', name: 'x', idleSince: undefined, creditsPerDay: '1' },
    ] as const;
    const known = forecastFacts(forecast({ idle }), { nowMs, cycleEndMs: undefined });
    expect(known?.idle[0]?.untilEnd).to.equal(undefined);
  });
});
