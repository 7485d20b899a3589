import { expect, fixture, html } from '@open-wc/testing';
import {
  boxOf,
  canvasColor,
  recordCanvases,
  type Box,
  type CanvasRecorder,
  type Painted,
} from '../../testing/canvas-recorder.js';
import { plainText } from '../../testing/plain-text.js';
import { present } from '../../testing/present.js';
import {
  bucket,
  dayMs,
  days,
  drawnTrend,
  first,
  inkOf,
  placeTrend,
  scaleOf,
  trendData,
  type TrendSubject,
  untilDrawn,
  yearOfHours,
} from '../../testing/trend-chart.js';
import { until } from '../../testing/until.js';
import type { TrendData } from '../model/trend-data.js';

const middle = ({ left, right }: Box): number => (left + right) / 2;

describe('the drawing of the trend', () => {
  let recorder: CanvasRecorder;
  before(() => {
    recorder = recordCanvases();
  });
  after(() => recorder.stop());

  const paintedOn = (chart: TrendSubject): Painted[] => recorder.on(present(chart.drawing));
  const paintedWith = (chart: TrendSubject, name: string, kind?: Painted['kind']): Painted[] =>
    paintedOn(chart).filter(
      (each) => each.ink === inkOf(chart, name) && (kind === undefined || each.kind === kind),
    );
  const boxes = (painted: readonly Painted[]): Box[] =>
    painted.flatMap(({ shapes }) => shapes.map(boxOf));
  const barsOf = (chart: TrendSubject): Box[] => boxes(paintedWith(chart, 'runs', 'fill'));
  const hatched = (chart: TrendSubject): Painted[] =>
    paintedOn(chart).filter(({ ink }) => ink instanceof CanvasPattern);
  const xOf = (chart: TrendSubject, index: number): number =>
    scaleOf(chart, 'x').getPixelForValue(index);
  const yOf = (chart: TrendSubject, credits: number): number =>
    scaleOf(chart, 'credits').getPixelForValue(credits);

  it('draws a line through the credits of each day, over its area', async () => {
    const chart = await drawnTrend();
    const [line, ...others] = paintedWith(chart, 'credits', 'stroke');
    expect(others).to.deep.equal([]);
    const expected = days(10).map((_, day) => [xOf(chart, day), yOf(chart, day + 0.25)]);
    // The library begins a line with its first point twice.
    const [again, ...points] = present(line).shapes.flat();
    expect(again).to.deep.equal(points[0]);
    expect(points).to.have.length(10);
    for (const [day, { x, y }] of points.entries()) {
      expect(x, `day ${day}`).to.be.closeTo(expected[day]?.[0] ?? NaN, 0.01);
      expect(y, `day ${day}`).to.be.closeTo(expected[day]?.[1] ?? NaN, 0.01);
    }
    const [area] = paintedWith(chart, 'area', 'fill');
    const ground = yOf(chart, 0);
    expect(present(area).box.left).to.be.closeTo(xOf(chart, 0), 1);
    expect(present(area).box.right).to.be.closeTo(xOf(chart, 9), 1);
    expect(present(area).box.top).to.be.closeTo(yOf(chart, 9.25), 1);
    expect(present(area).box.bottom).to.be.closeTo(ground, 1);
    const order = paintedOn(chart).map(({ ink }) => ink);
    expect(order.indexOf(inkOf(chart, 'area'))).to.be.below(order.indexOf(inkOf(chart, 'credits')));
  });

  it('runs from the right where the page reads from there', async () => {
    const chart = await drawnTrend({ dir: 'rtl' });
    const points = present(paintedWith(chart, 'credits', 'stroke')[0]).shapes.flat();
    const xs = points.map(({ x }) => x);
    expect(xs).to.deep.equal([...xs].sort((one, other) => other - one));
    const bars = barsOf(chart).sort((one, other) => one.left - other.left);
    const tops = bars.map(({ top }) => top);
    expect(tops, 'the highest bar is on the left').to.deep.equal(
      [...tops].sort((one, other) => one - other),
    );
  });

  it('draws at most as many points as it has pixels, and keeps the one peak', async () => {
    const chart = await drawnTrend({ shown: yearOfHours(5003) });
    const width = present(chart.drawing).clientWidth;
    expect(paintedWith(chart, 'credits', 'stroke'), 'no zigzag').to.deep.equal([]);
    const columns = boxes(paintedWith(chart, 'credits', 'fill'));
    expect(columns.length).to.be.within(width / 2, width);
    const half = (yOf(chart, 0) + yOf(chart, 50)) / 2;
    const peaks = columns.filter(({ top }) => top < half);
    expect(peaks).to.have.length(1);
    expect(middle(present(peaks[0]))).to.be.closeTo(xOf(chart, 5003), 1);
    expect(present(peaks[0]).top).to.be.closeTo(yOf(chart, 50), 2);
    expect(barsOf(chart).length).to.be.within(width / 4, width / 2);
  });

  it('draws a bar for the runs of a day, and none where there were none', async () => {
    const chart = await drawnTrend({
      shown: trendData({ buckets: [bucket(0, 0, 8), bucket(1, 0, 0), bucket(2, 0, 4)] }),
    });
    const runs = scaleOf(chart, 'runs');
    const bars = barsOf(chart);
    expect(bars).to.have.length(2);
    for (const [at, [day, count]] of [
      [0, 8],
      [2, 4],
    ].entries()) {
      const bar = present(bars[at]);
      expect(middle(bar), `day ${day}`).to.be.closeTo(xOf(chart, day ?? NaN), 1);
      expect(bar.bottom, `day ${day}`).to.be.closeTo(runs.getPixelForValue(0), 1);
      expect(bar.top, `day ${day}`).to.be.closeTo(runs.getPixelForValue(count ?? NaN), 1);
      expect(bar.right - bar.left, `day ${day}`).to.be.above(4);
    }
    expect(hatched(chart)).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`hatches the bars of the range before, beside those of the range, ${dir}`, async () => {
      const chart = await drawnTrend({
        dir,
        shown: trendData({
          buckets: [bucket(0, 0, 8), bucket(1, 0, 0), bucket(2, 0, 4)],
          before: [bucket(-3, 0, 0), bucket(-2, 0, 0), bucket(-1, 0, 8)],
        }),
      });
      const before = boxes(hatched(chart));
      expect(before).to.have.length(1);
      const [bar, now] = [present(before[0]), present(barsOf(chart)[1])];
      const day = xOf(chart, 2);
      if (dir === 'ltr') expect(now.right).to.be.at.most(bar.left + 0.5);
      else expect(now.left).to.be.at.least(bar.right - 0.5);
      expect(Math.abs((middle(bar) + middle(now)) / 2 - day), 'around their day').to.be.below(1);
      expect(bar.top).to.be.closeTo(scaleOf(chart, 'runs').getPixelForValue(8), 1);
      // Diagonal stripes in the ink of the range before, further apart than they are wide.
      const tile = present(recorder.tileOf(hatched(chart)[0]?.ink));
      const stripes = recorder.on(tile);
      expect(stripes).to.have.length(1);
      const { kind, ink, lineWidth, shapes } = present(stripes[0]);
      expect([kind, ink]).to.deep.equal(['stroke', inkOf(chart, 'before')]);
      expect(lineWidth).to.be.below(tile.width / Math.SQRT2);
      for (const [from, to] of shapes) {
        expect(Math.abs(present(to).x - present(from).x)).to.equal(tile.width);
        expect(Math.abs(present(to).y - present(from).y)).to.equal(tile.height);
      }
    });
  }

  it('dots the line of the range before', async () => {
    const chart = await drawnTrend({ shown: trendData({ before: days(10, -10) }) });
    // The line below the chart has the same ink, and no dash.
    const [line, ...others] = paintedWith(chart, 'before', 'stroke').filter(
      ({ dash }) => dash.length > 0,
    );
    expect(others).to.deep.equal([]);
    const { dash, lineWidth, box } = present(line);
    expect(dash[1]).to.be.above(lineWidth);
    expect([box.left, box.right].map(Math.round)).to.deep.equal(
      [xOf(chart, 0), xOf(chart, 9)].map(Math.round),
    );
  });

  const ahead = [3, 4].map((day) => ({
    startsAt: first + day * dayMs,
    endsAt: first + (day + 1) * dayMs,
    credits: 4_000_000n,
  }));
  const buckets = [bucket(0, 0, 0), bucket(1, 0, 0), bucket(2, 0, 0)];

  it('dashes the pace after the last day', async () => {
    const plain = await drawnTrend({ shown: trendData({ buckets }) });
    for (const { right } of paintedWith(plain, 'credits').map(({ box }) => box)) {
      expect(right, 'nothing after the last day').to.be.at.most(xOf(plain, 2) + 0.01);
    }
    const chart = await drawnTrend({ shown: trendData({ buckets, ahead }) });
    const [line, ...others] = paintedWith(chart, 'credits', 'stroke').filter(
      ({ box }) => box.right > xOf(chart, 2) + 1,
    );
    expect(others).to.deep.equal([]);
    const { dash, lineWidth, shapes } = present(line);
    // Their round ends make dashes longer by the width of the line.
    expect(dash).to.have.length(2);
    expect(dash[1]).to.be.above(lineWidth);
    const points = shapes.flat();
    expect(points.map(({ x }) => Math.round(x))).to.deep.equal(
      [2, 3, 4].map((index) => Math.round(xOf(chart, index))),
    );
    expect(points.map(({ y }) => Math.round(y))).to.deep.equal(
      [0.25, 4, 4].map((credits) => Math.round(yOf(chart, credits))),
    );
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`marks where the credits are used up, and points on where that is later, ${dir}`, async () => {
      const at = first + 4.5 * dayMs;
      const show = (usedUp: TrendData['usedUp']): Promise<TrendSubject> =>
        drawnTrend({ dir, shown: trendData({ buckets, ahead, usedUp, nowMs: first }) });
      const endOf = (chart: TrendSubject): { x: number; y: number } => ({
        x: xOf(chart, 4),
        y: yOf(chart, 4),
      });
      /** What is painted in the ink of credits around the end of the line, besides the line. */
      const marksOf = (chart: TrendSubject): Painted[] =>
        paintedWith(chart, 'credits').filter(({ dash, box }) => {
          const { x } = endOf(chart);
          return dash.length === 0 && box.left <= x + 1 && box.right >= x - 1;
        });
      const forward = dir === 'ltr' ? 1 : -1;
      /** How far a mark reaches on from the end of the line. */
      const reach = (chart: TrendSubject, { box, kind, lineWidth }: Painted): number =>
        forward * ((dir === 'ltr' ? box.right : box.left) - endOf(chart).x) +
        (kind === 'stroke' ? lineWidth / 2 : 0);

      const line = await show(undefined);
      expect(marksOf(line), 'the line alone').to.deep.equal([]);
      expect(paintedOn(line).filter(({ text }) => /runs out/i.test(text))).to.deep.equal([]);

      const here = await show({ at, isBeyond: false });
      const [ring, ...noMore] = marksOf(here);
      expect(noMore).to.deep.equal([]);
      const { kind, box } = present(ring);
      expect(kind).to.equal('stroke');
      expect(middle(box)).to.be.closeTo(endOf(here).x, 0.1);
      expect((box.top + box.bottom) / 2).to.be.closeTo(endOf(here).y, 0.1);
      expect(box.bottom - box.top).to.be.closeTo(box.right - box.left, 0.1);
      expect(reach(here, present(ring))).to.be.within(3, 8);
      const ground = paintedWith(here, 'surface', 'fill').filter(
        (each) => Math.abs(middle(each.box) - endOf(here).x) < 1,
      );
      expect(boxes(ground), 'the line does not show through the ring').to.deep.equal([box]);

      const later = await show({ at, isBeyond: true });
      const [arrow, ...none] = marksOf(later);
      expect(none).to.deep.equal([]);
      expect(present(arrow).kind).to.equal('fill');
      expect(reach(later, present(arrow))).to.be.above(reach(here, present(ring)));
      const behind = dir === 'ltr' ? present(arrow).box.left : present(arrow).box.right;
      expect(behind).to.be.closeTo(endOf(later).x, 0.1);

      for (const chart of [here, later]) {
        const [label] = paintedOn(chart).filter(
          ({ text }) => text !== '' && /runs out/i.test(text),
        );
        expect(plainText(label?.text)).to.equal('Runs out: 5 Nov');
        expect(label?.ink).to.equal(inkOf(chart, 'text'));
        expect(present(label).box.left).to.be.at.least(scaleOf(chart, 'x').left);
        expect(present(label).box.right).to.be.at.most(scaleOf(chart, 'x').right);
      }
    });
  }

  it('follows the theme while it stands', async () => {
    const { box, chart } = await placeTrend();
    const untilLineIs = (color: string, message: string): Promise<void> =>
      until(
        () => paintedOn(chart).some(({ kind, ink }) => kind === 'stroke' && ink === color),
        message,
      );
    box.style.colorScheme = 'light';
    await untilDrawn(chart);
    await untilLineIs(canvasColor('rgb(47, 91, 215)'), 'the line should be of the light theme');
    const light = present(chart.drawing).toDataURL();
    box.style.colorScheme = 'dark';
    await untilLineIs(canvasColor('rgb(126, 162, 255)'), 'the line should be of the dark theme');
    expect(present(chart.drawing).toDataURL()).not.to.equal(light);
    box.style.setProperty('--usage-accent', 'rgb(200, 0, 100)');
    await untilLineIs(canvasColor('rgb(200, 0, 100)'), 'the line should be of the accent');
  });

  it('follows the size of its place', async () => {
    const { box, chart } = await placeTrend();
    await untilDrawn(chart);
    for (const width of [320, 900]) {
      box.style.inlineSize = `${width}px`;
      await until(() => scaleOf(chart, 'x').chart.width === width, `drawn ${width} px wide`);
      expect(present(chart.drawing).clientWidth).to.equal(width);
      expect(scaleOf(chart, 'x').right).to.be.within(width * 0.8, width);
      expect(present(paintedWith(chart, 'credits')[0]).box.right).to.be.closeTo(
        xOf(chart, 9),
        0.01,
      );
    }
  });

  it('is drawn again where it is put', async () => {
    const { box, chart } = await placeTrend();
    await untilDrawn(chart);
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.style.inlineSize = '400px';
    other.append(chart);
    expect(box.childElementCount).to.equal(0);
    await until(() => chart.drawing?.clientWidth === 400, 'drawn in the other place');
    expect(paintedWith(chart, 'credits', 'stroke')).to.have.length(1);
    expect(barsOf(chart)).to.have.length(9);
    expect(present(paintedWith(chart, 'credits')[0]).box.right).to.be.below(400);
    chart.remove();
    expect(chart.drawing).to.equal(undefined);
  });
});
