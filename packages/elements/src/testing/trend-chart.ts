import { fixture, html } from '@open-wc/testing';
import { Chart, type Scale } from 'chart.js';
import { sendMouse } from '@web/test-runner-commands';
import type { InstantRange } from '@usage-kit/contract';
import { one } from '../../../../test/elements/screen.js';
import type { TrendBucket } from '../trend/model/bucket.js';
import { TrendChartPart } from '../trend/chart/trend-chart.js';
import type { TrendData } from '../trend/model/trend-data.js';
import { tokens } from '../styles/tokens.js';
import { canvasColor } from './canvas-recorder.js';
import { plainText } from './plain-text.js';
import { present } from './present.js';
import { until } from './until.js';

/** The trend as it is in a public element, which brings the tokens. */
export class TrendSubject extends TrendChartPart {
  static override styles = [tokens, TrendChartPart.styles];
}
customElements.define('test-trend-chart', TrendSubject);

export const dayMs = 86_400_000;
/** The start of the first day of `trendData()`. */
export const first = Date.parse('2026-11-01T00:00:00Z');

export const bucket = (day: number, credits: number, runs: number): TrendBucket => ({
  startsAt: first + day * dayMs,
  endsAt: first + (day + 1) * dayMs,
  runs,
  models: BigInt(Math.round(credits * 1e6)),
  guardrails: 0n,
  scripts: 250_000n,
});

/** 0.25, 1.25, 2.25 … credits, and 0, 2, 4 … runs. */
export const days = (count: number, from = 0): TrendBucket[] =>
  Array.from({ length: count }, (_, day) => bucket(from + day, day, day * 2));

/** Ten days that are over. */
export const trendData = (rest: Partial<TrendData> = {}): TrendData => ({
  range: { fromMs: first, toMs: first + 10 * dayMs },
  interval: 'day',
  timezone: 'UTC',
  buckets: days(10),
  before: undefined,
  ahead: [],
  usedUp: undefined,
  nowMs: first + 30 * dayMs,
  ...rest,
});

/** A year of hours, with one peak. */
export const yearOfHours = (peak: number): TrendData =>
  trendData({
    interval: 'hour',
    range: { fromMs: first, toMs: first + 8760 * 3_600_000 },
    buckets: Array.from({ length: 8760 }, (_, hour) => ({
      startsAt: first + hour * 3_600_000,
      endsAt: first + (hour + 1) * 3_600_000,
      runs: 1,
      models: hour === peak ? 50_000_000n : 1_000_000n,
      guardrails: 0n,
      scripts: 0n,
    })),
  });

export interface TrendOptions {
  readonly shown?: TrendData;
  readonly view?: 'chart' | 'table';
  readonly dir?: 'ltr' | 'rtl';
  readonly hidden?: boolean;
}

/** Puts a trend 640 pixels wide on the page. */
export async function placeTrend({
  shown = trendData(),
  view = 'chart',
  dir = 'ltr',
  hidden = false,
}: TrendOptions = {}): Promise<{ box: HTMLElement; chart: TrendSubject }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.dir = dir;
  box.style.inlineSize = '640px';
  box.style.display = hidden ? 'none' : 'block';
  const chart = new TrendSubject();
  Object.assign(chart, { data: shown, view, summary: 'Ten days of it.' });
  box.append(chart);
  await chart.updateComplete;
  return { box, chart };
}

export const isDrawn = (chart: TrendSubject): boolean => chart.drawing !== undefined;

export async function untilDrawn(chart: TrendSubject): Promise<void> {
  await until(() => isDrawn(chart), 'the chart should be drawn');
  await chart.updateComplete;
}

export async function drawnTrend(options: TrendOptions = {}): Promise<TrendSubject> {
  const { chart } = await placeTrend(options);
  await untilDrawn(chart);
  return chart;
}

/** The value of the point that the walk is at, as it is read. */
export const walkText = (chart: TrendSubject): string =>
  plainText(one(chart, 'slider', 'Usage over time').getAttribute('aria-valuetext'));

/** A color of the chart, as a canvas spells it. */
export function inkOf(chart: TrendSubject, name: string): string {
  const well = present(chart.shadowRoot?.querySelector(`.ink-${name}`));
  return canvasColor(getComputedStyle(well).color);
}

/** An axis of the drawing, which knows where values stand. */
export const scaleOf = (chart: TrendSubject, axis: 'x' | 'credits' | 'runs'): Scale =>
  present(Chart.getChart(present(chart.drawing))?.scales[axis]);

/** Where a bucket is on the screen; a fraction is between two. */
export function bucketPlace(chart: TrendSubject, index: number): [x: number, y: number] {
  const { left, top, height } = present(chart.drawing).getBoundingClientRect();
  const x = left + scaleOf(chart, 'x').getPixelForValue(index);
  return [Math.round(x), Math.round(top + height / 2)];
}

/** Drags from one bucket to another with the mouse. */
export async function dragOver(chart: TrendSubject, from: number, to: number): Promise<void> {
  await sendMouse({ type: 'move', position: bucketPlace(chart, from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: bucketPlace(chart, (from + to) / 2) });
  await sendMouse({ type: 'move', position: bucketPlace(chart, to) });
  await sendMouse({ type: 'up' });
  await sendMouse({ type: 'move', position: [0, 0] });
}

/** The ranges that a chart asks to zoom to; null is the way back. */
export function zoomsOf(chart: TrendSubject): (InstantRange | null)[] {
  const ranges: (InstantRange | null)[] = [];
  chart.addEventListener('part-zoom', (event) =>
    ranges.push((event as CustomEvent<InstantRange | null>).detail),
  );
  return ranges;
}
