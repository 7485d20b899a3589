import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { becomes, hostOf } from './every-host.js';

const research = 'acc_01J9ZK3V7Q';
const support = 'acc_01J6KESTRL';
const host = hostOf('mixed', { scenario: ['moderate', 'low'] });

const part = (page: Page, name: string) => page.getByRole('region', { name });
const clockOf = (page: Page, name: string) =>
  part(page, name).getByRole('button', { name: /^Credit usage:/ });

async function streams(ofResearch: number, ofSupport: number, when: string): Promise<void> {
  await becomes(() => host.backend.openStreams(research), ofResearch, `Research, ${when}`);
  await becomes(() => host.backend.openStreams(support), ofSupport, `Support, ${when}`);
}

void test('mixed: each part shows its own account, with its own token', async () => {
  const { page, complaints } = await host.open();
  await part(page, 'Research')
    .getByRole('button', { name: 'Credit usage: 29% remaining' })
    .waitFor();
  await part(page, 'Support')
    .getByRole('button', { name: 'Credit usage: 10% remaining' })
    .waitFor();
  await part(page, 'Research').getByText("You've used 70% of your credits.").waitFor();
  await part(page, 'Support').getByText("You've used 80% of your credits.").waitFor();
  await clockOf(page, 'Support').click();
  await part(page, 'Support').getByText(support).waitFor();

  for (const { path, token } of host.backend.requests) {
    assert.equal(token, `Bearer token-${path.includes(research) ? research : support}`, path);
  }
  assert.deepEqual(complaints, []);
});

void test('mixed: nothing of a part, nor of the kit, is loaded before its turn', async () => {
  const { page } = await host.open();
  await clockOf(page, 'Research').waitFor();
  const first = await page.evaluate(
    () => [...document.scripts].filter(({ src }) => src !== '').length,
  );
  assert.equal(first, 1, 'scripts in the page itself');
  const shell = await page.evaluate(async () =>
    (await fetch(document.scripts[0]?.src ?? '')).text(),
  );
  assert.ok(!shell.includes('usage-clock'), 'the shell knows no element of the kit');
});

void test('mixed: the shell’s one dialog handles both accounts', async () => {
  const { page, complaints } = await host.open();
  await part(page, 'Support').getByRole('button', { name: 'Upgrade plan' }).first().click();
  const ofSupport = page.getByRole('dialog', { name: 'A bigger plan for Support' });
  await ofSupport.getByText(`80% of the credits of account ${support} are used.`).waitFor();
  await ofSupport.getByRole('button', { name: 'Close' }).click();
  await part(page, 'Research').getByRole('button', { name: 'Top up' }).click();
  const ofResearch = page.getByRole('dialog', { name: 'More credits for Research' });
  await ofResearch.getByText(`70% of the credits of account ${research} are used.`).waitFor();
  assert.deepEqual(complaints, []);
});

void test('mixed: a part that goes closes its live connection and no other', async () => {
  const { page, complaints } = await host.open();
  await clockOf(page, 'Research').waitFor();
  await clockOf(page, 'Support').waitFor();
  await streams(1, 1, 'both there');

  await part(page, 'Research').getByRole('button', { name: 'Remove' }).click();
  await clockOf(page, 'Research').waitFor({ state: 'detached' });
  await streams(0, 1, 'Research removed');

  await part(page, 'Research').getByRole('button', { name: 'Put back' }).click();
  await clockOf(page, 'Research').waitFor();
  await streams(1, 1, 'Research put back');

  await part(page, 'Support').getByRole('button', { name: 'Remove' }).click();
  await part(page, 'Research').getByRole('button', { name: 'Remove' }).click();
  await streams(0, 0, 'both removed');
  assert.deepEqual(complaints, []);
});

void test('mixed: a part that is moved keeps its live connection', async () => {
  const { page, complaints } = await host.open('/', { movesClock: true });
  await clockOf(page, 'Support').waitFor();
  await streams(1, 1, 'before');
  const asked = () => host.backend.requests.filter(({ path }) => path.endsWith('/events')).length;
  const before = asked();
  await page.getByRole('button', { name: 'Swap' }).click();
  const names = await page
    .getByRole('region')
    .evaluateAll((all) => all.map((one) => one.ariaLabel));
  assert.deepEqual(names, ['Support', 'Research']);
  const clock = (remaining: string) =>
    part(page, 'Support').getByRole('button', { name: `Credit usage: ${remaining} remaining` });
  await clock('10%').waitFor();
  // Longer than anything is put off by a moment.
  await page.clock.runFor(5_000);
  const topUp = { type: 'top-up', eventId: 'evt_moved', resource: 'credits', amount: '6' } as const;
  host.backend.world.execute(topUp, support);
  await clock('11%').waitFor();
  await streams(1, 1, 'after');
  assert.equal(asked(), before, 'connections made for the move');
  assert.deepEqual(complaints, []);
});

void test('mixed: each part has its team’s color', async () => {
  const { page } = await host.open();
  const color = async (name: string) => {
    const button = part(page, name).getByRole('button', { name: 'Upgrade plan' }).first();
    return button.evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  assert.equal(await color('Research'), 'rgb(15, 118, 110)');
  assert.equal(await color('Support'), 'rgb(124, 58, 237)');
});
