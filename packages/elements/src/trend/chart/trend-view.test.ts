import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { all, focused, one, rowsOf } from '../../../../../test/elements/screen.js';
import { axeFindings } from '../../testing/axe.js';
import {
  bucket,
  days,
  drawnTrend,
  isDrawn,
  placeTrend,
  trendData,
  untilDrawn,
} from '../../testing/trend-chart.js';

describe('the trend and its table', () => {
  it('is a figure that is named by what happened', async () => {
    one(await drawnTrend(), 'figure', 'Ten days of it.');
  });

  it('has the same in a table, with its total and what is exact', async () => {
    const { chart } = await placeTrend({
      view: 'table',
      shown: trendData({
        buckets: [bucket(0, 12.340007, 3), bucket(1, 0.1, 1)],
        before: [bucket(-2, 1, 5)],
      }),
    });
    one(chart, 'table', 'Ten days of it.');
    one(chart, 'region', 'Ten days of it.');
    expect(all(chart, 'columnheader').map((each) => each.textContent)).to.deep.equal([
      'Day',
      'Models',
      'Guardrails',
      'Custom scripts',
      'Credits',
      'Tool runs',
      'Credits (previous period)',
      'Tool runs (previous period)',
    ]);
    expect(rowsOf(chart)).to.deep.equal([
      ['Sun 1 November', '12.34', '0.00', '0.25', '12.59', '3', '1.25', '5'],
      ['Mon 2 November', '0.10', '0.00', '0.25', '0.35', '1', '', ''],
      ['Total', '12.44', '0.00', '0.50', '12.94', '4', '1.25', '5'],
    ]);
    const titles = all(chart, 'cell').map(({ title }) => title);
    expect(titles.filter(Boolean)).to.deep.equal([
      '12.340007',
      '12.590007',
      '12.440007',
      '12.940007',
    ]);
    expect(isDrawn(chart)).to.equal(false);
  });

  it('takes the focus along where it turns into its table', async () => {
    const chart = await drawnTrend();
    await sendKeys({ press: 'Tab' });
    chart.view = 'table';
    await chart.updateComplete;
    expect(focused()).to.equal(one(chart, 'region'));
  });

  it('goes from table to chart and back', async () => {
    const { chart } = await placeTrend({ view: 'table' });
    expect(isDrawn(chart)).to.equal(false);
    chart.view = 'chart';
    await untilDrawn(chart);
    chart.view = 'table';
    await chart.updateComplete;
    expect(isDrawn(chart)).to.equal(false);
    one(chart, 'table');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds with values on screen, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const chart = await drawnTrend({ shown: trendData({ before: days(10, -10) }) });
      await sendKeys({ press: 'Tab' });
      await chart.updateComplete;
      expect(await axeFindings(chart)).to.deep.equal([]);
      chart.view = 'table';
      await chart.updateComplete;
      expect(await axeFindings(chart)).to.deep.equal([]);
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});
