import { describe, it } from 'node:test';
import { expect } from 'chai';
import { Account, ROUND_RATES } from '../testing/account.js';
import { ReadingProblem } from './problem.js';

function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof ReadingProblem) return error.code;
    throw error;
  }
  return 'none';
}

function accountWithTools(): Account {
  const account = new Account();
  const tools = [
    ['b', 'Invoice lookup', 'Zoë'],
    ['a', 'invoice MAILER', 'Amara'],
    ['c', 'Ticket triage', 'Jonas'],
  ] as const;
  for (const [toolId, name, ownerName] of tools) {
    account.do({ type: 'create-tool', toolId, name, ownerName });
    account.do({ type: 'deploy-tool', toolId });
  }
  account.do({ type: 'create-tool', toolId: 'never', name: 'In development', ownerName: 'Jonas' });
  for (const toolId of ['c', 'c', 'a', 'b']) {
    account.do({ type: 'run-tool', eventId: account.nextId(), toolId });
  }
  account.do({ type: 'undeploy-tool', toolId: 'b' });
  account.do({ type: 'delete-tool', toolId: 'c' });
  return account;
}

describe('lists', () => {
  it('show tools that were deployed once, the deleted ones too, and say what all of them used', () => {
    const answer = accountWithTools().engine.read.tools();
    expect(answer.summary).to.deep.equal({ totalTools: 4, totalRuns: 4 });
    expect(answer.items.map(({ id, runs, status }) => [id, runs, status])).to.deep.equal([
      ['c', 2, 'deleted'],
      ['a', 1, 'deployed'],
      ['b', 1, 'undeployed'],
      ['t', 0, 'deployed'],
    ]);
    expect(answer.items[3]?.lastActiveAt).to.equal(null);
  });

  const orders: [sort: string, ids: string[]][] = [
    ['name', ['b', 'a', 'c', 't']],
    ['-name', ['t', 'c', 'a', 'b']],
    ['runs', ['t', 'a', 'b', 'c']],
    ['-runs', ['c', 'a', 'b', 't']],
    ['ownerName', ['a', 'c', 't', 'b']],
    ['lastActiveAt', ['t', 'a', 'b', 'c']],
    ['status', ['c', 'a', 't', 'b']],
  ];
  for (const [sort, ids] of orders) {
    it(`sort by ${sort}, ties by id`, () => {
      expect(
        accountWithTools()
          .engine.read.tools({ sort })
          .items.map(({ id }) => id),
      ).to.deep.equal(ids);
    });
  }

  it('filter by name in any case and by status, and count what the filter leaves', () => {
    const { read } = accountWithTools().engine;
    const byName = read.tools({ q: 'INVOICE' });
    expect([
      byName.items.map(({ id }) => id),
      byName.total,
      byName.summary.totalTools,
    ]).to.deep.equal([['a', 'b'], 2, 4]);
    expect(
      read.tools({ status: ['deleted', 'undeployed'] }).items.map(({ id }) => id),
    ).to.deep.equal(['c', 'b']);
    expect(read.tools({ status: 'deployed' }).total).to.equal(2);
  });

  it('cut pages that join to the whole', () => {
    const { read } = accountWithTools().engine;
    const pages = [0, 2, 4].map((offset) => read.tools({ offset, limit: '2' }));
    expect(pages.map(({ items }) => items.map(({ id }) => id))).to.deep.equal([
      ['c', 'a'],
      ['b', 't'],
      [],
    ]);
    expect(pages.map(({ total, offset }) => [total, offset])).to.deep.equal([
      [4, 0],
      [4, 2],
      [4, 4],
    ]);
  });

  const problems: [name: string, query: Record<string, string | number>, code: string][] = [
    ['limit 0', { limit: 0 }, 'invalid_request'],
    ['limit 1', { limit: 1 }, 'none'],
    ['limit 500', { limit: '500' }, 'none'],
    ['limit 501', { limit: 501 }, 'invalid_request'],
    ['offset -1', { offset: -1 }, 'invalid_request'],
    ['offset x', { offset: 'x' }, 'invalid_request'],
    ['sort by what there is not', { sort: 'constructor' }, 'invalid_request'],
    ['a status that there is not', { status: 'running' }, 'invalid_request'],
    ['from that is not an instant', { from: 'today' }, 'invalid_request'],
    ['from at to', { from: '2026-11-02T00:00:00Z', to: '2026-11-02T00:00:00Z' }, 'range_empty'],
    ['from before to', { from: '2026-11-02T00:00:00Z', to: '2026-11-02T00:00:00.001Z' }, 'none'],
  ];
  for (const [name, query, code] of problems) {
    it(`fail for ${name} with ${code}`, () => {
      expect(problemOf(() => accountWithTools().engine.read.tools(query))).to.equal(code);
    });
  }

  it('know what is not there', () => {
    const { read } = new Account().engine;
    expect(problemOf(() => read.deployments('x'))).to.equal('not_found');
    expect(problemOf(() => read.guardrail('x'))).to.equal('not_found');
    expect(problemOf(() => read.script('x'))).to.equal('not_found');
  });

  it('count only what is in the range, to the millisecond', () => {
    const account = new Account().at('2026-11-01T10:59:59.999Z');
    account.run();
    account.spend(3);
    account.at('2026-11-01T11:00:00Z');
    account.run();
    account.spend(4);
    account.do({
      type: 'run-tool',
      eventId: 'dated',
      toolId: 't',
      occurredAt: '2026-11-01T10:30:00Z',
    });
    const runs = (from: string, to: string): [number, string] => {
      const range = { from: `2026-11-01T${from}Z`, to: `2026-11-01T${to}Z` };
      const { read } = account.engine;
      return [read.tools(range).summary.totalRuns, read.models(range).summary.inferenceCredits];
    };
    expect(runs('10:00:00', '10:59:59.999')).to.deep.equal([1, '0']);
    expect(runs('10:00:00', '11:00:00')).to.deep.equal([2, '0.000003']);
    expect(runs('10:00:00', '11:00:00.001')).to.deep.equal([3, '0.000007']);
    expect(runs('11:00:00', '12:00:00')).to.deep.equal([1, '0.000004']);
    expect(runs('10:30:00.001', '11:00:00')).to.deep.equal([1, '0.000003']);
    expect(runs('10:30:00', '10:30:00.001')).to.deep.equal([1, '0']);
    expect(runs('11:00:00.001', '12:00:00')).to.deep.equal([0, '0']);
  });
});

