import type { Account } from '@usage-kit/contract';
import type { Check } from '../check.js';
import { LISTS, pageOf, pathOf, rowsOf, type ListFacts } from '../list.js';
import { bodyOf, count, excerpt, instant, micro, pastRange, queryOf, sum } from '../read.js';

const read = (unit: 'credits' | 'count', value: unknown): bigint =>
  unit === 'credits' ? micro(value) : count(value);

const sumOfList = (facts: ListFacts): Check => ({
  name: `sums:${facts.route}`,
  route: `GET ${facts.route}`,
  rule: '"`summary` is of the whole account in the range": its totals are the sums of the rows, and its count is theirs.',
  fix: 'Generate the summary and the rows from one query.',
  run: async ({ backend, report, skip }) => {
    const path = (await pathOf(backend, facts)) ?? skip('The account has no models.');
    const past = await pastRange(backend);
    const { items, summary, total, isWhole } = await rowsOf(backend, path, past);
    const request = `GET ${path}?${queryOf(past)}`;
    const counted = summary[facts.countedAs];
    if (counted !== total) {
      report({
        request,
        at: `/summary/${facts.countedAs}`,
        expected: `${total}, the total without a filter`,
        found: String(counted),
      });
    }
    if (!isWhole) return;
    for (const { field, total: name, unit } of facts.sums) {
      const expected = sum(items.map((row) => read(unit, row[field])));
      if (expected !== read(unit, summary[name])) {
        report({
          request,
          at: `/summary/${name}`,
          expected: `the sum of ${field}: ${expected} in the smallest unit`,
          found: String(summary[name]),
        });
      }
    }
  },
});

/** What each list's total is called in the account. */
const inAccount: readonly (readonly [string, string, (account: Account) => bigint])[] = [
  ['/tools', 'totalRuns', ({ runs }) => count(runs.used)],
  ['/models', 'totalCredits', ({ credits }) => micro(credits.byCategory.models)],
  ['/guardrails', 'totalCredits', ({ credits }) => micro(credits.byCategory.guardrails)],
  ['/scripts', 'hostingCredits', ({ credits }) => micro(credits.byCategory.scripts)],
];

const totalsInAccount = inAccount.map(([path, name, used]): Check => ({
  name: `account-agrees:${path}`,
  route: `GET ${path}`,
  rule: '"All amounts are of the current cycle, so everything on one screen adds up." Without a range, a list covers the current cycle too.',
  fix: 'Calculate the category in GET / and the list summary from the same charges.',
  run: async ({ backend, report }) => {
    // The account continues meanwhile: the list lies between what it was before and what it is after.
    const fresh = async () => used(bodyOf(await backend.ask('')) as Account);
    const before = await fresh();
    const answer = await backend.ask(`${path}?limit=1`);
    const after = await fresh();
    const { summary } = bodyOf(answer) as { summary: Record<string, unknown> };
    const total = read(name === 'totalRuns' ? 'count' : 'credits', summary[name]);
    if (total < before || total > after) {
      report({
        request: answer.request,
        at: `/summary/${name}`,
        expected:
          before === after
            ? `${before} in the smallest unit, as in GET /`
            : `from ${before} to ${after} in the smallest unit`,
        found: String(summary[name]),
      });
    }
  },
}));

const modelParts: Check = {
  name: 'model-parts',
  route: 'GET /models',
  rule: '"summary `{ totalModels, totalCredits, fineTuningCredits, hostingCredits, inferenceCredits }`": every credit of a model is one of the three.',
  fix: 'Charge every credit of a model to fine-tuning, hosting or inference.',
  run: async ({ backend, report }) => {
    const past = await pastRange(backend);
    const { summary } = await pageOf(backend, '/models', past);
    const parts = ['fineTuningCredits', 'hostingCredits', 'inferenceCredits'].map((name) =>
      micro(summary[name]),
    );
    if (sum(parts) !== micro(summary['totalCredits'])) {
      const found = `${parts.join(' + ')}, not ${micro(summary['totalCredits'])}, in the smallest unit`;
      report({
        request: `GET /models?${queryOf(past)}`,
        at: '/summary',
        expected: 'three parts that add up to totalCredits',
        found,
      });
    }
  },
};

