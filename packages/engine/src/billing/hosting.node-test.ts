import { describe, it } from 'node:test';
import { expect } from 'chai';
import { accrued, Hosting } from './hosting.js';
import { Account } from '../testing/account.js';

const HOUR = 3_600_000;

describe('what hosting accrues', () => {
  // Of one component at `rate` micro-credits an hour: milliseconds, and the charge, half-even.
  const charges: [rate: number, ms: number, charge: number][] = [
    [3_600_000, 0, 0],
    [3_600_000, 1, 1],
    [1_800_000, 1, 0],
    [1_800_000, 2, 1],
    [1_800_000, 3, 2],
    [1_800_000, 5, 2],
    [1_200_000, 1, 0],
    [1_200_000, 2, 1],
    [1_200_000, 4, 1],
    [1_200_000, 5, 2],
    [56_980, HOUR, 56_980],
    [1, HOUR / 2, 0],
    [1, HOUR / 2 + 1, 1],
    [1, HOUR + HOUR / 2 - 1, 1],
    [1, HOUR + HOUR / 2, 2],
    [1_000_000_000_000_000, 10 * HOUR, 10_000_000_000_000_000],
  ];
  for (const [rate, ms, charge] of charges) {
    it(`at ${rate} an hour over ${ms} ms is charged ${charge}`, () => {
      const hosting = new Hosting(['gpu'], HOUR);
      hosting.start(0, 'gpu', 1, [rate]);
      expect(hosting.charge(0, ms)).to.equal(charge);
    });
  }

  it('is the same however it is cut', () => {
    const hosting = new Hosting(['gpu'], HOUR);
    hosting.start(0, 'gpu', 1, [1_234_567]);
    let sum = 0;
    for (let from = 0; from < 10_007; from += 7)
      sum += hosting.chargeIn(from, Math.min(from + 7, 10_007));
    // 1,234,567 x 10,007 / 3,600,000 is 3,431.75...
    expect(sum).to.equal(3432);
    expect(hosting.chargeIn(0, 10_007)).to.equal(3432);
  });

  it('carries the remainder over stops and other hardware', () => {
    const hosting = new Hosting(['gpu'], HOUR);
    // Three milliseconds at a third of a micro-credit each, with pauses and on other hardware: one whole.
    hosting.start(0, 'a', 1, [1_200_000]);
    hosting.stop(1);
    hosting.start(100, 'b', 1, [1_200_000]);
    hosting.stop(101);
    hosting.start(1000, 'a', 1, [1_200_000]);
    hosting.stop(1001);
    expect([1, 101, 1001, 9999].map((at) => hosting.charge(0, at))).to.deep.equal([0, 1, 1, 1]);
    expect(hosting.exact(0, 9999)).to.deep.equal({ whole: 1, rest: 0 });
    expect(hosting.activeIn(0, 9999)).to.equal(3);
    expect(hosting.activeIn(100, 1001)).to.equal(2);
  });

  it('is exact past 2^53', () => {
    // 9,000,000,000,000 x 3,600,001 ms are 9,000,000,000,000 x 3,600,000 and 9,000,000,000,000 more.
    const { whole, rest } = accrued({ whole: 5, rest: 7 }, 9_000_000_000_000, 3_600_001, HOUR);
    expect({ whole, rest }).to.deep.equal({ whole: 9_000_002_500_005, rest: 7 });
  });

  it('counts replicas: two cost twice one, through any scaling', () => {
    const account = new Account();
    const scale = (replicas: number): void =>
      account.do({ type: 'scale-model', deploymentId: 'd', replicas });
    account.do({
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'gpu',
      replicas: 2,
    });
    account.at('2026-11-01T01:00:00Z');
    expect(account.credits.used).to.equal('7.2');
    scale(3);
    account.at('2026-11-01T02:00:00Z');
    scale(1);
    account.at('2026-11-01T03:00:00Z');
    account.do({ type: 'undeploy-model', deploymentId: 'd' });
    account.at('2026-11-01T04:00:00Z');
    // 2 + 3 + 1 replica hours at 3.6.
    expect(account.credits.used).to.equal('21.6');
    expect(account.engine.read.deployments('m').items[0]).to.deep.equal({
      id: 'd',
      name: 'D',
      type: 'dedicated',
      gpu: 'gpu',
      replicas: 1,
      creditsUsed: '21.6',
      lastUpdatedAt: '2026-11-01T03:00:00Z',
      status: 'undeployed',
    });
  });

  it('keeps what a deleted deployment cost', () => {
    const account = new Account();
    account.do({
      type: 'deploy-model',
      deploymentId: 'd',
      modelId: 'm',
      name: 'D',
      deploymentType: 'dedicated',
      gpu: 'gpu',
      replicas: 1,
    });
    account.at('2026-11-01T01:00:00Z');
    account.do({ type: 'delete-model-deployment', deploymentId: 'd' });
    account.at('2026-11-01T02:00:00Z');
    expect(account.credits.used).to.equal('3.6');
    expect(account.engine.read.models().summary).to.deep.equal({
      totalModels: 1,
      totalCredits: '3.6',
      fineTuningCredits: '0',
      hostingCredits: '3.6',
      inferenceCredits: '0',
    });
  });
});

