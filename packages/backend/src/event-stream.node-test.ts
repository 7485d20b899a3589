import { describe, it } from 'node:test';
import { expect } from 'chai';
import { scenarioNamed } from '@usage-kit/mocks/scenarios';
import { drain } from '../../../test/mounts/drain.js';
import { eventReader, type Frame } from '../../../test/mounts/event-reader.js';
import { type LiveState, openEventStream } from './event-stream.js';

async function setUp(lastEventId: string | null = null) {
  const engine = scenarioNamed('new-account').create();
  const closing = new AbortController();
  const reported: unknown[] = [];
  let readings = 0;
  let failure: Error | undefined;
  const stream = await openEventStream({
    read: async (): Promise<LiveState> => {
      readings += 1;
      await Promise.resolve();
      if (failure) throw failure;
      return { account: engine.read.account(), alerts: engine.read.alerts() };
    },
    watch: (changed) => engine.subscribe(changed),
    lastEventId,
    ends: [closing.signal],
    report: (error) => reported.push(error),
  });
  let events = 0;
  return {
    engine,
    closing,
    reported,
    readings: () => readings,
    failWith: (error?: Error) => (failure = error),
    events: eventReader(new Response(stream)),
    topUp: () => {
      events += 1;
      const eventId = `evt_${events}`;
      engine.execute({ type: 'top-up', eventId, resource: 'credits', amount: '1' });
    },
  };
}

function allocatedIn(frame: Frame | undefined): string {
  return (JSON.parse(frame?.data ?? '') as { credits: { allocated: string } }).credits.allocated;
}

describe('the stream of events', () => {
  it('tells what one stretch of work has changed once, as it is then', async () => {
    const { events, topUp } = await setUp();
    await events.next();
    await events.next();
    topUp();
    topUp();
    topUp();
    expect(allocatedIn(await events.next())).to.equal('78');
    topUp();
    expect(allocatedIn(await events.next())).to.equal('79');
    await events.cancel();
  });

  it('says nothing where only time has passed', async () => {
    const { events, engine, topUp } = await setUp();
    await events.next();
    await events.next();
    engine.advance({ seconds: 3600 });
    await drain();
    topUp();
    expect(allocatedIn(await events.next())).to.equal('76');
    await events.cancel();
  });

  it('keeps only the newest for a reader who has stalled', async () => {
    const { events, topUp } = await setUp();
    for (let time = 0; time < 200; time += 1) {
      topUp();
      await drain();
    }
    const seen: Frame[] = [];
    while (seen.length < 100) {
      const frame = await events.next();
      if (frame?.event !== 'account') continue;
      seen.push(frame);
      if (allocatedIn(frame) === '275') break;
    }
    expect(allocatedIn(seen.at(-1))).to.equal('275');
    expect(seen.length).to.be.below(40);
    await events.cancel();
  });

  it('has another id for every state, and the same id for the same state', async () => {
    const first = await setUp();
    const second = await setUp();
    const ids = [await first.events.next(), await first.events.next()].map((frame) => frame?.id);
    await second.events.next();
    expect((await second.events.next())?.id).to.equal(ids[1]);
    expect(ids[0]).not.to.equal(ids[1]);
    first.topUp();
    expect((await first.events.next())?.id).not.to.equal(ids[1]);
    await first.events.cancel();
    await second.events.cancel();
  });

  it('sends both again to who has missed one of the two', async () => {
    const before = await setUp();
    const half = (await before.events.next())?.id ?? '';
    await before.events.cancel();
    const { events } = await setUp(half);
    expect(await events.next()).to.have.property('event', 'account');
    expect(await events.next()).to.have.property('event', 'alerts');
    await events.cancel();
  });

  it('ends with the world', async () => {
    const { events, closing } = await setUp();
    await events.next();
    await events.next();
    closing.abort();
    expect(await events.next()).to.equal(undefined);
  });

  it('gives a sign of life every 15 seconds, until its reader goes', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const ends = t.mock.method(globalThis, 'clearInterval');
    const { events } = await setUp();
    await events.next();
    await events.next();
    let said = 0;
    const beat = events.next().finally(() => (said += 1));
    t.mock.timers.tick(14_999);
    await drain();
    expect(said).to.equal(0);
    t.mock.timers.tick(1);
    expect(await beat).to.deep.equal({ comment: 'still here' });
    t.mock.timers.tick(15_000);
    expect(await events.next()).to.deep.equal({ comment: 'still here' });
    expect(ends.mock.callCount()).to.equal(0);
    await events.cancel();
    expect(ends.mock.callCount()).to.equal(1);
    // A beat would fail now: nobody can write to a stream that was canceled.
    t.mock.timers.tick(60_000);
  });

  it('asks its source once for what changed meanwhile, and not where nothing did', async () => {
    const { events, topUp, readings } = await setUp();
    await events.next();
    await events.next();
    await drain();
    expect(readings()).to.equal(1);
    topUp();
    topUp();
    await drain();
    expect(readings()).to.equal(2);
    await events.cancel();
  });

  it('outlives a source that fails, and tells with the next sign of life what it missed', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { events, topUp, failWith, reported } = await setUp();
    await events.next();
    await events.next();
    const failure = new Error('The database is gone.');
    failWith(failure);
    topUp();
    await drain();
    expect(reported).to.deep.equal([failure]);
    failWith();
    t.mock.timers.tick(15_000);
    expect(await events.next()).to.have.property('comment');
    expect(allocatedIn(await events.next())).to.equal('76');
    await events.cancel();
  });

  it('leaves nobody watching where its source fails at once', async () => {
    let watching = 0;
    const failure = new Error('The database is gone.');
    const opening = openEventStream({
      read: () => Promise.reject(failure),
      watch: () => {
        watching += 1;
        return () => (watching -= 1);
      },
      lastEventId: null,
      ends: [],
      report: () => undefined,
    });
    expect(await opening.catch((error: unknown) => error)).to.equal(failure);
    expect(watching).to.equal(0);
  });
});
