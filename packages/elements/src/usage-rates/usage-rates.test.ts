import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ScriptedBackend } from '../../../../test/elements/scripted-backend.js';
import { account, rates } from '../../../../test/elements/scripted-rows.js';
import {
  all,
  choose,
  nameOf,
  one,
  rowsOf,
  textOf,
  type,
} from '../../../../test/elements/screen.js';
import '../define/usage-rates.js';
import { until } from '../testing/until.js';
import type { UsageRates } from './usage-rates.js';

const withRates = (): ScriptedBackend =>
  new ScriptedBackend().on('', () => account).on('rates', () => rates);

async function show(backend: ScriptedBackend, kind?: string): Promise<UsageRates> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  const element = document.createElement('usage-rates');
  element.client = backend.client();
  if (kind !== undefined) element.setAttribute('kind', kind);
  box.append(element);
  await nextFrame();
  return element;
}

const ready = (host: Element): Promise<void> =>
  until(() => textOf(host).includes('Leaves you with'));

describe('usage-rates', () => {
  it('shows every price to its last digit', async () => {
    const host = await show(withRates());
    await ready(host);
    expect(all(host, 'table').map(nameOf)).to.deep.equal([
      'Custom script hardware',
      'Model hosting',
      'Inference',
      'Guardrail hardware',
    ]);
    expect(rowsOf(host)).to.deep.equal([
      ['1x2', '1', '2 GB', '0.07698'],
      ['2x4', '2', '4 GB', '0.15396'],
      ['2x8', '2', '8 GB', '0.144'],
      ['4x8', '4', '8 GB', '0.30792'],
      ['4x16', '4', '16 GB', '0.288'],
      ['l4', '0.8'],
      ['a100', '3.2'],
      ['Llama 3.1 8B', '0.0002', '0.0006'],
      ['c6i.xlarge', '0.0168'],
    ]);
  });

  const kinds: readonly [string, readonly string[]][] = [
    ['scripts', ['Custom script hardware']],
    ['models', ['Model hosting', 'Inference']],
    ['guardrails', ['Guardrail hardware']],
  ];
  for (const [kind, tables] of kinds) {
    it(`shows only the prices of ${kind} if asked for them`, async () => {
      const host = await show(withRates(), kind);
      await ready(host);
      expect(all(host, 'table').map(nameOf)).to.deep.equal(tables);
    });
  }

  it('ignores an invalid kind', async () => {
    const host = await show(withRates(), 'everything');
    await ready(host);
    expect(all(host, 'table')).to.have.length(4);
  });

  describe('the estimate', () => {
    it('shows the cost and the credits it leaves', async () => {
      const host = await show(withRates(), 'scripts');
      await ready(host);
      // One of 1x2 for 24 hours: 24 x 0.07698 = 1.84752; 87.84 - 1.84752 = 85.99248.
      expect(one(host, 'status').textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'About 1.85 credits for 24 hours Leaves you with 85.99 credits.',
      );
      choose(one(host, 'combobox', 'Hardware'), 'scripts 4x8');
      type(one(host, 'textbox', 'Replicas'), '2');
      type(one(host, 'textbox', 'Hours'), '1');
      await nextFrame();
      // 2 x 0.30792.
      expect(textOf(host)).to.include(
        'About 0.62 credits for 1 hour Leaves you with 87.22 credits.',
      );
    });

    it('can end with the cycle', async () => {
      const host = await show(withRates(), 'models');
      await ready(host);
      choose(one(host, 'combobox', 'Duration'), 'cycle');
      await nextFrame();
      // 223 h 58 min of one l4 at 0.8: 179.17; 87.84 - 179.17 = -91.33, past the limit of -10.
      expect(textOf(host)).to.match(
        /About 179\.17 credits until 1 December 91\.33 more than you have\. Deployments stop at −10 credits, so this would stop early\./,
      );
      expect(all(host, 'textbox', 'Hours')).to.have.length(0);
    });

    it('asks for hours if the cycle has no end', async () => {
      const free = { ...account, cycle: { ...account.cycle, endsAt: null } };
      const host = await show(
        withRates().on('', () => free),
        'models',
      );
      await ready(host);
      choose(one(host, 'combobox', 'Duration'), 'cycle');
      await nextFrame();
      expect(textOf(host)).to.include("Your plan doesn't renew. Enter hours instead.");
    });

    it('shows beside the field what is invalid', async () => {
      const host = await show(withRates(), 'scripts');
      await ready(host);
      const field = one(host, 'textbox', 'Replicas');
      type(field, '11');
      await nextFrame();
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(host)).to.include('Enter a whole number from 1 to 10.');
      expect(one(host, 'status').textContent.trim()).to.equal('');
      type(one(host, 'textbox', 'Hours'), 'forever');
      await nextFrame();
      expect(textOf(host)).to.include('Enter a number up to 8,784.');
    });

    it('works without an account, and says what it does not know', async () => {
      const host = await show(new ScriptedBackend().on('rates', () => rates));
      await until(() => textOf(host).includes("Your balance isn't available right now."));
      expect(textOf(host)).to.include('About 1.85 credits');
    });
  });

  describe('states', () => {
    it('draws skeletons while it loads', async () => {
      const backend = withRates();
      backend.hold();
      const host = await show(backend);
      expect(textOf(host)).to.equal('Loading');
    });

    it('says if there are no prices, and if they fail to load', async () => {
      const none = { scriptProfiles: [], gpus: [], cpus: [], inference: [] };
      const empty = await show(withRates().on('rates', () => none));
      await until(() => textOf(empty).includes('No prices'));
      const refused = await show(
        new ScriptedBackend().fail('rates', { status: 403, code: 'account_forbidden', detail: '' }),
      );
      await until(() => textOf(refused).includes("Couldn't load prices"));
      await expect(refused).to.be.accessible();
      const without = await show(new ScriptedBackend());
      await until(() => textOf(without).includes('Not found. (404)'));
      expect(textOf(without)).not.to.include("Couldn't load");
      await expect(without).to.be.accessible();
    });

    it('shows an unknown price as unknown', async () => {
      const odd = { ...rates, gpus: [{ gpu: 'h100', creditsPerHour: 'dear' }] };
      const host = await show(
        withRates().on('rates', () => odd),
        'models',
      );
      await until(() => rowsOf(host).some(([name]) => name === 'h100'));
      expect(rowsOf(host)[0]).to.deep.equal(['h100', 'unknown']);
    });
  });

  for (const [lang, px] of [
    ['en', 264],
    ['ar', 264],
    ['en', 392],
    ['de', 420],
    ['fr', 420],
    ['es', 800],
  ] as const) {
    it(`cuts nothing in ${px} px: ${lang}`, async () => {
      const host = await show(withRates(), 'scripts');
      const box = host.parentElement;
      if (box) Object.assign(box, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      if (box) box.style.inlineSize = `${px}px`;
      const selects = (): HTMLSelectElement[] => all(host, 'combobox') as HTMLSelectElement[];
      await until(() => selects().length > 0);
      await nextFrame();
      for (const table of all(host, 'table')) {
        expect(table.getBoundingClientRect().width, 'table').to.be.at.most(px - 2);
      }
      for (const select of selects()) {
        const { paddingLeft, paddingRight, font } = getComputedStyle(select);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen) pen.font = font;
        const text = select.selectedOptions[0]?.textContent.trim() ?? '';
        const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        expect(pen?.measureText(text).width, text).to.be.at.most(room);
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`is accessible, and fits into 320 px: ${scheme}`, async () => {
      const host = await show(withRates());
      const box = host.parentElement;
      if (box) {
        box.style.colorScheme = scheme;
        box.style.inlineSize = '320px';
      }
      await ready(host);
      await expect(host).to.be.accessible();
      expect(box?.scrollWidth).to.equal(320);
    });
  }
});
