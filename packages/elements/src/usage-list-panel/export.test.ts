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
} from '../../../../test/elements/screen.js';
import '../define/usage-guardrails.js';
import '../define/usage-tools.js';
import { until } from '../testing/until.js';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

const saved: Saved[] = [];
/* eslint-disable @typescript-eslint/unbound-method -- Put back after each test. */
const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** The file that the browser would have saved. */
async function file(): Promise<{ readonly name: string; readonly text: string }> {
  await until(() => saved.length > 0, 'a file');
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
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
    saved.length = 0;
    let last = new Blob();
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return 'blob:test';
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: last });
    };
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  it('is what the table shows, as CSV', async () => {
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
    await until(() => textOf(host).includes('Exported 5 rows.'));
  });

  it('has the filter, the order and the range of the table, and says the range in its name', async () => {
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

  it('has a mark for Excel where that is chosen', async () => {
    const host = await show('usage-tools', withFive());
    choose(one(host, 'combobox', 'File format'), 'csv-excel');
    await nextFrame();
    one(host, 'button', 'Export').click();
    const { text } = await file();
    expect(text.slice(0, 10)).to.equal('\uFEFFTool Name');
  });

  it('is JSON where that is chosen, rows as the server gave them', async () => {
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

  it('is told to the page first, which may do it itself', async () => {
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
    expect(saved).to.have.length(0);
  });

  it('is all pages in their order, with its progress', async () => {
    const backend = withMany(2750);
    const host = await show('usage-tools', backend);
    const release = backend.hold(
      (request) => exported(request) && request.search.get('offset') === '1500',
    );
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exporting: 1,500 of 2,750 rows'));
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

  it('is heard: that it has begun, and how it ended', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const heard = (text: string): Promise<void> =>
      until(() => one(host, 'status').textContent === text, text);
    const release = backend.hold(exported);
    one(host, 'button', 'Export').click();
    await heard('Exporting: 0 of 1,200 rows');
    release();
    await heard('Exported 1,200 rows.');
    backend.on('tools', () => new Response('', { status: 403 }));
    one(host, 'button', 'Export').click();
    await heard('The export stopped at row 0 of 1,200. No file was saved.');
  }).timeout(20_000);

  it('is forgotten with the account whose rows it saved', async () => {
    const host = await show('usage-tools', withFive());
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exported 5 rows.'));
    host.client = withFive().client();
    await until(() => !textOf(host).includes('Exported 5 rows.'));
  });

  it('of one account ends without a word where another takes its place', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const release = backend.hold(exported);
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exporting'));
    host.client = withFive().client();
    await until(() => !textOf(host).includes('Exporting') && rowsOf(host).length === 5);
    release();
    await nextFrame();
    await nextFrame();
    expect(textOf(host)).not.to.match(/interrupted|cancelled|stopped|Exported/);
    expect(saved).to.have.length(0);
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exported 5 rows.'));
  });

  it('has the dismissal of its end beside the sentence on a phone', async () => {
    const host = await show('usage-tools', withFive());
    host.parentElement?.style.setProperty('inline-size', '288px');
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exported 5 rows.'));
    const dismiss = one(host, 'button', 'Dismiss');
    const sentence = dismiss.parentElement?.querySelector('p');
    expect(dismiss.getBoundingClientRect().top).to.be.below(
      sentence?.getBoundingClientRect().bottom ?? 0,
    );
  });

  it('can be cancelled: no file, and nothing is asked any more', async () => {
    const backend = withMany(5000);
    const host = await show('usage-tools', backend);
    backend.hold((request) => exported(request) && request.search.get('offset') !== '0');
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('Exporting: 500 of 5,000 rows'));
    const cancel = one(host, 'button', 'Cancel');
    cancel.focus();
    cancel.click();
    await until(() => textOf(host).includes('The export was cancelled. No file was saved.'));
    await until(() =>
      backend.requests
        .filter(exported)
        .every(({ aborted, search }) => aborted || search.get('offset') === '0'),
    );
    await nextFrame();
    expect(focused() !== document.body, 'the focus is kept').to.be.true;
    expect(saved).to.have.length(0);
  });

  it('ends honestly where a page fails, and can be tried again', async () => {
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
    await until(() => textOf(host).includes('The export stopped at row 1,000 of 1,200.'));
    expect(textOf(host)).to.include('No file was saved. Your account may not see this. (403)');
    expect(saved).to.have.length(0);
    answer(false);
    one(host, 'button', 'Try again').click();
    expect((await file()).text.split('\r\n')).to.have.length(1202);
  });

  it('says where the list changed under it', async () => {
    const backend = withMany(1200);
    const host = await show('usage-tools', backend);
    const [before, after] = [manyTools(1200), manyTools(1201)];
    backend.on('tools', (request) =>
      pageOf(
        request.search.get('offset') === '0' ? before : after,
        { totalTools: 1200, totalRuns: 0 },
        request,
      ),
    );
    one(host, 'button', 'Export').click();
    await until(() => textOf(host).includes('The list changed meanwhile'));
  });

  it('takes 100,000 rows without holding the page up', async () => {
    const tools = manyTools(100_000);
    // A server that costs the page nothing: its work would be counted as the table's.
    const backend = new ScriptedBackend().on('tools', ({ search }) => {
      const offset = Number(search.get('offset'));
      const items = tools.slice(offset, offset + Number(search.get('limit')));
      return { summary: { totalTools: 100_000, totalRuns: 0 }, items, total: 100_000, offset };
    });
    const host = await show('usage-tools', backend);
    // On a busy machine any task may wait for its turn: what counts is the best of three.
    let longest = Infinity;
    for (let round = 0; round < 3 && longest >= 200; round += 1) {
      longest = 0;
      saved.length = 0;
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      watch.observe({ type: 'longtask' });
      one(host, 'button', 'Export').click();
      await until(() => saved.length > 0, 'a file');
      watch.disconnect();
    }
    expect(longest, 'the longest task in ms').to.be.below(200);
    expect((await file()).text.split('\r\n')).to.have.length(100_002);
    expect(all(host, 'button', 'Dismiss')).to.have.length(1);
  }).timeout(45_000);
});
