/* eslint @typescript-eslint/no-unsafe-member-access: off -- Responses are broken here in ways that no type allows. */
import { ok, replaced, stream, type Mutation } from './mutation.js';

const trend = /^GET \/trend/;
const account = /^GET \/$/;
const alerts = /^GET \/alerts$/;

export const ofAnswers: readonly Mutation[] = [
  {
    check: 'events-at-once',
    what: 'nothing is said at first',
    on: /^GET \/events/,
    answer: stream(() => ': hello\n\n'),
  },
  {
    check: 'events-at-once',
    what: 'another type',
    on: /^GET \/events/,
    answer: (answer) => replaced(answer, { headers: { 'Content-Type': 'text/plain' } }),
  },
  {
    check: 'events-at-once',
    what: 'no stream',
    on: /^GET \/events/,
    answer: (answer) => replaced(answer, { status: 404, body: '{}' }),
  },
  {
    check: 'events-form',
    what: 'no ids',
    on: /^GET \/events/,
    answer: stream((text) => text.replace(/^id: .*\n/gm, '')),
  },
  {
    check: 'events-form',
    what: 'half an account',
    on: /^GET \/events/,
    answer: stream((text) => text.replace(/"plan":"\w+",/, '')),
  },
  {
    check: 'events-agree',
    what: 'an old account',
    on: /^GET \/events/,
    answer: stream((text) => text.replace('"remaining":"87.84"', '"remaining":"90"')),
  },
  {
    check: 'events-agree',
    what: 'an account of tomorrow',
    on: /^GET \/events/,
    answer: stream((text) => text.replace(/"asOf":"2026-11-21/, '"asOf":"2026-11-22')),
  },
  {
    check: 'events-again',
    what: 'everything again',
    on: /^GET \/events/,
    answer: (answer) => answer,
  },
  {
    check: 'events-alive',
    what: 'the stream is ended',
    on: /^GET \/events/,
    answer: stream((text) => text),
  },
  {
    check: 'token-none',
    what: 'anyone may read',
    on: /^GET \/$/,
    answer: (answer) => (answer.status === 401 ? ok({})(answer) : answer),
  },
  {
    check: 'token-bad',
    what: 'any token will do',
    on: /^GET \/$/,
    answer: (answer) => (answer.status === 401 ? ok({})(answer) : answer),
  },
  {
    check: 'token-none-events',
    what: 'anyone may listen',
    on: /^GET \/events/,
    answer: (answer) => (answer.status === 401 ? ok({})(answer) : answer),
  },
  {
    check: 'account-other',
    what: 'another account is shown',
    on: /^GET \/$/,
    answer: (answer) => (answer.status === 404 ? ok({})(answer) : answer),
  },
  {
    check: 'unknown-id:/guardrails',
    what: 'an empty response',
    on: /conform-nothing/,
    answer: ok({}),
  },
  {
    check: 'unknown-id:/scripts',
    what: 'an empty response',
    on: /conform-nothing/,
    answer: ok({}),
  },
  {
    check: 'unknown-id:/models',
    what: 'an empty list',
    on: /conform-nothing/,
    answer: ok({ items: [] }),
  },
  {
    check: 'parameter:interval',
    what: 'days for minutes',
    on: /interval=minute/,
    answer: ok({ points: [] }),
  },
  { check: 'range-empty:/trend', what: 'no points', on: trend, answer: ok({ points: [] }) },
  {
    check: 'range-too-large',
    what: 'ninety thousand points',
    on: trend,
    answer: ok({ points: [] }),
  },
  {
    check: 'etag',
    what: 'no tag',
    on: /^GET \/rates/,
    answer: (answer) => replaced(answer, { headers: { ETag: null } }),
  },
  {
    check: 'etag',
    what: 'a tag without quotes',
    on: /^GET \/rates/,
    answer: (answer) => replaced(answer, { headers: { ETag: 'abc' } }),
  },
  {
    check: 'not-modified',
    what: 'always again',
    on: /^GET \/alerts/,
    answer: (answer) =>
      answer.status === 304 ? replaced(answer, { status: 200, body: '{}' }) : answer,
  },
  {
    check: 'not-modified',
    what: '304 to any tag',
    on: /^GET \/alerts/,
    answer: (answer) => replaced(answer, { status: 304, body: null }),
  },
  {
    check: 'content-type',
    what: 'plain text',
    on: /^GET \/tools/,
    answer: (answer) => replaced(answer, { headers: { 'Content-Type': 'text/plain' } }),
  },
  {
    check: 'retry-after',
    what: 'no word of when',
    on: account,
    answer: (answer) => replaced(answer, { status: 503, headers: { 'Retry-After': null } }),
  },
  {
    check: 'token-kept',
    what: 'the token in a body',
    on: account,
    body: (body) => void (body.name = 'demo-token'),
  },
  {
    check: 'token-kept',
    what: 'the token in a header',
    on: account,
    answer: (answer) => replaced(answer, { headers: { 'X-Who': 'demo-token' } }),
  },
  {
    check: 'cors',
    what: 'the token is not allowed',
    on: /^OPTIONS/,
    answer: (answer) => replaced(answer, { headers: { 'Access-Control-Allow-Headers': '*' } }),
  },
  {
    check: 'cors',
    what: 'nothing may be dismissed',
    on: /^OPTIONS/,
    answer: (answer) => replaced(answer, { headers: { 'Access-Control-Allow-Methods': 'GET' } }),
  },
  {
    check: 'cors',
    what: 'the preflight wants a token',
    on: /^OPTIONS/,
    answer: (answer) => replaced(answer, { status: 401 }),
  },
  {
    check: 'cors',
    what: 'another origin',
    on: account,
    answer: (answer) =>
      replaced(answer, { headers: { 'Access-Control-Allow-Origin': 'https://other.example' } }),
  },
  {
    check: 'cors',
    what: 'the tag is hidden',
    on: account,
    answer: (answer) => replaced(answer, { headers: { 'Access-Control-Expose-Headers': null } }),
  },
  {
    check: 'dismiss-unknown',
    what: 'anything is dismissed',
    on: /^DELETE/,
    answer: (answer) => replaced(answer, { status: 204, body: null }),
  },
  {
    check: 'dismiss-fixed',
    what: 'a fixed one goes',
    on: /^DELETE/,
    scenario: 'exhausted',
    answer: (answer) => replaced(answer, { status: 204, body: null }),
  },
  {
    check: 'dismiss-removable',
    what: 'a body',
    on: /^DELETE/,
    answer: (answer) => replaced(answer, { status: 200, body: '{}' }),
  },
  {
    check: 'dismiss-removable',
    what: 'it is back at once',
    on: alerts,
    body: (body) =>
      void (body.items = [
        {
          id: 'al_1',
          kind: 'threshold',
          resource: 'credits',
          threshold: 70,
          removable: true,
          actions: ['top-up'],
          raisedAt: '2026-11-20T09:30:00Z',
        },
      ]),
  },
];
