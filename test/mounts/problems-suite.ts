import type { Account, AlertList } from '@usage-kit/contract';
import { expect } from 'chai';
import { type Mount, mounting, type TestRunner } from './mount.js';
import { problemOf } from './problem-of.js';

/** What every mount returns instead of the requested data. */
export function testProblems(runner: TestRunner, name: string, mount: Mount): void {
  const { describe, it } = runner;
  describe(`what goes wrong, or has not changed, through ${name}`, () => {
    const start = mounting(runner, mount);

    it('POST commands, one or many, for the admin token only', async () => {
      const { ask } = await start({ scenario: 'new-account', adminToken: 'write' });
      const send = (body: unknown, token = 'write'): Promise<Response> =>
        ask('/commands', { method: 'POST', body: JSON.stringify(body), token });
      const topUp = { type: 'top-up', eventId: 'evt_1', resource: 'credits', amount: '25' };
      const first = await send(topUp);
      expect(first.status).to.equal(200);
      expect(await first.json()).to.deep.equal({ accepted: true });
      const batch = await send({ commands: [topUp, { type: 'deploy-tool', toolId: 'nobody' }] });
      const { results } = (await batch.json()) as { results: Record<string, unknown>[] };
      expect(results[0]).to.deep.equal({ accepted: true });
      expect(results[1]).to.include({ accepted: false, code: 'unknown_id' });
      // The event came twice, and counts once.
      expect((await ask.json<Account>('')).credits.allocated).to.equal('100');

      const half = await send({ commands: [{ ...topUp, eventId: 'evt_2' }, { type: 'dance' }] });
      const problem = await problemOf(half);
      expect(problem.code).to.equal('invalid_request');
      expect(problem.detail).to.contain('commands[1]');
      expect((await ask.json<Account>('')).credits.allocated).to.equal('100');

      const tooMany = Array.from({ length: 1_001 }, () => topUp);
      expect((await send({ commands: tooMany })).status).to.equal(400);
      expect((await send({ commands: tooMany.slice(1) })).status).to.equal(200);
      expect((await send({ commands: [] })).status).to.equal(400);
      expect((await send(topUp, 'demo-token')).status).to.equal(403);
      expect((await send(topUp, 'other')).status).to.equal(401);
    });

    it('has no commands unless they were asked for', async () => {
      const { ask } = await start();
      const answer = await ask('/commands', { method: 'POST', body: '{}' });
      expect((await problemOf(answer)).code).to.equal('not_found');
    });

    const problems: readonly [string, RequestInit & { token?: string | null }, number, string][] = [
      ['/tools?limit=501', {}, 400, 'invalid_request'],
      ['/trend?interval=minute', {}, 400, 'invalid_request'],
      ['/models/acme-support-8b/deployments?offset=-1', {}, 400, 'invalid_request'],
      ['/scripts?from=yesterday', {}, 400, 'invalid_request'],
      ['', { token: null }, 401, 'token_invalid'],
      ['/events', { token: 'nonsense' }, 401, 'token_invalid'],
      ['/alerts', { token: 'expired-token' }, 401, 'token_expired'],
      ['/tools', { token: 'foreign-token' }, 403, 'account_forbidden'],
      ['/models/nothing/deployments', {}, 404, 'not_found'],
      ['/guardrails/nothing', {}, 404, 'not_found'],
      ['/scripts/nothing', {}, 404, 'not_found'],
      ['/alerts/nothing', { method: 'DELETE' }, 404, 'not_found'],
      ['/nothing', {}, 404, 'not_found'],
      ['', { method: 'PUT', body: '{}' }, 404, 'not_found'],
      ['/tools?from=2026-11-02T00:00:00Z&to=2026-11-02T00:00:00Z', {}, 422, 'range_empty'],
      ['/trend?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z', {}, 422, 'range_empty'],
      ['/guardrails/guardrail_regex?from=2027-01-01T00:00:00Z', {}, 422, 'range_empty'],
      [
        '/trend?from=2016-11-01T00:00:00Z&to=2026-11-01T00:00:00Z&interval=hour',
        {},
        422,
        'range_too_large',
      ],
    ];
    for (const [path, init, status, code] of problems) {
      const how = init.token === undefined ? '' : ` with ${init.token ?? 'no token'}`;
      it(`${init.method ?? 'GET'} ${path || 'the account'}${how} is ${status} ${code}`, async () => {
        const { ask } = await start();
        const answer = await ask(path, init);
        expect(answer.status).to.equal(status);
        const problem = await problemOf(answer);
        expect(problem.code).to.equal(code);
        if (status === 401) expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
      });
    }

    it('does not dismiss a fixed banner: 409', async () => {
      const { ask } = await start({ scenario: 'exhausted' });
      const { items } = await ask.json<AlertList>('/alerts');
      const answer = await ask(`/alerts/${items[0]?.id ?? ''}`, { method: 'DELETE' });
      expect(answer.status).to.equal(409);
      expect((await problemOf(answer)).code).to.equal('alert_not_removable');
    });

    it('returns 304 to the tag of what still holds, and 200 to one that does not', async () => {
      const { ask, world } = await start();
      for (const path of ['', '/alerts', '/trend', '/tools', '/models', '/rates', '/forecast']) {
        const first = await ask(path);
        const tag = first.headers.get('ETag') ?? '';
        expect(tag, path).to.match(/^"[^"]+"$/);
        const same = await ask(path, { headers: { 'If-None-Match': tag }, cache: 'no-store' });
        expect(same.status, path).to.equal(304);
        expect(same.headers.get('ETag'), path).to.equal(tag);
        expect(await same.text(), path).to.equal('');
        const other = await ask(path, { headers: { 'If-None-Match': '"x"' }, cache: 'no-store' });
        expect(other.status, path).to.equal(200);
      }
      const before = (await ask('')).headers.get('ETag') ?? '';
      world.advance({ seconds: 60 });
      const later = await ask('', { headers: { 'If-None-Match': before }, cache: 'no-store' });
      expect(later.status).to.equal(200);
      expect(later.headers.get('ETag')).not.to.equal(before);
    });

    it('tells the world’s time, not the machine’s', async () => {
      const { ask, world } = await start();
      expect((await ask('')).headers.get('Date')).to.equal('Sat, 21 Nov 2026 16:02:00 GMT');
      world.advance('2026-12-01T00:00:00Z');
      expect((await ask('/rates')).headers.get('Date')).to.equal('Tue, 01 Dec 2026 00:00:00 GMT');
    });
  });
}
