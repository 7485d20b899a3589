import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@usage-kit/elements/define/all.js';
import { mockedClient } from '../elements/mocked-client.js';
import { one } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { drawn, drawnAll } from './account.js';

/** A system color as the browser has it now. */
function system(name: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('color', name);
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('in forced colors', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  it('are on', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('the parts of the doughnut have different patterns, in the ring and beside it', async () => {
    const client = mockedClient('moderate');
    const page = await fixture<HTMLElement>(html`<usage-page .client=${client}></usage-page>`);
    await until(() => drawnAll(page, '.arc').length === 3, 'arcs');
    const fills = drawnAll(page, 'path.hatch').map((hatch) => hatch.getAttribute('fill'));
    expect(new Set(fills).size).to.equal(3);
    expect(
      drawnAll(page, '.swatch .hatch').map((hatch) => hatch.getAttribute('fill')),
    ).to.deep.equal(fills);
    const arc = getComputedStyle(drawn(page, '.arc'));
    expect([arc.fill, arc.stroke]).to.deep.equal([system('Canvas'), system('CanvasText')]);
    client.close();
  });

  for (const scenario of ['healthy', 'moderate', 'low', 'exhausted'] as const) {
    it(`the clock of a ${scenario} account has the color of a button's text, and an outline`, async () => {
      const client = mockedClient(scenario);
      const clock = await fixture<HTMLElement>(html`<usage-clock .client=${client}></usage-clock>`);
      await until(() => clock.getAttribute('state') === scenario, scenario);
      expect(getComputedStyle(drawn(clock, '.pie')).color).to.equal(system('ButtonText'));
      expect(getComputedStyle(drawn(clock, '.button')).borderTopStyle).to.equal('solid');
      client.close();
    });
  }

  it('the filled part of a bar stands out from the rest', async () => {
    const client = mockedClient('moderate');
    const page = await fixture<HTMLElement>(html`<usage-page .client=${client}></usage-page>`);
    await until(() => drawnAll(page, '.fill').length > 0, 'a bar');
    expect(getComputedStyle(drawn(page, '.fill')).backgroundColor).to.equal(system('CanvasText'));
    expect(getComputedStyle(drawn(page, '.track')).borderTopColor).to.equal(system('CanvasText'));
    client.close();
  });

  it('the open tab, the chosen range and the focus are visible', async () => {
    const page = await fixture<HTMLElement>(html`<usage-page></usage-page>`);
    const tab = one(page, 'tab', 'Overview');
    expect(getComputedStyle(tab).borderBlockEndColor).to.equal(system('Highlight'));
    expect(getComputedStyle(one(page, 'tab', 'Tools')).borderBlockEndColor).to.equal(
      system('Canvas'),
    );
    const chosen = drawnAll(page, '.segment').find((segment) => segment.matches(':has(:checked)'));
    if (!chosen) throw new Error('No range is chosen.');
    expect(getComputedStyle(chosen).backgroundColor).to.equal(system('Highlight'));
    tab.focus({ focusVisible: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(tab);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  it('banners and tags have borders, because their tints are gone', async () => {
    const client = mockedClient('moderate');
    const box = await fixture<HTMLElement>(
      html`<div>
        <usage-banners .client=${client}></usage-banners>
        <usage-tools .client=${client}></usage-tools>
      </div>`,
    );
    await until(() => drawnAll(box, '.tag').length > 3, 'rows');
    await until(() => drawnAll(box, '.banner').length === 1, 'a banner');
    for (const selector of ['.banner', '.tag']) {
      const { borderTopStyle, borderTopColor } = getComputedStyle(drawn(box, selector));
      expect(borderTopStyle, selector).to.equal('solid');
      expect(borderTopColor, selector).to.equal(system('CanvasText'));
    }
    client.close();
  });
});
