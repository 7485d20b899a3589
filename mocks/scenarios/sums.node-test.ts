import { before, describe, it } from 'node:test';
import type {
  Account,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
} from '@usage-kit/contract';
import { amountOf, printAmount } from '@usage-kit/contract';
import { expect } from 'chai';
import { createMockFetch } from '../fetch.js';
import { type Asker, askerOf } from '../../test/mounts/asker.js';
import { type ScenarioName, scenarioNamed } from './index.js';

const LIVES: readonly ScenarioName[] = [
  'new-account',
  'healthy',
  'moderate',
  'low',
  'exhausted',
  'overdraft',
  'stopped',
  'runs-exhausted',
  'free-credits-expired',
  'paid-with-rollover',
  'nothing-used',
  'many-tools',
  'hostile-strings',
];

function total(amounts: readonly string[]): string {
  return printAmount(amounts.reduce((sum, amount) => sum + amountOf(amount), 0n));
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** All pages of a list, joined. */
async function everyRow<Item>(ask: Asker, path: string): Promise<Item[]> {
  const rows: Item[] = [];
  for (;;) {
    const page = await ask.json<Page<Item>>(`${path}?limit=500&offset=${rows.length}`);
    rows.push(...page.items);
    if (page.items.length === 0 || rows.length >= page.total) return rows;
  }
}

type ItemOf<List extends { items: unknown[] }> = List['items'][number];

describe('what is on one screen adds up', () => {
  for (const name of LIVES) {
    describe(`in ${name}`, () => {
      let ask: Asker;
      let account: Account;

      before(async () => {
        const { accountId } = scenarioNamed(name);
        ask = askerOf({ fetch: createMockFetch({ scenario: name }), accountId });
        account = await ask.json<Account>('');
      });

      it('the overview', () => {
        const { allocated, used, remaining, byCategory } = account.credits;
        expect(total(Object.values(byCategory))).to.equal(used);
        expect(total([used, remaining])).to.equal(allocated);
        expect(account.runs.used + account.runs.remaining).to.equal(account.runs.allocated);
      });

      it('tools', async () => {
        const { summary } = await ask.json<ToolList>('/tools');
        const rows = await everyRow<ItemOf<ToolList>>(ask, '/tools');
        expect(rows.length).to.equal(summary.totalTools);
        expect(new Set(rows.map(({ id }) => id)).size).to.equal(rows.length);
        expect(rows.reduce((sum, { runs }) => sum + runs, 0)).to.equal(summary.totalRuns);
        expect(summary.totalRuns).to.equal(account.runs.used);
      });

      it('models and their deployments', async () => {
        const { summary } = await ask.json<ModelList>('/models');
        const rows = await everyRow<ItemOf<ModelList>>(ask, '/models');
        expect(rows.length).to.equal(summary.totalModels);
        expect(total(rows.map(({ creditsUsed }) => creditsUsed))).to.equal(summary.totalCredits);
        const { fineTuningCredits, hostingCredits, inferenceCredits } = summary;
        expect(total([fineTuningCredits, hostingCredits, inferenceCredits])).to.equal(
          summary.totalCredits,
        );
        expect(summary.totalCredits).to.equal(account.credits.byCategory.models);
        const hosting: string[] = [];
        for (const { id } of rows) {
          const path = `/models/${encodeURIComponent(id)}/deployments`;
          const deployments = await ask.json<ModelDeploymentList>(`${path}?limit=500`);
          expect(deployments.summary.totalDeployments).to.equal(deployments.items.length);
          expect(total(deployments.items.map(({ creditsUsed }) => creditsUsed))).to.equal(
            deployments.summary.totalCredits,
          );
          hosting.push(deployments.summary.totalCredits);
        }
        expect(total(hosting)).to.equal(hostingCredits);
      });

      it('guardrails', async () => {
        const { summary } = await ask.json<GuardrailList>('/guardrails');
        const rows = await everyRow<ItemOf<GuardrailList>>(ask, '/guardrails');
        expect(rows.length).to.equal(summary.totalGuardrails);
        expect(total(rows.map(({ creditsUsed }) => creditsUsed))).to.equal(summary.totalCredits);
        expect(summary.totalCredits).to.equal(account.credits.byCategory.guardrails);
        for (const { id, creditsUsed } of rows) {
          const path = `/guardrails/${encodeURIComponent(id)}`;
          const detail = await ask.json<GuardrailDetail>(path);
          const parts = detail.hardware.map((part) => part.creditsUsed);
          expect(total(parts)).to.equal(detail.totalCredits);
          expect(detail.totalCredits).to.equal(creditsUsed);
        }
      });

      it('scripts', async () => {
        const { summary } = await ask.json<ScriptList>('/scripts');
        const rows = await everyRow<ItemOf<ScriptList>>(ask, '/scripts');
        expect(rows.length).to.equal(summary.totalScripts);
        expect(total(rows.map(({ creditsUsed }) => creditsUsed))).to.equal(summary.hostingCredits);
        expect(summary.hostingCredits).to.equal(account.credits.byCategory.scripts);
        for (const { id, creditsUsed } of rows) {
          const detail = await ask.json<ScriptDetail>(`/scripts/${encodeURIComponent(id)}`);
          const parts = detail.components.map((part) => part.creditsUsed);
          expect(total(parts)).to.equal(detail.totalCredits);
          expect(detail.totalCredits).to.equal(creditsUsed);
        }
      });

      for (const interval of ['hour', 'day', 'week', 'month']) {
        it(`the trend by ${interval}`, async () => {
          const { points } = await ask.json<Trend>(`/trend?interval=${interval}`);
          expect(points.reduce((sum, { runs }) => sum + runs, 0)).to.equal(account.runs.used);
          for (const category of ['models', 'guardrails', 'scripts'] as const) {
            const amounts = points.map(({ credits }) => credits[category]);
            expect(total(amounts), category).to.equal(account.credits.byCategory[category]);
          }
        });
      }
    });
  }
});