describe('what events cost', () => {
  it('is per 1,000 tokens in and out, rounded once', () => {
    const account = new Account(
      {},
      {
        rates: {
          inference: {
            '*': { inputPer1k: '0.0005', outputPer1k: '0.0015' },
            m: { inputPer1k: '0.0015', outputPer1k: '0.0005' },
          },
        },
      },
    );
    const cost = (inputTokens: number, outputTokens: number): string => {
      account.do({
        type: 'infer',
        eventId: account.nextId(),
        modelId: 'm',
        inputTokens,
        outputTokens,
      });
      return String(account.entries('charge').at(-1)?.amount);
    };
    expect(cost(1000, 0)).to.equal('0.0015');
    expect(cost(0, 1000)).to.equal('0.0005');
    // 1.5 + 0.5 micro-credits are 2, not 2 + 0.
    expect(cost(1, 1)).to.equal('0.000002');
    // 1.5 goes to the even 2, 0.5 to the even 0, 2.5 (of 1 in, 2 out) to 2.
    expect(cost(1, 0)).to.equal('0.000002');
    expect(cost(0, 1)).to.equal('0');
    expect(cost(1, 2)).to.equal('0.000002');
  });

  it('of fine-tuning is million tokens x epochs x billion parameters x rate', () => {
    const account = new Account(
      {},
      {
        rates: {
          fineTuning: { a100: '0.06' },
          inference: { '*': { inputPer1k: '1', outputPer1k: '1' } },
        },
      },
    );
    account.do({
      type: 'create-model',
      modelId: 'seven',
      name: 'Seven',
      modelType: 'base',
      parametersBillions: 7.5,
    });
    account.do({
      type: 'fine-tune',
      eventId: 'ft',
      modelId: 'seven',
      trainingTokens: 12_000_000,
      epochs: 3,
      hardware: 'a100',
    });
    // 12 x 3 x 7.5 x 0.06 = 16.2
    expect(account.credits.used).to.equal('16.2');
    account.do({
      type: 'fine-tune',
      eventId: 'little',
      modelId: 'seven',
      trainingTokens: 1,
      epochs: 1,
      hardware: 'a100',
    });
    // 0.45 of a micro-credit
    expect(account.entries('charge').at(-1)?.amount).to.equal('0');
    expect(
      account.engine.read.models().items.map(({ id, creditsUsed }) => [id, creditsUsed]),
    ).to.deep.equal([
      ['seven', '16.2'],
      ['m', '0'],
    ]);
  });

  it('of a script is its profile’s, kept apart by component', () => {
    const account = new Account({}, { rates: {} });
    account.do({ type: 'deploy-script', scriptId: 's', profile: '4x16', replicas: 2 });
    account.at('2026-11-01T10:30:00Z');
    const script = account.engine.read.script('s');
    // 10.5 hours x 2 x (0.16 + 0.128)
    expect(script.components).to.deep.equal([
      { name: 'vcpu', creditsUsed: '3.36' },
      { name: 'memory', creditsUsed: '2.688' },
    ]);
    expect([script.totalCredits, script.creditsUsed, script.activeSeconds]).to.deep.equal([
      '6.048',
      '6.048',
      37_800,
    ]);
    expect(script.hardware).to.deep.equal({ profile: '4x16', vcpus: 4, memoryGiB: 16 });
  });

  it('of the five script profiles is what the product says', () => {
    const { scriptProfiles } = new Account({}, { rates: {} }).engine.read.rates();
    expect(
      scriptProfiles.map(({ profile, vcpus, memoryGiB, creditsPerHour }) => [
        profile,
        vcpus,
        memoryGiB,
        creditsPerHour,
      ]),
    ).to.deep.equal([
      ['1x2', 1, 2, '0.07698'],
      ['2x4', 2, 4, '0.15396'],
      ['2x8', 2, 8, '0.144'],
      ['4x8', 4, 8, '0.30792'],
      ['4x16', 4, 16, '0.288'],
    ]);
  });
});
