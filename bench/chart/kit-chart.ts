import type { TrendBucket } from '../../packages/elements/src/trend/model/bucket.js';
import { TrendChartPart } from '../../packages/elements/src/trend/chart/trend-chart.js';
import type { TrendData } from '../../packages/elements/src/trend/model/trend-data.js';
import { tokens } from '../../packages/elements/src/styles/tokens.js';
import type { Contender } from './contender.js';

/** The chart with the tokens that a panel gives it. */
class KitChart extends TrendChartPart {
  static override styles = [tokens, TrendChartPart.styles];
}
customElements.define('bench-trend-chart', KitChart);

function dataOf(buckets: readonly TrendBucket[]): TrendData {
  const fromMs = buckets[0]?.startsAt ?? 0;
  const toMs = buckets.at(-1)?.endsAt ?? 0;
  return {
    range: { fromMs, toMs },
    interval: 'hour',
    timezone: 'UTC',
    buckets,
    before: undefined,
    ahead: [],
    usedUp: undefined,
    nowMs: toMs,
  };
}

/** The kit's chart as a panel uses it: from the buckets as they come, with its walk, its values and its name. */
export const kitChart: Contender = {
  name: 'usage-kit',
  async create(box, buckets) {
    const chart = new KitChart();
    chart.summary = 'A year of usage, hour by hour.';
    chart.data = dataOf(buckets);
    box.append(chart);
    await chart.updateComplete;
    while (!chart.drawing) await new Promise(requestAnimationFrame);
    return {
      async update(next) {
        chart.data = dataOf(next);
        await chart.updateComplete;
      },
      unmount: () => chart.remove(),
    };
  },
};
