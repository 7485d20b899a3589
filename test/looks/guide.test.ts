import { expect, fixture, html } from '@open-wc/testing';
import '@usage-kit/elements/define/all.js';
import { all } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { clientOf, drawn, drawnAll, guideBlocks, putOn } from './account.js';

const fileOf = async (theme: string): Promise<string> =>
  (await fetch(`/packages/elements/themes/${theme}.css`)).text();

describe('the guide to themes', () => {
  it('chooses one of several themes for a part of a page, by its own lines', async () => {
    const [, code = ''] = await guideBlocks('A theme from the kit', 'html');
    const takeOff = [putOn(await fileOf('carbon')), putOn(await fileOf('material'))];
    const client = clientOf('moderate');
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

  it('makes a part of a page dense by its own lines', async () => {
    const [code = ''] = await guideBlocks('Density', 'css');
    const takeOff = putOn(code);
    const client = clientOf('moderate');
    const box = await fixture<HTMLElement>(
      html`<div class="dense"><usage-tools .client=${client}></usage-tools></div>`,
    );
    await until(() => all(box, 'rowheader').length > 3, 'rows');
    expect(drawn(box, 'tbody tr').getBoundingClientRect().height).to.equal(36);
    takeOff();
    client.close();
  });

  it('names every token that there is, and none that there is not', async () => {
    const guide = await (await fetch('/docs/guides/themes.md')).text();
    const named = new Set(guide.match(/--usage-[a-z0-9]+(?:-[a-z0-9]+)*/g));
    for (const size of guide.match(/`-(?:tiny|large|title|figure)`/g) ?? []) {
      named.add(`--usage-font-size${size.slice(1, -1)}`);
    }
    for (const grey of guide.match(/`-\d`/g) ?? []) named.add(`--usage-grey${grey.slice(1, -1)}`);
    const { tokens } = await import('../../packages/elements/src/styles/tokens.js');
    const { base } = await import('../../packages/elements/src/styles/base.js');
    const texts = [tokens, base].flat(Infinity as 1).map(String);
    const there = new Set(texts.join('').match(/--usage-[\w-]+/g));
    expect([...there].sort()).to.deep.equal([...named].sort());
  });
});
