import { expect } from '@open-wc/testing';
import { holdInHash } from './hold-in-hash.js';
import { until } from '../testing/until.js';

describe('holdInHash', () => {
  const before = location.href;
  let page: HTMLElement;
  let end: () => void;
  const at = (hash: string): void =>
    history.replaceState(null, '', hash || location.pathname + location.search);
  const hold = (options?: { path?: string }): void => {
    page = document.createElement('div');
    end = holdInHash(page, options);
  };
  const set = async (name: string, value: string | null): Promise<void> => {
    if (value === null) page.removeAttribute(name);
    else page.setAttribute(name, value);
    // An observer tells in a microtask.
    await Promise.resolve();
  };
  afterEach(() => {
    end();
    history.replaceState(null, '', before);
  });

  it('opens the page as the address says', () => {
    at('#/usage?tab=tools&range=2026-11-01/2026-11-20&compare=&detail=model:m1&theme=dark');
    hold({ path: '/usage' });
    expect(page.getAttribute('tab')).to.equal('tools');
    expect(page.getAttribute('range')).to.equal('2026-11-01/2026-11-20');
    expect(page.hasAttribute('compare')).to.be.true;
    expect(page.getAttribute('detail')).to.equal('model:m1');
  });

  it('writes what people do, and leaves the rest of the hash', async () => {
    at('#/usage?theme=dark');
    hold();
    await set('tab', 'tools');
    expect(location.hash).to.equal('#/usage?theme=dark&tab=tools');
    await set('range', '2026-11-01/2026-11-20');
    expect(location.hash).to.equal('#/usage?theme=dark&tab=tools&range=2026-11-01/2026-11-20');
    await set('tab', null);
    await set('range', null);
    expect(location.hash).to.equal('#/usage?theme=dark');
  });

  it('works on a hash that is empty', async () => {
    at('');
    hold();
    await set('tab', 'models');
    expect(location.hash).to.equal('#?tab=models');
    await set('tab', null);
    expect(location.hash).to.equal('');
  });

  it('goes back', async () => {
    at('#/usage');
    hold();
    await set('tab', 'tools');
    await set('tab', 'models');
    history.back();
    await until(() => page.getAttribute('tab') === 'tools', 'the tab before');
    history.back();
    await until(() => page.getAttribute('tab') === null, 'no tab, as at first');
    expect(location.hash).to.equal('#/usage');
  });

  it('adds no history entry for a link to a page that is not defined yet', async () => {
    history.pushState(null, '', '#/usage?tab=tools&compare=true');
    const { length } = history;
    hold({ path: '/usage' });
    // What the page does of it once it is: a boolean attribute has no value.
    await Promise.resolve();
    page.setAttribute('compare', '');
    await Promise.resolve();
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('#/usage?tab=tools&compare=true');
  });

  it('adds no history entry for a link that is written otherwise', async () => {
    history.pushState(null, '', '#/usage');
    hold({ path: '/usage' });
    location.hash = '#/usage?tab=overview&compare';
    await until(() => page.hasAttribute('compare'), 'the comparison of the link');
    const { length } = history;
    await Promise.resolve();
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal('#/usage?tab=overview&compare');
    await set('tab', 'tools');
    expect(location.hash).to.equal('#/usage?tab=tools&compare=');
  });

  it('adds no history entry for a closed detail', async () => {
    // A new place: what lay ahead of the last one is gone, so that places can be counted.
    history.pushState(null, '', '#/usage');
    hold();
    const { length } = history;
    await set('detail', 'script:s 1&x');
    expect(history.length).to.equal(length + 1);
    expect(location.hash).to.equal('#/usage?detail=script:s+1%26x');
    await set('detail', null);
    expect(history.length).to.equal(length + 1);
    expect(location.hash).to.equal('#/usage');
  });

  it('is quiet under another path, and when it has ended', async () => {
    at('#/other?tab=tools');
    hold({ path: '/usage' });
    expect(page.hasAttribute('tab')).to.be.false;
    await set('tab', 'models');
    expect(location.hash).to.equal('#/other?tab=tools');
    at('#/usage');
    end();
    await set('tab', 'scripts');
    expect(location.hash).to.equal('#/usage');
  });
});
