import { expect } from '@open-wc/testing';
import {
  recordCanvases,
  type CanvasRecorder,
  type Painted,
} from '../../testing/canvas-recorder.js';
import { contrast, readColor } from '../../testing/contrast.js';
import { plainText } from '../../testing/plain-text.js';
import { present } from '../../testing/present.js';
import {
  bucket,
  drawnTrend,
  inkOf,
  scaleOf,
  trendData,
  type TrendSubject,
} from '../../testing/trend-chart.js';

/** At most 7.25 credits and 5 runs a day, so that the axes end at 8 and 12. */
const shown = trendData({
  buckets: Array.from({ length: 10 }, (_, day) =>
    bucket(day, day === 4 ? 7 : 0, day === 6 ? 5 : 0),
  ),
});

describe('the axes of the trend', () => {
  let recorder: CanvasRecorder;
  before(() => {
    recorder = recordCanvases();
  });
  after(() => recorder.stop());

  const paintedOn = (chart: TrendSubject): Painted[] => recorder.on(present(chart.drawing));
  const strokesOf = (chart: TrendSubject, name: string): Painted[] =>
    paintedOn(chart).filter(({ kind, ink }) => kind === 'stroke' && ink === inkOf(chart, name));

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`have five labels at either side, one below every other day, and five lines, ${dir}`, async () => {
      const chart = await drawnTrend({ dir, shown });
      const [x, credits, runs] = (['x', 'credits', 'runs'] as const).map((id) =>
        scaleOf(chart, id),
      ) as [ReturnType<typeof scaleOf>, ReturnType<typeof scaleOf>, ReturnType<typeof scaleOf>];
      const { left, right, bottom } = x.chart.chartArea;
      expect(right - left).to.be.above(500);
      const labels = paintedOn(chart).filter(({ kind }) => kind === 'text');
      const textsOf = (some: readonly Painted[]): string[] =>
        some.map(({ text }) => plainText(text));

      const atLeft = labels.filter(({ box }) => box.right < left);
      const atRight = labels.filter(({ box }) => box.left > right);
      const ofCredits = dir === 'ltr' ? atLeft : atRight;
      const ofRuns = dir === 'ltr' ? atRight : atLeft;
      expect(textsOf(ofCredits)).to.deep.equal(['0', '2', '4', '6', '8']);
      expect(textsOf(ofRuns)).to.deep.equal(['0', '3', '6', '9', '12']);
      for (const [scale, some] of [
        [credits, ofCredits],
        [runs, ofRuns],
      ] as const) {
        for (const { text, box, ink } of some) {
          expect(scale.getPixelForValue(Number(text)), text).to.be.within(box.top, box.bottom);
          expect(ink, text).to.equal(inkOf(chart, 'text'));
        }
      }

      const below = labels.filter(({ box }) => box.top > bottom);
      expect(textsOf(below)).to.deep.equal(['1 Nov', '3 Nov', '5 Nov', '7 Nov', '9 Nov']);
      for (const [at, { box, text }] of below.entries()) {
        expect(x.getPixelForValue(at * 2), text).to.be.within(box.left, box.right);
      }
      expect(labels).to.have.length(15);

      const lines = strokesOf(chart, 'line').flatMap(({ shapes }) => shapes);
      expect(lines).to.have.length(5);
      for (const [at, [from, to]] of lines.entries()) {
        expect(present(from).y).to.equal(present(to).y);
        expect(present(from).y).to.be.closeTo(credits.getPixelForValue(at * 2), 1);
        expect([present(from).x, present(to).x].map(Math.round)).to.deep.equal(
          [left, right].map(Math.round),
        );
      }
    });
  }

  it('have a line below what is drawn that is stronger than those over it', async () => {
    const chart = await drawnTrend({ shown });
    const { left, right, bottom } = scaleOf(chart, 'x').chart.chartArea;
    const [base, ...others] = strokesOf(chart, 'base');
    expect(others).to.deep.equal([]);
    const { box, lineWidth } = present(base);
    expect(box.left).to.be.closeTo(left, 1);
    expect(box.right).to.be.closeTo(right, 1);
    expect(box.top).to.be.closeTo(bottom, 1);
    const [over] = strokesOf(chart, 'line');
    const order = paintedOn(chart).map(({ ink }) => ink);
    expect(order.indexOf(inkOf(chart, 'base')), 'over the line of zero').to.be.above(
      order.indexOf(inkOf(chart, 'line')),
    );
    const [surface, line, strong] = ['surface', 'line', 'base'].map((name) =>
      readColor(inkOf(chart, name)),
    ) as [ReturnType<typeof readColor>, ReturnType<typeof readColor>, ReturnType<typeof readColor>];
    expect(contrast(strong, surface)).to.be.above(contrast(line, surface));
    // As thin as a pixel, and on pixels: between two of them a line is a blur.
    expect([lineWidth, present(over).lineWidth]).to.deep.equal([1, 1]);
    for (const { y } of [...present(base).shapes, ...present(over).shapes].flat()) {
      expect((y * devicePixelRatio) % 1, `at ${y}`).to.equal(0.5);
    }
  });
});
