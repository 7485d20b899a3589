import { expect } from 'chai';
import { describe, it } from 'node:test';
import { UsageError } from '../usage-error.js';
import type { Remote } from './remote.js';
import {
  initialState,
  isFresh,
  isNewFailure,
  reduce,
  toRemote,
  type ResourceEvent,
  type ResourceState,
} from './resource-state.js';

type State = ResourceState<string>;

const nowMs = 100;
const timeout = new UsageError({ kind: 'timeout', code: 'timeout' });
const server = new UsageError({ kind: 'server', code: 'server' });
const held = (value: string) => ({ value, at: 7, etag: null });
const state = (given: Partial<State>): State => ({ ...initialState, freshUntilMs: 50, ...given });
const request = (given: Partial<NonNullable<State['request']>> = {}) => ({
  asked: false,
  overtaken: false,
  earlierFailure: undefined,
  ...given,
});

const events = {
  requested: { type: 'requested', asked: false },
  asked: { type: 'requested', asked: true },
  delayed: { type: 'delayed', error: server },
  loaded: { type: 'loaded', held: held('new'), nowMs },
  failed: { type: 'failed', error: server, nowMs },
  aborted: { type: 'aborted' },
  received: { type: 'received', held: held('new'), nowMs },
  expired: { type: 'expired' },
} satisfies Record<string, ResourceEvent<string>>;

type EventName = keyof typeof events;

/** A state in a line: value | failure | request | until when it is fresh. */
function lineOf({ held: value, failure, request: sent, freshUntilMs }: State): string {
  const words = sent && [
    sent.asked ? 'person' : 'timer',
    ...(sent.overtaken ? ['overtaken'] : []),
    ...(sent.earlierFailure ? ['after', sent.earlierFailure.code] : []),
  ];
  return [
    value?.value ?? '-',
    failure?.code ?? '-',
    words?.join(' ') ?? '-',
    { [nowMs + 10_000]: 'fresh', 50: 'kept', [-Infinity]: 'expired' }[freshUntilMs] ?? '?',
  ].join(' | ');
}

/** Each state, and what each event makes of it. */
const table: [string, State, Record<EventName, string>][] = [
  [
    'nothing known',
    state({}),
    {
      requested: '- | - | timer | kept',
      asked: '- | - | person | kept',
      delayed: '- | - | - | kept',
      loaded: 'new | - | - | fresh',
      failed: '- | server | - | fresh',
      aborted: '- | - | - | kept',
      received: 'new | - | - | fresh',
      expired: '- | - | - | expired',
    },
  ],
  [
    'a first request',
    state({ request: request() }),
    {
      requested: '- | - | timer | kept',
      asked: '- | - | person | kept',
      delayed: '- | server | timer | kept',
      loaded: 'new | - | - | fresh',
      failed: '- | server | - | fresh',
      aborted: '- | - | - | kept',
      received: 'new | - | timer overtaken | fresh',
      expired: '- | - | timer | expired',
    },
  ],
  [
    'a first request that is delayed',
    state({ failure: timeout, request: request() }),
    {
      requested: '- | timeout | timer | kept',
      asked: '- | timeout | person | kept',
      delayed: '- | server | timer | kept',
      loaded: 'new | - | - | fresh',
      failed: '- | server | - | fresh',
      aborted: '- | - | - | kept',
      received: 'new | - | timer overtaken | fresh',
      expired: '- | timeout | timer | expired',
    },
  ],
  [
    'a value',
    state({ held: held('old') }),
    {
      requested: 'old | - | timer | kept',
      asked: 'old | - | person | kept',
      delayed: 'old | - | - | kept',
      loaded: 'new | - | - | fresh',
      failed: 'old | server | - | fresh',
      aborted: 'old | - | - | kept',
      received: 'new | - | - | fresh',
      expired: 'old | - | - | expired',
    },
  ],
  [
    'a value that a person refreshes',
    state({ held: held('old'), request: request({ asked: true }) }),
    {
      requested: 'old | - | person | kept',
      asked: 'old | - | person | kept',
      delayed: 'old | server | person | kept',
      loaded: 'new | - | - | fresh',
      failed: 'old | server | - | fresh',
      aborted: 'old | - | - | kept',
      received: 'new | - | person overtaken | fresh',
      expired: 'old | - | person | expired',
    },
  ],
  [
    'a failure',
    state({ failure: timeout }),
    {
      requested: '- | timeout | timer after timeout | kept',
      asked: '- | timeout | person after timeout | kept',
      delayed: '- | timeout | - | kept',
      loaded: 'new | - | - | fresh',
      failed: '- | server | - | fresh',
      aborted: '- | timeout | - | kept',
      received: 'new | - | - | fresh',
      expired: '- | timeout | - | expired',
    },
  ],
  [
    'a stale value that is requested again',
    state({
      held: held('old'),
      failure: timeout,
      request: request({ earlierFailure: timeout }),
    }),
    {
      requested: 'old | timeout | timer after timeout | kept',
      asked: 'old | timeout | person after timeout | kept',
      delayed: 'old | server | timer after timeout | kept',
      loaded: 'new | - | - | fresh',
      failed: 'old | server | - | fresh',
      aborted: 'old | timeout | - | kept',
      received: 'new | - | timer overtaken after timeout | fresh',
      expired: 'old | timeout | timer after timeout | expired',
    },
  ],
  [
    'a stale value whose next request is delayed',
    state({
      held: held('old'),
      failure: server,
      request: request({ earlierFailure: timeout }),
    }),
    {
      requested: 'old | server | timer after timeout | kept',
      asked: 'old | server | person after timeout | kept',
      delayed: 'old | server | timer after timeout | kept',
      loaded: 'new | - | - | fresh',
      failed: 'old | server | - | fresh',
      aborted: 'old | timeout | - | kept',
      received: 'new | - | timer overtaken after timeout | fresh',
      expired: 'old | server | timer after timeout | expired',
    },
  ],
  [
    'a request that was overtaken and then delayed',
    state({
      held: held('old'),
      failure: server,
      request: request({ overtaken: true, earlierFailure: timeout }),
    }),
    {
      requested: 'old | server | timer overtaken after timeout | kept',
      asked: 'old | server | person overtaken after timeout | kept',
      delayed: 'old | server | timer overtaken after timeout | kept',
      loaded: 'new | - | - | fresh',
      failed: 'old | server | - | fresh',
      aborted: 'old | - | - | kept',
      received: 'new | - | timer overtaken after timeout | fresh',
      expired: 'old | server | timer overtaken after timeout | expired',
    },
  ],
];

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('the state of a resource', () => {
  for (const [name, before, expected] of table) {
    for (const type of Object.keys(events) as EventName[]) {
      it(`with ${name}, when ${type}, is ${expected[type]}`, () => {
        expect(lineOf(reduce(deepFreeze(before), deepFreeze(events[type])))).to.equal(
          expected[type],
        );
      });
    }
  }

  it('keeps the identity of an equal value, and takes its new time and ETag', () => {
    const value = { items: [{ id: 'a' }] };
    const before = { ...initialState, held: { value, at: 7, etag: '"1"' } };
    for (const type of ['loaded', 'received'] as const) {
      const next = { value: structuredClone(value), at: 8, etag: '"2"' };
      const after = reduce<typeof value>(before, { type, held: next, nowMs });
      expect(after.held?.value).to.equal(value);
      expect(after.held).to.include({ at: 8, etag: '"2"' });
    }
  });
});

