import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { all, one, rowsOf, textOf } from '../../../../../test/elements/screen.js';
import { axeFindings } from '../../testing/axe.js';
import { canvasColor, recordCanvases, type CanvasRecorder } from '../../testing/canvas-recorder.js';
import { intersectionsTold } from '../../testing/intersection.js';
import { present } from '../../testing/present.js';
import {
  drawnTrend,
  isDrawn,
  placeTrend,
  trendData,
  TrendSubject,
  untilDrawn,
} from '../../testing/trend-chart.js';
import { until } from '../../testing/until.js';
import { TrendChartPart } from './trend-chart.js';

describe('the loading of the trend', () => {
  const { load } = TrendChartPart;
  afterEach(() => {
    TrendChartPart.load = load;
  });

  it('loads what draws when it is first seen, and not before', async () => {
    let asked = 0;
    TrendChartPart.load = () => {
      asked += 1;
      return load();
    };
    const { box, chart } = await placeTrend({ hidden: true });
    await intersectionsTold(chart);
    expect(asked).to.equal(0);
    box.style.display = 'block';
    await untilDrawn(chart);
    expect(asked).to.equal(1);
    expect(present(chart.drawing).clientWidth).to.equal(640);
  });

  it('lets no shape stand behind what another chart has brought', async () => {
    TrendChartPart.load = () => load();
    const { box, chart: late } = await placeTrend({ hidden: true });
    expect(late.shadowRoot?.querySelector('.skeleton')).not.to.equal(null);
    await drawnTrend();
    box.style.display = 'block';
    await untilDrawn(late);
    await until(() => late.shadowRoot?.querySelector('.skeleton') === null, 'no shape');
  });

  it('shows its table if the drawing code fails to load', async () => {
    TrendChartPart.load = () => Promise.reject(new TypeError('Failed to fetch'));
    const { chart } = await placeTrend();
    await until(() => all(chart, 'table').length === 1);
    expect(textOf(chart)).to.match(/^Couldn't load the chart\. Here's the data as a table\./);
    expect(rowsOf(chart).map(([day]) => day)).to.include.members([
      'Sun 1 November',
      'Tue 10 November',
      'Total',
    ]);
    expect(await axeFindings(chart)).to.deep.equal([]);
  });

  describe('on paper, where it was never seen', () => {
    let recorder: CanvasRecorder;
    before(() => {
      recorder = recordCanvases();
    });
    after(() => recorder.stop());
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    });

    const unseen = async (): Promise<TrendSubject> => {
      await fixture(html`<div style="block-size: 5000px"></div>`);
      scrollTo(0, 0);
      const { chart } = await placeTrend();
      await intersectionsTold(chart);
      expect(isDrawn(chart)).to.equal(false);
      return chart;
    };

    /** The colors of the lines across the drawing: here those of credits alone. */
    const lineInks = (chart: TrendSubject): unknown[] =>
      recorder
        .on(present(chart.drawing))
        .filter(({ kind, lineWidth }) => kind === 'stroke' && lineWidth > 1)
        .map(({ ink }) => ink);

    it('has its table where what draws does not come in time, and is a chart afterwards', async () => {
      let asked = 0;
      let arrive = (): void => undefined;
      TrendChartPart.load = () => {
        asked += 1;
        return new Promise((resolve) => {
          arrive = () => resolve(load());
        });
      };
      const chart = await unseen();
      expect(asked).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      // Nothing that is awaited comes before the page is on paper.
      one(chart, 'table', 'Ten days of it.');
      expect(rowsOf(chart).at(-1)?.[0]).to.equal('Total');
      expect(chart.shadowRoot?.querySelector('.skeleton, canvas')).to.equal(null);
      expect(asked).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      expect(all(chart, 'table')).to.have.length(0);
      arrive();
      chart.scrollIntoView();
      await untilDrawn(chart);
    });

    it('is drawn at once where another chart has brought what draws', async () => {
      TrendChartPart.load = () => load();
      const chart = await unseen();
      const other = new TrendSubject();
      other.data = trendData();
      other.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 300px';
      document.body.append(other);
      await untilDrawn(other);
      other.remove();
      expect(isDrawn(chart)).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      expect(isDrawn(chart)).to.equal(true);
      expect(lineInks(chart), 'the line').to.deep.equal([canvasColor('rgb(47, 91, 215)')]);
      expect(all(chart, 'table')).to.have.length(0);
    });

    it('loads what draws where a style of print leaves it the time', async () => {
      TrendChartPart.load = () => load();
      const chart = await unseen();
      await emulateMedia({ media: 'print' });
      await untilDrawn(chart);
      expect(all(chart, 'table')).to.have.length(0);
      expect(lineInks(chart), 'the line').to.deep.equal([canvasColor('rgb(47, 91, 215)')]);
    });
  });
});