describe('a guardrail in detail', () => {
  it('has a row for each kind of hardware, and they add up', () => {
    const account = new Account();
    const deploy = (cpuCount: number): void =>
      account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'cpu', cpuCount });
    const undeploy = (): void => account.do({ type: 'undeploy-guardrail', guardrailId: 'g' });
    deploy(1);
    account.at('2026-11-01T00:00:01.500Z');
    undeploy();
    deploy(2);
    account.at('2026-11-01T00:00:03Z');
    undeploy();
    account.at('2026-11-01T01:00:00Z');
    deploy(1);
    account.at('2026-11-01T01:00:01Z');
    expect(account.engine.read.guardrail('g')).to.deep.equal({
      id: 'g',
      name: 'Toxicity',
      creditsUsed: '0.0055',
      activeSeconds: 4,
      lastDeployedAt: '2026-11-01T01:00:00Z',
      status: 'deployed',
      hardware: [
        { cpuType: 'cpu', cpuCount: 1, activeSeconds: 2, creditsUsed: '0.0025' },
        { cpuType: 'cpu', cpuCount: 2, activeSeconds: 2, creditsUsed: '0.003' },
      ],
      totalCredits: '0.0055',
    });
    const range = { from: '2026-11-01T00:00:01Z', to: '2026-11-01T00:00:02Z' };
    expect(account.engine.read.guardrail('g', range)).to.include({
      creditsUsed: '0.0015',
      activeSeconds: 1,
    });
  });
});

describe('the trend', () => {
  it('has every bucket of the range, cut in UTC, with what lies in the range', () => {
    const account = new Account().at('2026-11-01T23:59:59Z');
    account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'cpu', cpuCount: 1 });
    account.run();
    account.at('2026-11-02T00:00:02Z');
    account.spend(7);
    account.at('2026-11-04T00:00:00Z');
    const trend = account.engine.read.trend({
      from: '2026-11-01T12:00:00Z',
      to: '2026-11-03T00:00:00Z',
      interval: 'day',
    });
    // A second of the first day; of the second the time until the stop, 85 credits after the start, less 7 micro-credits.
    expect(trend).to.deep.equal({
      from: '2026-11-01T12:00:00Z',
      to: '2026-11-03T00:00:00Z',
      interval: 'day',
      points: [
        {
          startsAt: '2026-11-01T00:00:00Z',
          runs: 1,
          credits: { models: '0', guardrails: '0.001', scripts: '0' },
        },
        {
          startsAt: '2026-11-02T00:00:00Z',
          runs: 0,
          credits: { models: '0.000007', guardrails: '84.998993', scripts: '0' },
        },
      ],
    });
  });

  it('begins its weeks on Monday and its months on the first', () => {
    const { read } = new Account().engine;
    const starts = (interval: string): string[] =>
      read
        .trend({ from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00.001Z', interval })
        .points.map(({ startsAt }) => startsAt.slice(0, 10));
    expect(starts('week')).to.deep.equal([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(starts('month')).to.deep.equal(['2026-11-01', '2026-12-01']);
  });

  it('is of the cycle up to the present instant where it says nothing else', () => {
    const account = new Account();
    account.run();
    const { from, to, interval, points } = account.engine.read.trend();
    expect([from, to, interval]).to.deep.equal([
      '2026-11-01T00:00:00Z',
      '2026-11-01T00:00:00.001Z',
      'day',
    ]);
    expect(points.map(({ runs }) => runs)).to.deep.equal([1]);
  });

  it('refuses more than 10,000 buckets', () => {
    const { read } = new Account().engine;
    const from = '2026-01-01T00:00:00Z';
    // 10,000 hours are 416 days and 16 hours.
    expect(
      read.trend({ from, to: '2027-02-21T16:00:00Z', interval: 'hour' }).points,
    ).to.have.length(10_000);
    expect(
      problemOf(() => read.trend({ from, to: '2027-02-21T16:00:00.001Z', interval: 'hour' })),
    ).to.equal('range_too_large');
    expect(
      problemOf(() => read.trend({ from, to: '9999-01-01T00:00:00Z', interval: 'hour' })),
    ).to.equal('range_too_large');
    expect(problemOf(() => read.trend({ interval: 'minute' }))).to.equal('invalid_request');
  });
});

describe('the sums on one screen', () => {
  it('are one sum, with charges in progress and at any cut', () => {
    const account = new Account(
      { freeCredits: '1000' },
      { rates: { ...ROUND_RATES, cpuPerHour: { cpu: '0.07' }, gpuPerHour: { gpu: '0.13' } } },
    );
    account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'cpu', cpuCount: 3 });
    account.do({ type: 'deploy-script', scriptId: 's', profile: 'pair' });
    account.do({
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'gpu',
      replicas: 7,
    });
    account.at('2026-11-02T07:11:13.017Z');
    account.spend(12_345);
    const { read } = account.engine;
    const micro = (text: string): number => Math.round(Number(text) * 1e6);
    const { byCategory, used } = read.account().credits;
    expect(micro(read.models().summary.totalCredits)).to.equal(micro(byCategory.models));
    expect(micro(read.guardrails().summary.totalCredits)).to.equal(micro(byCategory.guardrails));
    expect(micro(read.scripts().summary.hostingCredits)).to.equal(micro(byCategory.scripts));
    const parts = Object.values(byCategory).map(micro);
    expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(micro(used));
    for (const interval of ['hour', 'day', 'week', 'month']) {
      const { points } = read.trend({ interval });
      const sum = points.reduce(
        (total, { credits }) =>
          total + micro(credits.models) + micro(credits.guardrails) + micro(credits.scripts),
        0,
      );
      expect(sum, interval).to.equal(micro(used));
    }
  });
});

