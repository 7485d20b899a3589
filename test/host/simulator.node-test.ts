import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { openHostPage, type HostPage } from '../browser/host-page.js';

/** At the price of the drawer's model a million tokens in and out are 2 credits: this is a fifth of 75. */
const tokensOfAFifth = 7_500_000;

let host: HostPage;
before(async () => {
  host = await openHostPage();
});
after(() => host.close());

const drawer = (): Locator => host.page.getByRole('complementary', { name: 'Simulator' });
/** Nothing is left; where more was used than there was, the name says by how much. */
const emptyClock = (): Locator =>
  host.page.getByRole('button', { name: /^Credit usage: (0|[-−]\d+)% remaining$/ });
const clock = (name: string): Locator => host.page.getByRole('button', { name, exact: true });
const banner = (text: string): Locator => host.page.locator('usage-banners').getByText(text);

async function begin(scenario: string): Promise<void> {
  const loaded = host.page.waitForEvent('load');
  await drawer().getByLabel('Scenario').selectOption(scenario);
  await loaded;
}

async function infer(tokens: number): Promise<void> {
  await drawer().getByLabel('Input and output tokens').fill(String(tokens));
  await drawer().getByRole('button', { name: 'Run inference' }).click();
}

async function dismiss(text: string): Promise<void> {
  await banner(text).waitFor();
  await host.page.getByRole('button', { name: 'Dismiss' }).click();
  await banner(text).waitFor({ state: 'detached' });
}

async function press(name: string): Promise<void> {
  await drawer().getByRole('button', { name, exact: true }).click();
}

async function emails(): Promise<string[]> {
  return drawer().locator('mail-outbox summary').allInnerTexts();
}

void test('a new account is lived to its end and beyond, by the drawer alone', async (t) => {
  const { page } = host;

  await t.test('it begins green, with nothing to say', async () => {
    await begin('new-account');
    await clock('Credit usage: 100% remaining').waitFor();
    assert.equal(await page.locator('usage-clock').getAttribute('state'), 'healthy');
    assert.equal(await page.getByRole('button', { name: 'Dismiss' }).count(), 0);
  });

  await t.test('a banner comes at 20%, goes when dismissed and stays away', async () => {
    await infer(tokensOfAFifth);
    await clock('Credit usage: 80% remaining').waitFor();
    await dismiss("You've used 20% of your credits.");
    await infer(tokensOfAFifth);
    await clock('Credit usage: 60% remaining').waitFor();
    assert.equal(await page.locator('usage-clock').getAttribute('state'), 'moderate');
    assert.equal(await page.getByRole('button', { name: 'Dismiss' }).count(), 0);
    await page.reload();
    await clock('Credit usage: 60% remaining').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Dismiss' }).count(), 0);
    assert.deepEqual(await emails(), []);
  });

  await t.test('a banner at 50, 70 and 80, and an email with each', async () => {
    await infer(tokensOfAFifth / 2);
    await dismiss("You've used 50% of your credits.");
    await infer(tokensOfAFifth);
    await dismiss("You've used 70% of your credits.");
    assert.equal(await page.locator('usage-clock').getAttribute('state'), 'moderate');
    await infer(tokensOfAFifth / 2);
    await dismiss("You've used 80% of your credits.");
    await clock('Credit usage: 20% remaining').waitFor();
    assert.equal(await page.locator('usage-clock').getAttribute('state'), 'low');
    assert.equal((await emails()).length, 3);
    await drawer().getByLabel('Email language').selectOption('German');
    await drawer()
      .getByText(/80\s*% Ihrer Credits sind verbraucht/)
      .first()
      .waitFor();
    assert.equal((await emails()).length, 3);
    await drawer().getByLabel('Email language').selectOption('English');
  });

  await t.test('a guardrail runs on while credits run out, and stops at the limit', async () => {
    await drawer().getByLabel('CPUs').fill('8');
    await press('Deploy');
    await drawer().getByText('Deployed Regex.').waitFor();
    await press('Advance to next threshold');
    await dismiss("You've used 90% of your credits.");
    for (let step = 0; step < 6; step += 1) {
      if ((await page.locator('usage-clock').getAttribute('state')) === 'exhausted') break;
      await press('Advance to next threshold');
      await drawer().getByText('Reached on').waitFor();
    }
    await emptyClock().waitFor();
    await banner('You have no credits left.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Dismiss' }).count(), 0);

    await press('Deploy');
    await drawer()
      .getByText(/^Refused: .*\(credits_exhausted\)$/)
      .waitFor();

    await press('Advance to next threshold');
    await drawer()
      .getByRole('list', { name: 'Running deployments' })
      .waitFor({ state: 'detached' });
    const stopped = drawer().locator('mail-outbox details').first();
    await stopped.locator('summary').click();
    await stopped
      .frameLocator('iframe')
      .getByText("You've used all your available credits.", { exact: false })
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  await t.test('a top-up brings everything back', async () => {
    await drawer().getByLabel('Amount').fill('300');
    await press('Add');
    await banner('You have no credits left.').waitFor({ state: 'detached' });
    await press('Deploy');
    await drawer()
      .getByText(/^Deployed /)
      .waitFor();
  });

  await t.test('the next cycle takes an overdraft off', async () => {
    await drawer().getByLabel('Plan').selectOption('team');
    await press('Change plan');
    // 300 of the plan and what is left of the top-up, and 800 of use: the last event may overshoot.
    await infer(400_000_000);
    await emptyClock().waitFor();
    await press('Advance to end of cycle');
    await drawer().getByText('The next cycle started on').waitFor();
    // The guardrail had stopped at -10, so 590 were there, 210 are owed, and 300 come with the new month.
    await page.getByRole('button', { name: /^Credit usage: 100% remaining$/ }).click();
    await page.getByText('0 of 90 used').waitFor();
    await page.keyboard.press('Escape');
  });

  await t.test('nothing was said on the console', () => {
    assert.deepEqual(host.complaints, []);
  });
});
