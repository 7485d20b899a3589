import { expect } from 'chai';
import { describe, it } from 'node:test';
import { account, alerts } from '../testing/answers.js';
import { later, openLive as open } from '../testing/live-bench.js';
import {
  json,
  networkFailure,
  never,
  problem,
  response,
  ScriptedServer,
  type Answer,
} from '../testing/scripted-server.js';

describe('where there is no stream to be had', () => {
  const refusals: [string, Answer][] = [
    ['204', () => new Response(null, { status: 204 })],
    ['a page of HTML', () => response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['JSON', () => json(account())],
    ['403', () => problem(403, 'account_forbidden')],
    ['404', () => problem(404, 'not_found')],
  ];
  for (const [name, answer] of refusals) {
    it(`asks every 30 seconds, where the response is ${name}`, async () => {
      const bench = await open(answer);
      await bench.environment.advance(29_999);
      expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 1 });
      expect(bench.server.asked('GET /events')[0]?.signal.aborted, 'let go of').to.be.true;
      await bench.environment.advance(1);
      expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 1 });
      await bench.environment.advance(90_000);
      expect(bench.asks()).to.deep.equal({ account: 5, alerts: 5, events: 1 });
      expect(bench.events).to.have.length(0);
    });
  }

  it('asks every 30 seconds where the stream is held back by a proxy: open and never a word', async () => {
    const bench = await open();
    await bench.environment.advance(44_999);
    expect(bench.asks().account).to.equal(1);
    await bench.environment.advance(1);
    expect(bench.server.streams[0]?.ended).to.be.true;
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 1 });
    await bench.environment.advance(30_000);
    expect(bench.asks()).to.deep.equal({ account: 3, alerts: 3, events: 1 });
  });

  it('asks every 30 seconds where the connection never opens', async () => {
    const bench = await open(never);
    await bench.environment.advance(30_000);
    expect(bench.server.asked('GET /events')[0]?.signal.aborted).to.be.true;
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 1 });
  });

  it('tries four times with a back-off where it fails, and only then asks every 30 seconds', async () => {
    const bench = await open(networkFailure);
    bench.environment.randoms = [0.999];
    await bench.environment.advance(7_000);
    expect(bench.asks()).to.deep.equal({ account: 1, alerts: 1, events: 4 });
    await bench.environment.advance(23_000);
    expect(bench.asks()).to.deep.equal({ account: 2, alerts: 2, events: 4 });
    expect(bench.events).to.have.length(0);
  });

  it('takes a stream that is cut again and again for none, and does not storm', async () => {
    const server = new ScriptedServer()
      .on('GET ', () => json(account()))
      .on('GET /alerts', () => json(alerts('al_1')));
    const bench = await open((call) => {
      const answer = server.stream(call);
      const stream = server.streams.at(-1);
      stream?.send(': hello\n\n');
      stream?.end();
      return answer;
    }, server);
    // Half of 1, 2 and 4 seconds later it was tried four times, and each time but the first all was asked for.
    await bench.environment.advance(3_500);
    expect(bench.asks()).to.deep.equal({ account: 4, alerts: 4, events: 4 });
    await bench.environment.advance(30_000);
    expect(server.streams).to.have.length(4);
    expect(bench.asks()).to.deep.equal({ account: 5, alerts: 5, events: 4 });
  });

  it('waits as long as the server asks for', async () => {
    const bench = await open(() => problem(503, 'unavailable', { 'retry-after': '9' }));
    await bench.environment.advance(8_999);
    expect(bench.asks().events).to.equal(1);
    await bench.environment.advance(1);
    expect(bench.asks().events).to.equal(2);
  });

  it('is in no hurry where the server asks for no patience at all', async () => {
    const bench = await open(() => problem(503, 'unavailable', { 'retry-after': '0' }));
    await bench.environment.advance(499);
    expect(bench.asks().events).to.equal(1);
    await bench.environment.advance(1);
    expect(bench.asks().events).to.equal(2);
  });

  it('tries a stream again after five minutes, and asks for all where it opens', async () => {
    const bench = await open(() => new Response(null, { status: 204 }));
    bench.server.on('GET /events', bench.server.stream);
    await bench.environment.advance(299_000);
    expect(bench.asks().events).to.equal(1);
    await bench.environment.advance(2_000);
    expect(bench.asks().events).to.equal(2);
    expect(bench.server.streams).to.have.length(1);
    const { account: asked } = bench.asks();
    bench.server.streams[0]?.account('1', later(9, '10'));
    await bench.environment.advance(40_000);
    expect(bench.remaining()).to.equal('10');
    expect(bench.asks().account).to.equal(asked);
  });
});
