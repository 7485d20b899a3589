import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { fiveTools, fiveToolsSummary } from '../../../../test/elements/scripted-rows.js';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  all,
  choose,
  focused,
  nameOf,
  one,
  rowsOf,
  textOf,
  type,
} from '../../../../test/elements/screen.js';
import '../define/usage-tools.js';
import { motionEnded } from '../testing/motion.js';
import { until } from '../testing/until.js';
import type { UsageTools } from './usage-tools.js';

const withFive = (): ScriptedBackend =>
  new ScriptedBackend().on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));

async function show(backend: ScriptedBackend, width = 1100): Promise<UsageTools> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('usage-tools');
  element.client = backend.client();
  box.append(element);
  await nextFrame();
  return element;
}

const names = (host: Element): string[] => rowsOf(host).map(([name = '']) => name);
const rowsAre = (host: Element, expected: readonly string[]): Promise<void> =>
  until(
    () => JSON.stringify(names(host)) === JSON.stringify(expected),
    `rows should be ${expected.join(', ')}`,
  );
const byRuns = [
  'Invoice matcher',
  'Ticket triage',
  'Contract clause finder',
  'Weekly digest',
  'Lead scorer',
];

describe('usage-tools', () => {
  it('shows the product page: totals, columns, rows', async () => {
    const tools = await show(withFive());
    await rowsAre(tools, byRuns);
    expect(all(tools, 'columnheader').map((header) => header.textContent.trim())).to.deep.equal([
      'Tool Name',
      'Runs',
      'Owner Name',
      'Last Active On',
      'Status',
    ]);
    expect(textOf(tools)).to.match(/Total Tools 5 Total Runs 8,412/);
    expect(rowsOf(tools)[0]).to.deep.equal([
      'Invoice matcher',
      '3,104',
      'Ana Kovač',
      '21 Nov 2026',
      'Deployed',
    ]);
    expect(textOf(tools)).to.include('5 tools');
    expect(one(tools, 'table').getAttribute('aria-rowcount')).to.equal('6');
    one(tools, 'region', 'Tools');
  });

  it('asks for the cycle unless a range is given, and then for the days of its zone', async () => {
    const backend = withFive();
    const tools = await show(backend);
    await rowsAre(tools, byRuns);
    expect(backend.to('tools')[0]?.search.has('from')).to.be.false;
    tools.range = '2026-11-01/2026-11-20';
    await until(() => backend.to('tools').length === 2);
    expect(backend.to('tools')[1]?.search.get('from')).to.equal('2026-11-01T00:00:00Z');
    expect(backend.to('tools')[1]?.search.get('to')).to.equal('2026-11-21T00:00:00Z');
    tools.timezone = 'Asia/Kathmandu';
    await until(() => backend.to('tools').length === 3);
    expect(backend.to('tools')[2]?.search.get('from')).to.equal('2026-10-31T18:15:00Z');
    expect(textOf(tools)).to.include('Days in Asia/Kathmandu');
  });

  it('takes a bad range for the cycle and goes on', async () => {
    const backend = withFive();
    const tools = await show(backend);
    tools.range = 'yesterday-ish';
    await rowsAre(tools, byRuns);
    expect(backend.requests).to.have.length(1);
  });

  describe('order', () => {
    it('is turned by the headers, and said by them', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const sorted = (): (string | null)[] =>
        all(tools, 'columnheader').map((header) => header.getAttribute('aria-sort'));
      expect(sorted()).to.deep.equal([null, 'descending', null, null, null]);
      one(tools, 'button', 'Runs').click();
      await rowsAre(tools, [...byRuns].reverse());
      expect(sorted()).to.deep.equal([null, 'ascending', null, null, null]);
      one(tools, 'button', 'Tool Name').click();
      await rowsAre(tools, [...byRuns].sort());
      expect(sorted()).to.deep.equal(['ascending', null, null, null, null]);
      expect(backend.to('tools').map(({ search }) => search.get('sort'))).to.deep.equal([
        '-runs',
        'runs',
        'name',
      ]);
    });

    it('keeps the rows of before, dimmed, until the new ones are there', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const release = backend.hold(({ search }) => search.get('sort') === 'name');
      one(tools, 'button', 'Tool Name').click();
      await until(() => one(tools, 'table').getAttribute('aria-busy') === 'true');
      expect(names(tools)).to.deep.equal(byRuns);
      release();
      await rowsAre(tools, [...byRuns].sort());
      expect(one(tools, 'table').getAttribute('aria-busy')).to.equal('false');
    });

    it('is told to a screen reader once it is there', async () => {
      const tools = await show(withFive());
      await rowsAre(tools, byRuns);
      one(tools, 'button', 'Runs').click();
      await until(() => all(tools, 'status').some((status) => status.textContent !== ''));
      expect(one(tools, 'status').textContent).to.equal('5 tools. Sorted by Runs, lowest first.');
    });

    it('is chosen by column where there are no headers, and called by what the column holds', async () => {
      const tools = await show(withFive(), 360);
      await rowsAre(tools, byRuns);
      const columns = one(tools, 'combobox', 'Sort by') as HTMLSelectElement;
      expect([...columns.options].map(({ text }) => text)).to.deep.equal([
        'Tool Name',
        'Runs',
        'Owner Name',
        'Last Active On',
        'Status',
      ]);
      const orders: [value: string, first: string, other: string][] = [
        ['name', 'Sort by Tool Name, A to Z', 'Sort by Tool Name, Z to A'],
        ['runs', 'Sort by Runs, highest first', 'Sort by Runs, lowest first'],
        [
          'lastActiveAt',
          'Sort by Last Active On, newest first',
          'Sort by Last Active On, oldest first',
        ],
      ];
      for (const [value, first, other] of orders) {
        choose(columns, value);
        await until(() => all(tools, 'button', other).length === 1, `${first} is asked for`);
        expect(columns.value).to.equal(value);
        one(tools, 'button', other).click();
        await until(() => all(tools, 'button', first).length === 1, `${other} is asked for`);
        expect(columns.value).to.equal(value);
      }
    });

    it('is turned round on the server by a press beside it', async () => {
      const backend = withFive();
      const tools = await show(backend, 360);
      await rowsAre(tools, byRuns);
      one(tools, 'button', 'Sort by Runs, lowest first').click();
      await rowsAre(tools, [...byRuns].reverse());
      expect(backend.to('tools').at(-1)?.search.get('sort')).to.equal('runs');
      one(tools, 'button', 'Sort by Runs, highest first').click();
      await rowsAre(tools, byRuns);
    });

    for (const width of [482, 494, 600, 640, 719, 720, 1100]) {
      it(`can be chosen for each column in ${width} px, beside a scrollbar that takes room`, async () => {
        const tools = await show(withFive(), width);
        one(tools, 'region').style.borderInlineEnd = '12px solid transparent';
        await rowsAre(tools, byRuns);
        await nextFrame();
        await nextFrame();
        expect(all(tools, 'button', 'Runs'), 'a header that sorts').to.have.length(1);
        const byHeaders = all(tools, 'button').filter((button) =>
          ['Tool Name', 'Runs', 'Owner Name', 'Last Active On', 'Status'].includes(nameOf(button)),
        ).length;
        if (byHeaders < 5) one(tools, 'combobox', 'Sort by');
      });
    }

    it('keeps the focus in the list where its headers make room for cards', async () => {
      const tools = await show(withFive(), 700);
      await rowsAre(tools, byRuns);
      one(tools, 'button', 'Runs').focus();
      tools.parentElement?.style.setProperty('inline-size', '360px');
      await until(() => all(tools, 'button', 'Runs').length === 0);
      await nextFrame();
      expect(focused()).to.equal(one(tools, 'region'));
    });

    it('is said as the rows stand where another was refused, aloud too, and can be tried again', async () => {
      const backend = withFive();
      const tools = await show(backend, 360);
      await rowsAre(tools, byRuns);
      backend.on('tools', () => new Response('', { status: 403 }));
      one(tools, 'button', 'Sort by Runs, lowest first').click();
      const sentence = 'What you asked for could not be loaded. The rows of before stand.';
      await until(() => one(tools, 'status').textContent === sentence);
      expect(textOf(tools)).to.include(sentence);
      backend.on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));
      one(tools, 'button', 'Sort by Runs, lowest first').click();
      await rowsAre(tools, [...byRuns].reverse());
      one(tools, 'button', 'Sort by Runs, highest first');
    });
  });

  describe('search', () => {
    it('asks the server once for what was typed, and counts what is left', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const field = one(tools, 'searchbox', 'Search tools');
      for (const text of ['t', 'ti', 'tic', 'tick', ' ticket ']) type(field, text);
      await rowsAre(tools, ['Ticket triage']);
      expect(backend.to('tools').map(({ search }) => search.get('q'))).to.deep.equal([
        null,
        'ticket',
      ]);
      expect(textOf(tools)).to.match(/1 tool /);
      expect(focused() === field, 'focus').to.be.true;
    });

    it('says where nothing matches, with a way back', async () => {
      const tools = await show(withFive());
      await rowsAre(tools, byRuns);
      const field = one(tools, 'searchbox') as HTMLInputElement;
      type(field, 'no such tool');
      await until(() => textOf(tools).includes('Nothing matches'));
      expect(textOf(tools)).to.include('Total Tools 5');
      one(tools, 'button', 'Clear search and filter').click();
      await rowsAre(tools, byRuns);
      expect(field.value).to.equal('');
      expect(focused() === field, 'focus').to.be.true;
    });

    it('never shows the answer that was asked for before the last', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const release = backend.hold(({ search }) => search.get('q') === 'invoice');
      type(one(tools, 'searchbox'), 'invoice');
      await until(() => backend.to('tools').length === 2);
      type(one(tools, 'searchbox'), 'lead');
      await rowsAre(tools, ['Lead scorer']);
      expect(backend.to('tools')[1]?.aborted, 'the slow request').to.be.true;
      release();
      await aTimeout(50);
      expect(names(tools)).to.deep.equal(['Lead scorer']);
    });

    it('puts a refusal beside the field, and the rows stay', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      backend.fail('tools', {
        status: 422,
        code: 'invalid_request',
        detail: 'q is longer than 200 characters.',
      });
      const field = one(tools, 'searchbox');
      type(field, 'x'.repeat(201));
      await until(() => field.getAttribute('aria-invalid') === 'true');
      const message = (field.getRootNode() as ShadowRoot).getElementById(
        field.getAttribute('aria-describedby') ?? '',
      );
      expect(message?.textContent).to.include('q is longer than 200 characters.');
      expect(names(tools)).to.deep.equal(byRuns);
      type(field, '');
      await until(() => !field.hasAttribute('aria-invalid'));
    });
  });

  describe('the filter by status', () => {
    it('names what is shown, and asks for it', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const button = one(tools, 'button', 'Status: all');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await nextFrame();
      expect(all(tools, 'checkbox').map((box) => (box as HTMLInputElement).checked)).to.deep.equal([
        false,
        false,
        false,
      ]);
      one(tools, 'checkbox', 'Deployed').click();
      await rowsAre(tools, byRuns.slice(0, 3));
      one(tools, 'button', 'Status: Deployed');
      one(tools, 'checkbox', 'Deleted').click();
      await rowsAre(tools, [...byRuns.slice(0, 3), 'Lead scorer']);
      expect(backend.to('tools').at(-1)?.search.getAll('status')).to.deep.equal([
        'deployed',
        'deleted',
      ]);
      one(tools, 'button', 'Status: 2 chosen');
      one(tools, 'button', 'Show all').click();
      await rowsAre(tools, byRuns);
      expect(focused() === one(tools, 'checkbox', 'Deployed'), 'focus').to.be.true;
    });

    it('closes on Escape and gives the focus back', async () => {
      const tools = await show(withFive());
      const button = one(tools, 'button', 'Status: all');
      button.click();
      await nextFrame();
      const box = one(tools, 'checkbox', 'Undeployed');
      box.focus();
      box.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      await nextFrame();
      expect(all(tools, 'checkbox')).to.have.length(0);
      expect(focused() === button, 'focus').to.be.true;
    });

    it('closes when the focus goes elsewhere', async () => {
      const tools = await show(withFive());
      one(tools, 'button', 'Status: all').click();
      await nextFrame();
      one(tools, 'checkbox', 'Undeployed').focus();
      one(tools, 'searchbox').focus();
      await nextFrame();
      expect(all(tools, 'checkbox')).to.have.length(0);
    });
  });

  describe('states', () => {
    it('draws shapes of what comes within a frame, and is busy', async () => {
      const backend = withFive();
      backend.hold();
      const tools = await show(backend);
      expect(one(tools, 'table').getAttribute('aria-busy')).to.equal('true');
      expect(rowsOf(tools)).to.have.length(8);
      expect(textOf(tools)).to.include('Total Tools');
      expect(textOf(tools)).not.to.match(/undefined|NaN/);
    });

    it('says when something will show where there is nothing yet', async () => {
      const empty = new ScriptedBackend().on('tools', (request) =>
        pageOf([], { totalTools: 0, totalRuns: 0 }, request),
      );
      const tools = await show(empty);
      await until(() => textOf(tools).includes('No tools yet'));
      expect(textOf(tools)).to.include('They show here once one was deployed.');
      expect(textOf(tools)).to.match(/Total Tools 0 Total Runs 0/);
    });

    it('says what failed, and tries again', async () => {
      const backend = new ScriptedBackend().fail('tools', {
        status: 403,
        code: 'account_forbidden',
        detail: '',
      });
      const tools = await show(backend);
      await until(() => textOf(tools).includes('The list could not be loaded'));
      expect(textOf(tools)).to.include('Your account may not see this. (403)');
      expect(all(tools, 'button', 'Try again')).to.have.length(0);
    });

    it('goes on from a failure, and the focus is not lost', async () => {
      const backend = new ScriptedBackend().on(
        'tools',
        () =>
          new Response('<h1>Oops</h1>', { status: 200, headers: { 'content-type': 'text/html' } }),
      );
      const tools = await show(backend);
      await until(() => all(tools, 'button', 'Try again').length === 1);
      backend.on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));
      const again = one(tools, 'button', 'Try again');
      again.focus();
      again.click();
      await rowsAre(tools, byRuns);
      await nextFrame();
      expect(focused() === one(tools, 'region', 'Tools'), 'focus').to.be.true;
    }).timeout(20_000);

    it('keeps what it has where a refresh fails, says since when, and goes on', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      backend.fail('tools', { status: 403, code: 'account_forbidden', detail: '' });
      await tools.client?.refresh('tools');
      await until(() => textOf(tools).includes('Not refreshed since 16:02'));
      expect(textOf(tools)).to.include('Total Runs 8,412');
      expect(names(tools)).to.deep.equal(byRuns);
      backend.on('tools', (request) => pageOf(fiveTools, fiveToolsSummary, request));
      const again = one(tools, 'button', 'Try again');
      again.focus();
      again.click();
      await until(() => !textOf(tools).includes('Not refreshed'));
      await nextFrame();
      expect(focused() !== document.body, 'the focus is kept').to.be.true;
    });

    it('shows what is unknown as unknown, and a new status as it came', async () => {
      const odd = [
        {
          id: 'a',
          name: 'Odd',
          runs: 'many',
          ownerName: 7,
          lastActiveAt: 'soon',
          status: 'sunset',
        },
        { id: 'b', name: 'Idle', runs: 0, ownerName: 'Ana', lastActiveAt: null, status: null },
      ];
      const backend = new ScriptedBackend().on('tools', () => ({
        summary: { totalTools: null, totalRuns: '12' },
        items: odd,
        total: 2,
        offset: 0,
      }));
      const tools = await show(backend);
      await until(() => names(tools).length === 2);
      expect(rowsOf(tools)).to.deep.equal([
        ['Odd', 'unknown', 'unknown', 'unknown', 'sunset'],
        ['Idle', '0', 'Ana', 'Never', 'unknown'],
      ]);
      expect(textOf(tools)).to.match(/Total Tools unknown Total Runs unknown/);
    });

    it('clips a hostile text, shows the whole on demand, and runs nothing', async () => {
      const hostile = `<img src=x onerror="globalThis.hacked = true">\u202E ${'x'.repeat(9_900)}`;
      const backend = new ScriptedBackend().on('tools', (request) =>
        pageOf([{ ...fiveTools[0], name: hostile, ownerName: '=1+1' }], fiveToolsSummary, request),
      );
      const tools = await show(backend);
      await until(() => all(tools, 'button', 'Show all').length === 1);
      const cell = one(tools, 'rowheader');
      expect(cell.parentElement?.getBoundingClientRect().height).to.equal(44);
      expect(cell.title === hostile).to.be.true;
      one(tools, 'button', 'Show all').click();
      await until(() => focused()?.textContent.length === hostile.length);
      expect(focused()?.textContent === hostile).to.be.true;
      expect('hacked' in globalThis).to.be.false;
    });

    it('never shows the rows of one account for those of another', async () => {
      const tools = await show(withFive());
      await rowsAre(tools, byRuns);
      const other = new ScriptedBackend().on('tools', (request) =>
        pageOf([], { totalTools: 0, totalRuns: 0 }, request),
      );
      other.hold();
      tools.client = other.client('acc_2');
      await nextFrame();
      expect(textOf(tools)).not.to.include('Invoice matcher');
    });

    it('lets its request go when it is removed, and is itself again when put back', async () => {
      const backend = withFive();
      const release = backend.hold();
      const tools = await show(backend);
      const home = tools.parentElement;
      tools.remove();
      await until(() => backend.requests[0]?.aborted === true);
      release();
      home?.append(tools);
      await rowsAre(tools, byRuns);
    });
  });

  describe('looks', () => {
    for (const width of [320, 600, 1100]) {
      it(`fits into ${width} px`, async () => {
        const tools = await show(withFive(), width);
        await rowsAre(tools, byRuns);
        await nextFrame();
        const box = tools.parentElement;
        expect(box?.scrollWidth, 'sideways').to.equal(width);
        const region = one(tools, 'region');
        expect(region.scrollWidth, 'inside the table').to.be.at.most(region.clientWidth);
      });
    }

    it('is cards on a phone, with the headers for those who listen and an order to choose', async () => {
      const backend = withFive();
      const tools = await show(backend, 360);
      await rowsAre(tools, byRuns);
      await until(() => one(tools, 'table').getAttribute('role') === 'table');
      expect(all(tools, 'columnheader')).to.have.length(5);
      expect(rowsOf(tools)[0]).to.include.members(['Invoice matcher', 'Deployed', 'Ana Kovač']);
      choose(one(tools, 'combobox', 'Sort by'), 'name');
      await rowsAre(tools, [...byRuns].sort());
    });

    for (const scheme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`is accessible: ${scheme}, ${dir}`, async () => {
          const tools = await show(withFive());
          const box = tools.parentElement ?? document.body;
          box.style.colorScheme = scheme;
          box.style.background = scheme === 'dark' ? '#0f1115' : '#f7f8fa';
          box.dir = dir;
          await rowsAre(tools, byRuns);
          one(tools, 'button', 'Status: all').click();
          // The buttons fade in.
          await motionEnded();
          await expect(tools).to.be.accessible();
        });
      }
    }

    it('is accessible as cards, while it loads, and when it has failed', async () => {
      const cards = await show(withFive(), 360);
      await rowsAre(cards, byRuns);
      await until(() => one(cards, 'table').getAttribute('role') === 'table');
      // The buttons fade in.
      await motionEnded();
      await expect(cards).to.be.accessible();
      const backend = withFive();
      backend.hold();
      await expect(await show(backend)).to.be.accessible();
      const failed = await show(
        new ScriptedBackend().fail('tools', { status: 403, code: 'account_forbidden', detail: '' }),
      );
      await until(() => textOf(failed).includes('The list could not be loaded'));
      await expect(failed).to.be.accessible();
    });

    it('is empty, and not broken, where the server does without it', async () => {
      const without = await show(new ScriptedBackend());
      await until(() => textOf(without).includes('The server does not have this. (404)'));
      expect(textOf(without)).not.to.include('could not be loaded');
      await expect(without).to.be.accessible();
    });
  });
});
