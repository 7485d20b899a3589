import { describe, it } from 'node:test';
import { expect } from 'chai';
import { createMockFetch } from './fetch.js';
import { broken, networkError, silence } from './faults/index.js';
import { scenarioNamed, withFaults } from './scenarios/index.js';
import { drain } from '../test/mounts/drain.js';

const ACCOUNT = 'https://billing.test/v1/accounts/acc_01JD7NEWAC';
const headers = { Authorization: 'Bearer demo-token' };

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

describe('a fetch without a worker', () => {
  it('is called as fetch is: by text, by URL, by request', async () => {
    const mockFetch = createMockFetch({ scenario: 'new-account' });
    const byText = await mockFetch(ACCOUNT, { headers });
    const byUrl = await mockFetch(new URL(ACCOUNT), { headers });
    const byRequest = await mockFetch(new Request(ACCOUNT, { headers }));
    expect([byText.status, byUrl.status, byRequest.status]).to.deep.equal([200, 200, 200]);
    expect(byText.url).to.equal(ACCOUNT);
    expect(byText.ok).to.equal(true);
  });

  it('serves below the base URL that it was given, and nothing else', async () => {
    const baseUrl = 'https://billing.test/api/';
    const mockFetch = createMockFetch({ scenario: 'new-account', baseUrl });
    const below = ACCOUNT.replace('/v1', '/api/v1');
    expect((await mockFetch(below, { headers })).status).to.equal(200);
    expect(await failureOf(mockFetch(ACCOUNT, { headers }))).to.be.instanceOf(TypeError);
  });

  it('passes on other requests to the given fetch', async () => {
    const passed: string[] = [];
    const mockFetch = createMockFetch({
      scenario: 'new-account',
      fallback: (input) => {
        passed.push((input as Request).url);
        return Promise.resolve(new Response('elsewhere'));
      },
    });
    const answer = await mockFetch('https://other.test/file');
    expect(await answer.text()).to.equal('elsewhere');
    expect(passed).to.deep.equal(['https://other.test/file']);
  });

  it('rejects with the reason of a signal that was aborted before', async () => {
    const mockFetch = createMockFetch({ scenario: 'new-account' });
    const failure = await failureOf(mockFetch(ACCOUNT, { headers, signal: AbortSignal.abort() }));
    expect(failure).to.have.property('name', 'AbortError');
    expect(mockFetch.world.account().calls.size).to.equal(0);
  });

  it('rejects with the reason of a signal that is aborted while it waits', async () => {
    const scenario = withFaults(scenarioNamed('new-account'), [{ answer: silence() }]);
    const mockFetch = createMockFetch({ scenario });
    const leaving = new AbortController();
    const answer = mockFetch(ACCOUNT, { headers, signal: leaving.signal });
    const reason = new Error('no longer wanted');
    await drain();
    expect(mockFetch.world.account().calls.get('account')).to.equal(1);
    leaving.abort(reason);
    expect(await failureOf(answer)).to.equal(reason);
  });

  it('ends a delay when its request is aborted', async (t) => {
    const timers = t.mock.method(globalThis, 'setTimeout');
    const ends = t.mock.method(globalThis, 'clearTimeout');
    const scenario = withFaults(scenarioNamed('new-account'), [{ delayMs: 60_000 }]);
    const mockFetch = createMockFetch({ scenario });
    const leaving = new AbortController();
    const answer = mockFetch(ACCOUNT, { headers, signal: leaving.signal });
    await drain();
    const delay = timers.mock.calls.find((call) => call.arguments[1] === 60_000);
    expect(delay?.result).not.to.equal(undefined);
    leaving.abort(new DOMException('Too late', 'TimeoutError'));
    expect(await failureOf(answer)).to.have.property('name', 'TimeoutError');
    expect(ends.mock.calls.map((call) => call.arguments[0])).to.include(delay?.result);
  });

  for (const [how, leave] of [
    ['cancels the body', (body: ReadableStream | null) => body?.cancel()],
    [
      'aborts',
      (_: unknown, leaving: AbortController) => {
        leaving.abort();
      },
    ],
  ] as const) {
    it(`leaves nobody listening once the reader of a stream ${how}`, async () => {
      const mockFetch = createMockFetch({ scenario: 'new-account' });
      const { engine } = mockFetch.world.account();
      const subscribe = engine.subscribe.bind(engine);
      const listening = new Set<() => void>();
      engine.subscribe = (listener) => {
        const unsubscribe = subscribe(listener);
        listening.add(listener);
        return () => {
          listening.delete(listener);
          unsubscribe();
        };
      };
      const leaving = new AbortController();
      const stream = await mockFetch(`${ACCOUNT}/events`, { headers, signal: leaving.signal });
      expect([...listening].length).to.equal(1);
      await leave(stream.body, leaving);
      await drain();
      expect([...listening].length).to.equal(0);
    });
  }

  it('fails as a network does', async () => {
    const scenario = withFaults(scenarioNamed('new-account'), [{ answer: networkError() }]);
    const failure = await failureOf(createMockFetch({ scenario })(ACCOUNT, { headers }));
    expect(failure).to.be.instanceOf(TypeError);
    expect(failure).to.have.property('message', 'Failed to fetch');
  });

  it('has faults only where and when they are told to be', async () => {
    const scenario = withFaults(scenarioNamed('new-account'), [
      { on: ['tools'], when: ({ nth }) => nth === 2, answer: broken(502) },
    ]);
    const mockFetch = createMockFetch({ scenario });
    const statuses: number[] = [];
    for (const path of ['/tools', '/tools', '/tools', '/models', '/models']) {
      statuses.push((await mockFetch(`${ACCOUNT}${path}`, { headers })).status);
    }
    expect(statuses).to.deep.equal([200, 502, 200, 200, 200]);
    expect(mockFetch.world.account().calls.get('tools')).to.equal(3);
  });

  it('says which scenarios there are where one is unknown', () => {
    expect(() => createMockFetch({ scenario: 'nonsense' as 'healthy' })).to.throw(
      'Unknown scenario "nonsense". Available: new-account,',
    );
  });
});
