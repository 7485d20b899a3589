import { expect } from 'chai';
import { describe, it } from 'node:test';
import { SharedClients, acquireClient } from './shared-clients.js';
import { account, alerts } from './testing/answers.js';
import { accountId, baseUrl, json, problem, ScriptedServer } from './testing/scripted-server.js';
import { settle, SimulatedEnvironment } from './testing/simulated-environment.js';
import { UsageError } from './usage-error.js';

function open() {
  const environment = new SimulatedEnvironment();
  const server = new ScriptedServer()
    .on('GET ', () => json(account()))
    .on('GET /alerts', () => json(alerts()));
  server.on('GET /events', server.stream);
  environment.fetch = server.fetch;
  return { environment, server, clients: new SharedClients(environment) };
}

describe('the clients of a page', () => {
  it('are one for each base URL and account, however they are written', () => {
    const { clients } = open();
    const { client } = clients.acquire({ baseUrl, accountId });
    expect(clients.acquire({ baseUrl: `${baseUrl}/`, accountId }).client).to.equal(client);
    expect(
      clients.acquire({ baseUrl: 'https://BILLING.example:443/api', accountId }).client,
    ).to.equal(client);
    expect(clients.acquire({ baseUrl, accountId: 'acc_2' }).client).not.to.equal(client);
    expect(clients.acquire({ baseUrl: 'https://billing.example', accountId }).client).not.to.equal(
      client,
    );
    expect(client.baseUrl).to.equal('https://billing.example/api');
  });

  it('are apart where their fetch is', () => {
    const { clients, server } = open();
    const { client } = clients.acquire({ baseUrl, accountId });
    const other = (() => server.fetch(baseUrl, {})) as typeof fetch;
    expect(clients.acquire({ baseUrl, accountId, fetch: other }).client).not.to.equal(client);
  });

  it('close after the last release, and are made again then', async () => {
    const { clients, server, environment } = open();
    const one = clients.acquire({ baseUrl, accountId });
    const other = clients.acquire({ baseUrl, accountId });
    one.client.account().watch(() => undefined);
    await settle();
    expect(server.streams).to.have.length(1);
    one.release();
    one.release();
    await environment.advance(1);
    expect(server.streams[0]?.ended).to.be.false;
    other.release();
    await environment.advance(1);
    expect(server.streams[0]?.ended).to.be.true;
    expect(environment.timers.size).to.equal(0);
    expect(environment.listeners).to.equal(0);
    expect(clients.acquire({ baseUrl, accountId }).client).not.to.equal(one.client);
  });

  it('stay, with what they know, where a provider is moved', async () => {
    const { clients, environment, server } = open();
    const before = clients.acquire({ baseUrl, accountId });
    await before.client.account().read();
    before.release();
    const after = clients.acquire({ baseUrl, accountId });
    await environment.advance(10);
    expect(after.client).to.equal(before.client);
    const { current } = after.client.account().watch(() => undefined);
    expect(current.status).to.equal('ready');
    expect(server.asked('GET ')).to.have.length(1);
  });

  it('take the token from the first holder that has one, for as long as it holds', async () => {
    const { clients, server } = open();
    const token = (text: string) => ({ getToken: () => Promise.resolve(text) });
    clients.acquire({ baseUrl, accountId });
    const first = clients.acquire({ baseUrl, accountId, ...token('first') });
    const second = clients.acquire({ baseUrl, accountId, ...token('second') });
    await second.client.account().read();
    first.release();
    server.on(
      'GET ',
      () => problem(401, 'token_expired'),
      () => json(account()),
    );
    await second.client.account().read();
    expect(server.calls.map(({ headers }) => headers.get('authorization'))).to.deep.equal([
      'Bearer first',
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('ask again where a holder comes with the token that was missing', async () => {
    const { clients, server } = open();
    server.on('GET ', ({ headers }) =>
      headers.has('authorization') ? json(account()) : problem(401, 'token_invalid'),
    );
    const early = clients.acquire({ baseUrl, accountId, live: 'off' });
    const watch = early.client.account().watch(() => undefined);
    await settle();
    expect(watch.current).to.have.nested.property('error.kind', 'unauthorized');
    clients.acquire({ baseUrl, accountId, live: 'off', getToken: () => Promise.resolve('t1') });
    await settle();
    expect(watch.current.status).to.equal('ready');
    expect(server.calls).to.have.length(2);
  });

  it('say nothing of a request that went out without the token that has come in between', async () => {
    const { clients, server } = open();
    let refuse: ((response: Response) => void) | undefined;
    server.on(
      'GET ',
      () => new Promise((resolve) => (refuse = resolve)),
      () => json(account()),
    );
    const early = clients.acquire({ baseUrl, accountId, live: 'off' });
    const events: unknown[] = [];
    early.client.observe((event) => events.push(event));
    const watch = early.client.account().watch(() => undefined);
    await settle();
    early.release();
    clients.acquire({ baseUrl, accountId, live: 'off', getToken: () => Promise.resolve('t1') });
    refuse?.(problem(401, 'token_invalid'));
    await settle();
    expect(watch.current.status).to.equal('ready');
    expect(events).to.deep.equal([]);
  });

  it('are live as long as one holder wants that', async () => {
    const { clients, server, environment } = open();
    const quiet = clients.acquire({ baseUrl, accountId, live: 'off' });
    quiet.client.account().watch(() => undefined);
    await environment.advance(60_000);
    expect(server.streams).to.have.length(0);
    const live = clients.acquire({ baseUrl, accountId });
    await settle();
    expect(server.streams).to.have.length(1);
    live.release();
    await settle();
    expect(server.streams[0]?.ended).to.be.true;
    quiet.release();
  });

  it('are refused where the base URL or the account cannot be', () => {
    const bad = [
      '',
      'javascript:alert(1)',
      'ftp://x.example',
      'https://',
      'https://a:b@x.example',
      'https://x.example?a=1',
      'https://x.example#a',
      'data:,x',
    ];
    for (const url of bad) {
      expect(() => acquireClient({ baseUrl: url, accountId }), url)
        .to.throw(UsageError)
        .that.includes({ kind: 'invalid-request', code: 'invalid_base_url' });
    }
    expect(() => acquireClient({ baseUrl, accountId: '' }))
      .to.throw(UsageError)
      .that.includes({ code: 'invalid_account_id' });
  });

  it('may be relative to the page', () => {
    const { clients } = open();
    expect(clients.acquire({ baseUrl: '/billing', accountId }).client.baseUrl).to.equal(
      'https://host.example/billing',
    );
  });
});
