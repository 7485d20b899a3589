import { fixture, html } from '@open-wc/testing';
import type { Account, Alert } from '@usage-kit/contract';
import { accountWith, forecastUntil } from '../../testing/accounts.js';
import { FakeClient, ready } from '../../testing/fake-client.js';
import { nextTask } from '../../testing/pending.js';
import { plainText } from '../../testing/plain-text.js';
import { present } from '../../testing/present.js';
import type { UsageBanners } from '../usage-banners.js';

export const shadowOf = (banners: UsageBanners): ShadowRoot => present(banners.shadowRoot);
export const rows = (banners: UsageBanners): HTMLElement[] => [
  ...shadowOf(banners).querySelectorAll<HTMLElement>('[part=banner]'),
];
export const textOf = (element: Element): string => plainText(element.textContent);
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? textOf(element);
export const buttonsOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('button')].map((one) => nameOf(one));
export const press = (row: HTMLElement | undefined, name: string): void =>
  present([...present(row).querySelectorAll('button')].find((one) => nameOf(one) === name)).click();
export const wordsOf = (row: HTMLElement | undefined): string =>
  textOf(present(present(row).querySelector('[part=text]')));
export const regionOf = (row: HTMLElement | undefined) =>
  present(row).parentElement?.getAttribute('role');

export const clientWith = (
  alerts: readonly Partial<Alert>[],
  account: Account = accountWith(),
  forecast = forecastUntil(null),
): FakeClient =>
  new FakeClient('acc_1', {
    alerts: ready(alerts),
    account: ready(account),
    forecast: ready(forecast),
  });

export async function bannersWith(client: FakeClient, canUpgrade = true): Promise<UsageBanners> {
  const banners = await fixture<UsageBanners>(
    html`<usage-banners .client=${client} .canUpgrade=${canUpgrade}></usage-banners>`,
  );
  await settled(banners);
  return banners;
}

export async function settled(banners: UsageBanners): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await banners.updateComplete;
  await nextTask();
}
