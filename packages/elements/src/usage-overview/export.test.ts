import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { all, nameOf, one, textOf, untilReads } from '../../../../test/elements/screen.js';
import '../define/usage-overview.js';
import { TrendChartPart } from '../trend/chart/trend-chart.js';
import { ready } from '../testing/fake-client.js';
import { drain } from '../testing/pending.js';
import { SavedFiles } from '../testing/saved-files.js';
import { until } from '../testing/until.js';
import { fakeClient, show, trendOf } from './testing/overview.js';
import type { UsageOverview } from './usage-overview.js';

describe('the export of usage-overview', () => {
  let saved: SavedFiles;
  beforeEach(() => {
    saved = new SavedFiles();
  });
  afterEach(() => saved.restore());

  async function exportAs(overview: UsageOverview, item: string): Promise<void> {
    one(overview, 'button', 'Export').click();
    await nextFrame();
    one(overview, 'button', item).click();
  }

  it('saves exact data as CSV', async () => {
    const overview = await show({
      client: fakeClient({ trend: ready(trendOf(['1.5', '0.000001'])) }),
    });
    await exportAs(overview, 'Data (CSV)');
    const file = await saved.first();
    expect(file.name).to.equal('acc_1-trend-cycle.csv');
    expect(await file.blob.text()).to.equal(
      'Day,Models,Guardrails,Custom scripts,Credits,Tool runs\r\n' +
        '2026-11-01T00:00:00Z,1.5,0,0,1.5,0\r\n' +
        '2026-11-02T00:00:00Z,0.000001,0,0,0.000001,1\r\n',
    );
    await until(() => textOf(one(overview, 'status')).includes('Saved as acc_1-trend-cycle.csv.'));
  });

  it('saves the chart as an image', async () => {
    const overview = await show({ client: fakeClient(), range: '30d' });
    await until(
      () =>
        overview.shadowRoot
          ?.querySelector('usage-part-trend')
          ?.shadowRoot?.querySelector('usage-part-trend-chart')?.drawing !== undefined,
      'drawn',
    );
    await exportAs(overview, 'Image (PNG)');
    const file = await saved.first();
    expect(file.name).to.equal('acc_1-trend-30d.png');
    const picture = await createImageBitmap(file.blob);
    expect(picture.width).to.be.above(900);
    expect(picture.height).to.be.above(250);
  });

  describe('of a chart that was never on screen', () => {
    const { load } = TrendChartPart;
    afterEach(() => {
      TrendChartPart.load = load;
    });

    const unseen = async (): Promise<UsageOverview> => {
      await fixture(html`<div style="block-size: 5000px"></div>`);
      scrollTo(0, 0);
      const overview = await show({ client: fakeClient() });
      await untilReads(overview, '40 credits in 21 days');
      return overview;
    };

    it('loads the chart and saves its image', async () => {
      TrendChartPart.load = () => import('../trend/chart/trend-canvas.js');
      await exportAs(await unseen(), 'Image (PNG)');
      const file = await saved.first();
      expect(file.name).to.equal('acc_1-trend-cycle.png');
      expect((await createImageBitmap(file.blob)).height).to.be.above(250);
    });

    it("reports a chart that can't be loaded, and saves nothing", async () => {
      TrendChartPart.load = () => Promise.reject(new Error('gone'));
      const overview = await unseen();
      await exportAs(overview, 'Image (PNG)');
      await until(() => textOf(one(overview, 'status')).includes("Couldn't create the image."));
      await drain();
      expect(saved.files).to.deep.equal([]);
    });

    it('prints a table and no legend', async () => {
      TrendChartPart.load = () => new Promise(() => undefined);
      const overview = await unseen();
      const legend = (): Element | null | undefined =>
        overview.shadowRoot
          ?.querySelector('usage-part-trend')
          ?.shadowRoot?.querySelector('.legend');
      expect(legend()?.checkVisibility()).to.equal(true);
      dispatchEvent(new Event('beforeprint'));
      expect(legend()?.checkVisibility()).to.equal(false);
      dispatchEvent(new Event('afterprint'));
      expect(legend()?.checkVisibility()).to.equal(true);
    });
  });

  it('offers no image, and shows no legend, if there is nothing to draw', async () => {
    const overview = await show({ client: fakeClient({ trend: ready(trendOf(['0'])) }) });
    await untilReads(overview, 'No usage in this period');
    one(overview, 'button', 'Export').click();
    await nextFrame();
    expect(all(overview, 'button').map(nameOf)).to.include('Data (CSV)');
    expect(all(overview, 'button').map(nameOf)).not.to.include('Image (PNG)');
    expect(
      overview.shadowRoot?.querySelector('usage-part-trend')?.shadowRoot?.querySelector('.legend'),
    ).to.equal(null);
  });

  it('asks the page first, which can prevent it', async () => {
    const overview = await show({ client: fakeClient() });
    const details: unknown[] = [];
    overview.addEventListener('usage-export', (event) => {
      details.push(event.detail);
      event.preventDefault();
    });
    await exportAs(overview, 'Data (CSV)');
    await drain();
    expect(saved.files).to.deep.equal([]);
    expect(details).to.deep.equal([{ accountId: 'acc_1', kind: 'trend', format: 'csv', rows: 21 }]);
  });

  it('offers no image of a table', async () => {
    const overview = await show({ client: fakeClient() });
    one(overview, 'button', 'View as table').click();
    await nextFrame();
    one(overview, 'button', 'Export').click();
    await nextFrame();
    expect(all(overview, 'button').map(nameOf)).to.include('Data (CSV)');
    expect(all(overview, 'button').map(nameOf)).not.to.include('Image (PNG)');
  });
});
