import { expect, fixture, html } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import { all, choose, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/list-parts.js';
import { until } from '../testing/until.js';
import type { ListKind, ListRow } from './list-kind.js';
import { UsageListPanel } from './usage-list-panel.js';

interface Scan extends ListRow {
  readonly name: string;
  readonly pages: number;
  readonly credits: string;
  readonly state: string;
}

/** What an integrator writes for a sixth tab. */
class AcmeScans extends UsageListPanel<Scan> {
  override readonly list: ListKind<Scan> = {
    kind: 'scans',
    caption: 'Scans',
    search: 'Search scans',
    count: (_words, { shown }) => `${shown} scans`,
    empty: { title: 'No scans yet', text: 'They show here once a document was read.' },
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
}
customElements.define('acme-scans', AcmeScans);

class AcmeByUpload extends AcmeScans {
  override readonly list = { ...new AcmeScans().list, defaultSort: '-uploadedAt' };
}
customElements.define('acme-by-upload', AcmeByUpload);

class AcmeUnsorted extends AcmeScans {
  override readonly list = {
    ...new AcmeScans().list,
    columns: new AcmeScans().list.columns.map((column) => ({ ...column, sortable: false })),
  };
}
customElements.define('acme-unsorted', AcmeUnsorted);

const scans: readonly Scan[] = [
  { id: 's1', name: 'Contract.pdf', pages: 40, credits: '0.4', state: 'read' },
  { id: 's2', name: 'Letter.pdf', pages: 2, credits: '0.02', state: 'queued' },
];

describe('a list that an integrator adds', () => {
  it('is a class and its data: route, columns, totals, statuses', async () => {
    const backend = new ScriptedBackend().on('acme/scans', (request) =>
      pageOf(scans, { totalPages: 42 }, request),
    );
    const host = new AcmeScans();
    host.client = backend.client();
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(host);
    await until(() => rowsOf(host).length === 2);
    expect(rowsOf(host)).to.deep.equal([
      ['Contract.pdf', '40', '0.4', 'Read'],
      ['Letter.pdf', '2', '0.02', 'queued'],
    ]);
    expect(textOf(host)).to.match(/Total Pages 42/);
    expect(textOf(host)).to.include('2 scans');
    one(host, 'searchbox', 'Search scans');
    expect(all(host, 'button', 'State'), 'no order where there is none').to.have.length(0);
    one(host, 'button', 'Document').click();
    await until(() => backend.to('acme/scans').at(-1)?.search.get('sort') === 'name');
    await expect(host).to.be.accessible();
  });

  const narrow = async (host: AcmeScans): Promise<ScriptedBackend> => {
    const backend = new ScriptedBackend().on('acme/scans', (request) =>
      pageOf(scans, { totalPages: 42 }, request),
    );
    host.client = backend.client();
    const box = await fixture<HTMLDivElement>(html`<div style="inline-size: 360px"></div>`);
    box.append(host);
    await until(() => rowsOf(host).length === 2);
    return backend;
  };

  it('names no column on a phone if the rows are sorted by none of them', async () => {
    const host = new AcmeByUpload();
    const backend = await narrow(host);
    const select = one(host, 'combobox', 'Sort by') as HTMLSelectElement;
    expect(select.value).to.equal('');
    expect(all(host, 'button', /^Sort by/)).to.have.length(0);
    choose(select, 'name');
    await until(() => backend.to('acme/scans').at(-1)?.search.get('sort') === 'name');
    await until(() => all(host, 'button', 'Sort by Document, Z to A').length === 1);
    expect(select.value).to.equal('name');
  });

  it('offers no order on a phone if no column can be sorted', async () => {
    const host = new AcmeUnsorted();
    await narrow(host);
    expect(all(host, 'combobox', 'Sort by')).to.have.length(0);
  });
});
