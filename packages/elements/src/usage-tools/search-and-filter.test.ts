import { expect, nextFrame } from '@open-wc/testing';
import { all, focused, one, textOf, type } from '../../../../test/elements/screen.js';
import '../define/usage-tools.js';
import { until } from '../testing/until.js';
import { VirtualTimers } from '../testing/virtual-timers.js';
import { byRuns, names, rowsAre, show, withFive } from './testing/tools.js';

describe('usage-tools', () => {
  describe('search', () => {
    it('sends one request for what was typed, once the typing pauses, and counts the results', async () => {
      const backend = withFive();
      const tools = await show(backend);
      await rowsAre(tools, byRuns);
      const field = one(tools, 'searchbox', 'Search tools');
      const searches = (): (string | null)[] =>
        backend.to('tools').map(({ search }) => search.get('q'));
      const timers = new VirtualTimers();
      try {
        for (const text of ['t', 'ti', 'tic', 'tick', ' ticket ']) {
          type(field, text);
          await timers.advance(249);
        }
        expect(searches()).to.deep.equal([null]);
        await timers.advance(1);
      } finally {
        timers.restore();
      }
      await rowsAre(tools, ['Ticket triage']);
      expect(searches()).to.deep.equal([null, 'ticket']);
      expect(textOf(tools)).to.match(/1 tool /);
      expect(focused() === field, 'focus').to.be.true;
    });

    it('says that nothing matches, with a way back', async () => {
      const tools = await show(withFive());
      await rowsAre(tools, byRuns);
      const field = one(tools, 'searchbox') as HTMLInputElement;
      type(field, 'no such tool');
      await until(() => textOf(tools).includes('No results'));
      expect(textOf(tools)).to.include('Total Tools 5');
      one(tools, 'button', 'Clear search and filter').click();
      await rowsAre(tools, byRuns);
      expect(field.value).to.equal('');
      expect(focused() === field, 'focus').to.be.true;
    });

    it('never shows the response to an earlier search', async () => {
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
      await backend.idle();
      expect(names(tools)).to.deep.equal(['Lead scorer']);
    });

    it('shows a refusal beside the field, and keeps the rows', async () => {
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
    it('names what is shown, and requests it', async () => {
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
      one(tools, 'button', 'Status: 2 selected');
      one(tools, 'button', 'Clear').click();
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

    it('closes when the focus moves elsewhere', async () => {
      const tools = await show(withFive());
      one(tools, 'button', 'Status: all').click();
      await nextFrame();
      one(tools, 'checkbox', 'Undeployed').focus();
      one(tools, 'searchbox').focus();
      await nextFrame();
      expect(all(tools, 'checkbox')).to.have.length(0);
    });
  });
});
