import assert from 'node:assert/strict';
import { after, afterEach, before, test, type TestContext } from 'node:test';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import { type MockServer, startServer } from '@usage-kit/server';
import type { StrictHost } from './strict-host.js';
import { startStrictHost } from './strict-host.js';
import { servePages } from './strict-pages.js';

/** A page in some browser. */
export interface StrictTab {
  /** What an expression returns in the page, once it has settled. */
  evaluate(expression: string): Promise<unknown>;
  /** What the console said that a host would not want to see. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface StrictBrowser {
  open(url: string): Promise<StrictTab>;
  close(): Promise<void>;
}

/** What these scenarios respond with comes later than a test should wait for, or never. */
const heldBack: ReadonlySet<ScenarioName> = new Set([
  'slow',
  'never-answers',
  'unavailable',
  'late-answers',
]);

const reportsOf = (tab: StrictTab): Promise<unknown> => tab.evaluate('strictReports()');

/** The promises of a page with a strict policy, each a test, in the browser that is handed over. */
export function promiseStrictPages(
  name: string,
  launch: () => Promise<StrictBrowser>,
  states: readonly ScenarioName[],
): void {
  let host: StrictHost;
  let browser: StrictBrowser;
  let backend: MockServer | undefined;

  before(async () => {
    host = await startStrictHost();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await host.close();
  });

  afterEach(async () => {
    await backend?.close();
    backend = undefined;
  });

  /** Opens a page over its own account. */
  async function open(path: string, scenario: ScenarioName = 'moderate'): Promise<StrictTab> {
    backend = await startServer({ port: 0, scenario, frozen: true });
    servePages(host, {
      billing: backend.url,
      cdn: host.cdn,
      account: backend.world.account().id,
    });
    return browser.open(`${host.url}${path}`);
  }

  /** Walks through a page; what it looks like can be asked for before it is closed. */
  async function walkThrough(
    path: string,
    look: (tab: StrictTab) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const tab = await open(path);
    const expected = await tab.evaluate('stepNames');
    const { taken, failures } = (await tab.evaluate('strictWalk()')) as {
      readonly taken: readonly string[];
      readonly failures: readonly string[];
    };
    assert.deepEqual(failures, []);
    assert.deepEqual(taken, expected);
    assert.ok(taken.length >= 8);
    await look(tab);
    assert.deepEqual(tab.complaints, []);
    assert.deepEqual(await reportsOf(tab), []);
    await tab.close();
  }

  void test(`${name}: a rule that is broken would be reported`, async () => {
    const tab = await open('/one-script.html');
    await tab.evaluate('breakTheRules()');
    const reports = (await reportsOf(tab)) as readonly string[];
    const of = (directive: string) => reports.filter((report) => report.startsWith(directive));
    assert.ok(of('style-src').length > 0, reports.join('\n'));
    assert.ok(of('require-trusted-types-for').length > 0, reports.join('\n'));
    await tab.close();
  });

  void test(`${name}: one script with a nonce breaks no rule`, () =>
    walkThrough('/one-script.html'));

  void test(`${name}: a bundle of the host breaks no rule`, () => walkThrough('/bundled.html'));

  for (const order of ['first', 'last']) {
    void test(`${name}: a Lit of the host's own that comes ${order} is not in the way`, () =>
      walkThrough(`/own-lit-${order}.html`, async (tab) => {
        const said = await tab.evaluate(
          "document.querySelector('host-greeting').shadowRoot.textContent",
        );
        assert.equal(said, "The host's own Lit has drawn this.");
      }));
  }

  void test(`${name}: a theme is taken`, () =>
    walkThrough('/theme.html', async (tab) => {
      const radius = await tab.evaluate(
        "getComputedStyle(document.querySelector('usage-clock').shadowRoot.querySelector('button')).borderRadius",
      );
      assert.equal(radius, '0px');
    }));

  void test(`${name}: a page that unsets everything changes nothing`, () =>
    walkThrough('/unset.html', async (tab) => {
      const look = await tab.evaluate(`(() => {
        const style = (tag, selector) =>
          getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(selector));
        const page = style('usage-page', '.title');
        const clock = document.querySelector('usage-clock').shadowRoot.querySelector('button');
        const { width, height } = clock.getBoundingClientRect();
        return [page.fontSize, page.fontWeight, page.color, width, height];
      })()`);
      assert.deepEqual(look, ['22px', '650', 'rgb(20, 24, 31)', 32, 32]);
    }));

  void test(`${name}: all works in a shadow root of the host`, () => walkThrough('/shadow.html'));

  void test(`${name}: all works in a closed shadow root`, () => walkThrough('/closed.html'));

  void test(`${name}: all works in a registry of the host's own`, async (t: TestContext) => {
    const tab = await open('/scoped.html');
    const knows = await tab.evaluate(
      "'CustomElementRegistry' in globalThis && (() => { try { new CustomElementRegistry(); return true } catch { return false } })()",
    );
    await tab.close();
    await backend?.close();
    if (knows !== true) {
      t.skip(`${name} has no registries but the page's.`);
      return;
    }
    await walkThrough('/scoped.html', async (scoped) => {
      const own = await scoped.evaluate(
        "document.querySelector('[data-island]').shadowRoot.customElementRegistry !== customElements",
      );
      assert.equal(own, true);
    });
  });

  for (const scenario of states) {
    void test(`${name}: no state breaks a rule: ${scenario}`, async () => {
      const tab = await open('/one-script.html', scenario);
      const { drawn, failures } = (await tab.evaluate(`strictStay(${heldBack.has(scenario)})`)) as {
        readonly drawn: number;
        readonly failures: readonly string[];
      };
      assert.deepEqual(failures, []);
      assert.ok(drawn > 20, `only ${drawn} elements were drawn`);
      assert.deepEqual(await reportsOf(tab), []);
      await tab.close();
    });
  }
}
