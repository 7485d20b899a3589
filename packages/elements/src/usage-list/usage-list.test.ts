import { expect, fixture, html } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  all,
  choose,
  focused,
  one,
  rowsOf,
  shown,
  textOf,
  type,
} from '../../../../test/elements/screen.js';
import '../define/usage-list.js';
import type { ListKind, ListRow } from '../list/list-kind.js';
import { until } from '../testing/until.js';
import type { UsageList } from './usage-list.js';

interface Scan extends ListRow {
  readonly name: string;
  readonly pages: number;
  readonly credits: string;
  readonly state: string;
}

/** What an integrator writes for a sixth tab. */
const scansList: ListKind<Scan> = {
  kind: 'scans',
  caption: 'Scans',
  search: 'Search scans',
  count: (_words, { shown }) => `${shown} scans`,
  empty: { title: 'No scans yet', text: 'Scanned documents appear here.' },
  totals: [{ field: 'totalPages', label: 'Total Pages', kind: 'integer' }],
  columns: [
    { field: 'name', header: 'Document', kind: 'name' },
    { field: 'pages', header: 'Pages', kind: 'integer' },
    { field: 'credits', header: 'Credits', kind: 'credits' },
    { field: 'state', header: 'State', kind: 'status', sortable: false },
  ],
  statuses: [{ value: 'read', label: 'Read', tone: 'good' }],
  defaultSort: '-pages',
  page: (client, query) => client.list<Scan>('acme/scans', query),
};

const scans: readonly Scan[] = [
  { id: 's1', name: 'Contract.pdf', pages: 40, credits: '0.4', state: 'read' },
  { id: 's2', name: 'Letter.pdf', pages: 2, credits: '0.02', state: 'queued' },
];

const withScans = (): ScriptedBackend =>
  new ScriptedBackend().on('acme/scans', (request) => pageOf(scans, { totalPages: 42 }, request));

interface Shown {
  readonly host: UsageList;
  readonly backend: ScriptedBackend;
}

async function show(list: ListKind<Scan>, inlineSize = '960px'): Promise<Shown> {
  const backend = withScans();
  const host = document.createElement('usage-list');
  host.list = list;
  host.client = backend.client();
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.inlineSize = inlineSize;
  box.append(host);
  await until(() => rowsOf(host).length === 2);
  return { host, backend };
}

describe('usage-list', () => {
  it('shows the columns, totals and statuses of its description', async () => {
    const { host, backend } = await show(scansList);
    expect(rowsOf(host)).to.deep.equal([
      ['Contract.pdf', '40', '0.4', 'Read'],
      ['Letter.pdf', '2', '0.02', 'queued'],
    ]);
    expect(textOf(host)).to.match(/Total Pages 42/);
    expect(textOf(host)).to.include('2 scans');
    one(host, 'searchbox', 'Search scans');
    expect(all(host, 'button', 'State'), 'no order where there is none').to.have.length(0);
    expect(all(host, 'button', 'Letter.pdf'), 'rows without details').to.have.length(0);
    one(host, 'button', 'Document').click();
    await until(() => backend.to('acme/scans').at(-1)?.search.get('sort') === 'name');
    await expect(host).to.be.accessible();
  });

  it('shows nothing without a description, and the list once it comes', async () => {
    const host = document.createElement('usage-list');
    host.client = withScans().client();
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(host);
    expect(textOf(host)).to.equal('');
    host.list = scansList;
    await until(() => rowsOf(host).length === 2);
  });

  it('keeps the search when it is given the same list again, and drops it for another one', async () => {
    const { host, backend } = await show(scansList);
    const field = (): HTMLInputElement => one(host, 'searchbox') as HTMLInputElement;
    type(field(), 'letter');
    await until(() => backend.to('acme/scans').at(-1)?.search.get('q') === 'letter');
    const asked = backend.to('acme/scans').length;
    host.list = { ...scansList, columns: [...scansList.columns].slice(0, 2) };
    await until(() => rowsOf(host)[0]?.length === 2);
    expect(field().value).to.equal('letter');
    expect(backend.to('acme/scans')).to.have.length(asked);
    backend.on('acme/archive', (request) => pageOf(scans.slice(1), {}, request));
    host.list = {
      ...scansList,
      kind: 'archive',
      page: (client, query) => client.list<Scan>('acme/archive', query),
    };
    await until(() => backend.to('acme/archive').length === 1);
    expect(backend.to('acme/archive').map(({ search }) => search.get('q'))).to.deep.equal([null]);
    expect(field().value).to.equal('');
  });

  it('opens a row in a drawer with what the host puts there', async () => {
    const { host } = await show({ ...scansList, detailKind: 'scan' });
    const told: unknown[] = [];
    for (const name of ['usage-detail-open', 'usage-detail-close'] as const) {
      host.addEventListener(name, ({ type: event, detail }) => {
        told.push([event, detail.kind, detail.id]);
      });
    }
    host.addEventListener('usage-detail-open', ({ detail }) => {
      const text = document.createElement('p');
      text.slot = 'detail';
      text.textContent = `Text of ${detail.id}`;
      host.replaceChildren(text);
    });
    one(host, 'button', 'Letter.pdf').click();
    await until(() => all(host, 'dialog', 'Letter.pdf').length === 1);
    expect(host.getAttribute('detail')).to.equal('s2');
    expect(host.querySelector('p')?.checkVisibility()).to.be.true;
    one(host, 'button', 'Close').click();
    await until(() => focused()?.textContent === 'Letter.pdf', 'the focus is back');
    expect(told).to.deep.equal([
      ['usage-detail-open', 'scan', 's2'],
      ['usage-detail-close', 'scan', 's2'],
    ]);
  });

  it('shows no drawer if the host prevents it', async () => {
    const { host } = await show({ ...scansList, detailKind: 'scan' });
    host.addEventListener('usage-detail-open', (event) => event.preventDefault());
    one(host, 'button', 'Letter.pdf').click();
    await host.updateComplete;
    expect(host.detail).to.equal(null);
    expect(all(host, 'dialog')).to.have.length(0);
  });

  it('lets a page style its parts', async () => {
    const { host } = await show(scansList);
    host.classList.add('own-parts');
    const style = document.createElement('style');
    style.textContent = ['totals', 'list', 'table', 'scroller']
      .map((part) => `.own-parts::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`)
      .join('');
    document.head.append(style);
    const outlined = [...shown(host.shadowRoot ?? host)].filter(
      (element) => getComputedStyle(element).outlineColor === 'rgb(1, 2, 3)',
    );
    style.remove();
    expect(outlined.map((element) => element.getAttribute('part'))).to.deep.equal([
      'totals',
      'list',
      'scroller',
      'table',
    ]);
  });

  it('names no column on a phone if the rows are sorted by none of them', async () => {
    const { host, backend } = await show({ ...scansList, defaultSort: '-uploadedAt' }, '360px');
    const select = one(host, 'combobox', 'Sort by') as HTMLSelectElement;
    expect(select.value).to.equal('');
    expect(all(host, 'button', /^Sort by/)).to.have.length(0);
    choose(select, 'name');
    await until(() => backend.to('acme/scans').at(-1)?.search.get('sort') === 'name');
    await until(() => all(host, 'button', 'Sort by Document, Z to A').length === 1);
    expect(select.value).to.equal('name');
  });

  it('offers no order on a phone if no column can be sorted', async () => {
    const columns = scansList.columns.map((column) => ({ ...column, sortable: false }));
    const { host } = await show({ ...scansList, columns }, '360px');
    expect(all(host, 'combobox', 'Sort by')).to.have.length(0);
  });
});
