import { fixture, html } from '@open-wc/testing';
import { all, nameOf } from '../../../../../test/elements/screen.js';
import { accountWith, forecastUntil } from '../../testing/accounts.js';
import { FakeClient, ready } from '../../testing/fake-client.js';
import type { UsagePage } from '../usage-page.js';

const days = Array.from({ length: 21 }, (_, day) => ({
  startsAt: `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
  runs: 2,
  credits: { models: '1', guardrails: '0', scripts: '0' },
}));

export const fakeClient = (): FakeClient =>
  new FakeClient('acc_1', {
    account: ready(accountWith()),
    trend: ready({
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-22T00:00:00Z',
      interval: 'day',
      points: days,
    }),
    forecast: ready(forecastUntil(null)),
    tools: ready({
      summary: { totalTools: 1, totalRuns: 7 },
      items: [
        {
          id: 't1',
          name: 'Invoice matcher',
          runs: 7,
          ownerName: 'Ana',
          lastActiveAt: '2026-11-20T10:00:00Z',
          status: 'deployed',
        },
      ],
      total: 1,
      offset: 0,
    }),
    guardrails: ready({
      summary: { totalGuardrails: 0, totalCredits: '0', activeSeconds: 0 },
      items: [],
      total: 0,
      offset: 0,
    }),
  });

interface Options {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly client?: FakeClient | undefined;
  readonly width?: number;
  readonly children?: readonly HTMLElement[];
  readonly dir?: string;
}

export async function show({
  attributes = {},
  client = fakeClient(),
  width = 1000,
  children = [],
  dir = '',
}: Options = {}): Promise<UsagePage> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  if (dir) box.dir = dir;
  const page = document.createElement('usage-page');
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  page.client = client;
  page.append(...children);
  box.append(page);
  await page.updateComplete;
  return page;
}

export const tabs = (page: Element): string[] => all(page, 'tab').map(nameOf);
export const selected = (page: Element): string[] =>
  all(page, 'tab')
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf);
