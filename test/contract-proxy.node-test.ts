// Prism is in front of the server and compares what passes with openapi.yaml. Of every response that
// is not as the contract says it makes its own 500, so nothing but what the contract says gets out.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AlertList } from '@usage-kit/contract';
import { type ScenarioName, scenarioNamed } from '@usage-kit/mocks/scenarios';
import { startServer } from '@usage-kit/server';

const root = fileURLToPath(new URL('..', import.meta.url));
const prism = `${root}node_modules/@stoplight/prism-cli/dist/index.js`;
const contract = `${root}packages/contract/openapi.yaml`;

const LIVES = [
  'moderate',
  'new-account',
  'healthy',
  'overdraft',
  'exhausted',
  'stopped',
  'free-credits-expired',
  'paid-with-rollover',
  'nothing-used',
  'hostile-strings',
] as const satisfies readonly ScenarioName[];
const FAULTY = [
  'rate-limited',
  'unavailable',
  'stream-cut',
  'wrong-values',
] as const satisfies readonly ScenarioName[];

interface Question {
  readonly path: string;
  readonly scenario?: ScenarioName;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** The account's own if omitted. */
  readonly token?: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

type Ask = (question: Question) => Promise<Answer>;

const ending: (() => Promise<unknown>)[] = [];
after(() => Promise.all(ending.map((end) => end())));

/** Starts Prism in front of `url`; where it listens. */
async function startProxy(url: string, checksRequests: boolean): Promise<string> {
  const child = spawn(process.execPath, [
    prism,
    ...['proxy', contract, url, '--errors', '--port', '0', '--host', '127.0.0.1'],
    `--validate-request=${String(checksRequests)}`,
  ]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  ending.push(() => {
    child.kill('SIGKILL');
    return ended;
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => reject(new Error(`Prism did not start: ${said}`)));
  });
}

function askThrough(proxy: string): Ask {
  return async ({ path, scenario = 'moderate', method = 'GET', body, headers = {}, token }) => {
    const { accountId } = scenarioNamed(scenario);
    const answer = await fetch(`${proxy}/v1/accounts/${accountId}${path}`, {
      method,
      headers: {
        ...headers,
        Authorization: `Bearer ${token ?? `token-${accountId}`}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    assert.doesNotMatch(text, /stoplight\.io/, `${method} ${path}: ${text}`);
    assert.equal(answer.headers.get('sl-violations'), null, `${method} ${path}`);
    return { status: answer.status, text, headers: answer.headers };
  };
}

/** Asks through a proxy that checks requests as well as responses. */
let ask: Ask;
/** The same for requests that are wrong on purpose, which Prism would refuse by itself. */
let askWrongly: Ask;

before(async () => {
  const scenario = [...LIVES, ...FAULTY];
  const server = await startServer({ port: 0, frozen: true, scenario, adminToken: 'write' });
  ending.push(() => server.close());
  const proxies = await Promise.all([startProxy(server.url, true), startProxy(server.url, false)]);
  ask = askThrough(proxies[0]);
  askWrongly = askThrough(proxies[1]);
});

const RANGE = 'from=2026-11-01T00:00:00Z&to=2026-11-21T16:02:00Z';
const LIST = `${RANGE}&q=a&limit=2&offset=1`;
const ROUTES = [
  '',
  '/alerts',
  '/trend',
  '/tools',
  '/models',
  '/models/acme-support-8b/deployments',
  '/guardrails',
  '/guardrails/guardrail_toxicity',
  '/scripts',
  '/scripts/script_currency_rates',
  '/rates',
  '/forecast',
] as const;
const RANGED = ROUTES.filter((path) => !['', '/alerts', '/rates', '/forecast'].includes(path));
const WITH_PARAMETERS: readonly string[] = [
  ...['hour', 'day', 'week', 'month'].map((interval) => `/trend?${RANGE}&interval=${interval}`),
  `/tools?${LIST}&status=deployed&status=deleted&sort=-lastActiveAt`,
  `/models?${LIST}&sort=name`,
  `/models/acme-support-8b/deployments?${LIST}&status=undeployed&sort=gpu`,
  `/guardrails?${LIST}&status=undeployed&sort=activeSeconds`,
  `/guardrails/guardrail_regex?${RANGE}`,
  `/scripts?${LIST}&status=ready-to-deploy&sort=language`,
  `/scripts/script_nightly_rollup?${RANGE}`,
];
/** Every request that an account's own token is for. */
const EVERY: readonly Question[] = [
  ...ROUTES.map((path) => ({ path })),
  { path: '/events' },
  { path: '/alerts/al_x', method: 'DELETE' },
];
const COMMAND = { path: '/commands', method: 'POST', body: { type: 'deploy-tool', toolId: 'no' } };

async function firstAlert(scenario: ScenarioName): Promise<string> {
  const { items } = JSON.parse((await ask({ path: '/alerts', scenario })).text) as AlertList;
  return `/alerts/${items[0]?.id ?? ''}`;
}

describe('what a proxy that checks the contract lets through', () => {
  for (const path of [...ROUTES, ...WITH_PARAMETERS]) {
    it(`GET ${path || 'the account'}: 200, and 304 the second time`, async () => {
      const first = await ask({ path });
      assert.equal(first.status, 200);
      const tag = first.headers.get('etag') ?? '';
      assert.equal((await ask({ path, headers: { 'If-None-Match': tag } })).status, 304);
    });
  }

  for (const scenario of LIVES) {
    it(`the whole account of ${scenario}`, async () => {
      for (const path of ROUTES.filter((route) => route.split('/').length <= 2)) {
        const long = RANGED.includes(path) && path !== '/trend' ? '?limit=500' : '';
        assert.equal((await ask({ path: path + long, scenario })).status, 200, path);
      }
    });
  }

  it('204: a banner dismissed, and dismissed again', async () => {
    const path = await firstAlert('moderate');
    assert.equal((await ask({ path, method: 'DELETE' })).status, 204);
    assert.equal((await ask({ path, method: 'DELETE' })).status, 204);
  });

  it('commands, accepted and refused, one and many', async () => {
    const topUp = { type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '5' };
    for (const [body, expected] of [
      [topUp, '{"accepted":true}'],
      [COMMAND.body, '"code":"unknown_id"'],
      [{ commands: [topUp, COMMAND.body] }, '"results":[{"accepted":true}'],
    ] as const) {
      const answer = await ask({ ...COMMAND, body, token: 'write' });
      assert.equal(answer.status, 200);
      assert.ok(answer.text.includes(expected), answer.text);
    }
  });

  it('a stream of events, up to its end', async () => {
    const headers = { 'Last-Event-ID': 'long-ago' };
    const answer = await ask({ path: '/events', scenario: 'stream-cut', headers });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.match(answer.text, /event: account\n[^]*event: alerts\n/);
  });
});

describe('problems that it lets through', () => {
  it('400: a parameter or a command that is not of its form', async () => {
    for (const path of RANGED) {
      assert.equal((await askWrongly({ path: `${path}?from=yesterday` })).status, 400, path);
    }
    for (const path of ['/trend?interval=minute', '/tools?limit=0', '/scripts?status=lost']) {
      assert.equal((await askWrongly({ path })).status, 400, path);
    }
    const dance = await askWrongly({ ...COMMAND, body: { type: 'dance' }, token: 'write' });
    assert.equal(dance.status, 400);
  });

  it('401: no token, a bad one, an old one', async () => {
    for (const question of EVERY) {
      for (const token of ['no token at all', 'nonsense', 'expired-token']) {
        assert.equal((await askWrongly({ ...question, token })).status, 401, question.path);
      }
    }
    assert.equal((await askWrongly({ ...COMMAND, token: 'nonsense' })).status, 401);
  });

  it('403: a token for another account', async () => {
    for (const question of EVERY) {
      const answer = await askWrongly({ ...question, token: 'foreign-token' });
      assert.equal(answer.status, 403, question.path);
    }
    assert.equal((await askWrongly({ ...COMMAND, token: 'demo-token' })).status, 403);
  });

  it('404: no such id', async () => {
    for (const path of ['/models/x/deployments', '/guardrails/x', '/scripts/x']) {
      assert.equal((await askWrongly({ path })).status, 404, path);
    }
    assert.equal((await askWrongly({ path: '/alerts/x', method: 'DELETE' })).status, 404);
  });

  it('409: a fixed banner', async () => {
    const path = await firstAlert('exhausted');
    const answer = await askWrongly({ path, scenario: 'exhausted', method: 'DELETE' });
    assert.equal(answer.status, 409);
  });

  it('422: a range that is empty, or too large', async () => {
    const backwards = 'from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z';
    for (const path of RANGED) {
      assert.equal((await askWrongly({ path: `${path}?${backwards}` })).status, 422, path);
    }
    const ages = '/trend?from=2016-01-01T00:00:00Z&to=2026-11-01T00:00:00Z&interval=hour';
    assert.equal((await askWrongly({ path: ages })).status, 422);
  });

  it('429 and 503, with the time to come back', async () => {
    for (const question of EVERY.filter(({ path }) => path !== '/events')) {
      const { path } = question;
      // The first request of its kind gets a response.
      await askWrongly({ ...question, scenario: 'rate-limited' });
      const limited = await askWrongly({ ...question, scenario: 'rate-limited' });
      assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '2'], path);
    }
    for (const question of EVERY) {
      const { status, headers } = await askWrongly({ ...question, scenario: 'unavailable' });
      assert.deepEqual([status, headers.get('retry-after')], [503, '30'], question.path);
    }
  });
});

describe('the proxy itself', () => {
  it('finds a response that is not as the contract says', async () => {
    await assert.rejects(ask({ path: '', scenario: 'wrong-values' }), /stoplight\.io/);
  });
});
