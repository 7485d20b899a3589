import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { all, focused, nameOf, one, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-page.js';
import '../define/list-parts.js';
import { accountWith, forecastUntil } from '../testing/accounts.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { failed, FakeClient, ready } from '../testing/fake-client.js';
import { present } from '../testing/present.js';
import { until } from '../testing/until.js';
import { UsageListPanel } from '../usage-list-panel/usage-list-panel.js';
import type { ListKind } from '../usage-list-panel/list-kind.js';
import { UsagePage } from './usage-page.js';

const days = Array.from({ length: 21 }, (_, day) => ({
  startsAt: `2026-11-${String(day + 1).padStart(2, '0')}T00:00:00Z`,
  runs: 2,
  credits: { models: '1', guardrails: '0', scripts: '0' },
}));

const fake = (): FakeClient =>
  new FakeClient('acc_1', {
    account: ready(accountWith()),
    trend: ready({
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-22T00:00:00Z',
      interval: 'day',
      points: days,
    }),
    forecast: ready(forecastUntil(null)),
    tools: ready({
      summary: { totalTools: 1, totalRuns: 7 },
      items: [
        {
          id: 't1',
          name: 'Invoice matcher',
          runs: 7,
          ownerName: 'Ana',
          lastActiveAt: '2026-11-20T10:00:00Z',
          status: 'deployed',
        },
      ],
      total: 1,
      offset: 0,
    }),
    guardrails: ready({
      summary: { totalGuardrails: 0, totalCredits: '0', activeSeconds: 0 },
      items: [],
      total: 0,
      offset: 0,
    }),
  });

interface Options {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly client?: FakeClient | undefined;
  readonly width?: number;
  readonly children?: readonly HTMLElement[];
  readonly dir?: string;
}

async function show({
  attributes = {},
  client = fake(),
  width = 1000,
  children = [],
  dir = '',
}: Options = {}): Promise<UsagePage> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  if (dir) box.dir = dir;
  const page = document.createElement('usage-page');
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  page.client = client;
  page.append(...children);
  box.append(page);
  await page.updateComplete;
  return page;
}

const says = (host: Element, text: string | RegExp): Promise<void> =>
  until(
    () => (typeof text === 'string' ? textOf(host).includes(text) : text.test(textOf(host))),
    `it should say ${String(text)}, and says: ${textOf(host)}`,
  );
const tabs = (page: Element): string[] => all(page, 'tab').map(nameOf);
const selected = (page: Element): string[] =>
  all(page, 'tab')
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf);

function guest(id: string, label: string, text: string): HTMLElement {
  const element = document.createElement('section');
  element.slot = `tab:${id}`;
  element.setAttribute('label', label);
  element.textContent = text;
  return element;
}

