import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockFetch } from '@usage-kit/mocks/fetch';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import type { ScenarioChoice } from '@usage-kit/mocks/world';
import { inVirtualTime } from '../../../test/mounts/virtual-time.js';
import { CHECKS } from './checks/index.js';
import { conform, type Report } from './conform.js';
import type { Mutation } from './testing/mutation.js';
import { MUTATIONS } from './testing/mutations.js';

const url = 'https://billing.test/api';
const origin = 'https://app.example';

function checked(
  scenario: ScenarioChoice,
  options: Partial<Parameters<typeof conform>[0]> = {},
): Promise<Report> {
  const fetch = createMockFetch({ scenario, baseUrl: url });
  const accountId = fetch.world.account().id;
  return inVirtualTime(() =>
    conform({
      url,
      accountId,
      token: 'demo-token',
      origin,
      quick: true,
      allowWrites: true,
      fetch,
      ...options,
    }),
  );
}

const outcome = ({ results }: Report, status: string): readonly string[] =>
  results.filter((result) => result.status === status).map(({ name }) => name);

/** A fetch between the check and a good backend, which breaks what comes back. */
function broken({ on, body, answer, check }: Mutation, good: typeof fetch): typeof fetch {
  return async (input, init) => {
    const { pathname, search } = new URL(new Request(input).url);
    const path = pathname.replace(/^.*\/accounts\/[^/]+/, '') || '/';
    const headers = new Headers(init?.headers);
    // Who forgets what was sent sends it again.
    if (check === 'events-again') headers.delete('Last-Event-ID');
    const response = await good(input, { ...init, headers });
    if (!on.test(`${init?.method ?? 'GET'} ${path}${search}`)) return response;
    if (answer) return answer(response);
    const text = await response.text();
    if (text === '') return new Response(null, response);
    const changed = JSON.parse(text) as unknown;
    const other = body?.(changed);
    return new Response(JSON.stringify(other ?? changed), response);
  };
}

void describe('the conformance check', () => {
  const lives: readonly ScenarioName[] = [
    'moderate',
    'healthy',
    'new-account',
    'low',
    'exhausted',
    'overdraft',
    'stopped',
    'runs-exhausted',
    'free-credits-expired',
    'paid-with-rollover',
    'nothing-used',
    'hostile-strings',
  ];
  for (const scenario of lives) {
    void it(`finds nothing wrong with the life ${scenario}`, async () => {
      const report = await checked(scenario);
      const failed = report.results.filter(({ status }) => status === 'failed');
      assert.deepEqual(failed, []);
      assert.equal(report.conforms, true);
      for (const result of report.results) {
        if (result.status === 'skipped')
          assert.doesNotMatch(result.why, /not of its form/, result.name);
      }
    });
  }

  void it('waits for a sign of life, unless it was asked to be quick', async () => {
    const report = await checked('moderate', { only: ['events-alive'], quick: false });
    assert.deepEqual(outcome(report, 'passed'), ['events-alive']);
  });

  void it('checks everything but what there is none of', async () => {
    assert.deepEqual(outcome(await checked('moderate'), 'skipped'), [
      'events-alive',
      'retry-after',
      'dismiss-fixed',
    ]);
  });

  // Several mutations share a check; what it says of the good backend is asked once.
  const ofGoodBackend = new Map<string, Promise<Report>>();
  for (const mutation of MUTATIONS) {
    const { check, what, scenario = 'moderate' } = mutation;
    void it(`${check} tells of it: ${what}`, async () => {
      const good = createMockFetch({ scenario, baseUrl: url });
      const options = { only: [check], quick: check !== 'events-alive' };
      const life = `${scenario} ${check}`;
      const before = ofGoodBackend.get(life) ?? checked(scenario, options);
      ofGoodBackend.set(life, before);
      assert.equal(outcome(await before, 'failed').length, 0);
      const report = await checked(scenario, { ...options, fetch: broken(mutation, good) });
      assert.ok(outcome(report, 'failed').includes(check), JSON.stringify(report.results));
      assert.equal(report.conforms, false);
    });
  }

  void it('has a broken backend for every check', () => {
    const broken = new Set(MUTATIONS.map(({ check }) => check));
    assert.deepEqual(
      CHECKS.map(({ name }) => name).filter((name) => !broken.has(name)),
      [],
    );
    assert.equal(new Set(CHECKS.map(({ name }) => name)).size, CHECKS.length);
  });

  void it('writes nothing unless it may', async () => {
    const methods = new Set<string>();
    const good = createMockFetch({ scenario: 'moderate' });
    await checked('moderate', {
      allowWrites: false,
      fetch: (input, init) => {
        methods.add(init?.method ?? 'GET');
        return good(input, init);
      },
    });
    assert.deepEqual([...methods].sort(), ['GET', 'OPTIONS']);
  });

  void it('keeps the token out of its report', async () => {
    const good = createMockFetch({ scenario: 'moderate', baseUrl: url });
    const mutation: Mutation = {
      check: '',
      what: '',
      on: /^GET \/tools/,
      answer: () => new Response('demo-token', { status: 500 }),
    };
    const report = await checked('moderate', { fetch: broken(mutation, good) });
    assert.ok(!report.conforms);
    assert.doesNotMatch(JSON.stringify(report), /demo-token/);
  });
});
