import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { ClientBench } from '../testing/client-bench.js';
import { later, openLive as open } from '../testing/live-bench.js';
import { json } from '../testing/scripted-server.js';
import { settle } from '../testing/simulated-environment.js';

describe('a live connection', () => {
  it('is one, however many elements watch, and takes over from requests', async () => {
    const bench = await open();
    for (let n = 0; n < 50; n += 1) {
      bench.watch(bench.client.account());
      bench.watch(bench.client.alerts());
    }
    const [stream] = bench.server.streams;
    stream?.account('1', later(5, '80'));
    stream?.alerts('2', alerts('al_2', 'al_3'));
    await settle();
    expect(bench.remaining()).to.equal('80');
    expect(bench.summary.watch.current).to.include({
      status: 'ready',
      at: Date.parse('2026-11-21T16:05:00Z'),
    });
    expect(bench.banners.watch.current).to.have.nested.property('data.length', 2);
    await bench.environment.advance(40_000);
    stream?.send(': still here\n\n');
    const late = bench.watch(bench.client.account());
    await settle();
    expect(late.watch.current).to.include({ refreshing: false });
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
  });

  it('sends the token, asks for an event stream, and is not there without live elements', async () => {
    const bench = new ClientBench({ live: true, getToken: () => Promise.resolve('t1') });
    bench.server.on('GET /events', bench.server.stream).on('GET /rows', () => json({ items: [] }));
    const rows = bench.watch(bench.client.list('rows'));
    await settle();
    expect(bench.server.asked('GET /events')).to.have.length(0);
    const { watch } = bench.watch(bench.client.alerts());
    await settle();
    const [call] = bench.server.asked('GET /events');
    expect(call?.headers.get('authorization')).to.equal('Bearer t1');
    expect(call?.headers.get('accept')).to.equal('text/event-stream');
    expect(call?.headers.has('last-event-id')).to.be.false;
    watch.stop();
    await settle();
    expect(bench.server.streams[0]?.ended).to.be.true;
    expect(bench.environment.timers.size).to.equal(0);
    rows.watch.stop();
  });

  it('is not there where live is off', async () => {
    const bench = new ClientBench();
    bench.watch(bench.client.account());
    await bench.environment.advance(600_000);
    expect(bench.server.asked('GET /events')).to.have.length(0);
    expect(bench.server.asked('GET ')).to.have.length(1);
  });

  it('puts together events that come in pieces, and drops one that is cut off', async () => {
    const bench = await open();
    const [stream] = bench.server.streams;
    const text = `id: 1\nevent: account\ndata: ${JSON.stringify(later(5, '80'))}\n\n`;
    for (const character of text) stream?.send(character);
    await settle();
    expect(bench.remaining()).to.equal('80');
    stream?.send(`id: 2\nevent: account\ndata: ${JSON.stringify(later(6, '70'))}\n`);
    stream?.cut();
    await settle();
    expect(bench.remaining()).to.equal('80');
    bench.server.on('GET ', () => json(later(6, '70')));
    await bench.environment.advance(500);
    expect(bench.server.asked('GET /events')[1]?.headers.get('last-event-id')).to.equal('1');
    expect(bench.remaining()).to.equal('70');
  });

  it('opens again after a random part of a second, and then asks for all, once', async () => {
    const bench = await open();
    await bench.environment.advance(40_000);
    bench.server.streams[0]?.account('7', later(1, '80'));
    await settle();
    bench.server.streams[0]?.end();
    await bench.environment.advance(499);
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
    await bench.environment.advance(1);
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 2 });
    await bench.environment.advance(44_000);
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 2 });
  });

  it('is dead after 45 seconds of silence, of which a comment is none', async () => {
    const bench = await open();
    const [stream] = bench.server.streams;
    stream?.send(': hello\n\n');
    await bench.environment.advance(30_000);
    stream?.send(': still here\n\n');
    await bench.environment.advance(44_999);
    expect(stream?.ended).to.be.false;
    expect(bench.asks().events).to.equal(1);
    await bench.environment.advance(1);
    expect(stream?.ended).to.be.true;
    await bench.environment.advance(500);
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 2 });
  });

  it('asks for all every five minutes, as an event may be lost on the way', async () => {
    const bench = await open();
    for (let minute = 0; minute < 10; minute += 0.5) {
      bench.server.streams[0]?.send(': still here\n\n');
      await bench.environment.advance(30_000);
      const rounds = minute < 5 ? 1 : 2;
      expect(bench.asks(), `${minute}`).to.deep.equal({
        account: rounds,
        alerts: rounds,
        events: 1,
      });
    }
  });

  it('never takes balances back in time, and takes what is repeated once', async () => {
    const bench = await open();
    const [stream] = bench.server.streams;
    stream?.account('1', later(5, '80'));
    await settle();
    const told = bench.summary.told.length;
    stream?.account('1', later(5, '80'));
    stream?.account('0', later(4, '99'));
    await settle();
    expect(bench.remaining()).to.equal('80');
    expect(bench.summary.told.length).to.equal(told);
    expect(bench.events).to.have.length(0);
  });

  it('keeps what an event said where a slower response is older', async () => {
    const bench = await open();
    let answer: ((response: Response) => void) | undefined;
    let answerAlerts: ((response: Response) => void) | undefined;
    bench.server
      .on('GET ', () => new Promise((resolve) => (answer = resolve)))
      .on('GET /alerts', () => new Promise((resolve) => (answerAlerts = resolve)));
    void bench.client.refresh();
    await settle();
    bench.server.streams[0]?.account('1', later(5, '80'));
    bench.server.streams[0]?.alerts('2', alerts('al_9'));
    await settle();
    // Older by more than a slow copy of the server is: even so it was sent before the event came.
    answer?.(json(later(1, '99')));
    answerAlerts?.(json(alerts('al_1')));
    await settle();
    expect(bench.remaining()).to.equal('80');
    expect(bench.summary.watch.current).to.include({ status: 'ready', refreshing: false });
    expect(bench.banners.watch.current).to.have.nested.property('data[0].id', 'al_9');
  });

  it('keeps what is known where a poll or a copy of the server is behind', async () => {
    const bench = await open(() => new Response(null, { status: 204 }));
    bench.server.on('GET ', () => json(account({ asOf: '2026-11-21T15:00:00Z', remaining: '99' })));
    await bench.environment.advance(30_000);
    expect(bench.asks().account).to.equal(2);
    expect(bench.remaining()).to.equal('87.84');
  });

  it('takes of two responses of the same moment the later one', async () => {
    const bench = await open(() => new Response(null, { status: 204 }));
    bench.server.on('GET ', () => json(account({ remaining: '87' })));
    await bench.environment.advance(30_000);
    expect(bench.remaining()).to.equal('87');
  });

  it('takes an older response for a server that was set back only where somebody asked for it', async () => {
    const bench = await open(() => new Response(null, { status: 204 }));
    bench.server.on('GET ', () => json(account({ asOf: '2026-11-21T15:59:00Z', remaining: '98' })));
    await bench.summary.watch.refresh();
    expect(bench.remaining(), 'a minute behind is a slow copy').to.equal('87.84');
    bench.server.on('GET ', () =>
      json(account({ asOf: '2026-11-21T15:58:59.999Z', remaining: '99' })),
    );
    await bench.summary.watch.refresh();
    expect(bench.remaining()).to.equal('99');
    expect(bench.client.now()).to.equal(Date.parse('2026-11-21T15:58:59.999Z'));
  });

  it('asks for all where ids that counted up by one leave some out, but not at each', async () => {
    const bench = await open();
    const [stream] = bench.server.streams;
    stream?.account('1', later(1, '80'));
    stream?.alerts('2', alerts('al_2'));
    await settle();
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
    stream?.account('7', later(7, '70'));
    stream?.account('9', later(9, '60'));
    await settle();
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 1 });
  });

  it('does not take ids for numbers that are none', async () => {
    const bench = await open();
    const [stream] = bench.server.streams;
    for (const id of ['a1.b2', '10', '5000', 'ffff', '9'.repeat(40)])
      stream?.alerts(id, alerts(id));
    await settle();
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
    expect(bench.banners.watch.current).to.have.nested.property('data[0].id', '9'.repeat(40));
  });

  it('asks for all where an event cannot be read, and keeps what it has', async () => {
    for (const data of ['{"id":', '<html>', '{}', 'null', '[]']) {
      const bench = await open();
      bench.server.streams[0]?.send(`id: 1\nevent: account\ndata: ${data}\n\n`);
      await settle();
      expect(bench.remaining()).to.equal('87.84');
      expect(bench.summary.watch.current.status).to.equal('ready');
      expect(bench.asks(), data).to.deep.equal({ account: 2, alerts: 2, events: 1 });
    }
  });

  it('passes over events that it does not know', async () => {
    const bench = await open();
    bench.server.streams[0]?.send('id: 1\nevent: weather\ndata: sunny\n\nretry: 1\n\ndata: x\n\n');
    await settle();
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
    expect(bench.server.streams[0]?.ended).to.be.false;
  });

  it('gives up a stream whose event has no end', async () => {
    const bench = await open();
    const megabyte = 'x'.repeat(1_000_000);
    bench.server.streams[0]?.send('event: account\ndata: ');
    for (let n = 0; n < 6; n += 1) bench.server.streams[0]?.send(megabyte);
    await settle();
    expect(bench.server.streams[0]?.ended).to.be.true;
    await bench.environment.advance(500);
    expect(bench.asks().events).to.equal(2);
  });
});
