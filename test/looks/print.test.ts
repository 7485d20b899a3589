import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@usage-kit/elements/define/all.js';
import type { UsagePage } from '@usage-kit/elements';
import type { UsageClient } from '@usage-kit/client';
import { mockedClient } from '../elements/mocked-client.js';
import { all } from '../elements/screen.js';
import { ScriptedBackend } from '../elements/scripted-backend.js';
import { manyTools } from '../elements/scripted-rows.js';
import { drain } from '../../packages/elements/src/testing/pending.js';
import { plainText } from '../../packages/elements/src/testing/plain-text.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { drawn, drawnAll } from './account.js';

async function printed(client: UsageClient, tab: string): Promise<UsagePage> {
  const page = await fixture<UsagePage>(
    html`<usage-page tab=${tab} style="width: 700px" .client=${client}></usage-page>`,
  );
  await until(
    () =>
      (tab === 'overview' ? drawnAll(page, '.cards .card').length : all(page, 'rowheader').length) >
      1,
    tab,
  );
  await emulateMedia({ media: 'print' });
  dispatchEvent(new Event('beforeprint'));
  await drain();
  return page;
}

describe('on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  for (const tab of ['overview', 'tools', 'models', 'guardrails', 'scripts']) {
    it(`${tab} has nothing to press, and the open tab is named`, async () => {
      const page = await printed(mockedClient('moderate'), tab);
      // The button in a row is its name.
      const pressed = drawnAll(page, 'button, select, input, summary').filter(
        (element) => !element.matches('.opener, .tab'),
      );
      expect(pressed.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(drawnAll(page, '.tab')).to.have.length(1);
    });
  }

  it('a table is complete, in its order, and does not say which rows it has', async () => {
    const page = await printed(mockedClient('moderate'), 'tools');
    expect(all(page, 'rowheader').map(({ textContent }) => textContent)).to.deep.equal([
      'Ticket triage',
      'Knowledge base search',
      'Meeting notes',
      'Refund checker',
      'Warranty lookup',
      'Call summary',
      'Policy lookup',
      'Address cleaner',
      'Translation desk',
      'Weekly digest',
    ]);
    expect(drawnAll(page, '.printed')).to.have.length(0);
    const { scrollHeight, clientHeight } = drawn(page, '.scroller');
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('a long table has the rows that are loaded, and says which', async () => {
    const count = 100_000;
    const tools = manyTools(count);
    const backend = new ScriptedBackend().on('tools', ({ search }) => {
      const [offset = 0, limit = 0] = ['offset', 'limit'].map((name) => Number(search.get(name)));
      const items = tools.slice(offset, offset + limit);
      return { summary: { totalTools: count, totalRuns: 0 }, items, total: count, offset };
    });
    const page = await printed(backend.client(), 'tools');
    expect(all(page, 'rowheader')).to.have.length(100);
    expect(plainText(drawn(page, '.printed').textContent)).to.equal('1–100 / 100,000');
    const rows = drawnAll(page, 'tbody tr').map((row) => row.getBoundingClientRect());
    for (const [at, row] of rows.entries()) {
      expect(Math.round(row.top), `row ${at}`).to.be.at.least(
        Math.round(rows[at - 1]?.bottom ?? 0),
      );
    }
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    await until(() => all(page, 'rowheader').length < 60, 'only the rows in sight again');
    expect(drawnAll(page, '.printed')).to.have.length(0);
  });

  it('is light, and its colors are kept', async () => {
    const box = await fixture<HTMLElement>(html`<div style="color-scheme: dark"></div>`);
    const page = await printed(mockedClient('moderate'), 'overview');
    box.append(page);
    const style = getComputedStyle(drawn(page, '.card'));
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style.printColorAdjust).to.equal('exact');
    expect(style.breakInside).to.equal('avoid');
  });

  it('a dark page prints its chart as a light one does, and is dark again afterwards', async () => {
    const client = mockedClient('moderate');
    const chartIn = async (scheme: string): Promise<() => string> => {
      const box = await fixture<HTMLElement>(
        html`<div style=${`color-scheme: ${scheme}`}>
          <usage-overview .client=${client}></usage-overview>
        </div>`,
      );
      await until(() => drawnAll(box, 'canvas').length === 1, 'canvas');
      const canvas = drawn(box, 'canvas') as HTMLCanvasElement;
      canvas.scrollIntoView();
      const picture = (): string => canvas.toDataURL();
      const { width, height } = canvas;
      const blank = Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
      let before: string;
      do {
        before = picture();
        await drain();
      } while (before === blank || before !== picture());
      return picture;
    };
    const light = (await chartIn('light'))();
    const chart = await chartIn('dark');
    const dark = chart();
    expect(dark === light, 'light and dark look the same').to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(chart() === light, 'as light on paper').to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await until(() => chart() === dark, 'as dark as before');
    client.close();
  });
});
