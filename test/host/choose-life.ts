import type { Page } from 'playwright-core';

/** Chooses a scenario on the host page, and waits until its overview shows a balance. */
export async function chooseLife(page: Page, scenario: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByLabel('Scenario').selectOption(scenario);
  await loaded;
  await page.locator('usage-clock[state]:not([state="loading"])').waitFor();
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await page
    .getByText(/of .+ used/)
    .first()
    .waitFor();
}
