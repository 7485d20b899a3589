import type { Contender, Mounted } from './contender.js';
import { hoursOfAYear } from './hours.js';
import { kitChart } from './kit-chart.js';
import { columnsOf, uPlotBareLines, uPlotSamePicture, type UPlotClass } from './uplot.js';

const years = [hoursOfAYear(1), hoursOfAYear(2)] as const;
for (const year of years) columnsOf(year);

const contenders: readonly Contender[] = [
  kitChart,
  uPlotSamePicture(globalThis.uPlot),
  uPlotBareLines(globalThis.uPlot),
];
const box = document.createElement('div');
box.className = 'box';
document.body.append(box);
let mounted: Mounted | undefined;

const frames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Called from outside, between two readings of the main thread's clock. */
const bench = {
  names: contenders.map(({ name }) => name),
  async create(name: string): Promise<void> {
    mounted = await contenders.find((contender) => contender.name === name)?.create(box, years[0]);
    await frames();
  },
  async update(): Promise<void> {
    await mounted?.update(years[1]);
    await frames();
  },
  async unmount(): Promise<void> {
    mounted?.unmount();
    mounted = undefined;
    await frames();
  },
};

declare global {
  var chartBench: typeof bench;
  /** What the script of uPlot leaves behind. */
  var uPlot: UPlotClass;
}
globalThis.chartBench = bench;