describe('the forecast', () => {
  it('adds the pace of seven days and what runs', () => {
    const account = new Account().at('2026-11-11T00:00:00Z');
    // 14 credits in the last seven days are 2 a day; 0.0864 a day run.
    account.spend(14_000_000);
    for (let i = 0; i < 7; i += 1) account.run();
    account.do({
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'slow',
      replicas: 1000,
    });
    const forecast = account.engine.read.forecast();
    expect(forecast.basis).to.deep.equal({
      from: '2026-11-04T00:00:00Z',
      to: '2026-11-11T00:00:00Z',
    });
    expect(forecast.credits.perDay).to.equal('2.0864');
    expect(forecast.runs.perDay).to.equal(1);
    // 61 credits at 2.0864 a day are 29.236963... days.
    expect(forecast.credits.runsOutAt?.slice(0, 16)).to.equal('2026-12-10T05:41');
    expect(forecast.nextExpiry).to.equal(null);
  });

  it('says nothing if nothing is used, and the present if nothing is left', () => {
    const account = new Account();
    expect(account.engine.read.forecast().credits).to.deep.equal({ runsOutAt: null, perDay: '0' });
    account.spend(75_000_000);
    expect(account.engine.read.forecast().credits.runsOutAt).to.equal('2026-11-01T00:00:00Z');
  });

  it('names the next grant to expire with something left in it', () => {
    const account = new Account({ freeExpiresAt: '2026-12-01T00:00:00Z' });
    account.topUp('5', '2026-11-03T00:00:00Z');
    account.spend(5_000_000);
    account.spend(1_000_000);
    expect(account.engine.read.forecast().nextExpiry).to.deep.equal({
      resource: 'credits',
      amount: '74',
      at: '2026-12-01T00:00:00Z',
    });
  });

  it('lists what runs unused for seven days, the most expensive first', () => {
    const account = new Account(
      {},
      { rates: { ...ROUND_RATES, cpuPerHour: { cpu: '0.001' }, gpuPerHour: { gpu: '0.002' } } },
    );
    account.do({ type: 'deploy-guardrail', guardrailId: 'g', cpuType: 'cpu', cpuCount: 1 });
    account.do({
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'gpu',
      replicas: 2,
    });
    account.at('2026-11-07T23:59:59.999Z');
    expect(account.engine.read.forecast().idle).to.deep.equal([]);
    account.at('2026-11-08T00:00:00Z');
    expect(account.engine.read.forecast().idle).to.deep.equal([
      {
        kind: 'model',
        id: 'd',
        name: 'D',
        idleSince: '2026-11-01T00:00:00Z',
        creditsPerDay: '0.096',
      },
      {
        kind: 'guardrail',
        id: 'g',
        name: 'Toxicity',
        idleSince: '2026-11-01T00:00:00Z',
        creditsPerDay: '0.024',
      },
    ]);
    account.spend(1);
    expect(account.engine.read.forecast().idle).to.deep.equal([]);
  });
});
