import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScenarioChoice } from '@usage-kit/mocks/world';
import type { Browser, Page } from 'playwright-core';
import { type CountingBackend, startCountingBackend } from './counting-backend.js';
import { folderOf } from './example.js';
import { serveExample, type ServedExample, startProgram } from './serve-example.js';
import { openBrowser, visit, type Visit, type VisitOptions } from './visit.js';

/** The account of the scenario `moderate`: 212.16 of 300 credits are used. */
export const accountId = 'acc_01J9ZK3V7Q';

/** A served example, its backend and a browser, for the tests of one file. */
export interface Host {
  readonly backend: CountingBackend;
  readonly example: ServedExample;
  readonly browser: Browser;
  open(path?: string, options?: VisitOptions): Promise<Visit>;
}

interface HostOptions {
  readonly scenario?: ScenarioChoice;
  /** Puts something in front of the backend, which the example then talks to. */
  readonly front?: (backendUrl: string) => Promise<ServedExample>;
}

/** Serves the production build of an example before the tests of the file, and ends it after them. */
export function hostOf(name: string, options: HostOptions = {}): Host {
  const { scenario = 'moderate', front } = options;
  const parts: { -readonly [Part in 'backend' | 'example' | 'browser']?: Host[Part] } = {};
  let fronted: ServedExample | undefined;
  before(async () => {
    parts.backend = await startCountingBackend(scenario);
    fronted = await front?.(parts.backend.url);
    parts.example = await serveExample(name, (fronted ?? parts.backend).url);
    parts.browser = await openBrowser();
  });
  after(async () => {
    await parts.browser?.close();
    await parts.example?.close();
    await fronted?.close();
    await parts.backend?.close();
  });
  // A page that a failed test has left open would keep its live connection.
  afterEach(async () => {
    for (const context of parts.browser?.contexts() ?? []) await context.close();
  });
  const there = <Part extends keyof typeof parts>(part: Part): Host[Part] => {
    const value = parts[part];
    if (value === undefined) throw new Error(`There is no ${part} yet.`);
    return value;
  };
  return {
    get backend() {
      return there('backend');
    },
    get example() {
      return there('example');
    },
    get browser() {
      return there('browser');
    },
    async open(path = '/', visiting = {}) {
      const visited = await visit(there('browser'), `${there('example').url}${path}`, visiting);
      // What a server has drawn can be pressed before the scripts are there to hear of it.
      await visited.page.waitForFunction(() => customElements.get('usage-banners') !== undefined);
      return visited;
    },
  };
}

const pollMs = 50;
/** Only ends a test that has failed already. */
const limitMs = 60_000;

/** Waits until it is so, and says what was there instead. */
export async function becomes<Value>(
  read: () => Value | Promise<Value>,
  wanted: Value,
  what: string,
): Promise<void> {
  for (let tries = 0; tries < limitMs / pollMs && (await read()) !== wanted; tries += 1) {
    await wait(pollMs);
  }
  assert.equal(await read(), wanted, what);
}

const clock = (page: Page, remaining = '29%') =>
  page.getByRole('button', { name: `Credit usage: ${remaining} remaining`, exact: true });

/** What every host of the kit can do, in whatever it is written. */
export function testEveryHost(name: string, host: Host): void {
  void test(`${name}: the clock says what remains, and opens`, async () => {
    const { page, complaints } = await host.open();
    await clock(page).click();
    await page.getByText(accountId).first().waitFor();
    const manage = page.getByRole('link', { name: 'Manage billing' });
    await manage.waitFor();
    await page.keyboard.press('Escape');
    await manage.waitFor({ state: 'hidden' });
    assert.deepEqual(complaints, []);
  });

  void test(`${name}: an upgrade and a top-up open the host’s own dialog, with the reason`, async () => {
    const { page, complaints } = await host.open();
    await page.getByRole('button', { name: 'Upgrade plan' }).click();
    const plans = page.getByRole('dialog', { name: 'Choose a bigger plan' });
    await plans.getByText(`70% of the credits of account ${accountId} are used.`).waitFor();
    await plans.getByRole('button', { name: 'Close' }).click();
    await plans.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: 'Top up' }).click();
    const credits = page.getByRole('dialog', { name: 'Buy more credits' });
    await credits.getByText(`70% of the credits of account ${accountId} are used.`).waitFor();
    await credits.getByRole('button', { name: 'Close' }).click();
    await credits.waitFor({ state: 'hidden' });
    assert.deepEqual(complaints, []);
  });

  void test(`${name}: the usage page is a click away`, async () => {
    const { page, complaints } = await host.open();
    await page.getByRole('link', { name: 'Usage', exact: true }).click();
    await page.getByRole('tab', { name: 'Tools' }).click();
    await page.getByRole('columnheader', { name: 'Owner Name' }).waitFor();
    await page
      .getByRole('row', { name: /Deployed/ })
      .first()
      .waitFor();
    assert.deepEqual(complaints, []);
  });

  void test(`${name}: the kit wears the host’s color, in light and in dark`, async () => {
    const { page } = await host.open();
    const button = page.getByRole('button', { name: 'Upgrade plan' });
    const color = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    await button.waitFor();
    await becomes(color, 'rgb(15, 118, 110)', 'in light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await becomes(color, 'rgb(94, 234, 212)', 'in dark');
  });

  void test(`${name}: signing out takes the kit away and closes the live connection`, async () => {
    const { backend } = host;
    const { page, complaints } = await host.open();
    await clock(page).waitFor();
    await becomes(() => backend.openStreams(accountId), 1, 'streams of a page with all elements');

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await becomes(() => backend.openStreams(accountId), 0, 'streams after signing out');
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((tag) => tag.startsWith('usage-')),
    );
    assert.deepEqual(left, []);

    await page.getByRole('button', { name: 'Sign in' }).click();
    await clock(page).waitFor();
    await becomes(() => backend.openStreams(accountId), 1, 'streams after signing in again');
    assert.deepEqual(complaints, []);
    await page.close();
    await becomes(() => backend.openStreams(accountId), 0, 'streams after the tab is closed');
  });

  void test(`${name}: what happens on the server shows without a reload`, async () => {
    const { page, complaints } = await host.open();
    await clock(page).waitFor();
    await becomes(() => host.backend.openStreams(accountId), 1, 'the live connection');
    host.backend.world.execute(
      { type: 'top-up', eventId: `top-up-${name}`, resource: 'credits', amount: '50' },
      accountId,
    );
    // 137.84 of 350.
    await clock(page, '39%').waitFor();
    assert.deepEqual(complaints, []);
  });

  void test(`${name}: the token is sent with every request, and is in no address`, () => {
    const { requests } = host.backend;
    assert.ok(requests.length > 0);
    for (const { path, token } of requests) {
      assert.match(token ?? '', /^Bearer (demo-token|token-acc_\w+)$/, path);
      assert.ok(!path.includes('token'), path);
    }
  });

  void test(`${name}: npm start serves it with its own backend`, async () => {
    const started = await startProgram('npm', ['start'], {
      folder: folderOf(name),
      environment: {},
    });
    try {
      const { page } = await visit(host.browser, started.url);
      await clock(page).waitFor();
    } finally {
      await started.close();
    }
  });
}
