import { standingThreshold, type Account, type Alert } from '@usage-kit/contract';
import type { Check } from '../check.js';
import { accountOf, alertsOf, bodyOf, count, micro } from '../read.js';

const route = 'GET /alerts';
const request = 'GET /alerts';
const resources = ['credits', 'runs'] as const;

const usageOf = (account: Account, resource: 'credits' | 'runs') =>
  resource === 'credits'
    ? { used: micro(account.credits.used), allocated: micro(account.credits.allocated) }
    : { used: count(account.runs.used), allocated: count(account.runs.allocated) };

/** What an alert of each kind must say of itself. */
function faultOf({ kind, threshold, removable, resource }: Alert): string | undefined {
  switch (kind) {
    case 'threshold':
      return removable && [20, 50, 70, 80, 90].includes(threshold ?? -1)
        ? undefined
        : 'a threshold of 20, 50, 70, 80 or 90, removable';
    case 'exhausted':
      return !removable && threshold === 100 ? undefined : 'a threshold of 100, not removable';
    case 'free-credits-expired':
      return !removable && threshold === null && resource === 'credits'
        ? undefined
        : 'of credits, without a threshold, not removable';
  }
}

export const alertChecks: readonly Check[] = [
  {
    name: 'alerts-one-each',
    route,
    rule: '"At most one banner per resource: the highest."',
    fix: 'Replace an alert when a higher threshold is reached.',
    run: async ({ backend, report }) => {
      const { items } = await alertsOf(backend);
      for (const resource of resources) {
        const those = items.filter((alert) => alert.resource === resource);
        if (those.length > 1) {
          report({
            request,
            at: '/items',
            expected: `one banner of ${resource}`,
            found: String(those.length),
          });
        }
      }
    },
  },
  {
    name: 'alerts-kinds',
    route,
    rule: '"`kind`: `threshold` (20, 50, 70, 80, 90; removable), `exhausted` (threshold 100; fixed), `free-credits-expired` (resource `credits`, threshold null; fixed, action `upgrade`)."',
    fix: 'Derive threshold and removable from the kind.',
    run: async ({ backend, report }) => {
      const { items } = await alertsOf(backend);
      items.forEach((alert, index) => {
        const expected = faultOf(alert);
        if (expected === undefined) return;
        const { kind, threshold, removable, resource } = alert;
        const found = `${kind} of ${resource}: threshold ${String(threshold)}, removable ${String(removable)}`;
        report({ request, at: `/items/${index}`, expected, found });
      });
    },
  },
  {
    name: 'alerts-highest',
    route,
    rule: '"At most one banner per resource: the highest": at or under the used share. `exhausted` and `free-credits-expired` are fixed, so one is listed while nothing remains.',
    fix: 'Derive alerts from the balance that GET / returns, and remove those that no longer apply.',
    run: async ({ backend, report }) => {
      // The account may move on meanwhile: what fits before or after fits.
      const before = await accountOf(backend);
      const { items } = bodyOf(await backend.ask('/alerts')) as Awaited<
        ReturnType<typeof alertsOf>
      >;
      const after = bodyOf(await backend.ask('')) as Account;
      for (const resource of resources) {
        const alert = items.find((one) => one.resource === resource);
        const reached = [before, after].map((account) =>
          standingThreshold(usageOf(account, resource)),
        );
        const found = alert ? `${alert.kind} ${String(alert.threshold)}` : 'no banner';
        if (alert?.kind === 'free-credits-expired') {
          const { plan, freeCredits, credits } = after;
          if (plan !== 'free' || freeCredits?.expired !== true || micro(credits.remaining) > 0n) {
            const expected = 'expired free credits on a free plan, and nothing left';
            report({ request, at: '/items', expected, found });
          }
        } else if (
          alert ? !reached.includes(alert.threshold ?? NaN) : !reached.some((one) => one !== 100)
        ) {
          // A removable banner that is missing may have been dismissed; a fixed one cannot have been.
          const expected = `for ${resource} the banner of ${String(reached[1] ?? 'no')} percent`;
          report({ request, at: '/items', expected, found });
        }
      }
    },
  },
];
