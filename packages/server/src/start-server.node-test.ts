import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, describe, it } from 'node:test';
import type { Account, AlertList } from '@usage-kit/contract';
import { broken } from '@usage-kit/mocks/faults';
import { scenarioNamed, withFaults } from '@usage-kit/mocks/scenarios';
import { type MockServer, type ServerOptions, startServer } from './start-server.js';
import { type Asker, askerOf } from '../../../test/mounts/asker.js';
import { eventReader } from '../../../test/mounts/event-reader.js';

const open: MockServer[] = [];
const closeAll = (): Promise<unknown> => Promise.all(open.splice(0).map((one) => one.close()));

async function start(
  options: ServerOptions = { scenario: 'moderate' },
): Promise<MockServer & { ask: Asker }> {
  const server = await startServer({ port: 0, frozen: true, ...options });
  open.push(server);
  const { id } = server.world.account();
  return { ...server, ask: askerOf({ fetch, baseUrl: server.url, accountId: id }) };
}

describe('the server', () => {
  after(closeAll);

  it('listens on this machine only, on a free port', async () => {
    const { url, ask } = await start();
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
    const account = await ask.json<Account>('');
    assert.equal(account.credits.remaining, '87.84');
  });

  const routes = [
    '',
    '/alerts',
    '/trend?interval=week',
    '/tools?status=deployed&status=deleted',
    '/models',
    '/models/acme-support-8b/deployments',
    '/guardrails',
    '/guardrails/guardrail_toxicity',
    '/scripts',
    '/scripts/script_currency_rates',
    '/rates',
    '/forecast',
  ];
  it('returns every route, with a tag that gets 304', async () => {
    const { ask } = await start();
    for (const path of routes) {
      const answer = await ask(path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get('content-type'), 'application/json', path);
      assert.equal(answer.headers.get('date'), 'Sat, 21 Nov 2026 16:02:00 GMT', path);
      const tag = answer.headers.get('etag') ?? '';
      const again = await ask(path, { headers: { 'If-None-Match': tag } });
      assert.equal(again.status, 304, path);
      assert.equal(await again.text(), '', path);
    }
    assert.equal((await ask('/nothing')).status, 404);
  });

  it('says what is not found outside the contract too', async () => {
    const { url } = await start();
    for (const path of ['/', '/favicon.ico', '/v1/accounts', '/v1/accounts/%E0%A4%A']) {
      const answer = await fetch(`${url}${path}`);
      assert.equal(answer.status, 404, path);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json', path);
    }
  });

  it('dismisses a banner', async () => {
    const { ask } = await start();
    const { items } = await ask.json<AlertList>('/alerts');
    const answer = await ask(`/alerts/${items[0]?.id ?? ''}`, { method: 'DELETE' });
    assert.equal(answer.status, 204);
    assert.deepEqual((await ask.json<AlertList>('/alerts')).items, []);
  });

  it('advances with the real clock unless it is frozen', async (t) => {
    const startMs = performance.now();
    let passedMs = 0;
    t.mock.method(performance, 'now', () => startMs + passedMs);
    const asOf = async ({ ask }: { ask: Asker }): Promise<number> =>
      Date.parse((await ask.json<Account>('')).asOf);
    const scenarioEndMs = Date.parse('2026-11-21T16:02:00Z');

    const moving = await start({ scenario: 'new-account', frozen: false });
    assert.equal(await asOf(moving), scenarioEndMs);
    passedMs = 50;
    assert.equal(await asOf(moving), scenarioEndMs + 50);
    passedMs = 3_600_000;
    assert.equal(await asOf(moving), scenarioEndMs + 3_600_000);

    const frozen = await start({ scenario: 'new-account' });
    passedMs += 3_600_000;
    assert.equal(await asOf(frozen), scenarioEndMs);
  });

  it('streams events, and ends the stream when it closes', async () => {
    const server = await start();
    const answer = await server.ask('/events');
    assert.equal(answer.headers.get('content-type'), 'text/event-stream');
    const events = eventReader(answer);
    assert.equal((await events.next())?.event, 'account');
    assert.equal((await events.next())?.event, 'alerts');
    server.world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '1' });
    const news = await events.next();
    assert.equal((JSON.parse(news?.data ?? '') as Account).credits.allocated, '301');
    await server.close();
    while ((await events.next()) !== undefined);
  });

  it('unsubscribes a client that disconnects', async () => {
    const { ask, world } = await start();
    const { engine } = world.account();
    const subscribe = engine.subscribe.bind(engine);
    let listeners = 0;
    const unsubscribed = new Promise<void>((resolve) => {
      engine.subscribe = (listener) => {
        const unsubscribe = subscribe(listener);
        listeners += 1;
        return () => {
          unsubscribe();
          listeners -= 1;
          resolve();
        };
      };
    });
    const leaving = new AbortController();
    const answer = await ask('/events', { signal: leaving.signal });
    await eventReader(answer).next();
    assert.equal(listeners, 1);
    leaving.abort();
    await unsubscribed;
    assert.equal(listeners, 0);
  });

  it('is closed twice without harm', async () => {
    const server = await start();
    await Promise.all([server.close(), server.close()]);
    await server.close();
    await assert.rejects(server.ask(''), TypeError);
  });

  it('fails as a scenario tells it to, down to the connection', async () => {
    const scenario = withFaults(scenarioNamed('new-account'), [
      { on: ['tools'], answer: broken(502) },
      { on: ['models'], answer: () => Response.error() },
    ]);
    const { ask } = await start({ scenario });
    assert.equal((await ask('/tools')).status, 502);
    await assert.rejects(ask('/models'), TypeError);
    assert.equal((await ask('')).status, 200);
  });
});

