import { expect, nextFrame } from '@open-wc/testing';
import { one, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-page.js';
import '../define/usage-list.js';
import { axeFindings } from '../testing/axe.js';
import { warningsOf } from '../testing/console.js';
import { ready } from '../testing/fake-client.js';
import { until } from '../testing/until.js';
import type { ListKind } from '../list/list-kind.js';
import { fakeClient, selected, show, tabs } from './testing/page.js';

function guest(id: string, label: string, text: string): HTMLElement {
  const element = document.createElement('section');
  element.slot = `tab:${id}`;
  element.setAttribute('label', label);
  element.textContent = text;
  return element;
}

describe('a tab of the host in usage-page', () => {
  it('comes after the others, and is given the range', async () => {
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

  it('has its place in the order, is added and removed, and changes its name', async () => {
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
    expect(warnings).to.deep.equal([
      'usage-kit: there is no tab "ocr"',
      'usage-kit: there is no tab "ocr"; the first one is open',
    ]);
    expect(selected(page)).to.deep.equal(['Overview']);
  });

  it('shows a list of the host in the table of the kit', async () => {
    const asked: unknown[] = [];
    const client = fakeClient();
    client.set(
      'list',
      ready({
        summary: { totalPages: 12 },
        items: [{ id: 'o1', name: 'Contracts', pages: 12 }],
        total: 1,
        offset: 0,
      }),
    );
    const { list: listOf } = client;
    client.list = (route, query) => {
      asked.push(route, query);
      return listOf(route, query);
    };
    const list: ListKind = {
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
    const panel = document.createElement('usage-list');
    panel.list = list;
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

  it('reflects what is open in it', async () => {
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

  it('does no harm if it refuses its properties', async () => {
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
