import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { all, focused, nameOf, one, textOf, untilReads } from '../../../../test/elements/screen.js';
import '../define/usage-page.js';
import { accountWith } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { failed, ready } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { fakeClient, selected, show, tabs } from './testing/page.js';

describe('usage-page', () => {
  it('is headed by its range, its zone and the time of the balances', async () => {
    const page = await show();
    one(page, 'heading', 'Usage');
    await untilReads(page, /^Usage 1–21 November 2026, UTC · as of 16:02 /);
    page.timezone = 'America/New_York';
    await untilReads(page, /31 October–21 November 2026, America\/New_York · as of 11:02/);
    page.range = '24h';
    await untilReads(page, '20 Nov 2026, 12:00–21 Nov 2026, 11:02, America/New_York');
  });

  it('has the five tabs of the product, and opens the overview', async () => {
    const page = await show();
    expect(tabs(page)).to.deep.equal([
      'Overview',
      'Tools',
      'Models',
      'Guardrails',
      'Custom Scripts',
    ]);
    expect(selected(page)).to.deep.equal(['Overview']);
    await untilReads(page, '212 of 300 used');
    const [tab] = all(page, 'tab');
    const panel = one(page, 'tabpanel', 'Overview');
    expect(present(tab).getAttribute('aria-controls')).to.equal(panel.id);
  });

  it('has only the given tabs, in the given order', async () => {
    const page = await show({ attributes: { tabs: 'scripts  tools' } });
    expect(tabs(page)).to.deep.equal(['Custom Scripts', 'Tools']);
    expect(selected(page)).to.deep.equal(['Custom Scripts']);
    page.tabs = null;
    await page.updateComplete;
    expect(tabs(page)).to.have.length(5);
  });

  describe('the keyboard', () => {
    it('moves along the tabs and opens one with Enter or Space', async () => {
      const page = await show();
      all(page, 'tab')[0]?.focus();
      const at = (): string => nameOf(present(focused()));
      for (const [key, name] of [
        ['ArrowRight', 'Tools'],
        ['ArrowLeft', 'Overview'],
        ['ArrowLeft', 'Custom Scripts'],
        ['ArrowRight', 'Overview'],
        ['End', 'Custom Scripts'],
        ['Home', 'Overview'],
        ['ArrowRight', 'Tools'],
      ] as const) {
        await sendKeys({ press: key });
        expect(at(), key).to.equal(name);
        expect(selected(page)).to.deep.equal(['Overview']);
      }
      await sendKeys({ press: 'Enter' });
      await page.updateComplete;
      expect(selected(page)).to.deep.equal(['Tools']);
      expect(at()).to.equal('Tools');
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Space' });
      await page.updateComplete;
      expect(selected(page)).to.deep.equal(['Models']);
    });

    it('is mirrored on a right-to-left page', async () => {
      const page = await show({ dir: 'rtl' });
      all(page, 'tab')[0]?.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(nameOf(present(focused()))).to.equal('Tools');
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      expect(nameOf(present(focused()))).to.equal('Custom Scripts');
    });

    it('enters the tabs at the open one', async () => {
      const page = await show();
      all(page, 'tab')[0]?.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Shift+Tab' });
      await page.updateComplete;
      await sendKeys({ press: 'Tab' });
      expect(nameOf(present(focused()))).to.equal('Overview');
    });
  });

  describe('as attributes and events', () => {
    it('reports another tab, and stays if that is prevented', async () => {
      const page = await show();
      const details: unknown[] = [];
      page.addEventListener('usage-tab-change', (event) => {
        details.push(event.detail);
        if (event.detail.tab === 'models') event.preventDefault();
      });
      one(page, 'tab', 'Tools').click();
      await page.updateComplete;
      expect(details).to.deep.equal([
        { accountId: 'acc_1', tab: 'tools', previousTab: 'overview' },
      ]);
      expect(page.getAttribute('tab')).to.equal('tools');
      one(page, 'tab', 'Tools').click();
      one(page, 'tab', 'Models').click();
      await page.updateComplete;
      expect(details).to.have.length(2);
      expect(selected(page)).to.deep.equal(['Tools']);
    });

    it('follows its attributes, and does not report what the page has set', async () => {
      const page = await show({ attributes: { tab: 'tools', range: '30d' } });
      let told = 0;
      page.addEventListener('usage-tab-change', () => (told += 1));
      page.addEventListener('usage-range-change', () => (told += 1));
      expect(selected(page)).to.deep.equal(['Tools']);
      await untilReads(page, '23 October–21 November 2026, UTC');
      page.setAttribute('tab', 'overview');
      page.setAttribute('range', '2026-11-03/2026-11-04');
      page.setAttribute('compare', '');
      await untilReads(page, '3–4 November 2026, UTC');
      expect(selected(page)).to.deep.equal(['Overview']);
      await until(
        () => all(page, 'button', 'Compare')[0]?.getAttribute('aria-pressed') === 'true',
        'compared',
      );
      expect(told).to.equal(0);
    });

    it('reports another range, with its instants', async () => {
      const page = await show();
      await untilReads(page, '1–21 November');
      const details: unknown[] = [];
      page.addEventListener('usage-range-change', (event) => details.push(event.detail));
      one(page, 'radio', '7 days').click();
      await page.updateComplete;
      expect(details).to.deep.equal([
        {
          accountId: 'acc_1',
          range: '7d',
          from: '2026-11-15T00:00:00Z',
          to: '2026-11-22T00:00:00Z',
        },
      ]);
      expect(page.getAttribute('range')).to.equal('7d');
    });

    it('reflects whether the previous range is shown', async () => {
      const page = await show();
      await until(() => all(page, 'button', 'Compare').length === 1, 'there');
      one(page, 'button', 'Compare').click();
      await page.updateComplete;
      expect(page.hasAttribute('compare')).to.be.true;
    });

    it('falls back to its defaults for invalid attributes, with one warning each', async () => {
      const warnings = await warningsOf(async () => {
        const page = await show({
          attributes: {
            tab: 'ocr',
            tabs: 'overview invoices',
            range: 'soon',
            timezone: 'Mars/Base',
          },
        });
        await untilReads(page, '1–21 November 2026, UTC');
        page.requestUpdate();
        await page.updateComplete;
        expect(selected(page)).to.deep.equal(['Overview']);
      });
      expect(warnings.sort()).to.deep.equal([
        'usage-kit: "Mars/Base" is not a time zone; UTC is used.',
        'usage-kit: "soon" is not a range that can be shown; the cycle is.',
        'usage-kit: there is no tab "invoices"',
        'usage-kit: there is no tab "ocr"; the first one is open',
      ]);
    });

    it('opens the tab of its detail attribute', async () => {
      const page = await show({ attributes: { detail: 'guardrail:g:1' } });
      expect(selected(page)).to.deep.equal(['Guardrails']);
      await until(
        () => page.shadowRoot?.querySelector('usage-guardrails')?.detail === 'g:1',
        'open',
      );
    });
  });

  it('has no range line until the account is there', async () => {
    const client = fakeClient();
    client.set('account', failed());
    const page = await show({ client });
    expect(textOf(page)).to.match(/^Usage 24 h/);
    client.set('account', ready(accountWith()));
    await untilReads(page, '1–21 November 2026, UTC · as of 16:02');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1000, 320]) {
      it(`passes axe and cuts nothing off: ${colorScheme}, ${width} px`, async () => {
        await emulateMedia({ colorScheme });
        const page = await show({ width });
        await untilReads(page, 'Usage trend');
        await nextFrame();
        expect(await axeFindings(page)).to.deep.equal([]);
        expect(present(page.parentElement).scrollWidth).to.equal(width);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  }
});
