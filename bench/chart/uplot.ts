import type { TrendBucket } from '../../packages/elements/src/trend/model/bucket.js';
import type { Contender } from './contender.js';

type Columns = readonly (readonly number[])[];

/** As much of uPlot as is used here; the package is installed by the bench alone. */
export interface UPlotClass {
  new (
    options: object,
    data: Columns,
    box: HTMLElement,
  ): { setData(data: Columns): void; destroy(): void };
  readonly paths: { bars(options: object): unknown };
}

const size = { width: 960, height: 250 };

/** Numbers as uPlot takes them. Made once for each range, before anything is measured. */
const made = new WeakMap<readonly TrendBucket[], Columns>();
export function columnsOf(buckets: readonly TrendBucket[]): Columns {
  let columns = made.get(buckets);
  if (!columns) {
    const credits = ({ models = 0n, guardrails = 0n, scripts = 0n }: TrendBucket): number =>
      Number(models + guardrails + scripts) / 1e6;
    columns = [
      buckets.map(({ startsAt }) => startsAt / 1000),
      buckets.map(credits),
      buckets.map(({ runs = 0 }) => runs),
    ];
    made.set(buckets, columns);
  }
  return columns;
}

function contender(library: UPlotClass, name: string, options: object): Contender {
  return {
    name,
    create(box, buckets) {
      const plot = new library({ ...size, ...options }, columnsOf(buckets), box);
      return {
        update: (next) => plot.setData(columnsOf(next)),
        unmount: () => plot.destroy(),
      };
    },
  };
}

/** What the kit draws: a filled line of credits over bars of runs, an axis of values at either side, a legend. */
export const uPlotSamePicture = (library: UPlotClass): Contender =>
  contender(library, 'uPlot, same picture', {
    scales: {
      runs: { range: (_plot: unknown, _low: number, high: number) => [0, high / 0.45] },
      credits: { range: (_plot: unknown, _low: number, high: number) => [0, high] },
    },
    axes: [
      { grid: { show: false } },
      { scale: 'credits' },
      { scale: 'runs', side: 1, grid: { show: false } },
    ],
    series: [
      {},
      {
        label: 'Credits',
        scale: 'credits',
        stroke: 'rgb(47, 91, 215)',
        fill: 'rgba(47, 91, 215, 0.09)',
        width: 2,
      },
      {
        label: 'Tool runs',
        scale: 'runs',
        fill: 'rgba(100, 110, 130, 0.62)',
        paths: library.paths.bars({ size: [0.4, 10] }),
        points: { show: false },
      },
    ],
  });

/** Two lines a pixel wide on one scale, which is the least that it can draw of two series. */
export const uPlotBareLines = (library: UPlotClass): Contender =>
  contender(library, 'uPlot, bare lines', {
    series: [{}, { label: 'Credits', stroke: 'blue' }, { label: 'Tool runs', stroke: 'red' }],
  });
