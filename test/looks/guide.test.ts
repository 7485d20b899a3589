import { expect, fixture, html } from '@open-wc/testing';
import '@usage-kit/elements/define/all.js';
import { mockedClient } from '../elements/mocked-client.js';
import { all } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { drawn, drawnAll, themeBlocks, putOn } from './account.js';

const fileOf = async (theme: string): Promise<string> =>
  (await fetch(`/packages/elements/themes/${theme}.css`)).text();

describe('the guide to themes', () => {
  it('sets one of several themes for a part of a page, with its own code', async () => {
    const [, code = ''] = await themeBlocks('Themes', 'html');
    const takeOff = [putOn(await fileOf('carbon')), putOn(await fileOf('material'))];
    const client = mockedClient('moderate');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(...new DOMParser().parseFromString(code, 'text/html').body.children);
    const inside = box.querySelector('usage-overview');
    const outside = document.createElement('usage-overview');
    box.append(outside);
    if (!inside) throw new Error('The guide shows no overview.');
    const corners: string[] = [];
    for (const overview of [inside, outside]) {
      overview.client = client;
      await until(() => drawnAll(overview, '.card').length > 0, 'cards');
      corners.push(getComputedStyle(drawn(overview, '.card')).borderRadius);
    }
    expect(corners).to.deep.equal(['0px', '16px']);
    for (const off of takeOff) off();
    client.close();
  });

  it('makes a part of a page dense with its own code', async () => {
    const [code = ''] = await themeBlocks('Density', 'css');
    const takeOff = putOn(code);
    const client = mockedClient('moderate');
    const box = await fixture<HTMLElement>(
      html`<div class="dense"><usage-tools .client=${client}></usage-tools></div>`,
    );
    await until(() => all(box, 'rowheader').length > 3, 'rows');
    expect(drawn(box, 'tbody tr').getBoundingClientRect().height).to.equal(36);
    takeOff();
    client.close();
  });
});
