/* eslint @typescript-eslint/no-unsafe-member-access: off, @typescript-eslint/no-unsafe-assignment: off, @typescript-eslint/no-unsafe-call: off, @typescript-eslint/restrict-plus-operands: off, @typescript-eslint/no-meaningless-void-operator: off -- Responses are broken here in ways that no type allows. */
import { ok, type Json, type Mutation } from './mutation.js';

const lists: readonly (readonly [route: string, path: RegExp, counted: string, total: string])[] = [
  ['/tools', /^GET \/tools(\?|$)/, 'totalTools', 'totalRuns'],
  ['/models', /^GET \/models(\?|$)/, 'totalModels', 'totalCredits'],
  ['/guardrails', /^GET \/guardrails(\?|$)/, 'totalGuardrails', 'totalCredits'],
  ['/scripts', /^GET \/scripts(\?|$)/, 'totalScripts', 'hostingCredits'],
  [
    '/models/{modelId}/deployments',
    /^GET \/models\/.*\/deployments/,
    'totalDeployments',
    'totalCredits',
  ],
];

const only = (path: RegExp, query: RegExp): RegExp =>
  new RegExp(`(?=${path.source})(?=.*${query.source})`);

export const ofLists: readonly Mutation[] = lists.flatMap(
  ([route, on, counted, total]): readonly Mutation[] => [
    {
      check: `form:${route}`,
      what: 'a name is null',
      on,
      body: (page) => {
        if (page.items.length > 0) page.items[0].name = null;
      },
    },
    {
      check: `form:${route}`,
      what: 'the total is omitted',
      on,
      body: (page) => void delete page.total,
    },
    {
      check: `pages:${route}`,
      what: 'pages overlap',
      on: only(on, /offset=[1-9]/),
      body: (page) => void page.items.unshift({ ...page.items[0], id: 'again' }),
    },
    {
      check: `pages:${route}`,
      what: 'total counts the page',
      on: only(on, /limit=[1-9]\d?(&|$)/),
      body: (page) => void (page.total = page.items.length + 1000),
    },
    {
      check: `sort:${route}`,
      what: 'descending is ascending',
      on: only(on, /sort=-name/),
      body: (page) => void page.items.reverse(),
    },
    {
      check: `sort:${route}`,
      what: 'ties are not by id',
      on: only(on, /sort=(status|type)/),
      body: (page) => {
        for (const item of page.items) {
          item.status = 'deployed';
          item.type = 'base';
        }
        page.items.sort((a: Json, b: Json) => (a.id < b.id ? 1 : -1));
      },
    },
    {
      check: `search:${route}`,
      what: 'q is passed over',
      on: only(on, /[?&]q=/),
      body: (page) => void page.items.push({ ...page.items[0], id: 'x', name: 'zzz' }),
    },
    {
      check: `search:${route}`,
      what: 'the summary follows the search',
      on: only(on, /[?&]q=/),
      body: (page) => void (page.summary[counted] += 1),
    },
    {
      check: `sums:${route}`,
      what: 'the total is of another range',
      on,
      body: (page) =>
        void (page.summary[total] =
          typeof page.summary[total] === 'number' ? page.summary[total] + 1 : '999'),
    },
    {
      check: `sums:${route}`,
      what: 'the count is of another list',
      on,
      body: (page) => void (page.summary[counted] += 1),
    },
    {
      check: `parameters:${route}`,
      what: 'a bad limit is taken',
      on: only(on, /limit=(0|501|many)/),
      answer: ok({}),
    },
    {
      check: `parameters:${route}`,
      what: 'the detail names nothing',
      on: only(on, /sort=usage-kit/),
      body: (problem) => void (problem.detail = 'No.'),
    },
    {
      check: `range-empty:${route}`,
      what: 'an empty range is an empty list',
      on: only(on, /to=2026-11-02/),
      answer: ok({ items: [] }),
    },
    ...(route === '/models'
      ? []
      : [
          {
            check: `status:${route}`,
            what: 'one status too many',
            on: only(on, /status=/),
            body: (page: Json) => void page.items.push({ id: 'x', name: 'x', status: 'sleeping' }),
          },
          {
            check: `status:${route}`,
            what: 'only the first status is taken',
            on: only(on, /status=\w[\w-]*&status=/),
            body: (page: Json) => void (page.total += 1),
          },
        ]),
  ],
);
