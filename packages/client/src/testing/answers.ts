import type { Account, Alert } from '@usage-kit/contract';

/** The contract's own example, with what a test needs otherwise. */
export function account(
  given: {
    asOf?: string;
    remaining?: string;
    runsRemaining?: number;
    startsAt?: string;
    endsAt?: string | null;
  } = {},
): Account {
  const { remaining = '87.84', runsRemaining = 9955 } = given;
  return {
    id: 'acc_1',
    name: 'Acme',
    plan: 'paid',
    credits: {
      allocated: '300',
      used: '212.16',
      remaining,
      byCategory: { models: '150.1', guardrails: '40.06', scripts: '22' },
    },
    runs: { allocated: 10_000, used: 45, remaining: runsRemaining },
    cycle: {
      startsAt: given.startsAt ?? '2026-11-01T00:00:00Z',
      endsAt: given.endsAt === undefined ? '2026-12-01T00:00:00Z' : given.endsAt,
    },
    freeCredits: null,
    policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: true },
    asOf: given.asOf ?? '2026-11-21T16:00:00Z',
  };
}

export function alert(id: string, threshold = 80): Alert {
  return {
    id,
    kind: 'threshold',
    resource: 'credits',
    threshold,
    removable: true,
    actions: ['top-up', 'upgrade'],
    raisedAt: '2026-11-20T09:30:00Z',
  };
}

export function alerts(...ids: string[]): { items: Alert[] } {
  return { items: ids.map((id) => alert(id)) };
}

export const tools = {
  summary: { totalTools: 2, totalRuns: 45 },
  items: [
    {
      id: 'tool_1',
      name: 'Invoice reader',
      runs: 40,
      ownerName: 'Ada',
      lastActiveAt: '2026-11-20T09:30:00Z',
      status: 'deployed',
    },
    {
      id: 'tool_2',
      name: 'Mail sorter',
      runs: 5,
      ownerName: 'Grace',
      lastActiveAt: null,
      status: 'undeployed',
    },
  ],
  total: 2,
  offset: 0,
};
