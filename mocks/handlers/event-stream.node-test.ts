import { describe, it } from 'node:test';
import { expect } from 'chai';
import { scenarioNamed } from '../scenarios/index.js';
import { drain } from '../../test/mounts/drain.js';
import { eventReader, type Frame } from '../../test/mounts/event-reader.js';
import { eventStream } from './event-stream.js';

function setUp(lastEventId: string | null = null) {
  const engine = scenarioNamed('new-account').create();
  const closing = new AbortController();
  const stream = eventStream(engine, { lastEventId, closed: closing.signal });
  let events = 0;
  return {
    engine,
    closing,
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
    const { events, topUp } = setUp();
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
    const { events, engine, topUp } = setUp();
    await events.next();
    await events.next();
    engine.advance({ seconds: 3600 });
    await drain();
    topUp();
    expect(allocatedIn(await events.next())).to.equal('76');
    await events.cancel();
  });

  it('keeps only the newest for a reader who has stalled', async () => {
    const { events, topUp } = setUp();
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
    const first = setUp();
    const second = setUp();
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
    const before = setUp();
    const half = (await before.events.next())?.id ?? '';
    await before.events.cancel();
    const { events } = setUp(half);
    expect(await events.next()).to.have.property('event', 'account');
    expect(await events.next()).to.have.property('event', 'alerts');
    await events.cancel();
  });

  it('ends with the world', async () => {
    const { events, closing } = setUp();
    await events.next();
    await events.next();
    closing.abort();
    expect(await events.next()).to.equal(undefined);
  });

  it('gives a sign of life every 15 seconds, until its reader goes', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const ends = t.mock.method(globalThis, 'clearInterval');
    const { events } = setUp();
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
});
