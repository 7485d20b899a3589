import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@usage-kit/elements/define/all.js';
import { drawn, themeBlocks, putOn } from './account.js';

const light = 'rgb(20, 24, 31)';
const dark = 'rgb(238, 241, 246)';

/** The color of the title of a page that is in these boxes, the outermost first. */
async function inkIn(...schemes: readonly string[]): Promise<string> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  let inner = box;
  for (const scheme of schemes) {
    const next = document.createElement('div');
    if (scheme.startsWith('.')) next.className = scheme.slice(1);
    else next.style.setProperty('color-scheme', scheme);
    inner.append(next);
    inner = next;
  }
  const page = document.createElement('usage-page');
  inner.append(page);
  await page.updateComplete;
  const { color } = getComputedStyle(drawn(page, '.title'));
  box.remove();
  return color;
}

describe('the color scheme', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const [system, boxes, expected] of [
    // A page that says nothing is light, whatever the system is.
    ['light', [], light],
    ['dark', [], light],
    ['light', ['light'], light],
    ['dark', ['light'], light],
    ['light', ['dark'], dark],
    ['dark', ['dark'], dark],
    ['light', ['light dark'], light],
    ['dark', ['light dark'], dark],
    ['dark', ['only light'], light],
    // The nearest one counts.
    ['dark', ['light dark', 'light'], light],
    ['light', ['light dark', 'dark'], dark],
    ['light', ['dark', 'light'], light],
  ] as const) {
    it(`is ${expected === dark ? 'dark' : 'light'} in ${boxes.join(' > ') || 'a page without one'} on a ${system} system`, async () => {
      await emulateMedia({ colorScheme: system });
      expect(await inkIn(...boxes)).to.equal(expected);
    });
  }

  it('is as the guide says', async () => {
    const [code = ''] = await themeBlocks('Light and dark', 'css');
    const takeOff = putOn(code);
    await emulateMedia({ colorScheme: 'dark' });
    expect(await inkIn()).to.equal(dark);
    await emulateMedia({ colorScheme: 'light' });
    expect(await inkIn()).to.equal(light);
    expect(await inkIn('.night')).to.equal(dark);
    takeOff();
  });
});