describe('a resource is fresh', () => {
  const cases: [string, Partial<State>, { at: number; isLive: boolean }, boolean][] = [
    ['until its time, exclusively', { held: held('a') }, { at: 49, isLive: false }, true],
    ['not at its time', { held: held('a') }, { at: 50, isLive: false }, false],
    ['not after its time', { held: held('a') }, { at: 51, isLive: false }, false],
    ['while its failure is recent', { failure: server }, { at: 49, isLive: false }, true],
    ['while it is requested', { request: request() }, { at: 51, isLive: false }, true],
    ['while it is kept up to date', { held: held('a') }, { at: 51, isLive: true }, true],
    ['not without a value', {}, { at: 51, isLive: true }, false],
    ['not with a failure', { held: held('a'), failure: server }, { at: 51, isLive: true }, false],
  ];
  for (const [name, given, { at, isLive }, expected] of cases) {
    it(name, () => {
      expect(isFresh(state(given), { nowMs: at, isLive })).to.equal(expected);
    });
  }

  it('not before its first request', () => {
    expect(isFresh(initialState, { nowMs: 0, isLive: false })).to.equal(false);
  });
});

describe('a failure is new', () => {
  const cases: [string, Partial<NonNullable<State['request']>>, boolean][] = [
    ['if there was none before', {}, true],
    ['if there was another one before', { earlierFailure: timeout }, true],
    ['if a person asked', { asked: true, earlierFailure: server }, true],
    ['unless a timer asked and it is the same', { earlierFailure: server }, false],
  ];
  for (const [name, given, expected] of cases) {
    it(name, () => {
      expect(isNewFailure(state({ request: request(given) }), server)).to.equal(expected);
    });
  }
});

describe('what watchers see of a resource', () => {
  const known = { data: 'A', at: 7 };
  const cases: [Partial<State>, Remote<string>][] = [
    [{}, { status: 'pending' }],
    [{ request: request() }, { status: 'pending' }],
    [{ held: held('a') }, { status: 'ready', ...known, refreshing: false }],
    [
      { held: held('a'), request: request() },
      { status: 'ready', ...known, refreshing: true },
    ],
    [
      { held: held('a'), failure: server },
      { status: 'stale', ...known, refreshing: false, error: server },
    ],
    [
      { held: held('a'), failure: server, request: request() },
      { status: 'stale', ...known, refreshing: true, error: server },
    ],
    [{ failure: server }, { status: 'failed', refreshing: false, error: server }],
    [
      { failure: server, request: request() },
      { status: 'failed', refreshing: true, error: server },
    ],
  ];
  for (const [given, expected] of cases) {
    const refreshing = 'refreshing' in expected && expected.refreshing ? ', refreshing' : '';
    it(`is ${expected.status}${refreshing} with ${Object.keys(given).join(' and ') || 'nothing'}`, () => {
      const remote = toRemote(state(given), (value) => value.toUpperCase());
      expect(remote).to.deep.equal(expected);
    });
  }
});