describe('usage-page', () => {
  it('is headed by its range, its zone and when the balances held', async () => {
    const page = await show();
    one(page, 'heading', 'Usage');
    await says(page, /^Usage 1–21 November 2026, UTC · as of 16:02 /);
    page.timezone = 'America/New_York';
    await says(page, /31 October – 21 November 2026, America\/New_York · as of 11:02/);
    page.range = '24h';
    await says(page, '20 Nov 2026, 12:00 – 21 Nov 2026, 11:02, America/New_York');
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
    await says(page, '212 of 300 used');
    const [tab] = all(page, 'tab');
    const panel = one(page, 'tabpanel', 'Overview');
    expect(present(tab).getAttribute('aria-controls')).to.equal(panel.id);
  });

  it('is in a given order, with given tabs only', async () => {
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

    it('is mirrored where the page reads from the right', async () => {
      const page = await show({ dir: 'rtl' });
      all(page, 'tab')[0]?.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(nameOf(present(focused()))).to.equal('Tools');
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      expect(nameOf(present(focused()))).to.equal('Custom Scripts');
    });

    it('comes to the tabs at the open one', async () => {
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
    it('tells of another tab, and stays where that is prevented', async () => {
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

    it('follows its attributes, and tells nothing of what the page set itself', async () => {
      const page = await show({ attributes: { tab: 'tools', range: '30d' } });
      let told = 0;
      page.addEventListener('usage-tab-change', () => (told += 1));
      page.addEventListener('usage-range-change', () => (told += 1));
      expect(selected(page)).to.deep.equal(['Tools']);
      await says(page, '23 October – 21 November 2026, UTC');
      page.setAttribute('tab', 'overview');
      page.setAttribute('range', '2026-11-03/2026-11-04');
      page.setAttribute('compare', '');
      await says(page, '3–4 November 2026, UTC');
      expect(selected(page)).to.deep.equal(['Overview']);
      await until(
        () => all(page, 'button', 'Compare')[0]?.getAttribute('aria-pressed') === 'true',
        'compared',
      );
      expect(told).to.equal(0);
    });

    it('tells of another range, with its instants', async () => {
      const page = await show();
      await says(page, '1–21 November');
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

    it('holds whether the range before is shown', async () => {
      const page = await show();
      await until(() => all(page, 'button', 'Compare').length === 1, 'there');
      one(page, 'button', 'Compare').click();
      await page.updateComplete;
      expect(page.hasAttribute('compare')).to.be.true;
    });

    it('takes the default for what it does not know, and says so once', async () => {
      const warnings = await warningsOf(async () => {
        const page = await show({
          attributes: {
            tab: 'ocr',
            tabs: 'overview invoices',
            range: 'soon',
            timezone: 'Mars/Base',
          },
        });
        await says(page, '1–21 November 2026, UTC');
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

    it('opens the tab of the details that it is given', async () => {
      const page = await show({ attributes: { detail: 'guardrail:g:1' } });
      expect(selected(page)).to.deep.equal(['Guardrails']);
      await until(
        () => page.shadowRoot?.querySelector('usage-guardrails')?.detail === 'g:1',
        'open',
      );
    });
  });

  describe('the panels', () => {
    const { load } = UsagePage;
    afterEach(() => {
      UsagePage.load = load;
    });

    it('are loaded when their tab is first opened', async () => {
      const loaded: string[] = [];
      const page = await show();
      UsagePage.load = (panel) => {
        loaded.push(panel.name.toString());
        return load(panel);
      };
      one(page, 'tab', 'Tools').click();
      await says(page, 'Invoice matcher');
      one(page, 'tab', 'Overview').click();
      await page.updateComplete;
      one(page, 'tab', 'Tools').click();
      await page.updateComplete;
      expect(loaded).to.have.length(1);
    });

    it('say that they did not come, and come when they are tried again', async () => {
      let broken = true;
      UsagePage.load = (panel) => (broken ? Promise.reject(new TypeError('gone')) : load(panel));
      const page = await show({ attributes: { tab: 'tools' } });
      await says(
        page,
        'Tools could not be loaded A part of this page did not arrive. Check your connection.',
      );
      expect(await axeFindings(page)).to.deep.equal([]);
      broken = false;
      one(page, 'button', 'Try again').focus();
      one(page, 'button', 'Try again').click();
      await says(page, 'Invoice matcher');
      expect(focused()).to.equal(one(page, 'heading', 'Usage'));
    });

    it('keep what was done in them while another tab is open', async () => {
      const page = await show({ attributes: { tab: 'tools' } });
      await says(page, 'Invoice matcher');
      const field = one(page, 'searchbox') as HTMLInputElement;
      field.value = 'inv';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      one(page, 'tab', 'Overview').click();
      await page.updateComplete;
      expect(all(page, 'searchbox')).to.have.length(0);
      one(page, 'tab', 'Tools').click();
      await page.updateComplete;
      expect(one(page, 'searchbox')).to.equal(field);
      expect(field.value).to.equal('inv');
    });

    it('hear of a range when they are on screen', async () => {
      const page = await show({ attributes: { tab: 'tools' } });
      await says(page, 'Invoice matcher');
      const tools = present(page.shadowRoot?.querySelector('usage-tools'));
      one(page, 'tab', 'Overview').click();
      one(page, 'radio', '30 days').click();
      await page.updateComplete;
      expect(tools.range).to.equal('cycle');
      one(page, 'tab', 'Tools').click();
      await page.updateComplete;
      expect(tools.range).to.equal('30d');
    });
  });

  describe('a tab of the host', () => {
    it('stands after the others, and is told the range', async () => {
      const ocr = guest('ocr', 'OCR', 'Pages read: 12');
      const page = await show({ children: [ocr] });
      expect(tabs(page).at(-1)).to.equal('OCR');
      expect(ocr.checkVisibility()).to.be.false;
      expect('range' in ocr).to.be.false;
      one(page, 'tab', 'OCR').click();
      await page.updateComplete;
      expect(page.tab).to.equal('ocr');
      expect(ocr.checkVisibility()).to.be.true;
      expect(ocr).to.include({ range: 'cycle', compare: false, timezone: 'UTC' });
      one(page, 'radio', '7 days').click();
      await page.updateComplete;
      expect(ocr).to.include({ range: '7d' });
      expect(await axeFindings(page)).to.deep.equal([]);
    });

    it('has its place in the order, comes and goes, and changes its name', async () => {
      const page = await show({
        attributes: { tabs: 'ocr overview', tab: 'ocr' },
        children: [guest('ocr', 'OCR', 'Pages')],
      });
      expect(tabs(page)).to.deep.equal(['OCR', 'Overview']);
      expect(selected(page)).to.deep.equal(['OCR']);
      page.querySelector('section')?.setAttribute('label', 'Documents');
      await until(() => tabs(page)[0] === 'Documents');
      const warnings = await warningsOf(async () => {
        page.querySelector('section')?.remove();
        await until(() => tabs(page).length === 1);
      });
      expect(warnings).to.deep.equal(['usage-kit: there is no tab "ocr"']);
      expect(selected(page)).to.deep.equal(['Overview']);
    });

    it('is a list of the host in the table of the kit', async () => {
      const asked: unknown[] = [];
      const client = fake();
      client.set(
        'list',
        ready({
          summary: { totalPages: 12 },
          items: [{ id: 'o1', name: 'Contracts', pages: 12 }],
          total: 1,
          offset: 0,
        }),
      );
      const { list } = client;
      client.list = (route, query) => {
        asked.push(route, query);
        return list(route, query);
      };
      class OcrPanel extends UsageListPanel {
        override readonly list: ListKind = {
          kind: 'ocr',
          caption: 'OCR',
          search: 'Search documents',
          count: (_words, { shown }) => `${shown} documents`,
          empty: { title: 'No documents yet', text: 'They show here once one was read.' },
          totals: [{ field: 'totalPages', label: 'Total Pages', kind: 'integer' }],
          columns: [
            { field: 'name', header: 'Document', kind: 'name' },
            { field: 'pages', header: 'Pages', kind: 'integer' },
          ],
          statuses: [],
          defaultSort: '-pages',
          page: (usage, query) => usage.list('ocr', query) as never,
        };
      }
      customElements.define('acme-ocr', OcrPanel);
      const panel = new OcrPanel();
      panel.slot = 'tab:ocr';
      panel.setAttribute('label', 'OCR');
      const page = await show({
        client,
        attributes: { range: '7d', tab: 'ocr' },
        children: [panel],
      });
      await until(() => textOf(panel).includes('Contracts'), 'rows');
      expect(textOf(panel)).to.include('Total Pages 12');
      expect(asked).to.include('ocr');
      expect(asked.at(-1)).to.include({
        from: '2026-11-15T00:00:00Z',
        to: '2026-11-22T00:00:00Z',
        sort: '-pages',
      });
      expect(await axeFindings(page)).to.deep.equal([]);
    });

    it('holds what is open in it', async () => {
      const invoices = Object.assign(guest('invoices', 'Invoices', 'x'), {
        detail: null as string | null,
      });
      const page = await show({
        attributes: { tab: 'invoices', detail: 'invoice:i 1' },
        children: [invoices],
      });
      expect(invoices.detail).to.equal('i 1');
      const tell = (name: string, id: string): boolean =>
        invoices.dispatchEvent(
          new CustomEvent(name, {
            detail: { accountId: 'acc_1', kind: 'invoice', id },
            bubbles: true,
            composed: true,
          }),
        );
      tell('usage-detail-close', 'i 1');
      await page.updateComplete;
      expect([page.detail, invoices.detail]).to.deep.equal([null, null]);
      tell('usage-detail-open', 'i2');
      await nextFrame();
      expect([page.getAttribute('detail'), invoices.detail]).to.deep.equal(['invoice:i2', 'i2']);
      page.detail = 'model:m1';
      await page.updateComplete;
      expect(invoices.detail).to.equal(null);
    });

    it('does no harm where it refuses what it is told', async () => {
      const strict = guest('strict', 'Strict', 'x');
      Object.defineProperty(strict, 'range', {
        set: () => {
          throw new Error('no');
        },
      });
      const warnings = await warningsOf(async () => {
        const page = await show({ attributes: { tab: 'strict' }, children: [strict] });
        expect(selected(page)).to.deep.equal(['Strict']);
      });
      expect(warnings).to.deep.equal([
        'usage-kit: <section> refuses the properties that a tab is given.',
      ]);
    });
  });

  it('waits for its account without a range line, and shows it when it has come', async () => {
    const client = fake();
    client.set('account', failed());
    const page = await show({ client });
    expect(textOf(page)).to.match(/^Usage 24 h/);
    client.set('account', ready(accountWith()));
    await says(page, '1–21 November 2026, UTC · as of 16:02');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1000, 320]) {
      it(`has nothing that axe finds, and nothing cut off, ${colorScheme}, ${width} px`, async () => {
        await emulateMedia({ colorScheme });
        const page = await show({ width });
        await says(page, 'Usage trend');
        await nextFrame();
        expect(await axeFindings(page)).to.deep.equal([]);
        expect(present(page.parentElement).scrollWidth).to.equal(width);
        await emulateMedia({ colorScheme: 'light' });
      });
    }
  }
});
