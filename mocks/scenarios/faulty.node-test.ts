import { describe, it } from 'node:test';
import { expect } from 'chai';
import { createMockFetch } from '../fetch.js';
import { type Asker, askerOf } from '../../test/mounts/asker.js';
import { drain } from '../../test/mounts/drain.js';
import { eventReader } from '../../test/mounts/event-reader.js';
import { type ScenarioName, scenarioNamed } from './index.js';

function askerFor(name: ScenarioName): Asker & { fetch: ReturnType<typeof createMockFetch> } {
  const mockFetch = createMockFetch({ scenario: name });
  const { accountId } = scenarioNamed(name);
  return Object.assign(askerOf({ fetch: mockFetch, accountId }), { fetch: mockFetch });
}

/** What comes of so many requests for one path: a status, or that the network failed. */
async function outcomes(ask: Asker, path: string, times: number): Promise<(number | 'network')[]> {
  const all: (number | 'network')[] = [];
  for (let time = 0; time < times; time += 1) {
    all.push(
      await ask(path).then(
        ({ status }) => status,
        () => 'network' as const,
      ),
    );
  }
  return all;
}

/** Whether a promise has settled, once everything that is due has run. */
async function hasSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  promise.then(settle, settle);
  await drain();
  return settled;
}

describe('scenarios in which something goes wrong', () => {
  const statuses: readonly [ScenarioName, string, (number | 'network')[]][] = [
    ['failing', '', [500, 500]],
    ['unavailable', '/tools', [503, 503]],
    ['offline', '', ['network', 'network']],
    ['flaky', '/tools', [200, 200, 'network', 200, 200, 500, 200, 200, 502]],
    ['fails-once', '/alerts', ['network', 200, 200]],
    ['stale-after-first', '', [200, 500, 500]],
    ['rate-limited', '', [200, 429, 429, 200, 429, 429]],
    ['signed-out', '', [401]],
    ['forbidden', '', [403]],
    ['partly-forbidden', '/models', [403]],
    ['partly-forbidden', '/scripts', [404]],
    ['partly-forbidden', '', [200]],
    ['html-answers', '', [200]],
    ['stream-none', '/events', [204]],
    ['stream-none', '', [200]],
  ];
  for (const [name, path, expected] of statuses) {
    it(`${name}: ${path || 'the account'} is ${expected.join(', ')}`, async () => {
      expect(await outcomes(askerFor(name), path, expected.length)).to.deep.equal(expected);
    });
  }

  it('slow: the first response of a kind takes ten seconds, later ones a second and a half', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const ask = askerFor('slow');
    const takes = async (path: string, ms: number): Promise<void> => {
      const answer = ask(path);
      await drain();
      t.mock.timers.tick(ms - 1);
      expect(await hasSettled(answer), `${path} before ${ms} ms`).to.equal(false);
      t.mock.timers.tick(1);
      expect((await answer).status).to.equal(200);
    };
    await takes('/tools', 10_000);
    await takes('/tools', 1_500);
    // A request that was given up was the first of its kind too.
    const leaving = new AbortController();
    const gaveUp = ask('', { signal: leaving.signal }).catch(() => 'gave up');
    t.mock.timers.tick(200);
    expect(await hasSettled(gaveUp)).to.equal(false);
    leaving.abort();
    expect(await gaveUp).to.equal('gave up');
    await takes('', 1_500);
  });

  it('never-answers: nothing comes', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
    const leaving = new AbortController();
    const answer = askerFor('never-answers')('', { signal: leaving.signal });
    await drain();
    t.mock.timers.tick(3_600_000);
    expect(await hasSettled(answer)).to.equal(false);
    leaving.abort();
    const failure: unknown = await answer.catch((error: unknown) => error);
    expect(failure).to.have.property('name', 'AbortError');
  });

  it('busy responses say when to come back', async () => {
    const unavailable = await askerFor('unavailable')('');
    expect(unavailable.headers.get('Retry-After')).to.equal('30');
    const limited = askerFor('rate-limited');
    await limited('');
    expect((await limited('')).headers.get('Retry-After')).to.equal('2');
  });

  it('unreadable: JSON that is cut off', async () => {
    const answer = await askerFor('unreadable')('');
    expect(answer.headers.get('Content-Type')).to.equal('application/json');
    const text = await answer.text();
    expect(text).to.match(/^\{"id":"acc_unreadable"/);
    expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
  });

  it('empty-answers: {}, null, [] and nothing, in turn', async () => {
    const ask = askerFor('empty-answers');
    const texts: string[] = [];
    for (let time = 0; time < 5; time += 1) texts.push(await (await ask('')).text());
    expect(texts).to.deep.equal(['{}', 'null', '[]', '', '{}']);
  });

  it('wrong-values: fields that are missing, null, of another type, and unknown words', async () => {
    const ask = askerFor('wrong-values');
    const account = await ask.json<Record<string, unknown>>('');
    expect(account).to.not.have.property('cycle');
    expect(account['name']).to.equal(null);
    expect(account).to.have.nested.property('runs.used', '45');
    expect(account).to.have.nested.property('credits.remaining', 87.84);
    expect(account).to.have.property('extra');
    const { items } = await ask.json<{ items: Record<string, unknown>[] }>('/tools');
    expect(items[0]?.['status']).to.equal('hibernating');
    expect(items[1]?.['runs']).to.equal(null);
    expect(items[2]).to.not.have.property('name');
  });

  it('extreme-numbers: what no reader should take for a balance', async () => {
    const account = await askerFor('extreme-numbers').json<object>('');
    expect(account).to.have.nested.property('credits.allocated', '9'.repeat(40));
    expect(account).to.have.nested.property('credits.used', '1e21');
    expect(account).to.have.nested.property('credits.byCategory.models', '0.1234567');
  });

  it('session-expired: 401 until a renewed token is shown', async () => {
    const ask = askerFor('session-expired');
    const old = await ask('');
    expect(old.status).to.equal(401);
    expect(await old.json()).to.have.property('code', 'token_expired');
    expect((await ask('', { token: 'renewed-token' })).status).to.equal(200);
    expect((await ask('', { token: 'renewed-token-acc_session_expired' })).status).to.equal(200);
  });

  it('dismissal-refused: 503, and the banner stands', async () => {
    const ask = askerFor('dismissal-refused');
    const { items } = await ask.json<{ items: { id: string }[] }>('/alerts');
    const path = `/alerts/${items[0]?.id ?? ''}`;
    expect((await ask(path, { method: 'DELETE' })).status).to.equal(503);
    expect(await ask.json('/alerts')).to.deep.equal({ items });
  });

  it('late-answers: a longer search gets a response first', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const ask = askerFor('late-answers');
    const order: string[] = [];
    const answers = ['i', 'invoice'].map(async (q) => {
      await ask(`/tools?q=${q}`);
      order.push(q);
    });
    for (let ms = 0; ms < 2_000; ms += 100) {
      await drain();
      t.mock.timers.tick(100);
    }
    await Promise.all(answers);
    expect(order).to.deep.equal(['invoice', 'i']);
  });
});

