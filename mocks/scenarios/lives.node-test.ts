import { describe, it } from 'node:test';
import type { Account, AlertList, Forecast } from '@usage-kit/contract';
import { amountOf, balanceState } from '@usage-kit/contract';
import { expect } from 'chai';
import { createMockFetch } from '../fetch.js';
import { askerOf } from '../../test/mounts/asker.js';
import { SCENARIO_NAMES, type ScenarioName, scenarioNamed, SCENARIOS } from './index.js';

interface Expected {
  readonly name: ScenarioName;
  readonly account: string;
  readonly plan: 'free' | 'paid';
  readonly state: string;
  readonly credits: readonly [allocated: string, used: string, remaining: string];
  readonly runs: readonly [allocated: number, used: number];
  /** The banners: resource and threshold, or the kind where it has none. */
  readonly banners: readonly string[];
  readonly mayDeploy: boolean;
  /** What runs and is not used, most expensive first. */
  readonly idle: readonly string[];
}

/** What each life comes to, by hand. */
const LIVES: readonly Expected[] = [
  {
    name: 'new-account',
    account: 'Pinewood Studio',
    plan: 'free',
    state: 'healthy',
    credits: ['75', '0', '75'],
    runs: [10_000, 0],
    banners: [],
    mayDeploy: true,
    idle: [],
  },
  {
    name: 'healthy',
    account: 'Northwind',
    plan: 'paid',
    state: 'healthy',
    credits: ['5000', '884.4', '4115.6'],
    runs: [50_000, 9_672],
    banners: [],
    mayDeploy: true,
    idle: ['churn-pilot', 'crm-sync', 'normalise-invoices'],
  },
  {
    name: 'moderate',
    account: 'Acme',
    plan: 'paid',
    state: 'moderate',
    credits: ['300', '212.16', '87.84'],
    runs: [10_000, 45],
    banners: ['credits 70'],
    mayDeploy: true,
    idle: ['currency-rates'],
  },
  {
    name: 'low',
    account: 'Kestrel Analytics',
    plan: 'paid',
    state: 'low',
    credits: ['600', '538.2', '61.8'],
    runs: [5_000, 1_630],
    banners: ['credits 80', 'runs 20'],
    mayDeploy: true,
    idle: ['intent-demo', 'nightly-rollup'],
  },
  {
    name: 'exhausted',
    account: 'Umbra Health',
    plan: 'paid',
    state: 'exhausted',
    credits: ['300', '300', '0'],
    runs: [10_000, 388],
    banners: ['credits 100'],
    mayDeploy: false,
    idle: [],
  },
  // From ten at night, 18 h 2 min of two CPUs at 0.054 and a script at 0.15396: 4.724012.
  {
    name: 'overdraft',
    account: 'Cobalt Robotics',
    plan: 'paid',
    state: 'exhausted',
    credits: ['300', '304.724012', '-4.724012'],
    runs: [10_000, 388],
    banners: ['credits 100'],
    mayDeploy: false,
    idle: ['address-lookup'],
  },
  {
    name: 'stopped',
    account: 'Halvorsen Freight',
    plan: 'paid',
    state: 'exhausted',
    credits: ['300', '310', '-10'],
    runs: [10_000, 388],
    banners: ['credits 100'],
    mayDeploy: false,
    idle: [],
  },
  {
    name: 'runs-exhausted',
    account: 'Meridian Foods',
    plan: 'paid',
    state: 'healthy',
    credits: ['300', '58.2', '241.8'],
    runs: [2_000, 2_000],
    banners: ['runs 100'],
    mayDeploy: true,
    idle: [],
  },
  {
    name: 'free-credits-expired',
    account: 'Lotus & Pine',
    plan: 'free',
    state: 'exhausted',
    credits: ['43.6', '43.6', '0'],
    runs: [602, 602],
    banners: ['credits free-credits-expired', 'runs 100'],
    mayDeploy: false,
    idle: [],
  },
  {
    name: 'paid-with-rollover',
    account: 'Atlas Ceramics',
    plan: 'paid',
    state: 'moderate',
    credits: ['465.25', '128.4', '336.85'],
    runs: [10_000, 702],
    banners: ['credits 20'],
    mayDeploy: true,
    idle: [],
  },
  {
    name: 'nothing-used',
    account: 'Harbour & Sons',
    plan: 'paid',
    state: 'healthy',
    credits: ['300', '0', '300'],
    runs: [10_000, 0],
    banners: [],
    mayDeploy: true,
    idle: [],
  },
];

function bannersOf({ items }: AlertList): string[] {
  return items.map(({ resource, threshold, kind }) => `${resource} ${threshold ?? kind}`).sort();
}

