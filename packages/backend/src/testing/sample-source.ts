import type { Account, Tool, ToolsSummary } from '@usage-kit/contract';
import { ProblemError } from '../problem.js';
import type { UsageSource, WholeList } from '../usage-source.js';

/** An account that has used `used` of 100 credits, and one run of 10. */
export function sampleAccount(used = 0, about: Partial<Account> = {}): Account {
  return {
    id: 'acc_a',
    name: 'Acme',
    plan: 'paid',
    credits: {
      allocated: '100',
      used: String(used),
      remaining: String(100 - used),
      byCategory: { models: String(used), guardrails: '0', scripts: '0' },
    },
    runs: { allocated: 10, used: 1, remaining: 9 },
    cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
    freeCredits: null,
    policy: { negativeLimit: '-10', newDeploymentFloor: '10', newDeploymentsAllowed: true },
    asOf: '2026-11-21T16:00:00Z',
    ...about,
  };
}

const tool = (id: string, name: string, runs: number, status: Tool['status']): Tool => ({
  id,
  name,
  runs,
  ownerName: 'Ana',
  lastActiveAt: null,
  status,
});

export const sampleTools: WholeList<ToolsSummary, Tool> = {
  whole: true,
  summary: { totalTools: 3, totalRuns: 12 },
  items: [
    tool('t1', 'Invoice lookup', 2, 'deployed'),
    tool('t2', 'Digest', 10, 'deleted'),
    tool('t3', 'Warranty lookup', 0, 'deployed'),
  ],
};

/** A source that knows its account and its tools, and whose credits can be used. */
export class SampleSource implements UsageSource {
  readonly can: UsageSource['can'];
  current = sampleAccount();
  failure: Error | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(can: UsageSource['can'] = ['tools']) {
    this.can = can;
  }

  /** The account as it is from now on. */
  set(account: Account): void {
    this.current = account;
    for (const changed of this.#listeners) changed();
  }

  account({ accountId }: { accountId: string }): Account {
    if (this.failure) throw this.failure;
    if (accountId !== 'acc_a') throw new ProblemError('not_found', 'No such account.');
    return this.current;
  }

  tools(): WholeList<ToolsSummary, Tool> {
    return sampleTools;
  }

  watch(_accountId: string, changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }
}
