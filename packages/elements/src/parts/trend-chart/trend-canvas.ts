import {
  BarController,
  BarElement,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartDataset,
  type Scale,
} from 'chart.js';
import { decimate, decimateBars } from './decimation.js';
import { axisSteps } from './value-axis.js';

/** Numbers to draw, by bucket. They are rounded to binary; what is read comes from the exact amounts. */
export interface TrendSeries {
  readonly credits: readonly (number | undefined)[];
  readonly runs: readonly (number | undefined)[];
}

/** What stands on the canvas, without any colour. */
export interface TrendDrawing {
  readonly now: TrendSeries;
  /** The range before, bucket for bucket under the same places. */
  readonly before: TrendSeries | undefined;
  /** What each bucket after the last one would use at the present pace. */
  readonly ahead: readonly number[];
  readonly creditsEnd: number;
  readonly runsEnd: number;
  readonly times: readonly { readonly index: number; readonly label: string }[];
  /** The labels of the value axes' lines from 0 to the end. */
  readonly creditLabels: readonly string[];
  readonly runLabels: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

/** Colours as `rgb()`, and the font, as the page's style has them now. */
export interface TrendInks {
  readonly credits: string;
  readonly area: string;
  readonly runs: string;
  readonly before: string;
  readonly line: string;
  readonly base: string;
  readonly text: string;
  readonly font: { readonly family: string; readonly size: number };
}

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

interface Point {
  x: number;
  y: number;
}

type Data = readonly (number | undefined)[];
type Configuration = ChartConfiguration<'line' | 'bar', Point[]>;
type Dataset = ChartDataset<'line' | 'bar', Point[]>;

const point = (values: Data, index: number): Point => ({ x: index, y: values[index] ?? NaN });

/** A value between two gaps is no line, so it gets a dot. */
function radii(points: readonly Point[]): number[] | number {
  if (points.length > 1 && !points.some(({ y }) => Number.isNaN(y))) return 0;
  const isGap = (index: number): boolean => Number.isNaN(points[index]?.y ?? NaN);
  return points.map((_, index) => (isGap(index - 1) && isGap(index + 1) ? 3 : 0));
}

/** Bars of the range before are hatched, so that they differ from today's by more than a colour. */
function hatching(ink: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const context = tile.getContext('2d');
  if (!context) return ink;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  for (const shift of [-6, 0, 6]) {
    context.moveTo(shift, 6);
    context.lineTo(shift + 6, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? ink;
}

function line(points: Point[], ink: string, more: Partial<ChartDataset<'line', Point[]>>): Dataset {
  return {
    type: 'line',
    data: points,
    yAxisID: 'credits',
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    pointRadius: radii(points),
    pointHitRadius: 0,
    ...more,
  };
}

function bars(
  values: Data,
  ink: CanvasPattern | string,
  { most, width, order }: { most: number; width: number; order: number },
): Dataset {
  return {
    type: 'bar',
    // Nothing is no bar at all, while the smallest something can be seen.
    data: decimateBars(values, most).map((index) => {
      const value = values[index];
      return { x: index, y: value === undefined || value === 0 ? NaN : value };
    }),
    yAxisID: 'runs',
    backgroundColor: ink,
    borderWidth: 0,
    borderRadius: width >= 4 ? 2 : 0,
    barThickness: width,
    minBarLength: 2,
    order,
  };
}

/** At most as many points as pixels: what is drawn costs by the width of the chart, not by the length of the range. */
function datasets(drawing: TrendDrawing, inks: TrendInks, width: number): Dataset[] {
  const { now, before, ahead } = drawing;
  const pixels = Math.max(4, Math.floor(width));
  const count = now.credits.length;
  const slot = width / Math.max(1, count + ahead.length);
  const barWidth = Math.max(1, Math.min(10, slot * (before ? 0.24 : 0.4)));
  const lineOf = (values: Data): Point[] =>
    decimate(values, pixels).map((index) => point(values, index));
  const most = Math.max(1, Math.floor(pixels / (before ? 4 : 2)));
  const drawn = [
    line(lineOf(now.credits), inks.credits, {
      backgroundColor: inks.area,
      fill: 'origin',
      order: 1,
    }),
    bars(now.runs, inks.runs, { most, width: barWidth, order: 4 }),
  ];
  if (before) {
    drawn.push(
      line(lineOf(before.credits), inks.before, { borderDash: [1, 4], order: 2 }),
      bars(before.runs, hatching(inks.before), { most, width: barWidth, order: 5 }),
    );
  }
  if (ahead.length > 0) {
    const points = ahead.map((y, index) => ({ x: count + index, y }));
    const last = point(now.credits, count - 1);
    if (!Number.isNaN(last.y)) points.unshift(last);
    drawn.push(line(points, inks.credits, { borderDash: [3, 5], order: 3 }));
  }
  return drawn;
}

function fixedTicks(scale: Scale, values: readonly number[], labels: readonly string[]): void {
  scale.ticks = values.map((value, index) => ({ value, label: labels[index] ?? '' }));
}

function options(drawing: TrendDrawing, inks: TrendInks): NonNullable<Configuration['options']> {
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
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    parsing: false,
    normalized: true,
    layout: { padding: { top: 6 } },
    scales: {
      x: {
        type: 'linear',
        min: -0.5,
        max: Math.max(1, count) - 0.5,
        reverse: isRtl,
        // Bars would bring half a label's distance at both ends.
        offset: false,
        grid: { display: false },
        border: { color: inks.base },
        ticks: { ...ticks, callback: label },
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
  Chart.register(
    BarController,
    BarElement,
    Filler,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
  );
  let shown = drawing;
  let shownInks = inks;
  let { width } = size;
  canvas.width = size.width;
  canvas.height = size.height;
  const chart = new Chart<'line' | 'bar', Point[]>(canvas, {
    type: 'line',
    data: { datasets: datasets(drawing, inks, width) },
    options: { ...options(drawing, inks), devicePixelRatio: size.pixelRatio },
  });
  chart.resize(size.width, size.height);

  const scale = (id: string): Scale => {
    const found = chart.scales[id];
    if (!found) throw new Error(`The chart has no axis ${id}.`);
    return found;
  };
  return {
    draw(next, nextInks) {
      shown = next;
      shownInks = nextInks;
      chart.data.datasets = datasets(shown, shownInks, width);
      chart.options = { ...options(shown, shownInks), devicePixelRatio: size.pixelRatio };
      chart.update('none');
    },
    resize(next) {
      const isOtherWidth = Math.floor(next.width) !== Math.floor(width);
      width = next.width;
      chart.options.devicePixelRatio = next.pixelRatio;
      if (isOtherWidth) chart.data.datasets = datasets(shown, shownInks, width);
      chart.resize(next.width, next.height);
    },
    get place(): TrendPlace {
      const { left, right, top, bottom } = chart.chartArea;
      const count = shown.now.credits.length;
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
