import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  fiveTools,
  fiveToolsSummary,
  guardrails,
  guardrailsSummary,
  manyTools,
} from '../../../../test/elements/scripted-rows.js';
import {
  all,
  choose,
  focused,
  one,
  rowsOf,
  textOf,
  type,
  untilReads,
} from '../../../../test/elements/screen.js';
import '../define/usage-guardrails.js';
import '../define/usage-list.js';
import '../define/usage-tools.js';
import { SavedFiles } from '../testing/saved-files.js';
import { until } from '../testing/until.js';
import { VirtualTimers } from '../testing/virtual-timers.js';
import type { ListKind, ListRow } from './list-kind.js';

let saved: SavedFiles;

/** The file that the browser would have saved. */
async function file(): Promise<{ readonly name: string; readonly text: string }> {
  const { name, blob } = await saved.first();
  // Not `text()`, which takes a byte order mark off.
  const bytes = await blob.arrayBuffer();
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

async function show(
  tag: 'usage-tools' | 'usage-guardrails',
  backend: ScriptedBackend,
): Promise<HTMLElementTagNameMap[typeof tag]> {
  const element = document.createElement(tag);
  element.client = backend.client();
  (await fixture<HTMLDivElement>(html`<div></div>`)).append(element);
  await nextFrame();
  await until(() => one(element, 'table').getAttribute('aria-busy') === 'false');
  await nextFrame();
  return element;
}

const withFive = (): ScriptedBackend =>
  new ScriptedBackend().on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));

function withMany(count: number): ScriptedBackend {
  const tools = manyTools(count);
  const summary = { totalTools: count, totalRuns: 0 };
  return new ScriptedBackend().on('tools', (request) => pageOf(tools, summary, request));
}

const exported = ({ search }: { readonly search: URLSearchParams }): boolean =>
  search.get('limit') === '500';

