import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../define/usage-models.js';
import { present } from '../../testing/present.js';
import type { DrawerPart } from './drawer-part.js';

describe('usage-part-drawer', () => {
  it('stays open where it is opened again in the moment in which it was closed', async () => {
    const drawer = await fixture<DrawerPart>(
      html`<usage-part-drawer .heading=${'Details'} .open=${true}></usage-part-drawer>`,
    );
    let asked = 0;
    drawer.addEventListener('part-close', () => (asked += 1));
    const dialog = present(drawer.shadowRoot?.querySelector('dialog'));
    // The browser tells late that it was closed.
    const closed = oneEvent(dialog, 'close');
    drawer.open = false;
    await drawer.updateComplete;
    drawer.open = true;
    await drawer.updateComplete;
    await closed;
    expect(asked).to.equal(0);
    expect(drawer.open).to.be.true;
    expect(dialog.matches(':modal')).to.be.true;
  });
});
