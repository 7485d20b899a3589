import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pageOf, ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import {
  account,
  guardrailDetail,
  guardrails,
  guardrailsSummary,
  rates,
} from '../../../../test/elements/scripted-rows.js';
import { all, focused, one, rowsOf, shown, textOf } from '../../../../test/elements/screen.js';
import '../define/usage-guardrails.js';
import { motionEnded } from '../testing/motion.js';
import { drain } from '../testing/pending.js';
import { until } from '../testing/until.js';
import type { UsageGuardrails } from './usage-guardrails.js';

const withTwo = (): ScriptedBackend =>
  new ScriptedBackend()
    .on('', () => account)
    .on('rates', () => rates)
    .on('guardrails', (request) => pageOf(guardrails, guardrailsSummary, request))
    .on('guardrails/gr_1', () => guardrailDetail);

async function show(backend: ScriptedBackend, detail?: string): Promise<UsageGuardrails> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('usage-guardrails');
  element.client = backend.client();
  if (detail !== undefined) element.setAttribute('detail', detail);
  box.append(element);
  await until(() => rowsOf(element).some(([name]) => name === 'Toxicity'));
  return element;
}

const drawer = (host: Element): HTMLElement => one(host, 'dialog', /./);
const isOpen = (host: Element): boolean => all(host, 'dialog').length > 0;

async function open(host: UsageGuardrails): Promise<HTMLElement> {
  one(host, 'button', 'Prompt Injection').click();
  await until(() => textOf(host).includes('c6i.xlarge'));
  return drawer(host);
}

