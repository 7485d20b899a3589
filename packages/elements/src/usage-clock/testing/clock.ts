import { fixture, html } from '@open-wc/testing';
import type { AccountSummary } from '../../parts/account-summary/account-summary.js';
import type { FakeClient } from '../../testing/fake-client.js';
import { nextTask } from '../../testing/pending.js';
import { plainText } from '../../testing/plain-text.js';
import { present } from '../../testing/present.js';
import { until } from '../../testing/until.js';
import type { UsageClock } from '../usage-clock.js';

export const shadowOf = (clock: UsageClock): ShadowRoot => present(clock.shadowRoot);
export const buttonOf = (clock: UsageClock): HTMLButtonElement =>
  present(shadowOf(clock).querySelector('button'));
export const meterOf = (clock: UsageClock) => shadowOf(clock).querySelector('[role=meter]');
export const popoverOf = (clock: UsageClock): AccountSummary =>
  present(shadowOf(clock).querySelector<AccountSummary>('usage-part-account-summary'));
/** A button or link of the popover. */
export const named = (clock: UsageClock, name: string): HTMLElement | undefined =>
  [...(popoverOf(clock).shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent.trim()) === name,
  );
/** The text of the popover. */
export const textOf = (clock: UsageClock): string =>
  plainText(popoverOf(clock).shadowRoot?.textContent);
export const isOpen = (clock: UsageClock): boolean => popoverOf(clock).matches(':popover-open');

export const clockWith = (client?: FakeClient): Promise<UsageClock> =>
  fixture<UsageClock>(html`<usage-clock .client=${client}></usage-clock>`);

export async function opened(client: FakeClient): Promise<UsageClock> {
  const clock = await clockWith(client);
  buttonOf(clock).click();
  await settled(clock);
  return clock;
}

/** Waits until the popover is as the clock wants it. */
export async function settled(clock: UsageClock): Promise<void> {
  await clock.updateComplete;
  await until(
    () =>
      shadowOf(clock).querySelector('usage-part-account-summary') && isOpen(clock) === clock.open,
    'the popover follows `open`',
  );
  await popoverOf(clock).updateComplete;
  await nextTask();
}
