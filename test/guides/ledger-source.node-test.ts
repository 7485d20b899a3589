import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Backend, createBackend, ProblemError } from '@usage-kit/backend';
import { conform, type Report } from '@usage-kit/conform';
import { inVirtualTime } from '../mounts/virtual-time.js';
import { type Charge, type Ledger, LedgerSource } from './ledger-source.js';

const charge = (day: number, kind: Charge['kind'], id: string, credits: string): Charge => ({
  at: `2026-11-${String(day).padStart(2, '0')}T09:30:00Z`,
  kind,
  id,
  credits,
});

const charges: readonly Charge[] = [
  charge(2, 'tool', 'invoices', '0'),
  charge(3, 'model', 'llama-3.1-8b', '40.125'),
  charge(9, 'tool', 'digest', '0'),
  charge(14, 'tool', 'invoices', '0'),
  charge(18, 'model', 'mistral-7b', '33.5'),
  charge(20, 'model', 'llama-3.1-8b', '10'),
];

const ledger: Ledger = {
  accountId: 'acc_1',
  name: 'Acme',
  cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
  credits: '100',
  runs: 1_000,
  charges,
  now: () => '2026-11-21T16:00:00Z',
  onCharge: () => () => undefined,
};

function mount(source: LedgerSource): Backend {
  return createBackend({
    source,
    authenticate: (token) => {
      if (token !== 'secret') throw new ProblemError('token_invalid', 'Sign in again.');
      return { accountId: 'acc_1' };
    },
    origins: ['https://app.example'],
  });
}

function checked(backend: Backend): Promise<Report> {
  return inVirtualTime(() =>
    conform({
      url: 'https://app.example/api',
      accountId: 'acc_1',
      token: 'secret',
      quick: true,
      fetch: (input, init) => backend(new Request(input, init)),
    }),
  );
}

const failed = ({ results }: Report): readonly string[] =>
  results.filter(({ status }) => status === 'failed').map(({ name }) => name);

/** It has no guardrails and no scripts, and the contract has a route for each. */
const leftOut = ['form:/guardrails', 'form:/scripts'];

void describe('the source in the guide to your billing system', () => {
  void it('keeps the contract wherever it says that it can', async () => {
    const report = await checked(mount(new LedgerSource(ledger)));
    assert.deepEqual(failed(report), leftOut);
    const passed = report.results.filter(({ status }) => status === 'passed');
    assert.ok(passed.length > 50, `only ${passed.length} checks passed`);
  });

  void it('would be found out if its figures did not add up', async () => {
    class Generous extends LedgerSource {
      override tools(query: Parameters<LedgerSource['tools']>[0]) {
        const list = super.tools(query);
        return { ...list, summary: { ...list.summary, totalRuns: list.summary.totalRuns + 1 } };
      }
    }
    const report = await checked(mount(new Generous(ledger)));
    assert.deepEqual(failed(report), ['sums:/tools', 'account-agrees:/tools', ...leftOut]);
  });
});