describe('usage-guardrails', () => {
  it('shows totals, columns and rows as the product page does', async () => {
    const host = await show(withTwo());
    expect(all(host, 'columnheader').map((header) => header.textContent.trim())).to.deep.equal([
      'Name',
      'Credits',
      'Time',
      'Last Deployed On',
      'Status',
    ]);
    expect(textOf(host)).to.match(/Total Guardrails 2 Total Credits 40\.06 Time 586 h 16 min/);
    expect(rowsOf(host)).to.deep.equal([
      ['Prompt Injection', '21.36', '312 h 40 min', '8 Nov 2026', 'Deployed'],
      ['Toxicity', '18.7', '273 h 36 min', '2 Nov 2026', 'Undeployed'],
    ]);
  });

  describe('its three totals', () => {
    const boxesAt = async (width: number): Promise<DOMRect[]> => {
      const host = await show(withTwo());
      if (host.parentElement) host.parentElement.style.inlineSize = `${width}px`;
      await nextFrame();
      const totals = [...shown(host.shadowRoot ?? host)].find(({ part }) =>
        part.contains('totals'),
      );
      return [...(totals?.children ?? [])].map((total) => total.getBoundingClientRect());
    };

    it('are in one row as soon as there is a table', async () => {
      const tops = (await boxesAt(482)).map(({ top }) => top);
      expect(tops).to.have.length(3);
      expect(new Set(tops).size).to.equal(1);
    });

    it('leave no gap on a phone', async () => {
      const [first, second, third] = await boxesAt(481);
      expect(first?.top).to.equal(second?.top);
      expect(third?.left).to.equal(first?.left);
      expect(third?.right).to.equal(second?.right);
    });
  });

  it('shows a name in its own direction on a page of the other one', async () => {
    const name = '=SUM(1)';
    const host = await show(
      withTwo().on('guardrails', (request) =>
        pageOf([...guardrails, { ...guardrails[0], id: 'gr_3', name }], guardrailsSummary, request),
      ),
    );
    if (host.parentElement) Object.assign(host.parentElement, { lang: 'ar', dir: 'rtl' });
    await until(() => textOf(host).includes('منشور'));
    const text = one(host, 'button', name).firstChild;
    const leftOf = (at: number): number => {
      const range = document.createRange();
      if (text) range.setStart(text, at);
      if (text) range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0), 'what it begins with').to.be.below(leftOf(1));
  });

  describe('the drawer', () => {
    it('shows the hardware, the total, and what staying deployed costs', async () => {
      const host = await show(withTwo());
      const dialog = await open(host);
      expect(one(host, 'dialog', 'Prompt Injection')).to.equal(dialog);
      await until(() => textOf(host).includes('If it keeps running'));
      const text = textOf(host);
      expect(text).to.include(
        'Hardware CPU type c6i.xlarge CPU count 4 Usage duration 312 h 40 min Credits used 21.36',
      );
      expect(text).to.include('Total 21.36 credits');
      // 4 CPUs x 0.0168 x 223 h 58 min, from 16:02 on 21 November: 15.05056.
      expect(text).to.include('If it keeps running: about 15.1 more credits by 1 December.');
    });

    it('focuses its title, and gives the focus back to the row', async () => {
      const host = await show(withTwo());
      await open(host);
      expect(focused()?.textContent).to.equal('Prompt Injection');
      one(host, 'button', 'Close').click();
      await until(() => !isOpen(host));
      await nextFrame();
      expect(focused() === one(host, 'button', 'Prompt Injection')).to.be.true;
      expect(host.hasAttribute('detail')).to.be.false;
    });

    it('opens by a click anywhere in the row, unless text is selected', async () => {
      const host = await show(withTwo());
      const cell = one(host, 'cell', '21.36');
      getSelection()?.selectAllChildren(document.body);
      cell.click();
      await nextFrame();
      expect(isOpen(host)).to.be.false;
      getSelection()?.removeAllRanges();
      cell.click();
      await until(() => isOpen(host));
    });

    it('closes on Escape and by a click beside it', async () => {
      const host = await show(withTwo());
      await open(host);
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(host));
      (await open(host)).click();
      await until(() => !isOpen(host));
    });

    it('is opened and closed by keys alone, and keeps Tab inside', async () => {
      const host = await show(withTwo());
      one(host, 'button', 'Toxicity').focus();
      await sendKeys({ press: 'Shift+Tab' });
      expect(focused()?.textContent).to.equal('Prompt Injection');
      await sendKeys({ press: 'Enter' });
      await until(() => textOf(host).includes('c6i.xlarge'));
      const dialog = drawer(host);
      for (let step = 0; step < 4; step += 1) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        const inside = at === document.body || at?.getRootNode() === dialog.getRootNode();
        expect(inside || at?.closest('usage-part-drawer') !== null, `step ${step}`).to.be.true;
      }
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(host));
      await nextFrame();
      expect(focused() === one(host, 'button', 'Prompt Injection')).to.be.true;
    });

    it('fires events to the page, which can prevent the first', async () => {
      const host = await show(withTwo());
      const told: unknown[] = [];
      const listen = (event: CustomEvent): void => void told.push([event.type, event.detail]);
      host.addEventListener('usage-detail-open', listen);
      host.addEventListener('usage-detail-close', listen);
      await open(host);
      one(host, 'button', 'Close').click();
      await until(() => !isOpen(host));
      const detail = { accountId: 'acc_1', kind: 'guardrail', id: 'gr_1' };
      expect(told).to.deep.equal([
        ['usage-detail-open', detail],
        ['usage-detail-close', detail],
      ]);
      host.addEventListener('usage-detail-open', (event) => event.preventDefault());
      one(host, 'button', 'Prompt Injection').click();
      await nextFrame();
      expect(isOpen(host)).to.be.false;
    });

    it('is opened by the attribute, without an event', async () => {
      let told = 0;
      const count = (): number => (told += 1);
      document.addEventListener('usage-detail-open', count);
      const host = await show(withTwo(), 'gr_1');
      await until(() => textOf(host).includes('c6i.xlarge'));
      host.detail = null;
      await until(() => !isOpen(host));
      document.removeEventListener('usage-detail-open', count);
      expect(told).to.equal(0);
    });

    it('says if there is no such guardrail', async () => {
      const host = await show(withTwo(), 'gr_404');
      await until(() => textOf(host).includes('No longer available'));
      one(host, 'button', 'Close').click();
      await until(() => !isOpen(host));
    });

    it('tries again after a failure, and keeps the focus inside', async () => {
      const backend = withTwo().on('guardrails/gr_1', () => new Response('{', { status: 200 }));
      const host = await show(backend, 'gr_1');
      await until(() => all(host, 'button', 'Try again').length === 1);
      expect(textOf(host)).to.include("Couldn't load details");
      backend.on('guardrails/gr_1', () => guardrailDetail);
      const again = one(host, 'button', 'Try again');
      again.focus();
      again.click();
      await until(() => textOf(host).includes('c6i.xlarge'));
      await nextFrame();
      expect(focused()?.textContent).to.equal('Prompt Injection');
    });

    it('draws skeletons while it loads', async () => {
      const backend = withTwo();
      const release = backend.hold(({ path }) => path === 'guardrails/gr_1');
      const host = await show(backend, 'gr_1');
      await until(() => isOpen(host));
      expect(drawer(host).textContent).not.to.include('undefined');
      expect(textOf(host)).to.include('Loading');
      release();
      await until(() => textOf(host).includes('c6i.xlarge'));
    });

    it('requests nothing once it is closed', async () => {
      const backend = withTwo();
      const host = await show(backend);
      await open(host);
      one(host, 'button', 'Close').click();
      await until(() => !isOpen(host));
      await motionEnded();
      await drain();
      const before = backend.to('guardrails/gr_1').length;
      await host.client?.refresh();
      expect(backend.to('guardrails/gr_1')).to.have.length(before);
    });

    it('does not block the page when its panel is hidden', async () => {
      const host = await show(withTwo());
      await open(host);
      if (host.parentElement) host.parentElement.hidden = true;
      await until(() => host.detail === null);
      expect(document.querySelector(':modal')).to.be.null;
      expect(host.shadowRoot?.querySelector('usage-part-drawer')?.open).to.be.false;
    });

    it('expands the price table', async () => {
      const host = await show(withTwo());
      await open(host);
      one(host, 'button', 'Price table').click();
      await until(() => textOf(host).includes('Credits per CPU-hour'));
      expect(textOf(host)).to.include('0.0168');
    });

    for (const scheme of ['light', 'dark']) {
      for (const dir of ['ltr', 'rtl']) {
        it(`is accessible, and at the end of the page: ${scheme}, ${dir}`, async () => {
          const host = await show(withTwo());
          const box = host.parentElement;
          if (box) box.style.colorScheme = scheme;
          if (box) box.dir = dir;
          const dialog = await open(host);
          await motionEnded();
          const { left, right, width } = dialog.getBoundingClientRect();
          expect(width).to.equal(Math.min(440, innerWidth));
          if (dir === 'ltr') expect(right).to.equal(innerWidth);
          else expect(left).to.equal(0);
          await expect(host).to.be.accessible();
        });
      }
    }
  });

  it('is silent about future costs that it would need to guess', async () => {
    const [hardware] = guardrailDetail.hardware;
    const silent: Readonly<Record<string, object>> = {
      'it is not deployed': { ...guardrailDetail, status: 'undeployed' },
      'it used two kinds of hardware': { ...guardrailDetail, hardware: [hardware, hardware] },
      'its hardware has no price': {
        ...guardrailDetail,
        hardware: [{ ...hardware, cpuType: 'unheard-of' }],
      },
    };
    for (const [why, detail] of Object.entries(silent)) {
      const backend = withTwo().on('guardrails/gr_1', () => detail);
      const host = await show(backend);
      one(host, 'button', 'Prompt Injection').click();
      await until(() => textOf(host).includes('21.36 credits'));
      await backend.idle();
      expect(textOf(host), why).not.to.include('If it keeps running');
      host.remove();
    }
  });

  it('warns if it alone will use up the remaining credits', async () => {
    const poor = { ...account, credits: { ...account.credits, remaining: '5' } };
    const host = await show(withTwo().on('', () => poor));
    await open(host);
    await until(() =>
      textOf(host).includes(
        'If it keeps running, it alone will use up your credits before 1 December.',
      ),
    );
  });
});