describe('who can ask', () => {
  after(closeAll);

  it('knows the demo tokens where no other were given', async () => {
    const { ask } = await start();
    for (const [token, status] of [
      ['demo-token', 200],
      ['token-acc_01J9ZK3V7Q', 200],
      ['expired-token', 401],
      ['foreign-token', 403],
      ['nonsense', 401],
      [null, 401],
    ] as const) {
      assert.equal((await ask('', { token })).status, status, token ?? 'none');
    }
  });

  it('knows only the tokens that were given', async () => {
    const tokens = new Map([['s3cret', 'acc_01J9ZK3V7Q']]);
    const { ask } = await start({ scenario: 'moderate', tokens });
    assert.equal((await ask('', { token: 's3cret' })).status, 200);
    assert.equal((await ask('', { token: 'demo-token' })).status, 401);
  });

  it('takes commands for the admin token only', async () => {
    const { ask } = await start({ scenario: 'moderate', adminToken: 'write' });
    const body = JSON.stringify({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '9' });
    const post = { method: 'POST', body };
    assert.equal((await ask('/commands', { ...post, token: 'demo-token' })).status, 403);
    assert.equal((await ask('/commands', { ...post, token: 'write' })).status, 200);
    assert.equal((await ask.json<Account>('')).credits.allocated, '309');
    assert.equal((await ask('', { token: 'write' })).status, 403);
  });

  it('refuses a body that is larger than a request may be', async () => {
    const { ask } = await start({ scenario: 'moderate', adminToken: 'write' });
    const body = `"${'x'.repeat(1_100_000)}"`;
    const answer = await ask('/commands', { method: 'POST', body, token: 'write' });
    assert.equal(answer.status, 400);
    assert.equal(
      ((await answer.json()) as { detail: string }).detail,
      'The body is larger than 1 MiB.',
    );
  });
});

describe('which pages may ask', () => {
  after(closeAll);

  /** Node’s fetch doesn't let us set Origin, so these go by its plain client. */
  function send(url: string, method: string, headers: Record<string, string>) {
    return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>(
      (resolve, reject) => {
        const request = httpRequest(url, { method, headers }, (answer) => {
          answer.resume();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
        });
        request.on('error', reject);
        request.end();
      },
    );
  }
  const asked = {
    Origin: 'https://app.example',
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'authorization,if-none-match',
  };

  it('returns a preflight without a token', async () => {
    const { url } = await start();
    const { status, headers } = await send(`${url}/v1/accounts/acc_x/tools`, 'OPTIONS', asked);
    assert.equal(status, 204);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(String(headers['access-control-allow-methods']), /DELETE/);
    assert.match(String(headers['access-control-allow-headers']), /Authorization/);
    assert.match(String(headers['access-control-allow-headers']), /If-None-Match/);
    assert.match(String(headers['access-control-allow-headers']), /Last-Event-ID/);
  });

  it('lets the page read the headers that it needs, on problems as well', async () => {
    const { url } = await start();
    for (const [path, status] of [
      ['/v1/accounts/acc_01J9ZK3V7Q', 200],
      ['/v1/accounts/acc_01J9ZK3V7Q/tools?limit=0', 400],
      ['/v1/accounts/acc_01J9ZK3V7Q/nothing', 404],
    ] as const) {
      const answer = await send(`${url}${path}`, 'GET', {
        Origin: 'https://app.example',
        Authorization: 'Bearer demo-token',
      });
      assert.equal(answer.status, status);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
      assert.match(
        String(answer.headers['access-control-expose-headers']),
        /ETag, Retry-After, Date/,
      );
    }
  });

  it('allows only the origins that were given', async () => {
    const { url } = await start({ scenario: 'moderate', origins: ['https://app.example'] });
    const path = `${url}/v1/accounts/acc_01J9ZK3V7Q`;
    const good = await send(path, 'OPTIONS', asked);
    assert.equal(good.headers['access-control-allow-origin'], 'https://app.example');
    assert.match(String(good.headers['vary']), /Origin/);
    const evil = await send(path, 'OPTIONS', { ...asked, Origin: 'https://evil.example' });
    assert.equal(evil.headers['access-control-allow-origin'], undefined);
    assert.equal(evil.headers['access-control-allow-methods'], undefined);
  });
});

describe('what keeps it from starting', () => {
  after(closeAll);

  it('says that the port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await assert.rejects(startServer({ port, scenario: 'moderate' }), {
      message: `Port ${port} is already in use on 127.0.0.1. Choose another port, or 0 for a free one.`,
    });
  });

  it('lists the scenarios where one is unknown', async () => {
    await assert.rejects(
      startServer({ port: 0, scenario: 'nonsense' as 'healthy' }),
      /Unknown scenario "nonsense"\. Available: new-account, healthy, /,
    );
  });
});
