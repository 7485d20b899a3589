import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type Scale,
} from 'chart.js';
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

function fixedTicks(scale: Scale, values: readonly number[], labels: readonly string[]): void {
  scale.ticks = values.map((value, index) => ({ value, label: labels[index] ?? '' }));
}

function options(
  { drawing, inks }: TrendUnderlay,
  devicePixelRatio: number,
): NonNullable<Configuration['options']> {
  const isRtl = drawing.dir === 'rtl';
  const count = drawing.now.credits.length + drawing.ahead.length;
  const ticks = {
    color: inks.text,
    font: { family: inks.font.family, size: inks.font.size },
    autoSkip: false,
    maxRotation: 0,
    minRotation: 0,
    padding: 8,
  };
  const label = (
    _value: unknown,
    index: number,
    all: { label?: string | string[] }[],
  ): string | string[] => all[index]?.label ?? '';
  const values = (end: number): number[] =>
    Array.from({ length: axisSteps + 1 }, (_, step) => (end * step) / axisSteps);
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
        type: 'linear',
        min: -0.5,
        max: Math.max(1, count) - 0.5,
        reverse: isRtl,
        grid: { display: false },
        border: { color: inks.base },
        // One label tells the height of them all; their widths are in how many there are.
        ticks: { ...ticks, callback: label, sampleSize: 1 },
        afterBuildTicks: (scale) =>
          fixedTicks(
            scale,
            drawing.times.map(({ index }) => index),
            drawing.times.map((each) => each.label),
          ),
      },
      credits: {
        type: 'linear',
        position: isRtl ? 'right' : 'left',
        min: 0,
        max: drawing.creditsEnd,
        grid: { color: inks.line, drawTicks: false },
        border: { display: false },
        ticks: { ...ticks, callback: label },
        afterBuildTicks: (scale) =>
          fixedTicks(scale, values(drawing.creditsEnd), drawing.creditLabels),
      },
      runs: {
        type: 'linear',
        position: isRtl ? 'left' : 'right',
        min: 0,
        max: drawing.runsEnd,
        grid: { display: false, drawTicks: false },
        border: { display: false },
        ticks: { ...ticks, callback: label },
        afterBuildTicks: (scale) => fixedTicks(scale, values(drawing.runsEnd), drawing.runLabels),
      },
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
  Chart.register(LinearScale, LineController, LineElement, PointElement);
  let shown = { drawing, inks, width: size.width };
  let { pixelRatio } = size;
  // The library takes its size from the canvas and scales it by the ratio.
  canvas.width = size.width;
  canvas.height = size.height;
  const chart = new Chart<'line', Point[]>(canvas, {
    type: 'line',
    data: { datasets: datasets(shown) },
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
      chart.data.datasets = datasets(shown);
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
