import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '@usage-kit/elements/define/all.js';
import type { UsagePage } from '@usage-kit/elements';
import type { ScenarioName } from '@usage-kit/mocks/scenarios';
import { all } from '../elements/screen.js';
import { until } from '../../packages/elements/src/testing/until.js';
import { clientOf, drawn, drawnAll } from './account.js';

async function printed(scenario: ScenarioName, tab: string): Promise<UsagePage> {
  const client = clientOf(scenario);
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
  await new Promise((resolve) => setTimeout(resolve, 50));
  return page;
}

describe('on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
  });

  for (const tab of ['overview', 'tools', 'models', 'guardrails', 'scripts']) {
    it(`there is nothing to press in ${tab}, and the open tab is named`, async () => {
      const page = await printed('moderate', tab);
      // The button in a row is its name.
      const pressed = drawnAll(page, 'button, select, input, summary').filter(
        (element) => !element.matches('.opener, .tab'),
      );
      expect(pressed.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(drawnAll(page, '.tab')).to.have.length(1);
    });
  }

  it('a table is whole, in its order, and does not say what is not missing', async () => {
    const page = await printed('moderate', 'tools');
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

  it('a long table has the rows that are loaded and says which', async () => {
    const page = await printed('many-tools', 'tools');
    expect(all(page, 'rowheader')).to.have.length(100);
    expect(drawn(page, '.printed').textContent).to.equal('1–100 / 100,000');
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

  it('is light, and its colours are kept', async () => {
    const box = await fixture<HTMLElement>(html`<div style="color-scheme: dark"></div>`);
    const page = await printed('moderate', 'overview');
    box.append(page);
    const style = getComputedStyle(drawn(page, '.card'));
    expect(style.backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(style.printColorAdjust).to.equal('exact');
    expect(style.breakInside).to.equal('avoid');
  });

  it('a dark page draws its chart with the colours of light, and is as it was afterwards', async () => {
    const client = clientOf('moderate');
    const box = await fixture<HTMLElement>(
      html`<div style="color-scheme: dark">
        <usage-overview .client=${client}></usage-overview>
      </div>`,
    );
    await until(() => drawnAll(box, 'canvas').length === 1, 'canvas');
    const canvas = drawn(box, 'canvas') as HTMLCanvasElement;
    canvas.scrollIntoView();
    /** Whether there is a dot of this colour in the picture. */
    const has = ([red, green, blue]: readonly number[]): boolean => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
      }
      return false;
    };
    const [ofLight, ofDark] = [
      [0x2f, 0x5b, 0xd7],
      [0x7e, 0xa2, 0xff],
    ];
    await until(() => has(ofDark), 'a drawing for the dark');
    dispatchEvent(new Event('beforeprint'));
    expect([has(ofLight), has(ofDark)]).to.deep.equal([true, false]);
    dispatchEvent(new Event('afterprint'));
    await until(() => has(ofDark), 'the drawing as it was');
    client.close();
  });
});
