import {
  Chart,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type Scale,
} from 'chart.js';
import { TrendAxis, type AxisData, type AxisMark } from './trend-axis.js';
import { datasets, type Point } from './trend-datasets.js';
import type { TrendDrawing, TrendInks } from './trend-model.js';
import { drawUnderlay, type TrendUnderlay } from './trend-underlay.js';
import { drawUsedUp, roomAbove } from './trend-used-up.js';
import { axisSteps } from './value-axis.js';

export interface TrendSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Where things came to stand, in CSS pixels of the canvas. */
export interface TrendPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(index: number): number;
  y(credits: number): number;
  /** The bucket nearest to a horizontal place; held to those that there are. */
  indexAt(x: number): number;
}

export interface TrendCanvas {
  draw(drawing: TrendDrawing, inks: TrendInks): void;
  resize(size: TrendSize): void;
  readonly place: TrendPlace;
  destroy(): void;
}

type Configuration = ChartConfiguration<'line', Point[]>;
type Data = AxisData & Configuration['data'];

const axis = 'usage-trend';

function marks(end: number, labels: readonly string[]): AxisMark[] {
  return labels.map((label, step) => ({ value: (end * step) / axisSteps, label }));
}

function dataOf(shown: TrendUnderlay): Data {
  const { drawing, inks } = shown;
  return {
    datasets: datasets(shown),
    axes: {
      x: {
        marks: drawing.times.map(({ index, label }) => ({ value: index, label })),
        inks,
        border: inks.base,
      },
      credits: { marks: marks(drawing.creditsEnd, drawing.creditLabels), inks, lines: inks.line },
      runs: { marks: marks(drawing.runsEnd, drawing.runLabels), inks },
    },
  };
}

function options(
  { drawing, inks }: TrendUnderlay,
  devicePixelRatio: number,
): NonNullable<Configuration['options']> {
  const isRtl = drawing.dir === 'rtl';
  const count = drawing.now.credits.length + drawing.ahead.length;
  // The lines over the chart are behind the one below it.
  const beside = { type: axis, min: 0, grid: { drawTicks: false }, ticks: { z: -1 } } as const;
  return {
    animation: false,
    devicePixelRatio,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    parsing: false,
    normalized: true,
    layout: { padding: { top: drawing.usedUp ? roomAbove(inks.font.size) : 6 } },
    scales: {
      x: {
        type: axis,
        min: -0.5,
        max: Math.max(1, count) - 0.5,
        reverse: isRtl,
        // One label tells the height of them all; their widths are in how many there are.
        ticks: { sampleSize: 1 },
      },
      credits: { ...beside, position: isRtl ? 'right' : 'left', max: drawing.creditsEnd },
      runs: { ...beside, position: isRtl ? 'left' : 'right', max: drawing.runsEnd },
    },
  };
}

/** Draws the trend with Chart.js, of which only what is used here is brought along. */
export function createTrendCanvas(
  canvas: HTMLCanvasElement,
  size: TrendSize,
  drawing: TrendDrawing,
  inks: TrendInks,
): TrendCanvas {
  Chart.register(TrendAxis, LineController, LineElement, PointElement);
  let shown = { drawing, inks, width: size.width };
  let { pixelRatio } = size;
  // The library takes its size from the canvas and scales it by the ratio.
  canvas.width = size.width;
  canvas.height = size.height;
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: dataOf(shown),
    options: options(shown, pixelRatio),
    plugins: [
      {
        id: 'marks',
        beforeDatasetsDraw: (drawn) => drawUnderlay(drawn, shown),
        afterDatasetsDraw: (drawn) => drawUsedUp(drawn, shown),
      },
    ],
  });

  const scale = (id: string): Scale => {
    const found = chart.scales[id];
    if (!found) throw new Error(`The chart has no axis ${id}.`);
    return found;
  };
  return {
    draw(next, nextInks) {
      shown = { drawing: next, inks: nextInks, width: shown.width };
      chart.data = dataOf(shown);
      chart.options = options(shown, pixelRatio);
      chart.update('none');
    },
    resize({ width, height, pixelRatio: ratio }) {
      const isOtherWidth = Math.floor(width) !== Math.floor(shown.width);
      shown = { ...shown, width };
      pixelRatio = ratio;
      chart.options.devicePixelRatio = ratio;
      if (isOtherWidth) chart.data.datasets = datasets(shown);
      chart.resize(width, height);
    },
    get place(): TrendPlace {
      const { left, right, top, bottom } = chart.chartArea;
      const count = shown.drawing.now.credits.length;
      return {
        left,
        right,
        top,
        bottom,
        x: (index) => scale('x').getPixelForValue(index),
        y: (credits) => scale('credits').getPixelForValue(credits),
        indexAt: (x) =>
          Math.max(0, Math.min(count - 1, Math.round(scale('x').getValueForPixel(x) ?? 0))),
      };
    },
    destroy: () => chart.destroy(),
  };
}