describe('live streams that go wrong', () => {
  async function openStream(name: ScenarioName) {
    const ask = askerFor(name);
    const leaving = new AbortController();
    const answer = await ask('/events', { signal: leaving.signal });
    let events = 0;
    return {
      answer,
      reader: eventReader(answer),
      leave: () => leaving.abort(),
      change: () => {
        events += 1;
        const eventId = `evt_test_${events}`;
        ask.fetch.world.execute({ type: 'top-up', eventId, resource: 'credits', amount: '1' });
        return drain();
      },
    };
  }

  it('stream-cut: the second event ends in its middle', async () => {
    const { reader } = await openStream('stream-cut');
    expect(await reader.next()).to.have.property('event', 'account');
    expect(await reader.next()).to.equal(undefined);
    expect(reader.rest()).to.match(/^id: .*\nevent: alerts\n/);
  });

  it('stream-silent: nothing is said, not even that the connection lives', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { reader, change, leave } = await openStream('stream-silent');
    const said = reader.next();
    expect(await hasSettled(said)).to.equal(false);
    await change();
    t.mock.timers.tick(60_000);
    expect(await hasSettled(said)).to.equal(false);
    leave();
    const failure: unknown = await said.catch((error: unknown) => error);
    expect(failure).to.have.property('name', 'AbortError');
  });

  it('stream-gap: every second of the later events is lost', async () => {
    const { reader, change, leave } = await openStream('stream-gap');
    const allocated: unknown[] = [];
    for (let time = 0; time < 4; time += 1) await change();
    for (let time = 0; time < 4; time += 1) {
      const frame = await reader.next();
      if (frame?.event === 'account') {
        allocated.push(
          (JSON.parse(frame.data ?? '') as { credits: { allocated: string } }).credits.allocated,
        );
      }
    }
    // The third and the fifth event are lost: 301 and 303 are never told.
    expect(allocated).to.deep.equal(['300', '302', '304']);
    leave();
  });

  it('stream-repeated: everything is said twice', async () => {
    const { reader, leave } = await openStream('stream-repeated');
    const first = await reader.next();
    expect(await reader.next()).to.deep.equal(first);
    leave();
  });

  it('stream-out-of-order: old events come after new ones', async () => {
    const { reader, change, leave } = await openStream('stream-out-of-order');
    const account = await reader.next();
    const alerts = await reader.next();
    await change();
    const news = await reader.next();
    expect(news?.data).not.to.equal(account?.data);
    expect(await reader.next()).to.deep.equal(account);
    expect(await reader.next()).to.deep.equal(alerts);
    leave();
  });

  it('stream-blocked: a page of HTML', async () => {
    const { answer } = await openStream('stream-blocked');
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('Content-Type')).to.equal('text/html');
  });
});
