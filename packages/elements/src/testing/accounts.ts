import type { Account, Alert, Forecast, Resource } from '@usage-kit/contract';

/** An account of 300 credits and 10,000 runs, with what remains of them told. */
export function accountWith(
  remaining: { readonly credits?: string; readonly runs?: number } = {},
  rest: Partial<Account> = {},
): Account {
  const credits = remaining.credits ?? '87.84';
  const runs = remaining.runs ?? 9955;
  const used = String((300_000_000 - Math.round(Number(credits) * 1e6)) / 1e6);
  return {
    id: 'acc_01J9ZK3V7Q',
    name: 'Northwind',
    plan: 'paid',
    credits: {
      allocated: '300',
      used,
      remaining: credits,
      byCategory: { models: used, guardrails: '0', scripts: '0' },
    },
    runs: { allocated: 10000, used: 10000 - runs, remaining: runs },
    cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
    freeCredits: null,
    policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: true },
    asOf: '2026-11-21T16:02:00Z',
    ...rest,
  };
}

export const alertAt = (
  threshold: number,
  resource: Resource = 'credits',
  rest: Partial<Alert> = {},
): Alert => ({
  id: `al_${resource}_${threshold}`,
  kind: threshold < 100 ? 'threshold' : 'exhausted',
  resource,
  threshold,
  removable: threshold < 100,
  actions: ['top-up', 'upgrade'],
  raisedAt: '2026-11-20T09:30:00Z',
  ...rest,
});

export const freeCreditsExpired: Alert = {
  id: 'al_free',
  kind: 'free-credits-expired',
  resource: 'credits',
  threshold: null,
  removable: false,
  actions: ['upgrade'],
  raisedAt: '2026-11-20T09:30:00Z',
};

export const forecastUntil = (credits: string | null, runs: string | null = null): Forecast => ({
  credits: { runsOutAt: credits, perDay: '7.1' },
  runs: { runsOutAt: runs, perDay: 2 },
  nextExpiry: null,
  idle: [],
  basis: { from: '2026-11-14T16:02:00Z', to: '2026-11-21T16:02:00Z' },
});
