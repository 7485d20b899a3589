import fc from 'fast-check';
import type { EngineOptions } from '@usage-kit/engine';

/** A model of this name costs a micro-credit a token in, so a life can spend to the micro-credit. */
export const exactModel = 'exact';

const price = fc.constantFrom(
  '0.0005',
  '0.001',
  '0.000001',
  '0.333333',
  '0.1234567',
  '0.000000000001',
  '2',
);
const hourly = fc.constantFrom(
  '7.2',
  '0.072',
  '1',
  '0.333333333333',
  '0.000001',
  '36',
  '0.05698',
  '1.0000000007',
);

const rates = fc.record({
  inference: fc
    .record({ inputPer1k: price, outputPer1k: price })
    .map((other) => ({ '*': other, [exactModel]: { inputPer1k: '0.001', outputPer1k: '0' } })),
  fineTuning: fc.record({
    a100: fc.constantFrom('0.06', '1.23456789', '0.000000000001'),
    t4: price,
  }),
  gpuPerHour: fc.record({ a100: hourly, h100: hourly, t4: hourly }),
  cpuPerHour: fc.record({ small: hourly, large: hourly }),
  scriptPerHour: fc.record({ vcpu: hourly, memory: hourly }).map(({ vcpu, memory }) => ({
    '1x2': { vcpus: 1, memoryGiB: 2, vcpu, memory },
    '2x8': { vcpus: 2, memoryGiB: 8, vcpu: memory, memory: vcpu },
  })),
});

const policy = fc.record(
  {
    warnAt: fc.constantFrom([20, 50, 70, 80, 90], [10, 33.3, 99.99], [50], []),
    emailAt: fc.constantFrom([50, 70, 80, 90], [0.01, 60, 95], [20], []),
    newDeploymentFloorShare: fc.constantFrom('0.1', '0', '0.333', '0.5'),
    negativeLimit: fc.constantFrom('-10', '-0.5', '0', '-0.000001', '-100'),
    fineTuningFloor: fc.constantFrom('25', '0', '1.5'),
  },
  { requiredKeys: [] },
);

const startsAt = fc.constantFrom(
  '2026-11-01T00:00:00Z',
  '2026-10-31T23:59:59.999Z',
  '2024-02-28T13:37:00Z',
  '2026-03-07T06:30:00.001Z',
  '2026-12-31T12:00:00Z',
);

const account = fc.record(
  {
    plan: fc.constantFrom('free', 'paid'),
    freeCredits: fc.constantFrom('75', '30', '200', '10', '0', '0.000003'),
    freeRuns: fc.constantFrom(10_000, 0, 1, 5, 20),
    planCredits: fc.constantFrom('20', '300', '100', '0.5', '0'),
    planRuns: fc.constantFrom(10, 0, 3, 1000),
    administrators: fc.constantFrom(['ada@example.com', 'grace@example.com'], ['ada@example.com']),
  },
  { requiredKeys: [] },
);

/** Accounts, policies, rate cards and openings, the ordinary ones and those at the edges. */
export const circumstances: fc.Arbitrary<EngineOptions> = fc
  .record({
    seed: fc.nat(1000),
    startsAt,
    account,
    freeDays: fc.option(fc.constantFrom(1, 3, 14, 30), { freq: 2 }),
    policy: fc.option(policy, { freq: 3 }),
    rates,
  })
  .map(({ seed, startsAt, account, freeDays, policy, rates }) => ({
    seed,
    startsAt,
    account: {
      ...account,
      freeExpiresAt: freeDays === null ? null : daysAfter(startsAt, freeDays),
    },
    ...(policy === null ? {} : { policy }),
    rates,
  }));

function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}
