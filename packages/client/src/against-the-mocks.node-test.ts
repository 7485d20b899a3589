import { expect } from 'chai';
import { afterEach, describe, it } from 'node:test';
import { createMockFetch, type MockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import type { ClientEvent } from './client-event.js';
import { createManagedClient } from './managed-client.js';
import type { Query } from './cache/query.js';
import type { GetToken } from './http/session.js';
import { settle, SimulatedEnvironment } from './testing/simulated-environment.js';
import type { UsageClient } from './usage-client.js';

const baseUrl = 'https://billing.example/api';

interface Opened {
  readonly environment: SimulatedEnvironment;
  readonly client: UsageClient;
  readonly events: ClientEvent[];
  readonly world: MockFetch['world'];
}

const opened: Opened[] = [];

function open(
  scenario: ScenarioName,
  getToken: GetToken = () => Promise.resolve('demo-token'),
): Opened {
  const mockFetch = createMockFetch({ scenario, baseUrl });
  const environment = new SimulatedEnvironment();
  const { client } = createManagedClient({
    environment,
    baseUrl,
    accountId: mockFetch.world.account().id,
    fetch: (input, init) => mockFetch(input, init),
    getToken: () => getToken,
    live: () => true,
  });
  const events: ClientEvent[] = [];
  client.observe((event) => events.push(event));
  const bench = { environment, client, events, world: mockFetch.world };
  opened.push(bench);
  return bench;
}

/** Lets the page's time pass, a tenth of a second at a time, until something holds. */
async function until({ environment }: Opened, holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_500 && !holds(); turn += 1) await environment.advance(100);
  expect(holds(), 'it came to hold').to.be.true;
}

function unknownIn(value: unknown, place = ''): string[] {
  if (value === undefined) return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unknownIn(inner, `${place}.${key}`));
}

