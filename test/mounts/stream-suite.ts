import type { Account, AlertList } from '@usage-kit/contract';
import { expect } from 'chai';
import { eventReader } from './event-reader.js';
import { type Mount, mounting, type TestRunner } from './mount.js';

/** What every mount tells who listens. */
export function testStream(runner: TestRunner, name: string, mount: Mount): void {
  const { describe, it } = runner;
  describe(`the live stream through ${name}`, () => {
    const start = mounting(runner, mount);

    it('streams the account and the alerts, at once and as they change', async () => {
      const { ask, world } = await start();
      const leaving = new AbortController();
      const answer = await ask('/events', { signal: leaving.signal });
      expect(answer.headers.get('Content-Type')).to.equal('text/event-stream');
      expect(answer.headers.get('ETag')).to.equal(null);
      const events = eventReader(answer);
      const account = await events.next();
      const alerts = await events.next();
      expect(account?.event).to.equal('account');
      expect(account?.id).to.be.a('string');
      expect(JSON.parse(account?.data ?? '')).to.deep.equal(await ask.json<Account>(''));
      expect(alerts?.event).to.equal('alerts');
      expect(JSON.parse(alerts?.data ?? '')).to.deep.equal(await ask.json<AlertList>('/alerts'));

      world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '300' });
      const richer = await events.next();
      expect(JSON.parse(richer?.data ?? '')).to.have.nested.property('credits.allocated', '600');
      // 35% are used now: the banner of 20% is gone, since it was dismissed in this cycle.
      const calmer = await events.next();
      expect(JSON.parse(calmer?.data ?? '')).to.deep.equal({ items: [] });
      leaving.abort();
      let failure: unknown;
      await events.next().catch((error: unknown) => (failure = error));
      expect(failure).to.have.property('name', 'AbortError');
    });

    it('tells who comes back what has changed since, and nothing where nothing has', async () => {
      const { ask, world } = await start({ scenario: 'new-account' });
      const first = eventReader(await ask('/events'));
      await first.next();
      const last = (await first.next())?.id ?? '';
      await first.cancel();

      const again = eventReader(await ask('/events', { headers: { 'Last-Event-ID': last } }));
      expect(await again.next()).to.have.property('comment');
      await again.cancel();

      world.execute({ type: 'top-up', eventId: 'e', resource: 'credits', amount: '5' });
      const news = eventReader(await ask('/events', { headers: { 'Last-Event-ID': last } }));
      expect(await news.next()).to.include({ event: 'account' });
      expect(await news.next()).to.include({ event: 'alerts' });
      await news.cancel();
    });
  });
}
