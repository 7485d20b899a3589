import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openHostPage, type HostPage } from '../browser/host-page.js';
import { chooseLife } from './choose-life.js';

let host: HostPage;
before(async () => {
  host = await openHostPage('#/');
});
after(() => host.close());

const usage = (): Locator => host.page.locator('usage-page');
const button = (name: string | RegExp): Locator => host.page.getByRole('button', { name });
const tab = (name: string): Locator => host.page.getByRole('tab', { name, exact: true });

async function openDrawerOf(row: string, says: string): Promise<void> {
  await host.page.locator('td, th').getByRole('button', { name: row }).click();
  const dialog = host.page.getByRole('dialog', { name: row });
  await dialog.waitFor();
  // Its content is slotted: inside the dialog for people, beside it in the tree.
  await usage().getByText(says).filter({ visible: true }).first().waitFor();
  await host.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

void test('every page, tab, drawer and dialog works, with nothing on the console', async (t) => {
  const { page } = host;

  await t.test('the way from the start to the usage page leads through the clock', async () => {
    await page.getByRole('heading', { name: 'Good afternoon, Ana' }).waitFor();
    await button('Credit usage: 29% remaining').click();
    await page.getByText('acc_01J9ZK3V7Q').waitFor();
    await button('Copy account ID').click();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'acc_01J9ZK3V7Q');
    await page.getByRole('link', { name: 'Manage billing' }).click();
    await usage().getByText('212 of 300 used').waitFor();
    assert.match(page.url(), /#\/settings\/billing\/usage$/);
  });

  await t.test('the overview compares, shows its figures as a table and refreshes', async () => {
    await button('Compare').click();
    await button('View as table').click();
    await page.getByRole('table').first().waitFor();
    await button('Refresh credits').click();
    await button('Refresh runs').click();
    await usage().getByText('70.72%').first().waitFor();
  });

  await t.test('the four lists and their drawers', async () => {
    await tab('Tools').click();
    await page.getByRole('columnheader', { name: 'Last Active On' }).waitFor();
    await tab('Models').click();
    await openDrawerOf('Acme Support 8B', 'Total Deployments');
    await tab('Guardrails').click();
    await openDrawerOf('Toxicity', 'Usage duration');
    await tab('Custom Scripts').click();
    await openDrawerOf('currency-rates', 'Total');
    assert.match(page.url(), /tab=scripts/);
  });

  await t.test('ranges, and the tab again after a reload', async () => {
    await page.getByText('90 days', { exact: true }).click();
    await page.waitForURL(/range=90d/);
    await page.reload();
    await tab('Custom Scripts').and(page.locator('[aria-selected="true"]')).waitFor();
  });

  await t.test('the way back leads through what was open, and a comparison is kept', async () => {
    const chosen = (name: string): Locator => tab(name).and(page.locator('[aria-selected="true"]'));
    const compared = button('Compare').and(page.locator('[aria-pressed="true"]'));
    await tab('Overview').click();
    // Since it was pressed, through another tab and a reload.
    await compared.waitFor();
    assert.match(page.url(), /compare/);
    await tab('Models').click();
    await page.waitForURL(/tab=models/);
    await page.goBack();
    await chosen('Overview').waitFor();
    await page.goForward();
    await chosen('Models').waitFor();
    await page.goBack();
    await compared.click();
    await page.waitForURL((url) => !url.hash.includes('compare'));
  });

  await t.test('the events of it all are in the log, and open the host’s dialogs', async () => {
    await button('Upgrade plan').first().click();
    const dialog = page.getByRole('dialog', { name: 'Upgrade Northwind' });
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await button('Top up').first().click();
    await page.getByRole('dialog', { name: 'Top up credits' }).waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.locator('event-list').getByText('usage-upgrade').waitFor();
    await page.locator('event-list').getByText('usage-top-up').waitFor();
  });

  await t.test('another life', async () => {
    await chooseLife(host.page, 'stopped');
  });

  await t.test('languages and themes', async () => {
    await page.locator('page-settings').getByLabel('Language').selectOption('ar');
    await page.getByRole('tab').first().waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Upgrades').selectOption('false');
    assert.equal(await button('Upgrade plan').count(), 0);
  });

  await t.test('nothing was said on the console', () => {
    assert.deepEqual(host.complaints, []);
  });
});
