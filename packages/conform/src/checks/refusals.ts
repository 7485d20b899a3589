import type { Question } from '../backend.js';
import type { Check } from '../check.js';
import { LISTS, pathOf } from '../list.js';
import { codeOf } from '../read.js';

interface Refused {
  readonly name: string;
  readonly route: string;
  readonly rule: string;
  readonly fix: string;
  readonly path: string;
  readonly question?: Question;
  /** `status code` of the allowed responses. */
  readonly allowed: readonly string[];
  /** The parameter that `detail` must name. */
  readonly named?: string;
}

const codes = 'problem codes';
const invalid = {
  rule: '"400 `invalid_request`: a parameter is not of its form; `detail` names it."',
  fix: 'Validate every parameter before querying the database.',
  allowed: ['400 invalid_request'],
};
const token = {
  route: codes,
  rule: '"401 `token_invalid`, `token_expired`: no, bad or old token."',
  fix: 'Check the token first, on every route.',
  path: '',
  allowed: ['401 token_invalid'],
};
const empty = {
  rule: '"422 `range_empty`: `from` >= `to` is empty."',
  fix: 'Check that from is before to.',
  allowed: ['422 range_empty'],
};
const missing = {
  rule: '"404 `not_found`: no such account or id." "An unknown id is 404 `not_found`."',
  fix: 'Return 404 for a missing item, not an empty 200.',
  allowed: ['404 not_found'],
};
const range = 'from=2026-11-02T00:00:00Z&to=2026-11-02T00:00:00Z';

const table: readonly Refused[] = [
  { ...token, name: 'token-none', question: { token: null } },
  { ...token, name: 'token-bad', question: { token: 'usage-kit-conform-no-token' } },
  {
    ...token,
    name: 'token-none-events',
    path: '/events',
    question: { token: null },
  },
  {
    name: 'account-other',
    route: codes,
    rule: '"403 `account_forbidden`: a token for another account"; "404 `not_found`: no such account."',
    fix: "Compare the token's account with the account in the path.",
    path: '',
    question: { accountId: 'usage-kit-conform-another-account' },
    allowed: ['403 account_forbidden', '404 not_found'],
  },
  ...['/guardrails', '/scripts'].map((path) => ({
    ...missing,
    name: `unknown-id:${path}`,
    route: `GET ${path}/{${path === '/scripts' ? 'scriptId' : 'guardrailId'}}`,
    path: `${path}/usage-kit-conform-nothing`,
  })),
  {
    ...missing,
    name: 'unknown-id:/models',
    route: 'GET /models/{modelId}/deployments',
    path: '/models/usage-kit-conform-nothing/deployments',
  },
  {
    ...invalid,
    name: 'parameter:interval',
    route: 'GET /trend',
    path: '/trend?interval=minute',
    named: 'interval',
  },
  { ...empty, name: 'range-empty:/trend', route: 'GET /trend', path: `/trend?${range}` },
  {
    name: 'range-too-large',
    route: 'GET /trend',
    rule: '"More than 10,000 buckets is 422 `range_too_large`."',
    fix: 'Count the buckets before generating them.',
    path: '/trend?from=2016-11-01T00:00:00Z&to=2026-11-01T00:00:00Z&interval=hour',
    allowed: ['422 range_too_large'],
  },
];

const bad: readonly (readonly [parameter: string, value: string])[] = [
  ['limit', '0'],
  ['limit', '501'],
  ['limit', 'many'],
  ['offset', '-1'],
  ['sort', 'usage-kit-nothing'],
  ['from', 'yesterday'],
  ['to', '2026-11-01T00:00:00'],
];

async function judge(
  { backend, report }: Parameters<Check['run']>[0],
  { path, question, allowed, named }: Pick<Refused, 'path' | 'question' | 'allowed' | 'named'>,
): Promise<void> {
  const answer = await backend.ask(path, question);
  const { request, status, text } = answer;
  const found = `${status} ${codeOf(text)}`;
  if (!allowed.includes(found)) {
    report({ request, at: '/code', expected: allowed.join(' or '), found });
  } else if (named !== undefined && !text.includes(named)) {
    report({
      request,
      at: '/detail',
      expected: `a text with "${named}" in it`,
      found: text.slice(0, 200),
    });
  }
}

const ofLists = LISTS.flatMap((facts): readonly Check[] => {
  const route = `GET ${facts.route}`;
  return [
    {
      name: `parameters:${facts.route}`,
      route,
      rule: invalid.rule,
      fix: invalid.fix,
      run: async (probe) => {
        const path =
          (await pathOf(probe.backend, facts)) ?? probe.skip('The account has no models.');
        const ofThis =
          facts.route === '/models' ? bad : [...bad, ['status', 'usage-kit-nothing'] as const];
        for (const [named, value] of ofThis) {
          await judge(probe, {
            path: `${path}?${named}=${value}`,
            allowed: invalid.allowed,
            named,
          });
        }
      },
    },
    {
      name: `range-empty:${facts.route}`,
      route,
      rule: empty.rule,
      fix: empty.fix,
      run: async (probe) => {
        const path =
          (await pathOf(probe.backend, facts)) ?? probe.skip('The account has no models.');
        await judge(probe, { path: `${path}?${range}`, allowed: empty.allowed });
      },
    },
  ];
});

export const refusalChecks: readonly Check[] = [
  ...table.map(({ name, route, rule, fix, ...asked }) => ({
    name,
    route,
    rule,
    fix,
    run: (probe: Parameters<Check['run']>[0]) => judge(probe, asked),
  })),
  ...ofLists,
];
