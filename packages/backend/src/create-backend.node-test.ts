import type { AlertList, Problem, ToolList } from '@usage-kit/contract';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { eventReader } from '../../../test/mounts/event-reader.js';
import { type BackendOptions, createBackend } from './create-backend.js';
import { ProblemError } from './problem.js';
import { sampleAccount, SampleSource } from './testing/sample-source.js';

const BASE = 'https://billing.test/v1/accounts/acc_a';

function setUp(options: Partial<BackendOptions> & { source?: SampleSource } = {}) {
  const source = options.source ?? new SampleSource();
  const reported: unknown[] = [];
  const backend = createBackend({
    authenticate: () => ({ accountId: 'acc_a' }),
    now: () => Date.UTC(2026, 10, 21),
    report: (error) => reported.push(error),
    ...options,
    source,
  });
  const ask = (path: string, init?: RequestInit): Promise<Response> => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', 'Bearer t');
    const url = path.startsWith('http') ? path : `${BASE}${path}`;
    return backend(new Request(url, { ...init, headers }));
  };
  const codeOf = async (path: string, init?: RequestInit): Promise<string> => {
    const response = await ask(path, init);
    const { code } = (await response.json()) as Problem;
    return `${response.status} ${code}`;
  };
  return { source, reported, ask, codeOf };
}

describe('a backend', () => {
  it('is mounted anywhere, and says what it is not', async () => {
    const { ask, codeOf } = setUp();
    expect((await ask('https://app.test/api/billing/v1/accounts/acc_a')).status).to.equal(200);
    expect((await ask('https://app.test/api/v1/accounts/acc_a/')).status).to.equal(200);
    for (const path of ['/nothing', '/tools/t1', '/models/m/deployments/d', '/%E0%A4%A']) {
      expect(await codeOf(path), path).to.equal('404 not_found');
    }
    expect(await codeOf('https://app.test/')).to.equal('404 not_found');
    expect(await codeOf('', { method: 'POST', body: '{}' })).to.equal('404 not_found');
  });

  it('looks at the token before it asks the source for anything', async () => {
    const { codeOf } = setUp({ authenticate: () => ({ accountId: 'acc_b' }) });
    expect(await codeOf('')).to.equal('403 account_forbidden');
    expect(await codeOf('/rates')).to.equal('403 account_forbidden');
    expect(await codeOf('/tools?limit=0')).to.equal('403 account_forbidden');
  });

  it('has what its source can, and 404 for the rest', async () => {
    const { ask, codeOf } = setUp();
    expect((await ask('/tools')).status).to.equal(200);
    for (const path of ['/trend', '/models', '/scripts/s', '/rates', '/forecast']) {
      expect(await codeOf(path), path).to.equal('404 not_found');
    }
    expect(await codeOf('/models?limit=0')).to.equal('400 invalid_request');
  });

  it('refuses a source that lacks a method for what it can', () => {
    const source = new SampleSource(['tools', 'rates']);
    expect(() => setUp({ source })).to.throw(TypeError, 'The source can "rates"');
  });

  it('responds to HEAD as to GET, without a body', async () => {
    const { ask } = setUp();
    for (const path of ['', '/alerts', '/tools', '/tools?limit=0', '/nothing']) {
      const get = await ask(path);
      const head = await ask(path, { method: 'HEAD' });
      expect(head.status, path).to.equal(get.status);
      expect([...head.headers], path).to.deep.equal([...get.headers]);
      expect(await head.text(), path).to.equal('');
    }
    const events = await ask('/events', { method: 'HEAD' });
    expect(events.headers.get('Content-Type')).to.equal('text/event-stream');
    expect(events.body).to.equal(null);
  });

  it('tells the time it is given, and pages of any origin may read it', async () => {
    const { ask } = setUp();
    for (const path of ['', '/nothing']) {
      const { headers } = await ask(path);
      expect(headers.get('Date')).to.equal('Sat, 21 Nov 2026 00:00:00 GMT');
      expect(headers.get('Access-Control-Allow-Origin')).to.equal('*');
    }
    const preflight = await ask('/alerts/al_1', { method: 'OPTIONS' });
    expect(preflight.status).to.equal(204);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).to.contain('DELETE');
  });

  it('says when to ask again while its source cannot say', async () => {
    const { source, ask, codeOf, reported } = setUp();
    source.failure = new ProblemError('rate_limited', 'Slowly.', { retryAfterSeconds: 30 });
    const limited = await ask('');
    expect([limited.status, limited.headers.get('Retry-After')]).to.deep.equal([429, '30']);
    expect(reported).to.deep.equal([]);
    source.failure = new Error('connect ECONNREFUSED');
    expect(await codeOf('')).to.equal('503 unavailable');
    expect(await codeOf('/events')).to.equal('503 unavailable');
    expect(reported).to.deep.equal([source.failure, source.failure]);
    const response = await ask('');
    expect(response.headers.get('Retry-After')).to.equal('5');
    expect(await response.text()).not.to.contain('ECONNREFUSED');
  });

  it('reports nothing to a client that has left', async () => {
    const { source, ask, reported } = setUp();
    source.failure = new Error('aborted');
    await ask('', { signal: AbortSignal.abort() });
    expect(reported).to.deep.equal([]);
  });

  it('searches, filters, sorts and pages a list that its source gives whole', async () => {
    const { ask } = setUp();
    const list = async (query: string): Promise<string> => {
      const { items, total, offset, summary } = (await (
        await ask(`/tools?${query}`)
      ).json()) as ToolList;
      expect(summary).to.deep.equal({ totalTools: 3, totalRuns: 12 });
      return `${items.map(({ id }) => id).join(' ')} of ${total} from ${offset}`;
    };
    expect(await list('')).to.equal('t2 t1 t3 of 3 from 0');
    expect(await list('q=LOOKUP&sort=-name')).to.equal('t3 t1 of 2 from 0');
    expect(await list('status=deleted&status=undeployed')).to.equal('t2 of 1 from 0');
    expect(await list('sort=name&offset=1&limit=1')).to.equal('t1 of 3 from 1');
    expect(await list('offset=9')).to.equal(' of 3 from 9');
  });

  it('makes the alerts of a source that owns none, and tells of them live', async () => {
    const { source, ask, codeOf } = setUp();
    const events = eventReader(await ask('/events'));
    await events.next();
    expect((await events.next())?.data).to.equal('{"items":[]}');
    source.set(sampleAccount(85));
    expect(await events.next()).to.have.property('event', 'account');
    const { items } = JSON.parse((await events.next())?.data ?? '') as AlertList;
    expect(items[0]).to.include({ kind: 'threshold', resource: 'credits', threshold: 80 });
    expect(await (await ask('/alerts')).json()).to.deep.equal({ items });

    const path = `/alerts/${items[0]?.id ?? ''}`;
    expect((await ask(path, { method: 'DELETE' })).status).to.equal(204);
    expect((await ask(path, { method: 'DELETE' })).status).to.equal(204);
    expect(await (await ask('/alerts')).json()).to.deep.equal({ items: [] });
    expect(await codeOf('/alerts/al_none', { method: 'DELETE' })).to.equal('404 not_found');
    await events.cancel();
  });
});
