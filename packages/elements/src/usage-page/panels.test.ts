import { expect } from '@open-wc/testing';
import { all, focused, one, untilReads } from '../../../../test/elements/screen.js';
import '../define/usage-page.js';
import { axeFindings } from '../testing/axe.js';
import { present } from '../testing/present.js';
import { show } from './testing/page.js';
import { UsagePage } from './usage-page.js';

describe('the panels of usage-page', () => {
  const { load } = UsagePage;
  afterEach(() => {
    UsagePage.load = load;
  });

  it('are loaded when their tab is first opened', async () => {
    const loaded: string[] = [];
    const page = await show();
    UsagePage.load = (panel) => {
      loaded.push(panel.name.toString());
      return load(panel);
    };
    one(page, 'tab', 'Tools').click();
    await untilReads(page, 'Invoice matcher');
    one(page, 'tab', 'Overview').click();
    await page.updateComplete;
    one(page, 'tab', 'Tools').click();
    await page.updateComplete;
    expect(loaded).to.have.length(1);
  });

  it('report that they could not be loaded, and load on another try', async () => {
    let broken = true;
    UsagePage.load = (panel) => (broken ? Promise.reject(new TypeError('gone')) : load(panel));
    const page = await show({ attributes: { tab: 'tools' } });
    await untilReads(
      page,
      "Couldn't load Tools Part of this page failed to load. Check your connection.",
    );
    expect(await axeFindings(page)).to.deep.equal([]);
    broken = false;
    one(page, 'button', 'Try again').focus();
    one(page, 'button', 'Try again').click();
    await untilReads(page, 'Invoice matcher');
    expect(focused()).to.equal(one(page, 'heading', 'Usage'));
  });

  it('keep their state while another tab is open', async () => {
    const page = await show({ attributes: { tab: 'tools' } });
    await untilReads(page, 'Invoice matcher');
    const field = one(page, 'searchbox') as HTMLInputElement;
    field.value = 'inv';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    one(page, 'tab', 'Overview').click();
    await page.updateComplete;
    expect(all(page, 'searchbox')).to.have.length(0);
    one(page, 'tab', 'Tools').click();
    await page.updateComplete;
    expect(one(page, 'searchbox')).to.equal(field);
    expect(field.value).to.equal('inv');
  });

  it('take a range when they are on screen', async () => {
    const page = await show({ attributes: { tab: 'tools' } });
    await untilReads(page, 'Invoice matcher');
    const tools = present(page.shadowRoot?.querySelector('usage-tools'));
    one(page, 'tab', 'Overview').click();
    one(page, 'radio', '30 days').click();
    await page.updateComplete;
    expect(tools.range).to.equal('cycle');
    one(page, 'tab', 'Tools').click();
    await page.updateComplete;
    expect(tools.range).to.equal('30d');
  });
});
