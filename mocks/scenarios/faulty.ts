import { problemResponse } from '@usage-kit/backend';
import type { Fault } from '../faults/fault.js';
import { body, broken, busy, changed, cutOff, networkError, silence } from '../faults/answers.js';
import { NOW } from './company.js';
import { acme } from './moderate.js';
import type { Scenario } from './scenario.js';

/** Acme’s life, and something that goes wrong. Each has its own account, so that they stand side by side. */
export function faulty(
  name: string,
  title: string,
  description: string,
  faults: readonly Fault[],
): Scenario {
  const accountId = `acc_${name.replaceAll('-', '_')}`;
  return {
    name,
    title,
    description,
    accountId,
    endsAt: NOW,
    faults,
    create: () => acme(accountId),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(record: Record<string, unknown>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}

/** Nulls, missing fields, other types, unknown words and fields that no one knows, in every response. */
function disfigured(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const items = Array.isArray(value['items']) ? (value['items'] as unknown[]) : undefined;
  return {
    ...without(value, 'cycle'),
    ...('name' in value && { name: null }),
    ...(isRecord(value['runs']) && { runs: { ...value['runs'], used: '45' } }),
    ...(isRecord(value['credits']) && { credits: { ...value['credits'], remaining: 87.84 } }),
    ...(items !== undefined && { items: items.map(disfiguredItem) }),
    extra: { nobody: ['knows', 'this'] },
  };
}

function disfiguredItem(item: unknown, place: number): unknown {
  if (!isRecord(item)) return item;
  return [
    { ...item, status: 'hibernating', type: 'quantised' },
    { ...item, runs: null, creditsUsed: null, activeSeconds: null },
    without(item, 'name'),
    { ...item, lastActiveAt: 'yesterday', lastDeployedAt: 1_763_740_800, extra: true },
  ][place % 4];
}

/** Amounts at the border of what can be told: 40 digits, an exponent, seven digits after the point, -0. */
function extreme(value: unknown): unknown {
  if (!isRecord(value) || !isRecord(value['credits'])) return value;
  return {
    ...value,
    credits: {
      allocated: '9'.repeat(40),
      used: '1e21',
      remaining: '-0',
      byCategory: { models: '0.1234567', guardrails: '0.000001', scripts: '-12.5' },
    },
    runs: { allocated: 9_007_199_254_740_991, used: 1e21, remaining: -9_007_199_254_740_991 },
  };
}

const EMPTY_ANSWERS = ['{}', 'null', '[]', ''] as const;

const TRUTHS: readonly Scenario[] = [
  faulty(
    'slow',
    'Slow',
    'Every first response takes ten seconds, every later one a second and a half.',
    [{ delayMs: ({ nth }) => (nth === 1 ? 10_000 : 1_500) }],
  ),
  faulty('never-answers', 'No response', 'Requests are taken and never get a response.', [
    { answer: silence() },
  ]),
  faulty('failing', 'Failing', 'Every response is 500 with a page of HTML.', [
    { answer: broken(500) },
  ]),
  faulty('unavailable', 'Unavailable', 'Every response is 503: try again in 30 seconds.', [
    { answer: busy('unavailable', '30') },
  ]),
  faulty('offline', 'Offline', 'No request gets through.', [{ answer: networkError() }]),
  faulty(
    'flaky',
    'Flaky',
    'Every third request of a kind fails: by the network, by 500, by 502, in turn. The rest is true.',
    [
      { when: ({ nth }) => nth % 9 === 3, answer: networkError() },
      { when: ({ nth }) => nth % 9 === 6, answer: broken(500) },
      { when: ({ nth }) => nth % 9 === 0, answer: broken(502) },
    ],
  ),
  faulty(
    'fails-once',
    'Fails once',
    'The first request of each kind fails on the way; a second try gets a response.',
    [{ when: ({ nth }) => nth === 1, answer: networkError() }],
  ),
  faulty(
    'stale-after-first',
    'Stale after the first response',
    'The first request of each kind gets a response, every later one fails: what is shown grows old.',
    [{ when: ({ nth }) => nth > 1, answer: broken(500) }],
  ),
  faulty('unreadable', 'Unreadable', 'Every response is JSON that is cut off in its middle.', [
    { on: ['events'], answer: body('', 'text/html') },
    { answer: cutOff() },
  ]),
  faulty('html-answers', 'HTML for JSON', 'Every response is 200 with a sign-in page in HTML.', [
    { answer: body('<!doctype html><title>Sign in</title>', 'text/html') },
  ]),
  faulty(
    'empty-answers',
    'Empty responses',
    'Responses are {}, null, [] and nothing at all, in turn.',
    [
      { on: ['events'], answer: () => new Response(null, { status: 204 }) },
      { answer: (call, proper) => body(EMPTY_ANSWERS[(call.nth - 1) % 4] ?? '')(call, proper) },
    ],
  ),
  faulty(
    'wrong-values',
    'Wrong values',
    'Fields are missing, null, of another type, or hold words that nobody knows.',
    [{ on: ['events'], answer: broken(500) }, { answer: changed(disfigured) }],
  ),
  faulty(
    'extreme-numbers',
    'Extreme numbers',
    'Forty digits, an exponent, seven digits after the point, minus zero.',
    [{ on: ['events'], answer: broken(500) }, { answer: changed(extreme) }],
  ),
];

const DENIALS: readonly Scenario[] = [
  faulty(
    'rate-limited',
    'Rate limited',
    'The first request of each kind gets a response; later ones are 429, two of three: try again in 2 seconds.',
    [{ when: ({ nth }) => nth % 3 !== 1, answer: busy('rate_limited', '2') }],
  ),
  faulty(
    'session-expired',
    'Session expired',
    'The tokens have expired: 401 until a renewed one is shown.',
    [
      {
        when: ({ token }) => token !== null && !token.startsWith('renewed-'),
        answer: () => problemResponse('token_expired', 'The token has expired. Request a new one.'),
      },
    ],
  ),
  faulty('signed-out', 'Signed out', 'No token is good anymore, a renewed one neither.', [
    { answer: () => problemResponse('token_expired', 'The token has expired. Sign in again.') },
  ]),
  faulty('forbidden', 'Forbidden', 'No one can see this account: every response is 403.', [
    { answer: () => problemResponse('account_forbidden', 'The token is for another account.') },
  ]),
  faulty(
    'partly-forbidden',
    'Partly forbidden',
    'The models are not for this person (403), and the server knows no scripts (404). The rest lives.',
    [
      {
        on: ['models', 'deployments'],
        answer: () => problemResponse('account_forbidden', 'Models are for administrators.'),
      },
      {
        on: ['scripts', 'script', 'forecast'],
        answer: () => problemResponse('not_found', 'Not found.'),
      },
    ],
  ),
  faulty(
    'dismissal-refused',
    'Dismissal refused',
    'The server does not take a dismissal: 503. The banner must come back.',
    [{ on: ['dismiss-alert'], answer: busy('unavailable', '5') }],
  ),
  faulty(
    'late-answers',
    'Responses out of order',
    'The shorter the search, the later its response: the response to "i" comes after the one to "invoice".',
    [
      {
        on: ['tools', 'models', 'guardrails', 'scripts', 'deployments'],
        delayMs: ({ url }) => Math.max(100, 2_000 - 300 * (url.searchParams.get('q') ?? '').length),
      },
    ],
  ),
];

export const FAULTY: readonly Scenario[] = [...TRUTHS, ...DENIALS];