describe('the scenarios', () => {
  it('have the names that are listed, each once, and their own account', () => {
    expect(SCENARIOS.map(({ name }) => name)).to.deep.equal([...SCENARIO_NAMES]);
    expect(new Set(SCENARIO_NAMES).size).to.equal(SCENARIO_NAMES.length);
    expect(new Set(SCENARIOS.map(({ accountId }) => accountId)).size).to.equal(SCENARIOS.length);
    for (const { title, description } of SCENARIOS) {
      expect(title).not.to.equal('');
      expect(description).to.match(/\.$/);
    }
  });

  it('list themselves where a name is unknown', () => {
    expect(() => scenarioNamed('helthy')).to.throw(
      'Unknown scenario "helthy". Available: new-account, healthy,',
    );
  });

  for (const expected of LIVES) {
    it(`${expected.name} is what it is called`, async () => {
      const { accountId } = scenarioNamed(expected.name);
      const ask = askerOf({ fetch: createMockFetch({ scenario: expected.name }), accountId });
      const account = await ask.json<Account>('');
      const { allocated, used, remaining } = account.credits;
      expect(account.id).to.equal(accountId);
      expect(account.name).to.equal(expected.account);
      expect(account.plan).to.equal(expected.plan);
      expect([allocated, used, remaining]).to.deep.equal([...expected.credits]);
      expect([account.runs.allocated, account.runs.used]).to.deep.equal([...expected.runs]);
      const balance = { allocated: amountOf(allocated), remaining: amountOf(remaining) };
      expect(balanceState(balance)).to.equal(expected.state);
      expect(account.policy.newDeploymentsAllowed).to.equal(expected.mayDeploy);
      expect(account.asOf).to.equal('2026-11-21T16:02:00Z');
      expect(bannersOf(await ask.json<AlertList>('/alerts'))).to.deep.equal(
        [...expected.banners].sort(),
      );
      const { idle } = await ask.json<Forecast>('/forecast');
      expect(idle.map(({ name }) => name)).to.deep.equal([...expected.idle]);
    });

    it(`${expected.name} is the same each time, in at most 40,000 journal entries`, () => {
      const scenario = scenarioNamed(expected.name);
      const first = scenario.create();
      expect(JSON.stringify(first.snapshot())).to.equal(
        JSON.stringify(scenario.create().snapshot()),
      );
      expect(first.now).to.equal(scenario.endsAt);
      // A life takes as long as its journal, and pages live one while they load.
      expect(first.journal.length).to.be.at.most(40_000);
    });
  }

  it('stopped: everything that ran was stopped at one instant, and emails say so', () => {
    const engine = scenarioNamed('stopped').create();
    const stops = [...engine.journal].filter((entry) => entry.type === 'stop');
    expect(stops.length).to.equal(4);
    expect(new Set(stops.map(({ at }) => at)).size).to.equal(1);
    const kinds = engine.outbox.filter(({ at }) => at === stops[0]?.at).map(({ kind }) => kind);
    expect(kinds.sort()).to.deep.equal(['guardrail-stopped', 'script-stopped']);
    expect(engine.read.scripts({ status: ['deployment-failed'] }).total).to.equal(1);
  });

  it('free-credits-expired: 31.4 of 75 were lost on the day', () => {
    const engine = scenarioNamed('free-credits-expired').create();
    expect(engine.read.account().freeCredits).to.deep.equal({
      expiresAt: '2026-11-18T00:00:00Z',
      expired: true,
    });
    engine.execute({ type: 'change-plan', plan: 'paid', planCredits: '300', planRuns: 1_000 });
    expect(engine.read.account().credits.remaining).to.equal('300');
    expect(engine.read.alerts().items).to.deep.equal([]);
  });

  it('paid-with-rollover: what expires next is told', () => {
    expect(scenarioNamed('paid-with-rollover').create().read.forecast().nextExpiry).to.deep.equal({
      resource: 'credits',
      amount: '25',
      at: '2026-12-15T00:00:00Z',
    });
  });

  it('moderate: the curve of November is the one that was drawn', () => {
    const { points } = scenarioNamed('moderate').create().read.trend({
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-21T16:02:00.001Z',
    });
    const totals = points.map(({ credits: { models, guardrails, scripts } }) =>
      Number(amountOf(models) + amountOf(guardrails) + amountOf(scripts)),
    );
    expect(totals.reduce((sum, total) => sum + total, 0)).to.equal(212_160_000);
    expect(totals.indexOf(Math.max(...totals))).to.equal(11);
    expect(points.map(({ runs }) => runs)).to.deep.equal([
      3, 0, 5, 0, 4, 0, 0, 7, 0, 4, 0, 9, 0, 0, 3, 0, 6, 0, 0, 4, 0,
    ]);
  });

  it('moderate: 18% more than in the 21 days before', () => {
    const { points } = scenarioNamed('moderate').create().read.trend({
      from: '2026-10-11T00:00:00Z',
      to: '2026-11-01T00:00:00Z',
    });
    const before = points.reduce((sum, { credits: { models, guardrails, scripts } }) => {
      return sum + amountOf(models) + amountOf(guardrails) + amountOf(scripts);
    }, 0n);
    expect(Math.round((212_160_000 / Number(before) - 1) * 100)).to.equal(18);
  });

  it('many-tools has 100,000 of them, in every state, in four journal entries per tool', () => {
    const engine = scenarioNamed('many-tools').create();
    expect(engine.journal.length).to.be.at.most(400_000);
    const page = engine.read.tools({ limit: 500, offset: 99_500 });
    expect(page.total).to.equal(100_000);
    expect(page.items.length).to.equal(500);
    expect(engine.read.tools({ status: ['deleted'] }).total).to.equal(2_000);
    // Every twentieth, but for those that are deleted: 9, 29, 69, 89 of each hundred, not 49.
    expect(engine.read.tools({ status: ['undeployed'] }).total).to.equal(4_000);
  });

  it('hostile-strings come through whole', () => {
    const engine = scenarioNamed('hostile-strings').create();
    const names = engine.read.tools({ limit: 500 }).items.map(({ name }) => name);
    expect(names).to.include('<img src=x onerror="globalThis.__hostile=true">');
    expect(names).to.include('a'.repeat(10_000));
    expect(names.some((name) => name.includes('\u0000'))).to.equal(true);
    expect(names.some((name) => name.includes('\u202E'))).to.equal(true);
  });
});
