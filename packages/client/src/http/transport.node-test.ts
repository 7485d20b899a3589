import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { SimulatedEnvironment } from '../testing/simulated-environment.js';
import { baseUrl, json, networkFailure, problem } from '../testing/scripted-server.js';

describe('a request', () => {
  it('goes to the configured origin, without cookies, referrer, redirections or a copy in the cache', async () => {
    const { client, server } = new ClientBench();
    await client.account().read();
    const [call] = server.calls;
    expect(call?.url).to.equal(`${baseUrl}/v1/accounts/acc_1`);
    expect(call?.init).to.include({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
    expect(call?.headers.get('accept')).to.equal('application/json');
  });

  const ids: [string, string][] = [
    ['plain', 'plain'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['..', '%252E%252E'],
    ['.', '%252E'],
    ['%2e%2e', '%252e%252e'],
    ['名前', '%E5%90%8D%E5%89%8D'],
  ];
  for (const [id, segment] of ids) {
    it(`stays under the account where the id is ${id}`, async () => {
      const { client, server } = new ClientBench();
      await client
        .guardrail(id)
        .read()
        .catch(() => undefined);
      const { url } = server.calls[0] ?? { url: '' };
      const expected = `${baseUrl}/v1/accounts/acc_1/guardrails/${segment}`;
      expect(url).to.equal(expected);
      expect(new URL(url).href, 'as the browser reads it').to.equal(expected);
    });
  }

  it("stays under the account whatever an integrator's own route is", async () => {
    const { client, server } = new ClientBench();
    for (const route of [
      'invoices',
      '/invoices',
      '../../other',
      'https://evil.example/x',
      '//evil.example',
    ]) {
      await client
        .list(route)
        .read()
        .catch(() => undefined);
    }
    for (const { url } of server.calls) {
      expect(new URL(url).href).to.match(/^https:\/\/billing\.example\/api\/v1\/accounts\/acc_1\//);
    }
    expect(server.calls).to.have.length(5);
  });

  /** What a response's `Retry-After` is, its headers, and after how long the request goes out again. */
  const waits: [string, Record<string, string>, number][] = [
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['seconds as they are absurd', { 'retry-after': '86400' }, 60_000],
    [
      'a date, by the clock of the server and not of the machine',
      { 'retry-after': 'Sat, 21 Nov 2026 03:00:20 GMT', date: 'Sat, 21 Nov 2026 03:00:00 GMT' },
      20_000,
    ],
    [
      'a date that is absurd',
      { 'retry-after': 'Sun, 22 Nov 2026 03:00:20 GMT', date: 'Sat, 21 Nov 2026 03:00:00 GMT' },
      60_000,
    ],
    [
      'a date that is past, which is none',
      { 'retry-after': 'Sat, 21 Nov 2026 02:59:00 GMT', date: 'Sat, 21 Nov 2026 03:00:00 GMT' },
      500,
    ],
    ['nothing', {}, 500],
    ['a negative number, which is none', { 'retry-after': '-5' }, 500],
    ['zero, which is not a reason to hurry', { 'retry-after': '0' }, 500],
    ['words, which are none', { 'retry-after': 'soon' }, 500],
  ];
  for (const status of [429, 503]) {
    for (const [name, headers, ms] of waits) {
      it(`is sent again after ${ms} ms where a ${status} says ${name}`, async () => {
        const bench = new ClientBench();
        // Half of the first back-off's second.
        bench.environment.randoms = [0.5];
        bench.server.on(
          'GET ',
          () => problem(status, 'rate_limited', headers),
          () => json(account()),
        );
        bench.watch(bench.client.account());
        await bench.environment.advance(ms - 1);
        expect(bench.server.asked()).to.have.length(1);
        await bench.environment.advance(1);
        expect(bench.server.asked()).to.have.length(2);
      });
    }
  }

  it('measures a date against the time that the server last told where the response has none', async () => {
    const environment = new SimulatedEnvironment(Date.parse('2026-11-22T16:00:00Z'));
    const bench = new ClientBench({ environment });
    bench.server.on(
      'GET ',
      () => json(account({ asOf: '2026-11-21T16:00:00Z' })),
      () => problem(503, 'unavailable', { 'retry-after': 'Sat, 21 Nov 2026 16:00:30 GMT' }),
    );
    const { watch } = bench.watch(bench.client.account());
    await bench.environment.advance(10_000);
    void watch.refresh();
    await bench.environment.advance(19_999);
    expect(bench.server.asked()).to.have.length(2);
    await bench.environment.advance(1);
    expect(bench.server.asked()).to.have.length(3);
  });

  it("measures a date against the response's own where it has one, whatever was told before", async () => {
    const bench = new ClientBench();
    bench.server.on('GET /alerts', () =>
      problem(429, 'rate_limited', {
        'retry-after': 'Sat, 21 Nov 2026 03:00:20 GMT',
        date: 'Sat, 21 Nov 2026 03:00:00 GMT',
      }),
    );
    await bench.client.account().read();
    bench.watch(bench.client.alerts());
    await bench.environment.advance(19_999);
    expect(bench.server.asked('GET /alerts')).to.have.length(1);
    await bench.environment.advance(1);
    expect(bench.server.asked('GET /alerts')).to.have.length(2);
  });

  it('is given up when the last who waits for it stops', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', networkFailure);
    const one = bench.watch(bench.client.account());
    const other = bench.watch(bench.client.account());
    await bench.environment.advance(100);
    one.watch.stop();
    await bench.environment.advance(100);
    expect(bench.environment.timers.size).to.equal(1);
    other.watch.stop();
    await bench.environment.advance(600_000);
    expect(bench.environment.timers.size).to.equal(0);
    expect(bench.server.asked()).to.have.length(1);
    expect(bench.events).to.have.length(0);
  });

  it('takes a server that returns an unknown kind of success or a redirection as unreadable', async () => {
    for (const status of [204, 304]) {
      const bench = new ClientBench();
      bench.server.on('GET /alerts', () => new Response(null, { status }));
      const error = await bench.client
        .alerts()
        .read()
        .catch((reason: unknown) => reason);
      expect(error).to.include({ kind: 'unreadable' });
    }
  });

  it('names what was refused by status where the server gives no code', async () => {
    const kinds: [number, string, string][] = [
      [403, 'forbidden', 'http_403'],
      [404, 'not-found', 'http_404'],
      [409, 'conflict', 'http_409'],
      [418, 'invalid-request', 'http_418'],
      [422, 'invalid-request', 'http_422'],
    ];
    for (const [status, kind, code] of kinds) {
      const bench = new ClientBench();
      bench.server.on('GET /alerts', () => new Response('<h1>No</h1>', { status }));
      const error = await bench.client
        .alerts()
        .read()
        .catch((reason: unknown) => reason);
      expect(error).to.include({ kind, code, status, retriable: false });
      expect(error).to.have.property('detail', undefined);
    }
  });

  it('caps what the server says of an error', async () => {
    const bench = new ClientBench();
    bench.server.on('GET ', () => problem(400, 'invalid_request', {}, 'x'.repeat(10_000)));
    const error = await bench.client
      .account()
      .read()
      .catch((reason: unknown) => reason);
    expect(error).to.have.property('detail').with.length(500);
  });
});
