import type {
  Account,
  AlertList,
  Forecast,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  Rates,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
} from '@usage-kit/contract';
import { expect } from 'chai';
import { askerOf } from './asker.js';
import { type Mount, mounting, type TestRunner } from './mount.js';

/** What every mount returns. The figures are those of Acme in the contract’s example. */
export function testReadings(runner: TestRunner, name: string, mount: Mount): void {
  const { describe, it } = runner;
  describe(`what is read through ${name}`, () => {
    const start = mounting(runner, mount);

    it('GET the account', async () => {
      const { ask } = await start();
      expect(await ask.json<Account>('')).to.deep.equal({
        id: 'acc_01J9ZK3V7Q',
        name: 'Acme',
        plan: 'paid',
        credits: {
          allocated: '300',
          used: '212.16',
          remaining: '87.84',
          byCategory: { models: '150.1', guardrails: '40.06', scripts: '22' },
        },
        runs: { allocated: 10000, used: 45, remaining: 9955 },
        cycle: { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
        freeCredits: null,
        policy: { negativeLimit: '-10', newDeploymentFloor: '30', newDeploymentsAllowed: true },
        asOf: '2026-11-21T16:02:00Z',
      });
    });

    it('GET the alerts, and dismiss one for good', async () => {
      const { ask } = await start();
      const { items } = await ask.json<AlertList>('/alerts');
      const [alert] = items;
      expect(items.length).to.equal(1);
      expect(alert).to.include({ kind: 'threshold', resource: 'credits', threshold: 70 });
      const path = `/alerts/${alert?.id ?? ''}`;
      expect((await ask(path, { method: 'DELETE' })).status).to.equal(204);
      expect((await ask(path, { method: 'DELETE' })).status).to.equal(204);
      expect((await ask.json<AlertList>('/alerts')).items).to.deep.equal([]);
    });

    it('GET the trend, whose default is the cycle by day', async () => {
      const { ask } = await start();
      const trend = await ask.json<Trend>('/trend');
      expect(trend.interval).to.equal('day');
      expect(trend.from).to.equal('2026-11-01T00:00:00Z');
      expect(trend.points[0]?.startsAt).to.equal('2026-11-01T00:00:00Z');
      expect(trend.points[0]?.runs).to.equal(3);
      expect(trend.points[11]?.runs).to.equal(9);
      const hours = await ask.json<Trend>(
        '/trend?from=2026-11-12T00:00:00Z&to=2026-11-13T00:00:00Z&interval=hour',
      );
      expect(hours.points.length).to.equal(24);
    });

    it('GET the lists, searched, filtered, sorted and paged', async () => {
      const { ask } = await start();
      const all = await ask.json<ToolList>('/tools');
      expect(all.summary).to.deep.equal({ totalTools: 10, totalRuns: 45 });
      expect(all.total).to.equal(10);
      const found = await ask.json<ToolList>('/tools?q=LOOKUP&sort=name&limit=1&offset=1');
      expect(found.total).to.equal(2);
      expect(found.offset).to.equal(1);
      expect(found.items.map((tool) => tool.name)).to.deep.equal(['Warranty lookup']);
      const gone = await ask.json<ToolList>('/tools?status=undeployed&status=deleted&sort=name');
      expect(gone.items.map(({ name: tool, status }) => `${tool}: ${status}`)).to.deep.equal([
        'Translation desk: deleted',
        'Weekly digest: undeployed',
      ]);
      expect(gone.summary.totalTools).to.equal(10);

      const models = await ask.json<ModelList>('/models?sort=-name');
      expect(models.summary.totalCredits).to.equal('150.1');
      expect(models.items.map((model) => model.id)).to.deep.equal([
        'mistral-7b',
        'llama-3.1-8b',
        'llama-3.1-70b',
        'acme-support-8b',
      ]);
      const guardrails = await ask.json<GuardrailList>('/guardrails?status=deployed&sort=name');
      expect(guardrails.summary.totalCredits).to.equal('40.06');
      expect(guardrails.items.map((guardrail) => guardrail.name)).to.deep.equal([
        'Prompt Injection',
        'Toxicity',
      ]);
      const scripts = await ask.json<ScriptList>('/scripts?sort=-creditsUsed');
      expect(scripts.summary).to.deep.equal({ totalScripts: 3, hostingCredits: '22' });
      expect(scripts.items[0]).to.include({ name: 'currency-rates', language: 'Python' });
    });

    it('GET what is under an id', async () => {
      const { ask } = await start();
      const deployments = await ask.json<ModelDeploymentList>(
        '/models/acme-support-8b/deployments?sort=name',
      );
      expect(deployments.items.map((one) => `${one.name} ${one.gpu} ${one.status}`)).to.deep.equal([
        'support-blue l4 undeployed',
        'support-load-test a100 deleted',
        'support-trial t4 undeployed',
      ]);
      const guardrail = await ask.json<GuardrailDetail>('/guardrails/guardrail_toxicity');
      // 496 h 2 min of one CPU at 0.054 an hour.
      expect(guardrail.hardware).to.deep.equal([
        { cpuType: 'c6i.xlarge', cpuCount: 1, activeSeconds: 1_785_720, creditsUsed: '26.7858' },
      ]);
      expect(guardrail.totalCredits).to.equal('26.7858');
      const script = await ask.json<ScriptDetail>('/scripts/script_currency_rates');
      expect(script.hardware).to.deep.equal({ profile: '1x2', vcpus: 1, memoryGiB: 2 });
      expect(script.totalCredits).to.equal('22');
      expect(script.components.map((component) => component.name)).to.deep.equal([
        'vcpu',
        'memory',
      ]);
    });

    it('GET the rates and the forecast', async () => {
      const { ask } = await start();
      const rates = await ask.json<Rates>('/rates');
      expect(
        rates.scriptProfiles.map((one) => `${one.profile} ${one.creditsPerHour}`),
      ).to.deep.equal(['1x2 0.07698', '2x4 0.15396', '2x8 0.144', '4x8 0.30792', '4x16 0.288']);
      const forecast = await ask.json<Forecast>('/forecast');
      expect(forecast.basis).to.deep.equal({
        from: '2026-11-14T16:02:00Z',
        to: '2026-11-21T16:02:00Z',
      });
      expect(forecast.idle.map(({ name: idle }) => idle)).to.deep.equal(['currency-rates']);
    });

    it('keeps accounts side by side apart', async () => {
      const { ask, world, fetch } = await start({ scenario: ['moderate', 'new-account'] });
      const [, second] = world.accounts;
      const other = askerOf({ fetch: fetch, accountId: second?.id ?? '' });
      world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '1' }, second?.id);
      expect((await ask.json<Account>('')).credits.allocated).to.equal('300');
      expect((await other.json<Account>('')).credits.allocated).to.equal('76');
      const strange = await ask('', { token: `token-${second?.id ?? ''}` });
      expect(strange.status).to.equal(403);
      const nobody = askerOf({ fetch: fetch, accountId: 'acc_none', token: 'demo-token' });
      expect((await nobody('')).status).to.equal(404);
    });

    it('takes ids as they are, however they must be written in a path', async () => {
      const { ask } = await start({ scenario: 'hostile-strings' });
      const { items } = await ask.json<GuardrailList>('/guardrails');
      const id = items.find((item) => item.id.startsWith('guardrail/0'))?.id ?? '';
      expect(id).to.equal('guardrail/0?a=b&c=<i>#d%20é');
      const detail = await ask.json<GuardrailDetail>(`/guardrails/${encodeURIComponent(id)}`);
      expect(detail.id).to.equal(id);
    });
  });
}
