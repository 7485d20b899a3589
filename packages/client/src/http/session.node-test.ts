import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { ClientBench, type BenchOptions } from '../testing/client-bench.js';
import { json, never, problem, type Answer } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

/** A bench whose server takes one token at a time, and whose host gives the tokens of a list. */
function bench(tokens: string[], good: { token: string }, options: BenchOptions = {}) {
  const reasons: string[] = [];
  const opened = new ClientBench({
    ...options,
    getToken: (why) => {
      reasons.push(why);
      return Promise.resolve((tokens.length > 1 ? tokens.shift() : tokens[0]) ?? '');
    },
  });
  const guarded =
    (answer: Answer): Answer =>
    (call) =>
      call.headers.get('authorization') === `Bearer ${good.token}`
        ? answer(call)
        : problem(401, 'token_expired');
  opened.server
    .on(
      'GET ',
      guarded(() => json(account())),
    )
    .on(
      'GET /alerts',
      guarded(() => json(alerts('al_1'))),
    )
    .on(
      'GET /forecast',
      guarded(() => json({})),
    )
    .on('GET /events', guarded(opened.server.stream));
  return Object.assign(opened, { reasons });
}

describe('the session', () => {
  it('asks for one token, whatever number of requests need it, and keeps it', async () => {
    const { client, server, reasons, watch } = bench(['t1'], { token: 't1' });
    watch(client.account());
    watch(client.alerts());
    await settle();
    await client.refresh();
    expect(reasons).to.deep.equal(['first']);
    expect(server.asked()).to.have.length(4);
    for (const { headers } of server.calls) {
      expect(headers.get('authorization')).to.equal('Bearer t1');
    }
  });

  it('sends no header where there is no getToken', async () => {
    const { client, server } = new ClientBench();
    await client.account().read();
    expect(server.calls[0]?.headers.has('authorization')).to.be.false;
  });

  it('asks for one token when many requests find the last one expired, and replays each once', async () => {
    const good = { token: 't1' };
    const { client, server, reasons, watch, events } = bench(['t1', 't2'], good);
    const watched = [client.account(), client.alerts()].map((query) => watch(query as never));
    await settle();
    good.token = 't2';
    await client.refresh();
    expect(reasons).to.deep.equal(['first', 'expired']);
    expect(server.asked('GET ')).to.have.length(3);
    expect(server.asked('GET /alerts')).to.have.length(3);
    for (const { watch: one } of watched) expect(one.current.status).to.equal('ready');
    expect(events).to.have.length(0);
  });

  it('replays with the new token a request that was refused after another had renewed it', async () => {
    const good = { token: 't2' };
    const { client, server, reasons } = bench(['t1', 't2'], good);
    let refuse: ((response: Response) => void) | undefined;
    const late: Answer = () => new Promise((resolve) => (refuse = resolve));
    server.on('GET /alerts', late, () => json(alerts('al_1')));
    const slow = client.alerts().read();
    await client.account().read();
    refuse?.(problem(401, 'token_expired'));
    expect(await slow).to.have.length(1);
    expect(reasons).to.deep.equal(['first', 'expired']);
  });

  it('stops, and says so once, where the server refuses a fresh token', async () => {
    const { client, server, reasons, watch, said, events, environment } = bench(
      ['t1', 't2', 't3'],
      {
        token: 'none',
      },
    );
    const summary = watch(client.account());
    watch(client.alerts());
    await environment.advance(600_000);
    expect(reasons).to.deep.equal(['first', 'expired']);
    expect(server.asked()).to.have.length(4);
    expect(said('auth-required')).to.deep.equal([{ type: 'auth-required', status: 401 }]);
    expect(events).to.have.length(1);
    expect(summary.watch.current).to.have.nested.property('error.kind', 'unauthorized');
    expect(summary.watch.current).to.have.nested.property('error.code', 'token_expired');
    expect(summary.watch.current).to.have.nested.property('error.retriable', false);
    watch(client.forecast());
    await environment.advance(600_000);
    expect(server.asked()).to.have.length(4);
    expect(reasons).to.have.length(2);
    expect(said('auth-required')).to.have.length(1);
  });

  it('stops where getToken gives the same token again, without sending it again', async () => {
    const { client, server, reasons, said, watch, environment } = bench(['t1'], { token: 'none' });
    watch(client.account());
    await environment.advance(600_000);
    expect(reasons).to.deep.equal(['first', 'expired']);
    expect(server.asked()).to.have.length(1);
    expect(said('auth-required')).to.deep.equal([{ type: 'auth-required', status: 401 }]);
  });

  const failing: [string, () => Promise<string>, number][] = [
    ['rejects', () => Promise.reject(new Error('canary-token')), 0],
    [
      'throws',
      () => {
        throw new Error('canary-token');
      },
      0,
    ],
    ['hangs for 15 seconds', () => new Promise(() => undefined), 15_000],
    ['gives nothing', () => Promise.resolve(''), 0],
    ['gives something else', () => Promise.resolve(null as unknown as string), 0],
    ['gives what no header can hold', () => Promise.resolve('canary\ntoken'), 0],
  ];
  for (const [name, getToken, ms] of failing) {
    it(`stops where getToken ${name}, and asks nobody`, async () => {
      let asked = 0;
      const { client, server, watch, said, environment } = new ClientBench({
        getToken: () => {
          asked += 1;
          return getToken();
        },
      });
      const { watch: one } = watch(client.account());
      watch(client.alerts());
      if (ms > 0) {
        await environment.advance(ms - 1);
        expect(one.current.status).to.equal('pending');
      }
      await environment.advance(600_000);
      expect(asked).to.equal(1);
      expect(server.asked()).to.have.length(0);
      expect(said('auth-required')).to.deep.equal([{ type: 'auth-required', status: null }]);
      expect(one.current).to.have.nested.property('error.kind', 'unauthorized');
      expect(JSON.stringify(one.current)).not.to.include('canary');
      expect(environment.timers.size).to.equal(0);
    });
  }

  it('stops where the server wants a token and there is none to be had', async () => {
    const opened = new ClientBench();
    opened.server.on('GET ', () => problem(401, 'token_invalid'));
    opened.watch(opened.client.account());
    await opened.environment.advance(600_000);
    expect(opened.server.asked()).to.have.length(1);
    expect(opened.events).to.deep.equal([{ type: 'auth-required', status: 401 }]);
  });

  it('tries again when somebody asks, and then brings back all that had been refused', async () => {
    const good = { token: 'none' };
    const tokens = ['t1'];
    const { client, server, reasons, watch, said } = bench(tokens, good);
    const summary = watch(client.account());
    const banners = watch(client.alerts());
    await settle();
    expect(summary.watch.current.status).to.equal('failed');
    good.token = 't9';
    tokens[0] = 't9';
    await summary.watch.refresh();
    await settle();
    expect(summary.watch.current.status).to.equal('ready');
    expect(banners.watch.current.status).to.equal('ready');
    expect(reasons).to.deep.equal(['first', 'expired', 'expired']);
    expect(said('auth-required')).to.have.length(1);
    expect(server.asked('GET /alerts').length).to.be.at.most(2);
  });

  it('does not take a server that is out of order for one that takes the token', async () => {
    const { client, server, said, watch } = bench(['t1'], { token: 'none' }, { live: true });
    server.on('GET /alerts', () => problem(500, 'server_error'));
    watch(client.account());
    await settle();
    const events = server.asked('GET /events').length;
    watch(client.alerts());
    await settle();
    server.on('GET ', never);
    void client.refresh();
    await settle();
    expect(server.asked('GET /alerts')).to.have.length(1);
    server.on('GET /rows', never);
    watch(client.list('rows'));
    await settle();
    expect(server.asked('GET /events')).to.have.length(events);
    expect(said('auth-required')).to.have.length(1);
  });

  it('tries again when the person comes back, perhaps from signing in', async () => {
    const good = { token: 'none' };
    const tokens = ['t1'];
    const { client, environment, watch, said } = bench(tokens, good);
    const summary = watch(client.account());
    await settle();
    good.token = 't9';
    tokens[0] = 't9';
    environment.hide();
    await environment.advance(60_000);
    environment.hide(false);
    await settle();
    expect(summary.watch.current.status).to.equal('ready');
    expect(said('auth-required')).to.have.length(1);
  });

  it('says it again where the new try is refused too', async () => {
    const { client, said, watch } = bench(['t1'], { token: 'none' });
    watch(client.account());
    await settle();
    await client.refresh();
    await settle();
    expect(said('auth-required')).to.have.length(2);
  });

  it('starts the live connection again after a recovery, and not before', async () => {
    const good = { token: 'none' };
    const tokens = ['t1'];
    const { client, server, watch, environment } = bench(tokens, good, { live: true });
    watch(client.account());
    await environment.advance(600_000);
    const before = server.asked('GET /events').length;
    expect(before).to.be.at.most(1);
    good.token = 't9';
    tokens[0] = 't9';
    await client.refresh();
    await settle();
    expect(server.asked('GET /events')).to.have.length(before + 1);
    expect(server.streams).to.have.length(1);
  });

  it('lets no token into an error, an event or an address', async () => {
    const canary = 'canary.eyJhbGciOi';
    const opened = new ClientBench({ getToken: () => Promise.resolve(canary) });
    opened.server.on('GET ', () =>
      problem(400, 'invalid_request', {}, `bad token ${canary}, sorry`),
    );
    const { watch } = opened.watch(opened.client.account());
    await settle();
    expect(watch.current).to.have.nested.property('error.detail', 'bad token …, sorry');
    const told = JSON.stringify([
      opened.events,
      watch.current,
      String('error' in watch.current && watch.current.error),
    ]);
    expect(told).to.include('invalid_request');
    expect(told).not.to.include(canary);
    for (const { url } of opened.server.calls) expect(url).not.to.include(canary);
    expect(JSON.stringify(opened.client)).not.to.include(canary);
  });
});
