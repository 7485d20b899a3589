/* eslint @typescript-eslint/no-unsafe-member-access: off, @typescript-eslint/no-unsafe-assignment: off, @typescript-eslint/no-unsafe-call: off, @typescript-eslint/restrict-plus-operands: off -- Responses are broken here in ways that no type allows. */
import { type Mutation } from './mutation.js';

const trend = /^GET \/trend/;
const account = /^GET \/$/;
const alerts = /^GET \/alerts$/;

export const ofBalances: readonly Mutation[] = [
  {
    check: 'account-id',
    what: 'another account',
    on: account,
    body: (body) => void (body.id = 'acc_other'),
  },
  {
    check: 'account-remaining',
    what: 'credits are rounded',
    on: account,
    body: (body) => void (body.credits.remaining = '88'),
  },
  {
    check: 'account-remaining',
    what: 'runs are off by one',
    on: account,
    body: (body) => void (body.runs.remaining += 1),
  },
  {
    check: 'account-categories',
    what: 'a category is forgotten',
    on: account,
    body: (body) => void (body.credits.byCategory.scripts = '0'),
  },
  {
    check: 'account-cycle',
    what: 'a paid cycle has no end',
    on: account,
    body: (body) => void (body.cycle.endsAt = null),
  },
  {
    check: 'account-cycle',
    what: 'the cycle is over',
    on: account,
    body: (body) => void (body.cycle.endsAt = '2026-11-02T00:00:00Z'),
  },
  {
    check: 'account-policy',
    what: 'deployments are refused above the floor',
    on: account,
    body: (body) => void (body.policy.newDeploymentsAllowed = false),
  },
  {
    check: 'alerts-one-each',
    what: 'lower banners stay',
    on: alerts,
    body: (body) => void body.items.push({ ...body.items[0], threshold: 50 }),
  },
  {
    check: 'alerts-kinds',
    what: 'its own threshold',
    on: alerts,
    body: (body) => void (body.items[0].threshold = 75),
  },
  {
    check: 'alerts-kinds',
    what: 'a fixed one can be removed',
    on: alerts,
    scenario: 'exhausted',
    body: (body) => void (body.items[0].removable = true),
  },
  {
    check: 'alerts-kinds',
    what: 'expired runs',
    on: alerts,
    scenario: 'free-credits-expired',
    body: (body) => void (body.items[0].resource = 'runs'),
  },
  {
    check: 'alerts-highest',
    what: 'a lower banner stands',
    on: alerts,
    body: (body) => void (body.items[0].threshold = 50),
  },
  {
    check: 'alerts-highest',
    what: 'no fixed banner at nothing left',
    on: alerts,
    scenario: 'exhausted',
    body: (body) => void (body.items = []),
  },
  {
    check: 'alerts-highest',
    what: 'expiry that was none',
    on: alerts,
    body: (body) =>
      void Object.assign(body.items[0], { kind: 'free-credits-expired', threshold: null }),
  },
  {
    check: 'trend-buckets',
    what: 'an empty bucket is omitted',
    on: trend,
    body: (body) => void body.points.splice(1, 1),
  },
  {
    check: 'trend-buckets',
    what: 'a bucket begins where the range does',
    on: trend,
    body: (body) => void (body.points[0].startsAt = body.from),
  },
  {
    check: 'trend-buckets',
    what: 'a bucket too many',
    on: trend,
    body: (body) => void body.points.push(body.points[0]),
  },
  {
    check: 'trend-echo',
    what: 'another interval',
    on: trend,
    body: (body) => void (body.interval = 'month'),
  },
  {
    check: 'trend-echo',
    what: 'another range',
    on: /^GET \/trend\?from/,
    body: (body) => void (body.from = '2026-01-01T00:00:00Z'),
  },
  {
    check: 'trend-intervals-agree',
    what: 'hours lose a run',
    on: /^GET \/trend.*hour/,
    body: (body) => void (body.points.at(-1).runs += 1),
  },
  {
    check: 'trend-lists-agree',
    what: 'guardrails are scripts',
    on: trend,
    body: (body) => {
      for (const { credits } of body.points) credits.guardrails = credits.scripts;
    },
  },
];