const deploymentsOfModels: Check = {
  name: 'model-hosting',
  route: 'GET /models/{modelId}/deployments',
  rule: "The deployments of all models add up to the models' `hostingCredits`.",
  fix: 'Include every deployment with costs under its model, even if it was deleted.',
  run: async ({ backend, report, skip }) => {
    const past = await pastRange(backend);
    const { items, summary } = await rowsOf(backend, '/models', past);
    if (items.length === 0 || items.length > 50) skip(`The account has ${items.length} models.`);
    const totals: bigint[] = [];
    for (const { id } of items) {
      const page = await pageOf(backend, `/models/${encodeURIComponent(id)}/deployments`, past);
      totals.push(micro(page.summary['totalCredits']));
    }
    if (sum(totals) !== micro(summary['hostingCredits'])) {
      const expected = `${sum(totals)} in the smallest unit, the sum of the deployments`;
      report({
        request: `GET /models?${queryOf(past)}`,
        at: '/summary/hostingCredits',
        expected,
        found: String(summary['hostingCredits']),
      });
    }
  },
};

interface Cost {
  readonly creditsUsed: string;
  readonly activeSeconds?: number;
}

/** Something that runs is active later in a later response. */
const isLater = (name: string, before: unknown, after: unknown): boolean =>
  name.endsWith('At') &&
  typeof after === 'string' &&
  (before === null || instant(after) > instant(before));

const detailSums = (
  route: '/guardrails' | '/scripts',
  parts: 'hardware' | 'components',
): Check => ({
  name: `detail:${route}`,
  route: `GET ${route}/{${route === '/scripts' ? 'scriptId' : 'guardrailId'}}`,
  rule: `"\`{ …item, "${parts}": [ … ], "totalCredits" }\`": the list's row, and parts that add up to it.`,
  fix: 'Calculate the list and the detail from the same charges in the same range.',
  run: async ({ backend, report, skip }) => {
    const past = await pastRange(backend);
    const { items } = await pageOf(backend, route, past);
    if (items.length === 0) skip('The list is empty.');
    for (const row of items.slice(0, 5)) {
      const answer = await backend.get(`${route}/${encodeURIComponent(row.id)}?${queryOf(past)}`);
      const detail = bodyOf(answer) as Readonly<Record<string, unknown>>;
      const costs = detail[parts] as readonly Cost[];
      const { request } = answer;
      for (const [name, value] of Object.entries(row)) {
        if (detail[name] !== value && !isLater(name, value, detail[name])) {
          report({
            request,
            at: `/${name}`,
            expected: `${JSON.stringify(value)}, as in the list`,
            found: excerpt(detail[name]),
          });
        }
      }
      const total = sum(costs.map(({ creditsUsed }) => micro(creditsUsed)));
      if (
        total !== micro(detail['totalCredits']) ||
        detail['totalCredits'] !== row['creditsUsed']
      ) {
        const expected = `${parts} that add up to ${String(row['creditsUsed'])}`;
        const found = `${total} in the smallest unit, but ${String(detail['totalCredits'])}`;
        report({ request, at: '/totalCredits', expected, found });
      }
      if (parts === 'hardware') {
        const seconds = sum(costs.map(({ activeSeconds }) => count(activeSeconds)));
        if (seconds !== count(detail['activeSeconds'])) {
          const expected = `${String(detail['activeSeconds'])} seconds`;
          report({ request, at: '/hardware', expected, found: String(seconds) });
        }
      }
    }
  },
});

export const sumChecks: readonly Check[] = [
  ...LISTS.map(sumOfList),
  ...totalsInAccount,
  modelParts,
  deploymentsOfModels,
  detailSums('/guardrails', 'hardware'),
  detailSums('/scripts', 'components'),
];
