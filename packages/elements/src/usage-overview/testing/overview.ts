import { fixture, html } from '@open-wc/testing';
import type { Trend } from '@usage-kit/contract';
import { accountWith, forecastUntil } from '../../testing/accounts.js';
import { FakeClient, ready } from '../../testing/fake-client.js';
import type { UsageOverview } from '../usage-overview.js';

export async function show(
  properties: Partial<UsageOverview>,
  width = 1000,
): Promise<UsageOverview> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const overview = document.createElement('usage-overview');
  Object.assign(overview, properties);
  box.append(overview);
  await overview.updateComplete;
  return overview;
}

/** One bucket per day from the first day of the cycle, with these credits of models. */
export const trendOf = (credits: readonly string[]): Trend => ({
  from: '2026-11-01T00:00:00Z',
  to: '2026-11-22T00:00:00Z',
  interval: 'day',
  points: credits.map((models, day) => ({
    startsAt: `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
    runs: day,
    credits: { models, guardrails: '0', scripts: '0' },
  })),
});
const someDays = trendOf(Array.from({ length: 21 }, (_, day) => String(day % 5)));

/** A client whose account, trend and forecast are there, unless a test sets them. */
export const fakeClient = (remotes: ConstructorParameters<typeof FakeClient>[1] = {}): FakeClient =>
  new FakeClient('acc_1', {
    account: ready(accountWith()),
    trend: ready(someDays),
    forecast: ready(forecastUntil(null)),
    ...remotes,
  });