describe('against the simulated backend', () => {
  afterEach(() => {
    for (const { client, world } of opened.splice(0)) {
      client.close();
      world.close();
    }
  });

  it('every route is read, and nothing of it is unknown', async () => {
    const { client, world } = open('moderate');
    const range = { from: '2026-11-01T00:00:00Z', to: '2026-11-15T00:00:00Z' };
    const guardrails = await client.guardrails().read();
    const scripts = await client.scripts().read();
    const models = await client.models({ sort: '-creditsUsed' }).read();
    const queries: Query<unknown>[] = [
      client.account(),
      client.alerts(),
      client.trend({ ...range, interval: 'day' }),
      client.forecast(),
      client.rates(),
      client.tools({ ...range, status: ['deployed', 'undeployed'], limit: 500 }),
      client.deployments(models.items?.[0]?.id ?? ''),
      client.guardrail(guardrails.items?.[0]?.id ?? '', range),
      client.script(scripts.items?.[0]?.id ?? ''),
      client.list('tools', { q: 'a', sort: 'name', offset: 1 }),
    ];
    for (const query of queries) expect(unknownIn(await query.read()), query.key).to.deep.equal([]);
    expect(unknownIn([guardrails, scripts, models])).to.deep.equal([]);
    expect(guardrails.items?.length).to.be.greaterThan(0);
    expect(scripts.items?.length).to.be.greaterThan(0);
    const { credits } = await client.account().read();
    expect(credits).to.deep.equal({ ...world.account().engine.read.account().credits });
    expect(client.now()).to.be.closeTo(Date.parse(world.now), 1_000);
  });

  it('changes come by the stream, with their events', async () => {
    const bench = open('healthy');
    const watch = bench.client.account().watch(() => undefined);
    const banners = bench.client.alerts().watch(() => undefined);
    await until(bench, () => watch.current.status === 'ready');
    await until(bench, () => bench.world.account().calls.get('events') === 1);
    const before = bench.world.account().calls.get('account');
    bench.world.execute({
      type: 'infer',
      eventId: 'evt_big',
      modelId: bench.world.account().engine.read.models({}).items[0]?.id ?? '',
      inputTokens: 1,
      outputTokens: 1,
    });
    bench.world.advance({ seconds: 86_400 * 20 });
    const truth = bench.world.account().engine.read.account();
    await until(
      bench,
      () =>
        'data' in watch.current && watch.current.data.credits.remaining === truth.credits.remaining,
    );
    expect(bench.world.account().calls.get('account')).to.equal(before);
    await until(
      bench,
      () =>
        'data' in banners.current &&
        banners.current.data.length === bench.world.account().engine.read.alerts().items.length,
    );
  });

  it('a dismissed banner is gone there too', async () => {
    const bench = open('moderate');
    const banners = bench.client.alerts().watch(() => undefined);
    await until(bench, () => banners.current.status === 'ready');
    const standing = () => ('data' in banners.current ? banners.current.data : []);
    const id = standing().find(({ removable }) => removable)?.id ?? '';
    expect(id).not.to.equal('');
    await bench.client.dismissAlert(id);
    expect(standing().map((one) => one.id)).not.to.include(id);
    const there = bench.world.account().engine.read.alerts();
    expect(there.items.map((one) => one.id)).not.to.include(id);
  });

  it('a refused dismissal brings the banner back', async () => {
    const bench = open('dismissal-refused');
    const banners = bench.client.alerts().watch(() => undefined);
    await until(bench, () => banners.current.status === 'ready');
    const ids = () => ('data' in banners.current ? banners.current.data.map(({ id }) => id) : []);
    const [id = ''] = ids();
    const error = await bench.client.dismissAlert(id).catch((reason: unknown) => reason);
    expect(error).to.include({ kind: 'unavailable', code: 'unavailable' });
    expect(ids()).to.include(id);
  });

  it('an expired session is renewed once, and a lost one said', async () => {
    const reasons: string[] = [];
    const bench = open('session-expired', (why) => {
      reasons.push(why);
      return Promise.resolve(why === 'first' ? 'demo-token' : 'renewed-token');
    });
    const watches = [bench.client.account(), bench.client.alerts(), bench.client.tools()].map(
      (query) => (query as Query<unknown>).watch(() => undefined),
    );
    await until(bench, () => watches.every(({ current }) => current.status === 'ready'));
    expect(reasons).to.deep.equal(['first', 'expired']);
    expect(bench.events).to.deep.equal([]);

    let asked = 0;
    const lost = open('signed-out', () =>
      Promise.resolve(asked++ === 0 ? 'demo-token' : 'renewed-token'),
    );
    const watch = lost.client.account().watch(() => undefined);
    await until(lost, () => watch.current.status === 'failed');
    await lost.environment.advance(120_000);
    expect(asked).to.equal(2);
    expect(lost.events).to.deep.equal([{ type: 'auth-required', status: 401 }]);
  });

  const ends: [ScenarioName, string, string | undefined][] = [
    ['fails-once', 'ready', undefined],
    ['flaky', 'ready', undefined],
    ['failing', 'failed', 'server'],
    ['unavailable', 'failed', 'unavailable'],
    ['offline', 'failed', 'network'],
    ['never-answers', 'failed', 'timeout'],
    ['forbidden', 'failed', 'forbidden'],
    ['unreadable', 'failed', 'unreadable'],
    ['html-answers', 'failed', 'unreadable'],
    ['empty-answers', 'failed', 'unreadable'],
    ['wrong-values', 'ready', undefined],
    ['extreme-numbers', 'ready', undefined],
  ];
  for (const [scenario, status, kind] of ends) {
    it(`"${scenario}" ends as ${kind ?? status}, with a bounded number of requests`, async () => {
      const bench = open(scenario);
      const watch = bench.client.account().watch(() => undefined);
      bench.client.alerts().watch(() => undefined);
      await until(bench, () => watch.current.status !== 'pending');
      expect(watch.current.status).to.equal(status);
      if (kind !== undefined) expect(watch.current).to.have.nested.property('error.kind', kind);
      await settle();
      const errors = bench.events.filter(({ type }) => type === 'error');
      expect(errors.length).to.be.at.most(kind === undefined ? 0 : 2);
      expect(bench.world.account().calls.get('account')).to.be.at.most(5);
      expect(bench.world.account().calls.get('events') ?? 0).to.be.at.most(5);
    });
  }

  const streams: ScenarioName[] = [
    'stream-cut',
    'stream-silent',
    'stream-gap',
    'stream-repeated',
    'stream-out-of-order',
    'stream-blocked',
    'stream-none',
  ];
  for (const scenario of streams) {
    it(`"${scenario}": balances only continue, and arrive`, async () => {
      const bench = open(scenario);
      const times: number[] = [];
      const watch = bench.client.account().watch((remote) => {
        if ('data' in remote) times.push(Date.parse(remote.data.asOf ?? ''));
      });
      bench.client.alerts().watch(() => undefined);
      await until(bench, () => watch.current.status === 'ready');
      for (let hour = 0; hour < 3; hour += 1) {
        bench.world.advance({ seconds: 3_600 });
        await bench.environment.advance(1_000);
      }
      const truth = bench.world.account().engine.read.account().credits.remaining;
      const said = () =>
        'data' in watch.current ? watch.current.data.credits.remaining : undefined;
      // What reaches the page by no event is asked for, in five minutes at the latest and a heartbeat.
      for (let turn = 0; turn < 700 && said() !== truth; turn += 1) {
        await bench.environment.advance(500);
      }
      expect(times).to.deep.equal([...times].sort((one, other) => one - other));
      if (scenario !== 'stream-gap') expect(said()).to.equal(truth);
      expect(bench.events.filter(({ type }) => type === 'error')).to.deep.equal([]);
    });
  }
});
