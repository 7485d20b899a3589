import { expect, fixture, html } from '@open-wc/testing';
import '@usage-kit/elements/define/all.js';
import type { UsageClock, UsagePage } from '@usage-kit/elements';
import { mockedClient } from '../elements/mocked-client.js';
import { all, one, shown } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { drawn, drawnAll } from './account.js';

const client = mockedClient('moderate');
after(() => client.close());

/** Density, and what is measured at it, in CSS px. */
const table = [
  // density, row, control, tab, card's padding, gap between cards
  ['-1', 36, 28, 36, 15, 12],
  ['0', 44, 32, 40, 20, 16],
  ['1', 52, 36, 45, 25, 20],
  // What lies beyond is held to the ends.
  ['-3', 36, 28, 36, 15, 12],
  ['4', 52, 36, 45, 25, 20],
] as const;

const height = (element: Element | null): number =>
  Math.round(element?.getBoundingClientRect().height ?? 0);

async function pageAt(density: string, tab: string): Promise<UsagePage> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <usage-page tab=${tab} .client=${client}></usage-page>
    </div>`,
  );
  box.style.setProperty('width', '1000px');
  box.style.setProperty('--usage-density', density);
  const page = box.querySelector('usage-page');
  if (!page) throw new Error('No page.');
  return page;
}

describe('density', () => {
  for (const [density, row, control, tab] of table) {
    it(`${density} makes rows ${row}, controls ${control} and tabs ${tab} px high`, async () => {
      const page = await pageAt(density, 'tools');
      await until(() => all(page, 'rowheader').length > 5, 'rows');
      expect(height(drawn(page, 'tbody tr')), 'row').to.equal(row);
      expect(height(one(page, 'searchbox')), 'control').to.equal(control);
      expect(height(one(page, 'tab', 'Tools')), 'tab').to.equal(tab);
    });
  }

  for (const [density, , , , padding, gap] of table) {
    it(`${density} makes cards' padding ${padding} and the gaps between them ${gap} px`, async () => {
      const page = await pageAt(density, 'overview');
      await until(() => drawnAll(page, '.cards .card').length > 0, 'cards');
      expect(getComputedStyle(drawn(page, '.cards .card')).paddingInlineStart).to.equal(
        `${padding}px`,
      );
      expect(getComputedStyle(drawn(page, '.cards')).columnGap).to.equal(`${gap}px`);
    });
  }

  it('reaches popover, drawer and banners', async () => {
    const sizes = [];
    for (const density of ['-1', '0', '1']) {
      const box = await fixture<HTMLElement>(
        html`<div>
          <usage-banners .client=${client}></usage-banners>
          <usage-clock .client=${client} open></usage-clock>
          <usage-models .client=${client} detail=""></usage-models>
        </div>`,
      );
      box.style.setProperty('--usage-density', density);
      const clock = box.querySelector<UsageClock>('usage-clock');
      const models = box.querySelector<HTMLElement>('usage-models');
      const banners = box.querySelector<HTMLElement>('usage-banners');
      if (!clock || !models || !banners) throw new Error('Something is missing.');
      await until(() => all(clock, 'button', 'Copy account ID').length === 1, 'popover');
      const popover = getComputedStyle(drawn(clock, '.block')).paddingInlineStart;
      await until(
        () => all(models, 'button').some(({ className }) => className === 'opener'),
        'what is waited for',
      );
      all(models, 'button')
        .find(({ className }) => className === 'opener')
        ?.click();
      await until(() => all(models, 'button', 'Close').length === 1, 'drawer');
      await until(() => all(banners, 'button', 'Upgrade plan').length === 1, 'banner');
      sizes.push([
        popover,
        getComputedStyle(drawn(models, '.sheet')).paddingInlineStart,
        getComputedStyle(drawn(banners, '.banner')).paddingBlockStart,
      ]);
      box.remove();
    }
    expect(sizes).to.deep.equal([
      ['12px', '18px', '6px'],
      ['16px', '24px', '8px'],
      ['20px', '30px', '10px'],
    ]);
  });

  for (const tab of ['overview', 'tools', 'models', 'guardrails', 'scripts']) {
    it(`compact leaves every target of ${tab} at 24 px or more`, async () => {
      const page = await pageAt('-1', tab);
      await until(
        () =>
          tab === 'overview'
            ? all(page, 'button', 'View as table').length === 1
            : all(page, 'rowheader').length > 1,
        tab,
      );
      const small = [...shown(page.shadowRoot ?? page)]
        .filter((element) => element.matches('button, select, input:not([type="radio"]), a[href]'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(({ element, box }) => `${element.outerHTML} ${box.width} × ${box.height}`);
      expect(small).to.deep.equal([]);
    });
  }
});
