import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { newContext } from '../browser/context.js';
import { folderOf } from './example.js';
import { hostOf, testEveryHost } from './every-host.js';
import { startProgram } from './serve-example.js';
import { visit } from './visit.js';

const host = hostOf('server-rendered');

/** The kit's elements as they stand: every node of their shadow roots, Lit's marks omitted. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    ['usage-clock', 'usage-banners'].map((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      return root?.querySelector('.root')?.outerHTML.replaceAll(/<!--.*?-->/g, '');
    }),
  );

/** Both figures as a picture, bar and banner. */
const picture = (page: Page) =>
  page.screenshot({ clip: { x: 0, y: 0, width: 1200, height: 140 }, animations: 'disabled' });

void test('server-rendered: clock and banner are painted where there is no JavaScript', async () => {
  const { page } = await visit(host.browser, host.example.url, { javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Credit usage: 29% remaining' }).waitFor();
  await page.getByText("You've used 70% of your credits.").waitFor();
  await page.getByRole('button', { name: 'Upgrade plan' }).waitFor();
  const clock = await page.locator('usage-clock').boundingBox();
  assert.deepEqual([clock?.width, clock?.height], [32, 32]);
});

void test('server-rendered: hydration changes no node and no pixel, and asks for nothing', async () => {
  const before = await visit(host.browser, host.example.url, { javaScriptEnabled: false });
  const painted = await picture(before.page);
  const drawnByServer = await drawn(before.page);

  const context = await newContext(host.browser, {
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.clock.install();
  // The browser’s own requests to the backend wait, so that all that is seen is what hydration does.
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`${host.backend.url}/**`, async (route) => {
    await released;
    await route.continue();
  });
  // Before the scripts run: keeps what the server drew, and hears of every node that comes or goes.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const kept = ['usage-clock', 'usage-banners'].map((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        if (!root) throw new Error(`${tag} has no declarative shadow root.`);
        return { tag, buttons: [...root.querySelectorAll('button')], root };
      });
      const changes: string[] = [];
      const watch = new MutationObserver((records) => {
        for (const { type, attributeName, target } of records) {
          changes.push(`${type} ${attributeName ?? ''} ${target.nodeName}`);
        }
      });
      for (const { root } of kept) {
        watch.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }
      Object.assign(window, { kept, changes });
    });
  });
  await page.goto(host.example.url);
  await page.waitForFunction(
    () => customElements.get('usage-clock') && customElements.get('usage-banners'),
  );
  // The elements’ timers as well, for longer than anyone would call it coming to life.
  await page.clock.runFor(5_000);

  const changes = await page.evaluate('window.changes');
  assert.deepEqual(changes, [], 'what hydration has changed');
  const same = await page.evaluate(() => {
    const { kept } = window as unknown as {
      readonly kept: readonly { tag: string; buttons: readonly Element[] }[];
    };
    return kept.flatMap(({ tag, buttons }) => {
      const now = document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [];
      return [...now].map((button, at) => button === buttons[at]);
    });
  });
  assert.deepEqual(same, [true, true, true, true], 'the buttons are those of the server');
  assert.ok(painted.equals(await picture(page)), 'the picture is the same');
  assert.deepEqual(await drawn(page), drawnByServer, 'the markup is the same');

  release();
  await page.getByText('87.84 of 300 remain').waitFor();
  await page.getByRole('button', { name: 'Upgrade plan' }).click();
  await page.getByRole('dialog', { name: 'Choose a bigger plan' }).waitFor();
});

void test('server-rendered: a page that reads from the right gets banners that do', async () => {
  const context = await newContext(host.browser);
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    });
  });
  await page.goto(host.example.url);
  const sentence = page.getByText(/^تم استخدام .*من رصيدك/);
  await sentence.waitFor();
  const text = await sentence.boundingBox();
  const button = await page.getByRole('button', { name: 'ترقية الخطة' }).boundingBox();
  assert.ok(text && button && button.x < text.x, 'the button stands at the end, which is left');
});

/** Where things stand that a person sees or aims at. */
const places = (page: Page) =>
  Promise.all(
    [
      page.getByRole('button', { name: /^Credit usage/ }),
      page.getByRole('button', { name: 'Sign out' }),
      page.getByText("You've used 70% of your credits."),
      page.getByRole('button', { name: 'Top up' }),
      page.getByRole('button', { name: 'Upgrade plan' }),
      page.getByRole('button', { name: 'Dismiss' }),
      page.getByRole('heading', { name: 'Good afternoon, Ana' }),
    ].map((one) => one.boundingBox()),
  );

void test('server-rendered: nothing moves while the page comes to life', async () => {
  const still = await visit(host.browser, host.example.url, { javaScriptEnabled: false });
  const { page, complaints } = await host.open();
  await page.getByText('87.84 of 300 remain').waitFor();
  assert.deepEqual(await places(page), await places(still.page));
  assert.deepEqual(complaints, []);
});

void test('server-rendered: the page comes where the backend does not respond', async () => {
  const lonely = await startProgram('node', ['server.js'], {
    folder: folderOf('server-rendered'),
    environment: { BILLING_URL: 'http://127.0.0.1:9' },
  });
  try {
    const { page } = await visit(host.browser, lonely.url, { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Good afternoon, Ana' }).waitFor();
    await page.getByRole('button', { name: 'Credit usage' }).waitFor();
  } finally {
    await lonely.close();
  }
});

// Last, because it lives the account on.
testEveryHost('server-rendered', host);
