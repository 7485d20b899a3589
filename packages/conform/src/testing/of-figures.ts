/* eslint @typescript-eslint/no-unsafe-member-access: off, @typescript-eslint/no-unsafe-assignment: off, @typescript-eslint/no-unsafe-call: off, @typescript-eslint/restrict-plus-operands: off, @typescript-eslint/no-meaningless-void-operator: off -- Responses are broken here in ways that no type allows. */
import { replaced, type Mutation } from './mutation.js';

const trend = /^GET \/trend/;
const account = /^GET \/$/;
const alerts = /^GET \/alerts$/;
const details = /^GET \/(guardrails|scripts)\/[^?]+/;

export const ofFigures: readonly Mutation[] = [
  {
    check: 'form:/',
    what: 'an amount is a number',
    on: account,
    body: (body) => void (body.credits.used = 212.16),
  },
  {
    check: 'form:/',
    what: 'null is omitted',
    on: account,
    body: (body) => void delete body.freeCredits,
  },
  {
    check: 'form:/',
    what: 'no response',
    on: account,
    answer: (answer) => replaced(answer, { status: 500, body: '{}' }),
  },
  {
    check: 'form:/alerts',
    what: 'an instant in local time',
    on: alerts,
    body: (body) => void (body.items[0].raisedAt = '2026-11-20T09:30:00+01:00'),
  },
  {
    check: 'form:/trend',
    what: 'a point without runs',
    on: trend,
    body: (body) => void delete body.points[0].runs,
  },
  {
    check: 'form:/rates',
    what: 'a rate with an exponent',
    on: /^GET \/rates/,
    body: (body) => void (body.gpus[0].creditsPerHour = '1e-3'),
  },
  {
    check: 'form:/forecast',
    what: 'an unknown kind',
    on: /^GET \/forecast/,
    body: (body) => void (body.runs.perDay = 'many'),
  },
  {
    check: 'form:/guardrails/{guardrailId}',
    what: 'no hardware',
    on: details,
    body: (body) => void delete body.hardware,
  },
  {
    check: 'form:/scripts/{scriptId}',
    what: 'no components',
    on: details,
    body: (body) => void delete body.components,
  },
  {
    check: 'form:problems',
    what: 'problems are plain JSON',
    on: /conform-nothing/,
    answer: (answer) => replaced(answer, { headers: { 'Content-Type': 'application/json' } }),
  },
  {
    check: 'form:problems',
    what: 'another status in the body',
    on: /conform-nothing/,
    body: (body) => void (body.status = 400),
  },
  {
    check: 'form:problems',
    what: 'an error page',
    on: /conform-nothing/,
    answer: (answer) => replaced(answer, { body: '<h1>No</h1>' }),
  },
  {
    check: 'account-agrees:/tools',
    what: 'the list is of all time',
    on: /^GET \/tools\?limit=1$/,
    body: (body) => void (body.summary.totalRuns += 5),
  },
  {
    check: 'account-agrees:/models',
    what: 'the list is of all time',
    on: /^GET \/models\?limit=1$/,
    body: (body) => void (body.summary.totalCredits = '999'),
  },
  {
    check: 'account-agrees:/guardrails',
    what: 'the list is of all time',
    on: /^GET \/guardrails\?limit=1$/,
    body: (body) => void (body.summary.totalCredits = '999'),
  },
  {
    check: 'account-agrees:/scripts',
    what: 'the list is of a day',
    on: /^GET \/scripts\?limit=1$/,
    body: (body) => void (body.summary.hostingCredits = '0'),
  },
  {
    check: 'model-parts',
    what: 'fine-tuning is counted twice',
    on: /^GET \/models\?/,
    body: (body) => void (body.summary.fineTuningCredits = '999'),
  },
  {
    check: 'model-hosting',
    what: 'deleted deployments are forgotten',
    on: /deployments/,
    body: (body) => void (body.summary.totalCredits = '0'),
  },
  {
    check: 'detail:/guardrails',
    what: 'the hardware has cost more',
    on: details,
    body: (body) => void (body.hardware[0].creditsUsed = '999'),
  },
  {
    check: 'detail:/guardrails',
    what: 'seconds are minutes',
    on: details,
    body: (body) => void (body.hardware[0].activeSeconds += 1),
  },
  {
    check: 'detail:/guardrails',
    what: 'another name',
    on: details,
    body: (body) => void (body.name += '!'),
  },
  {
    check: 'detail:/scripts',
    what: 'memory is free',
    on: details,
    body: (body) => void (body.components = body.components.slice(0, 1)),
  },
  {
    check: 'rates-once',
    what: 'a GPU twice',
    on: /^GET \/rates/,
    body: (body) => void body.gpus.push(body.gpus[0]),
  },
  {
    check: 'rates-not-negative',
    what: 'a rate under 0',
    on: /^GET \/rates/,
    body: (body) => void (body.cpus[0].creditsPerCpuHour = '-1'),
  },
  {
    check: 'forecast-idle',
    what: 'cheapest first',
    on: /^GET \/forecast/,
    body: (body) =>
      void (body.idle = ['1', '2'].map((creditsPerDay) => ({
        creditsPerDay,
        idleSince: '2026-01-01T00:00:00Z',
      }))),
  },
  {
    check: 'forecast-idle',
    what: 'idle since today',
    on: /^GET \/forecast/,
    body: (body) => void (body.idle = [{ creditsPerDay: '1', idleSince: '2026-11-21T10:00:00Z' }]),
  },
  {
    check: 'forecast-times',
    what: 'it ran out last year',
    on: /^GET \/forecast/,
    body: (body) => void (body.credits.runsOutAt = '2025-01-01T00:00:00Z'),
  },
  {
    check: 'forecast-times',
    what: 'the basis is turned round',
    on: /^GET \/forecast/,
    body: (body) => void (body.basis = { from: body.basis.to, to: body.basis.from }),
  },
];
