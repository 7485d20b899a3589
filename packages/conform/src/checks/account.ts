import type { Check } from '../check.js';
import { accountOf, count, instant, micro, sum } from '../read.js';

const route = 'GET /';
const request = 'GET /';

export const accountChecks: readonly Check[] = [
  {
    name: 'account-id',
    route,
    rule: '"Base path `/v1/accounts/{accountId}`": the response is for the account in the path.',
    fix: 'Return the account in the path, with the ID from the path.',
    run: async ({ backend, report }) => {
      const { id } = await accountOf(backend);
      if (id !== backend.accountId) {
        report({ request, at: '/id', expected: backend.accountId, found: id });
      }
    },
  },
  {
    name: 'account-remaining',
    route,
    rule: '"`remaining` = `allocated` - `used` and may be negative."',
    fix: 'Calculate remaining from allocated and used in whole millionths, not in floating point.',
    run: async ({ backend, report }) => {
      const { credits, runs } = await accountOf(backend);
      const left = micro(credits.allocated) - micro(credits.used);
      if (left !== micro(credits.remaining)) {
        const expected = `${credits.allocated} - ${credits.used}`;
        report({ request, at: '/credits/remaining', expected, found: credits.remaining });
      }
      const runsLeft = count(runs.allocated) - count(runs.used);
      if (runsLeft !== count(runs.remaining)) {
        report({
          request,
          at: '/runs/remaining',
          expected: String(runsLeft),
          found: String(runs.remaining),
        });
      }
    },
  },
  {
    name: 'account-categories',
    route,
    rule: '"The three categories add up to `used`."',
    fix: 'Charge every credit to exactly one of models, guardrails and scripts.',
    run: async ({ backend, report }) => {
      const { used, byCategory } = (await accountOf(backend)).credits;
      const { models, guardrails, scripts } = byCategory;
      if (sum([models, guardrails, scripts].map(micro)) !== micro(used)) {
        const found = `${models} + ${guardrails} + ${scripts}`;
        report({ request, at: '/credits/byCategory', expected: `a sum of ${used}`, found });
      }
    },
  },
  {
    name: 'account-cycle',
    route,
    rule: '"`cycle.endsAt` is null on a free plan." A paid plan\'s cycle is the calendar month in UTC that contains `asOf`.',
    fix: "End a paid plan's cycle with the calendar month; return null for a free plan.",
    run: async ({ backend, report }) => {
      const { plan, cycle, asOf } = await accountOf(backend);
      const { startsAt, endsAt } = cycle;
      if ((plan === 'free') !== (endsAt === null)) {
        const expected = plan === 'free' ? 'null on a free plan' : 'an instant on a paid plan';
        report({ request, at: '/cycle/endsAt', expected, found: String(endsAt) });
        return;
      }
      const isInside =
        instant(startsAt) <= instant(asOf) && (endsAt === null || instant(asOf) < instant(endsAt));
      if (!isInside) {
        report({
          request,
          at: '/asOf',
          expected: `within ${startsAt} and ${String(endsAt)}`,
          found: asOf,
        });
      }
    },
  },
  {
    name: 'account-policy',
    route,
    rule: '"`newDeploymentFloor`: at or under this many remaining credits, no new deployment may start."',
    fix: 'Allow new deployments if and only if the balance is above the floor.',
    run: async ({ backend, report }) => {
      const { policy, credits } = await accountOf(backend);
      const isAbove = micro(credits.remaining) > micro(policy.newDeploymentFloor);
      if (isAbove !== policy.newDeploymentsAllowed) {
        report({
          request,
          at: '/policy/newDeploymentsAllowed',
          expected: `${String(isAbove)}, with ${credits.remaining} left and a floor of ${policy.newDeploymentFloor}`,
          found: String(policy.newDeploymentsAllowed),
        });
      }
    },
  },
];
