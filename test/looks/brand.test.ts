import { expect, fixture, html } from '@open-wc/testing';
import '@usage-kit/elements/define/all.js';
import { mockedClient } from '../elements/mocked-client.js';
import { all, one } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { drawn, drawnAll, themeBlocks, putOn } from './account.js';

// The colors of the guide's five lines, as a browser writes them.
const brand = {
  light: { accent: 'rgb(179, 0, 94)', surface: 'rgb(255, 253, 249)', text: 'rgb(35, 26, 31)' },
  dark: { accent: 'rgb(255, 138, 194)', surface: 'rgb(31, 26, 29)', text: 'rgb(245, 236, 240)' },
};

async function look(scheme: string): Promise<Record<string, string>> {
  const client = mockedClient('moderate');
  const box = await fixture<HTMLElement>(
    html`<div>
      <usage-banners .client=${client}></usage-banners>
      <usage-page .client=${client}></usage-page>
    </div>`,
  );
  box.style.setProperty('color-scheme', scheme);
  const page = box.querySelector('usage-page');
  const banners = box.querySelector('usage-banners');
  if (!page || !banners) throw new Error('Something is missing.');
  await until(() => all(banners, 'button', 'Upgrade plan').length === 1, 'banner');
  await until(() => drawnAll(page, 'usage-part-trend-chart').length === 1, 'chart');
  await until(() => drawnAll(page, '.note').length === 1, 'note');
  const chart = drawn(page, 'usage-part-trend-chart');
  await until(() => chart.shadowRoot?.querySelector('.ink-credits'), 'inks');
  const button = getComputedStyle(one(banners, 'button', 'Upgrade plan'));
  const tab = one(page, 'tab', 'Overview');
  // Text that is typed before makes a browser show the ring for the focus that a script gives.
  tab.focus({ focusVisible: true });
  const answer = {
    button: button.backgroundColor,
    onButton: button.color,
    corners: button.borderRadius,
    tab: getComputedStyle(tab).borderBlockEndColor,
    ring: getComputedStyle(tab).outlineColor,
    chart: getComputedStyle(chart.shadowRoot?.querySelector('.ink-credits') ?? chart).color,
    // Pills are for what is pressed: a note stays a note.
    note: getComputedStyle(drawn(page, '.note')).borderRadius,
    card: getComputedStyle(drawn(page, '.card')).backgroundColor,
    title: getComputedStyle(drawn(page, '.title')).color,
    font: getComputedStyle(drawn(page, '.title')).fontFamily,
  };
  client.close();
  box.remove();
  return answer;
}

describe('a brand in five lines', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`reaches button, tab, focus ring, chart, card and text in ${scheme}`, async () => {
      const before = await look(scheme);
      const [code = ''] = await themeBlocks('Your brand in five lines', 'css');
      const takeOff = putOn(code);
      const { accent, surface, text } = brand[scheme];
      expect(await look(scheme)).to.deep.equal({
        button: accent,
        onButton: surface,
        corners: '999px',
        note: '12px',
        tab: accent,
        ring: accent,
        chart: accent,
        card: surface,
        title: text,
        font: '"Avenir Next", sans-serif',
      });
      takeOff();
      for (const value of Object.values(before)) expect([accent, surface]).not.to.include(value);
    });
  }
});
