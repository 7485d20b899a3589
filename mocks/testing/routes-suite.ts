import type {
  Account,
  AlertList,
  Forecast,
  GuardrailDetail,
  GuardrailList,
  ModelDeploymentList,
  ModelList,
  Problem,
  Rates,
  ScriptDetail,
  ScriptList,
  ToolList,
  Trend,
} from '@usage-kit/contract';
import { expect } from '@open-wc/testing';
import type { World } from '../handlers/world.js';
import type { ScenarioName } from '../scenarios/index.js';
import { type Asker, askerOf } from './asker.js';
import { eventReader } from './event-reader.js';

/** A way in to a world: what is mounted, and what takes it down again. */
export interface Mounted {
  readonly fetch: typeof fetch;
  readonly world: World;
  readonly close: () => void;
}

export interface MountOptions {
  readonly scenario: ScenarioName | readonly ScenarioName[];
  readonly adminToken?: string;
}

export type Mount = (options: MountOptions) => Promise<Mounted>;

async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
  const problem = (await answer.json()) as Problem;
  expect(problem.status).to.equal(answer.status);
  expect(problem.type).to.be.a('string');
  expect(problem.title).not.to.equal('');
  expect(problem.detail).not.to.equal('');
  return problem;
}

/** What every mount of the handlers has to do. The figures are those of Acme in API.md. */
export function testRoutes(name: string, mount: Mount): void {
  describe(`the routes through ${name}`, () => {
    let mounted: Mounted;
    let ask: Asker;

    async function start(options: MountOptions = { scenario: 'moderate' }): Promise<void> {
      mounted = await mount(options);
      ask = askerOf({ fetch: mounted.fetch, accountId: mounted.world.account().id });
    }

    afterEach(() => mounted.close());

    it('GET the account', async () => {
      await start();
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
      await start();
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
      await start();
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
      await start();
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
      await start();
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
      await start();
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

    it('POST commands, one or many, for the admin token only', async () => {
      await start({ scenario: 'new-account', adminToken: 'write' });
      const send = (body: unknown, token = 'write'): Promise<Response> =>
        ask('/commands', { method: 'POST', body: JSON.stringify(body), token });
      const topUp = { type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '25' };
      const first = await send(topUp);
      expect(first.status).to.equal(200);
      expect(await first.json()).to.deep.equal({ accepted: true });
      const batch = await send({ commands: [topUp, { type: 'deploy-tool', toolId: 'nobody' }] });
      const { results } = (await batch.json()) as { results: Record<string, unknown>[] };
      expect(results[0]).to.deep.equal({ accepted: true });
      expect(results[1]).to.include({ accepted: false, code: 'unknown_id' });
      // The event came twice, and counts once.
      expect((await ask.json<Account>('')).credits.allocated).to.equal('100');

      const half = await send({ commands: [{ ...topUp, eventId: 'evt_2' }, { type: 'dance' }] });
      const problem = await problemOf(half);
      expect(problem.code).to.equal('invalid_request');
      expect(problem.detail).to.contain('commands[1]');
      expect((await ask.json<Account>('')).credits.allocated).to.equal('100');

      const tooMany = Array.from({ length: 1_001 }, () => topUp);
      expect((await send({ commands: tooMany })).status).to.equal(400);
      expect((await send({ commands: tooMany.slice(1) })).status).to.equal(200);
      expect((await send({ commands: [] })).status).to.equal(400);
      expect((await send(topUp, 'demo-token')).status).to.equal(403);
      expect((await send(topUp, 'other')).status).to.equal(401);
    });

    it('has no commands unless they were asked for', async () => {
      await start();
      const answer = await ask('/commands', { method: 'POST', body: '{}' });
      expect((await problemOf(answer)).code).to.equal('not_found');
    });

    const problems: readonly [string, RequestInit & { token?: string | null }, number, string][] = [
      ['/tools?limit=501', {}, 400, 'invalid_request'],
      ['/trend?interval=minute', {}, 400, 'invalid_request'],
      ['/models/acme-support-8b/deployments?offset=-1', {}, 400, 'invalid_request'],
      ['/scripts?from=yesterday', {}, 400, 'invalid_request'],
      ['', { token: null }, 401, 'token_invalid'],
      ['/events', { token: 'nonsense' }, 401, 'token_invalid'],
      ['/alerts', { token: 'expired-token' }, 401, 'token_expired'],
      ['/tools', { token: 'foreign-token' }, 403, 'account_forbidden'],
      ['/models/nothing/deployments', {}, 404, 'not_found'],
      ['/guardrails/nothing', {}, 404, 'not_found'],
      ['/scripts/nothing', {}, 404, 'not_found'],
      ['/alerts/nothing', { method: 'DELETE' }, 404, 'not_found'],
      ['/nothing', {}, 404, 'not_found'],
      ['', { method: 'PUT', body: '{}' }, 404, 'not_found'],
      ['/tools?from=2026-11-02T00:00:00Z&to=2026-11-02T00:00:00Z', {}, 422, 'range_empty'],
      ['/trend?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z', {}, 422, 'range_empty'],
      ['/guardrails/guardrail_regex?from=2027-01-01T00:00:00Z', {}, 422, 'range_empty'],
      [
        '/trend?from=2016-11-01T00:00:00Z&to=2026-11-01T00:00:00Z&interval=hour',
        {},
        422,
        'range_too_large',
      ],
    ];
    for (const [path, init, status, code] of problems) {
      const how = init.token === undefined ? '' : ` with ${init.token ?? 'no token'}`;
      it(`${init.method ?? 'GET'} ${path || 'the account'}${how} is ${status} ${code}`, async () => {
        await start();
        const answer = await ask(path, init);
        expect(answer.status).to.equal(status);
        const problem = await problemOf(answer);
        expect(problem.code).to.equal(code);
        if (status === 401) expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
      });
    }

    it('does not dismiss a fixed banner: 409', async () => {
      await start({ scenario: 'exhausted' });
      const { items } = await ask.json<AlertList>('/alerts');
      const answer = await ask(`/alerts/${items[0]?.id ?? ''}`, { method: 'DELETE' });
      expect(answer.status).to.equal(409);
      expect((await problemOf(answer)).code).to.equal('alert_not_removable');
    });

    it('answers 304 to the tag of what still holds, and 200 to one that does not', async () => {
      await start();
      for (const path of ['', '/alerts', '/trend', '/tools', '/models', '/rates', '/forecast']) {
        const first = await ask(path);
        const tag = first.headers.get('ETag') ?? '';
        expect(tag, path).to.match(/^"[^"]+"$/);
        const same = await ask(path, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
        expect(same.status, path).to.equal(304);
        expect(same.headers.get('ETag'), path).to.equal(tag);
        expect(await same.text(), path).to.equal('');
        const other = await ask(path, { headers: { 'If-None-Match': '"x"' }, cache: 'no-store' });
        expect(other.status, path).to.equal(200);
      }
      const before = (await ask('')).headers.get('ETag') ?? '';
      mounted.world.advance({ seconds: 60 });
      const later = await ask('', { headers: { 'If-None-Match': before }, cache: 'no-store' });
      expect(later.status).to.equal(200);
      expect(later.headers.get('ETag')).not.to.equal(before);
    });

    it('tells the world’s time, not the machine’s', async () => {
      await start();
      expect((await ask('')).headers.get('Date')).to.equal('Sat, 21 Nov 2026 16:02:00 GMT');
      mounted.world.advance('2026-12-01T00:00:00Z');
      expect((await ask('/rates')).headers.get('Date')).to.equal('Tue, 01 Dec 2026 00:00:00 GMT');
    });

    it('keeps accounts side by side apart', async () => {
      await start({ scenario: ['moderate', 'new-account'] });
      const [, second] = mounted.world.accounts;
      const other = askerOf({ fetch: mounted.fetch, accountId: second?.id ?? '' });
      mounted.world.execute(
        { type: 'top-up', eventId: 'e', resource: 'credits', amount: '1' },
        second?.id,
      );
      expect((await ask.json<Account>('')).credits.allocated).to.equal('300');
      expect((await other.json<Account>('')).credits.allocated).to.equal('76');
      const strange = await ask('', { token: `token-${second?.id ?? ''}` });
      expect(strange.status).to.equal(403);
      const nobody = askerOf({ fetch: mounted.fetch, accountId: 'acc_none', token: 'demo-token' });
      expect((await nobody('')).status).to.equal(404);
    });

    it('streams the account and the alerts, at once and as they change', async () => {
      await start();
      const leaving = new AbortController();
      const answer = await ask('/events', { signal: leaving.signal });
      expect(answer.headers.get('Content-Type')).to.equal('text/event-stream');
      expect(answer.headers.get('ETag')).to.equal(null);
      const events = eventReader(answer);
      const account = await events.next();
      const alerts = await events.next();
      expect(account?.event).to.equal('account');
      expect(account?.id).to.be.a('string');
      expect(JSON.parse(account?.data ?? '')).to.deep.equal(await ask.json<Account>(''));
      expect(alerts?.event).to.equal('alerts');
      expect(JSON.parse(alerts?.data ?? '')).to.deep.equal(await ask.json<AlertList>('/alerts'));

      mounted.world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '300' });
      const richer = await events.next();
      expect(JSON.parse(richer?.data ?? '')).to.have.nested.property('credits.allocated', '600');
      // 35% are used now: the banner of 20% stands no more, since it was dismissed in this cycle.
      const calmer = await events.next();
      expect(JSON.parse(calmer?.data ?? '')).to.deep.equal({ items: [] });
      leaving.abort();
      let failure: unknown;
      await events.next().catch((error: unknown) => (failure = error));
      expect(failure).to.have.property('name', 'AbortError');
    });

    it('tells who comes back what has changed since, and nothing where nothing has', async () => {
      await start({ scenario: 'new-account' });
      const first = eventReader(await ask('/events'));
      await first.next();
      const last = (await first.next())?.id ?? '';
      await first.cancel();

      const again = eventReader(await ask('/events', { headers: { 'Last-Event-ID': last } }));
      expect(await again.next()).to.have.property('comment');
      await again.cancel();

      mounted.world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '5' });
      const news = eventReader(await ask('/events', { headers: { 'Last-Event-ID': last } }));
      expect(await news.next()).to.include({ event: 'account' });
      expect(await news.next()).to.include({ event: 'alerts' });
      await news.cancel();
    });

    it('takes ids as they are, however they have to be written in a path', async () => {
      await start({ scenario: 'hostile-strings' });
      const { items } = await ask.json<GuardrailList>('/guardrails');
      const id = items.find((item) => item.id.startsWith('guardrail/0'))?.id ?? '';
      expect(id).to.equal('guardrail/0?a=b&c=<i>#d%20é');
      const detail = await ask.json<GuardrailDetail>(`/guardrails/${encodeURIComponent(id)}`);
      expect(detail.id).to.equal(id);
    });
  });
}
