import { expect, nextFrame } from '@open-wc/testing';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import { fiveTools, fiveToolsSummary } from '../../../../test/elements/scripted-rows.js';
import { all, choose, focused, one, rowsOf, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-tools.js';
import { motionEnded } from '../testing/motion.js';
import { until } from '../testing/until.js';
import { byRuns, names, rowsAre, show, withFive } from './testing/tools.js';

describe('usage-tools', () => {
  it('shows totals, columns and rows as the product page does', async () => {
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

  it('requests the cycle, or the days of a range in its zone', async () => {
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
    expect(textOf(tools)).to.include('Dates in Asia/Kathmandu');
  });

  it('shows the cycle for an invalid range', async () => {
    const backend = withFive();
    const tools = await show(backend);
    tools.range = 'yesterday-ish';
    await rowsAre(tools, byRuns);
    expect(backend.requests).to.have.length(1);
  });

  describe('states', () => {
    it('draws skeletons within a frame, and is busy', async () => {
      const backend = withFive();
      backend.hold();
      const tools = await show(backend);
      expect(one(tools, 'table').getAttribute('aria-busy')).to.equal('true');
      expect(rowsOf(tools)).to.have.length(8);
      expect(textOf(tools)).to.include('Total Tools');
      expect(textOf(tools)).not.to.match(/undefined|NaN/);
    });

    it('says when there will be rows if there are none yet', async () => {
      const empty = new ScriptedBackend().on('tools', (request) =>
        pageOf([], { totalTools: 0, totalRuns: 0 }, request),
      );
      const tools = await show(empty);
      await until(() => textOf(tools).includes('No tools yet'));
      expect(textOf(tools)).to.include('Deployed tools appear here.');
      expect(textOf(tools)).to.match(/Total Tools 0 Total Runs 0/);
    });

    it('says what failed', async () => {
      const backend = new ScriptedBackend().fail('tools', {
        status: 403,
        code: 'account_forbidden',
        detail: '',
      });
      const tools = await show(backend);
      await until(() => textOf(tools).includes("Couldn't load this list"));
      expect(textOf(tools)).to.include("You don't have permission to view this. (403)");
      expect(all(tools, 'button', 'Try again')).to.have.length(0);
    });

    it('recovers from a failure and keeps the focus', async () => {
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
    });

    it('keeps stale rows, says since when they are stale, and recovers', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      backend.fail('tools', { status: 403, code: 'account_forbidden', detail: '' });
      await tools.client?.refresh('tools');
      await until(() => textOf(tools).includes('Last updated 16:02'));
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

    it('shows unreadable values as unknown, and a new status as it is', async () => {
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

    it('clips a hostile text, shows all of it on demand, and runs nothing', async () => {
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

    it('never shows the rows of another account', async () => {
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

    it('aborts its request when it is removed, and loads again when it is put back', async () => {
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

    it('shows cards on a phone, with headers for screen readers and an order to choose', async () => {
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

    it('is accessible as cards, while it loads and after it has failed', async () => {
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
      await until(() => textOf(failed).includes("Couldn't load this list"));
      await expect(failed).to.be.accessible();
    });

    it('is empty, not broken, if the server does not support it', async () => {
      const without = await show(new ScriptedBackend());
      await until(() => textOf(without).includes('Not found. (404)'));
      expect(textOf(without)).not.to.include("Couldn't load");
      await expect(without).to.be.accessible();
    });
  });
});
