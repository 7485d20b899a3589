import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { all, focused, nameOf, one } from '../../../../../test/elements/screen.js';
import { tokens } from '../../styles/tokens.js';
import { MenuPart } from './menu.js';

class Subject extends MenuPart {
  static override styles = [tokens, MenuPart.styles];
}
customElements.define('test-menu', Subject);

const show = (): Promise<Subject> =>
  fixture(
    html`<test-menu
      .label=${'Export'}
      .items=${[
        { id: 'png', label: 'Picture' },
        { id: 'csv', label: 'Data' },
      ]}
    ></test-menu>`,
  );
const names = (menu: Subject): string[] => all(menu, 'button').map(nameOf);

describe('usage-part-menu', () => {
  it('opens with the keyboard, and Escape gives the focus back', async () => {
    const menu = await show();
    expect(names(menu)).to.deep.equal(['Export']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await menu.updateComplete;
    expect(names(menu)).to.deep.equal(['Export', 'Picture', 'Data']);
    expect(one(menu, 'button', 'Export').getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent.trim()).to.equal('Picture');
    await sendKeys({ press: 'Escape' });
    await menu.updateComplete;
    expect(names(menu)).to.deep.equal(['Export']);
    expect(focused()?.textContent.trim()).to.equal('Export');
  });

  it('tells the choice and closes', async () => {
    const menu = await show();
    one(menu, 'button', 'Export').click();
    await menu.updateComplete;
    let detail: unknown;
    menu.addEventListener('part-choose', (event) => {
      detail = (event as CustomEvent<string>).detail;
    });
    one(menu, 'button', 'Data').click();
    await menu.updateComplete;
    expect(detail).to.equal('csv');
    expect(names(menu)).to.deep.equal(['Export']);
    expect(focused()?.textContent.trim()).to.equal('Export');
  });

  it('closes when the focus goes elsewhere', async () => {
    const menu = await show();
    one(menu, 'button', 'Export').focus();
    one(menu, 'button', 'Export').click();
    await menu.updateComplete;
    one(menu, 'button', 'Data').focus();
    await menu.updateComplete;
    expect(names(menu)).to.have.length(3);
    await sendKeys({ press: 'Tab' });
    await menu.updateComplete;
    expect(names(menu)).to.deep.equal(['Export']);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stays in sight under a button at the page's ${dir} start`, async () => {
      const menu = await show();
      menu.style.cssText = 'position: fixed; top: 0; inset-inline-start: 4px';
      menu.parentElement?.setAttribute('dir', dir);
      menu.items = [{ id: 'long', label: 'A choice of words that is far longer than its button' }];
      one(menu, 'button', 'Export').click();
      await menu.updateComplete;
      const { left, right } = one(menu, 'button', /^A choice/).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  it('comes back in sight when the window gets narrower', async () => {
    const menu = await show();
    menu.style.cssText = 'position: fixed; top: 0; right: 280px';
    menu.items = [{ id: 'long', label: 'A choice of words that is far longer than its button' }];
    one(menu, 'button', 'Export').click();
    await menu.updateComplete;
    const resized = new Promise((resolve) => {
      window.addEventListener('resize', resolve, { once: true });
    });
    await setViewport({ width: 420, height: 600 });
    await resized;
    const { left } = one(menu, 'button', /^A choice/).getBoundingClientRect();
    await setViewport({ width: 800, height: 600 });
    expect(left).to.be.at.least(0);
  });
});
