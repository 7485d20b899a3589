import type { AlertList } from '@usage-kit/contract';
import type { Backend } from '../backend.js';
import type { Check } from '../check.js';
import { bodyOf, codeOf } from '../read.js';

const route = 'DELETE /alerts/{alertId}';

const standing = async (backend: Backend): Promise<AlertList['items']> =>
  (bodyOf(await backend.ask('/alerts')) as AlertList).items;

const dismiss = (backend: Backend, id: string) =>
  backend.ask(`/alerts/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const dismissalChecks: readonly Check[] = [
  {
    name: 'dismiss-unknown',
    route,
    writes: true,
    rule: '"An unknown id is 404 `not_found`."',
    fix: 'Look up the alert before dismissing it.',
    run: async ({ backend, report }) => {
      const { request, status, text } = await dismiss(backend, 'usage-kit-conform-nothing');
      const found = `${status} ${codeOf(text)}`;
      if (found !== '404 not_found')
        report({ request, at: '/code', expected: '404 not_found', found });
    },
  },
  {
    name: 'dismiss-fixed',
    route,
    writes: true,
    rule: '"A fixed one: 409 `alert_not_removable`."',
    fix: 'Reject the dismissal of an alert that is not removable, and keep the alert.',
    run: async ({ backend, report, skip }) => {
      const fixed =
        (await standing(backend)).find(({ removable }) => !removable) ??
        skip('The account has no fixed alert.');
      const { request, status, text } = await dismiss(backend, fixed.id);
      const found = `${status} ${codeOf(text)}`;
      const expected = '409 alert_not_removable';
      if (found !== expected) report({ request, at: '/code', expected, found });
      if (!(await standing(backend)).some(({ id }) => id === fixed.id)) {
        report({ request, at: '', expected: 'the alert to remain', found: 'it is gone' });
      }
    },
  },
  {
    name: 'dismiss-removable',
    route,
    writes: true,
    rule: '"Dismisses a removable banner for good (204; again: 204)."',
    fix: 'Store the dismissal with the account, per threshold and cycle.',
    run: async ({ backend, report, skip }) => {
      const removable =
        (await standing(backend)).find((alert) => alert.removable) ??
        skip('The account has no removable alert.');
      for (const time of ['', 'the second time, ']) {
        const { request, status, text } = await dismiss(backend, removable.id);
        if (status !== 204 || text !== '') {
          report({ request, at: '', expected: `${time}204 without a body`, found: String(status) });
        }
      }
      const left = (await standing(backend)).find(
        ({ resource }) => resource === removable.resource,
      );
      if (left) {
        const expected = `no banner of ${removable.resource} until the next threshold`;
        report({
          request: 'GET /alerts',
          at: '/items',
          expected,
          found: `${left.id}, ${String(left.threshold)} percent`,
        });
      }
    },
  },
];