describe('the export of a list', () => {
  beforeEach(() => {
    saved = new SavedFiles();
  });
  afterEach(() => saved.restore());

  it('saves what the table shows as CSV', async () => {
    const host = await show('usage-tools', withFive());
    one(host, 'button', 'Export').click();
    const { name, text } = await file();
    expect(name).to.equal('acc_1-tools-cycle.csv');
    expect(text).to.equal(
      [
        'Tool Name,Runs,Owner Name,Last Active On,Status',
        'Invoice matcher,3104,Ana Kovač,2026-11-21T09:12:00Z,Deployed',
        'Ticket triage,2250,Tomás Rivera,2026-11-21T08:00:00Z,Deployed',
        'Contract clause finder,1407,Mei Tanaka,2026-11-19T20:00:00Z,Deployed',
        'Weekly digest,980,Ana Kovač,2026-11-14T10:00:00Z,Undeployed',
        'Lead scorer,671,Priya Nair,2026-11-02T10:00:00Z,Deleted',
        '',
      ].join('\r\n'),
    );
    await untilReads(host, 'Exported 5 rows.');
  });

  it('has the filter, order and range of the table, and the range in its name', async () => {
    const backend = withFive();
    const host = await show('usage-tools', backend);
    host.range = '2026-11-01/2026-11-20';
    type(one(host, 'searchbox'), 'er');
    one(host, 'button', 'Tool Name').click();
    await until(() => rowsOf(host)[0]?.[0] === 'Contract clause finder');
    await until(() => rowsOf(host).length === 3);
    one(host, 'button', 'Export').click();
    const { name, text } = await file();
    expect(name).to.equal('acc_1-tools-2026-11-01_2026-11-20.csv');
    expect(text.split('\r\n').map((line) => line.split(',')[0])).to.deep.equal([
      'Tool Name',
      'Contract clause finder',
      'Invoice matcher',
      'Lead scorer',
      '',
    ]);
    const asked = backend.requests.find(exported)?.search;
    expect(asked?.get('from')).to.equal('2026-11-01T00:00:00Z');
    expect(asked?.get('to')).to.equal('2026-11-21T00:00:00Z');
    expect(asked?.get('sort')).to.equal('name');
    expect(asked?.get('q')).to.equal('er');
  });

  it('is exact, and durations are seconds', async () => {
    const backend = new ScriptedBackend().on('guardrails', (request) =>
      pageOf(
        [
          { ...guardrails[0], creditsUsed: '21.363636' },
          { id: 'x', name: 'Odd', creditsUsed: 'x' },
        ],
        guardrailsSummary,
        request,
      ),
    );
    const host = await show('usage-guardrails', backend);
    one(host, 'button', 'Export').click();
    const { text } = await file();
    expect(text.split('\r\n').slice(0, 3)).to.deep.equal([
      'Name,Credits,Time (seconds),Last Deployed On,Status',
      'Odd,,,,',
      'Prompt Injection,21.363636,1125600,2026-11-08T10:00:00Z,Deployed',
    ]);
  });

  it('runs no formula', async () => {
    const backend = new ScriptedBackend().on('tools', (request) =>
      pageOf(
        [{ ...fiveTools[0], name: '=HYPERLINK("//evil")', ownerName: '-1+1' }],
        fiveToolsSummary,
        request,
      ),
    );
    const host = await show('usage-tools', backend);
    one(host, 'button', 'Export').click();
    const { text } = await file();
    expect(text.split('\r\n')[1]).to.equal(
      `"'=HYPERLINK(""//evil"")",3104,'-1+1,2026-11-21T09:12:00Z,Deployed`,
    );
  });

  it('starts with a byte order mark if CSV for Excel is chosen', async () => {
    const host = await show('usage-tools', withFive());
    choose(one(host, 'combobox', 'File format'), 'csv-excel');
    await nextFrame();
    one(host, 'button', 'Export').click();
    const { text } = await file();
    expect(text.slice(0, 10)).to.equal('\uFEFFTool Name');
  });

  it('is JSON if that is chosen, with rows as the server sent them', async () => {
    const host = await show('usage-tools', withFive());
    choose(one(host, 'combobox', 'File format'), 'json');
    await nextFrame();
    one(host, 'button', 'Export').click();
    const { name, text } = await file();
    expect(name).to.equal('acc_1-tools-cycle.json');
    expect(JSON.parse(text)).to.deep.equal({
      accountId: 'acc_1',
      kind: 'tools',
      range: 'cycle',
      query: { sort: '-runs' },
      items: fiveTools,
    });
  });

  it('asks the page first, which can do it itself', async () => {
    const backend = withFive();
    const host = await show('usage-tools', backend);
    const told: unknown[] = [];
    host.addEventListener('usage-export', (event) => {
      told.push(event.detail);
      event.preventDefault();
    });
    one(host, 'button', 'Export').click();
    await nextFrame();
    expect(told).to.deep.equal([{ accountId: 'acc_1', kind: 'tools', format: 'csv', rows: 5 }]);
    expect(backend.requests.some(exported)).to.be.false;
    expect(saved.files).to.have.length(0);
  });

  it('has all pages in order, and shows its progress', async () => {
    const backend = withMany(2750);
    const host = await show('usage-tools', backend);
    const release = backend.hold(
      (request) => exported(request) && request.search.get('offset') === '1500',
    );
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exporting: 1,500 of 2,750 rows');
    expect((one(host, 'progressbar') as HTMLProgressElement).value).to.equal(1500);
    release();
    const { text } = await file();
    const runs = text
      .split('\r\n')
      .slice(1, -1)
      .map((line) => Number(line.split(',')[1]));
    expect(runs).to.deep.equal(Array.from({ length: 2750 }, (_, at) => 2750 - at));
    expect(backend.requests.filter(exported)).to.have.length(6);
  });

  it('is announced when it begins and when it ends', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const status = (): string => one(host, 'status').textContent;
    const release = backend.hold(exported);
    const timers = new VirtualTimers();
    try {
      one(host, 'button', 'Export').click();
      await timers.advance(500);
      expect(status()).to.equal('Exporting: 0 of 1,200 rows');
      release();
      await saved.first();
      await timers.advance(5000);
      expect(status()).to.equal('Exported 1,200 rows.');
      backend.on('tools', () => new Response('', { status: 403 }));
      one(host, 'button', 'Export').click();
      await untilReads(host, 'No file was saved.');
      await timers.advance(5000);
      expect(status()).to.equal('The export failed at row 0 of 1,200. No file was saved.');
    } finally {
      timers.restore();
    }
  });

  it('is forgotten with the account whose rows it saved', async () => {
    const host = await show('usage-tools', withFive());
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exported 5 rows.');
    host.client = withFive().client();
    await until(() => !textOf(host).includes('Exported 5 rows.'));
  });

  it('ends silently if another account replaces its account', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const release = backend.hold(exported);
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exporting');
    host.client = withFive().client();
    await until(() => !textOf(host).includes('Exporting') && rowsOf(host).length === 5);
    release();
    await nextFrame();
    await nextFrame();
    expect(textOf(host)).not.to.match(/interrupted|canceled|failed|Exported/);
    expect(saved.files).to.have.length(0);
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exported 5 rows.');
  });

  it('has its Dismiss button beside the sentence on a phone', async () => {
    const host = await show('usage-tools', withFive());
    host.parentElement?.style.setProperty('inline-size', '288px');
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exported 5 rows.');
    const dismiss = one(host, 'button', 'Dismiss');
    const sentence = dismiss.parentElement?.querySelector('p');
    expect(dismiss.getBoundingClientRect().top).to.be.below(
      sentence?.getBoundingClientRect().bottom ?? 0,
    );
  });

  it('can be canceled: no file, and no more requests', async () => {
    const backend = withMany(5000);
    const host = await show('usage-tools', backend);
    backend.hold((request) => exported(request) && request.search.get('offset') !== '0');
    one(host, 'button', 'Export').click();
    await untilReads(host, 'Exporting: 500 of 5,000 rows');
    const cancel = one(host, 'button', 'Cancel');
    cancel.focus();
    cancel.click();
    await untilReads(host, 'Export canceled. No file was saved.');
    await until(() =>
      backend.requests
        .filter(exported)
        .every(({ aborted, search }) => aborted || search.get('offset') === '0'),
    );
    await nextFrame();
    expect(focused() !== document.body, 'the focus is kept').to.be.true;
    expect(saved.files).to.have.length(0);
  });

  it('reports a page that fails, and can be tried again', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const tools = manyTools(1200);
    const answer = (broken: boolean): void => {
      backend.on('tools', (request) =>
        broken && request.search.get('offset') === '1000'
          ? new Response('', { status: 403 })
          : pageOf(tools, { totalTools: 1200, totalRuns: 0 }, request),
      );
    };
    answer(true);
    one(host, 'button', 'Export').click();
    await untilReads(host, 'The export failed at row 1,000 of 1,200.');
    expect(textOf(host)).to.include(
      "No file was saved. You don't have permission to view this. (403)",
    );
    expect(saved.files).to.have.length(0);
    answer(false);
    one(host, 'button', 'Try again').click();
    expect((await file()).text.split('\r\n')).to.have.length(1202);
  });

  const changes = [
    ['grew', manyTools(1201)],
    // Another tool has the most runs now, and the last one is gone: the row at the end of a page comes again.
    ['moved on', [{ ...manyTools(1)[0], id: 'tl_new', runs: 5000 }, ...manyTools(1199)]],
  ] as const;
  for (const [change, after] of changes) {
    it(`says if the list ${change} during the export`, async () => {
      const backend = withMany(1200);
      const host = await show('usage-tools', backend);
      const before = manyTools(1200);
      backend.on('tools', (request) =>
        pageOf(
          request.search.get('offset') === '0' ? before : after,
          { totalTools: 1200, totalRuns: 0 },
          request,
        ),
      );
      one(host, 'button', 'Export').click();
      await untilReads(host, 'The list changed during the export');
    });
  }

  it('writes 100,000 rows page by page as they arrive, not all of them in one go', async () => {
    const count = 100_000;
    const pageSize = 500;
    let written = 0;
    interface Scan extends ListRow {
      readonly name: string;
    }
    const list: ListKind<Scan> = {
      kind: 'scans',
      caption: 'Scans',
      search: 'Search scans',
      count: (_words, { shown }) => `${shown} scans`,
      empty: { title: 'No scans yet', text: 'Scanned documents appear here.' },
      totals: [],
      columns: [
        {
          field: 'name',
          header: 'Document',
          kind: 'name',
          value: ({ name }) => {
            written += 1;
            return name;
          },
        },
      ],
      statuses: [],
      defaultSort: 'name',
      page: (client, query) => client.list<Scan>('acme/scans', query),
    };
    const scans = Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `Scan ${at}` }));
    /** For each page: how many before it had not been written when it was requested. */
    const waiting: number[] = [];
    const backend = new ScriptedBackend().on('acme/scans', ({ search }) => {
      const offset = Number(search.get('offset'));
      const limit = Number(search.get('limit'));
      if (limit === pageSize) waiting.push((offset - written) / pageSize);
      return { summary: {}, items: scans.slice(offset, offset + limit), total: count, offset };
    });
    const host = document.createElement('usage-list');
    host.list = list;
    host.client = backend.client();
    (await fixture<HTMLDivElement>(html`<div></div>`)).append(host);
    await until(() => rowsOf(host).length > 5, 'rows');
    await backend.idle();
    written = 0;
    one(host, 'button', 'Export').click();
    const { text } = await file();
    expect(text.split('\r\n')).to.have.length(count + 2);
    expect(waiting).to.have.length(count / pageSize);
    expect(Math.max(...waiting), 'pages not written yet').to.be.at.most(3);
    await until(() => all(host, 'button', 'Dismiss').length === 1, 'the end of the export');
  }).timeout(30_000);
});
