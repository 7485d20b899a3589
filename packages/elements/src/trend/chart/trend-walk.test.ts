import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { focused, one, textOf } from '../../../../../test/elements/screen.js';
import { present } from '../../testing/present.js';
import {
  bucket,
  bucketPlace,
  dayMs,
  days,
  drawnTrend,
  first,
  trendData,
  walkText,
  yearOfHours,
  zoomsOf,
} from '../../testing/trend-chart.js';

describe('the points of the trend', () => {
  it('is one tab stop whose points are walked and read', async () => {
    const chart = await drawnTrend();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(one(chart, 'slider'));
    expect(walkText(chart)).to.equal('Tue 10 November: 9.25 credits, 18 tool runs');
    const steps: [key: string, day: string][] = [
      ['ArrowLeft', 'Mon 9 November: 8.25 credits, 16 tool runs'],
      ['ArrowLeft', 'Sun 8 November: 7.25 credits, 14 tool runs'],
      ['ArrowRight', 'Mon 9 November: 8.25 credits, 16 tool runs'],
      ['Home', 'Sun 1 November: 0.25 credits, 0 tool runs'],
      ['ArrowLeft', 'Sun 1 November: 0.25 credits, 0 tool runs'],
      ['End', 'Tue 10 November: 9.25 credits, 18 tool runs'],
    ];
    for (const [key, expected] of steps) {
      await sendKeys({ press: key });
      await chart.updateComplete;
      expect(walkText(chart), key).to.equal(expected);
    }
    expect(one(chart, 'slider').getAttribute('aria-valuenow')).to.equal('9');
    expect(textOf(chart)).to.include('Tue 10 November Credits 9.25');
    await sendKeys({ press: 'Escape' });
    await chart.updateComplete;
    expect(textOf(chart)).not.to.include('Tue 10 November');
    expect(focused()).to.equal(one(chart, 'slider'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(document.body);
  });

  it('walks the other way where the page reads from the right, and is drawn so', async () => {
    const chart = await drawnTrend({
      dir: 'rtl',
      shown: trendData({ buckets: [...days(9), bucket(9, 90, 0)] }),
    });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await chart.updateComplete;
    expect(walkText(chart)).to.match(/^Mon 9 November/);
    // The last day is the highest, and is on the left.
    await sendKeys({ press: 'Home' });
    await chart.updateComplete;
    const dot = (): number =>
      present(chart.shadowRoot?.querySelector('.dot')).getBoundingClientRect().left;
    const start = dot();
    await sendKeys({ press: 'End' });
    await chart.updateComplete;
    expect(dot()).to.be.below(start);
  });

  it('shows the values under the pointer, of the range before as well', async () => {
    const before = days(10, -10).map((each) => ({ ...each, runs: 7 }));
    const chart = await drawnTrend({ shown: trendData({ before }) });
    await sendMouse({ type: 'move', position: bucketPlace(chart, 0) });
    await chart.updateComplete;
    expect(textOf(chart)).to.match(
      /Sun 1 November Credits 0\.25 Tool runs 0 Thu 22 October Credits 0\.25 Tool runs 7/,
    );
    await sendMouse({ type: 'move', position: [0, 0] });
    await chart.updateComplete;
    expect(textOf(chart)).not.to.include('Sun 1 November');
  });

  it('shows the values under a finger as it moves, and does not zoom', async () => {
    const chart = await drawnTrend();
    const zooms = zoomsOf(chart);
    const plot = present(one(chart, 'slider').parentElement);
    const touch = (type: string, index: number): boolean => {
      const [clientX, clientY] = bucketPlace(chart, index);
      return plot.dispatchEvent(
        new PointerEvent(type, {
          pointerType: 'touch',
          pointerId: 7,
          clientX,
          clientY,
          bubbles: true,
        }),
      );
    };
    touch('pointerdown', 0);
    await chart.updateComplete;
    expect(textOf(chart)).to.include('Sun 1 November');
    touch('pointermove', 5);
    await chart.updateComplete;
    expect(textOf(chart)).to.include('Fri 6 November');
    touch('pointerup', 5);
    touch('pointerleave', 5);
    await chart.updateComplete;
    expect(textOf(chart), 'they stay after the finger has gone').to.include('Fri 6 November');
    expect(zooms).to.deep.equal([]);
  });

  it('walks a tenth of a year of hours by page', async () => {
    const chart = await drawnTrend({ shown: yearOfHours(5003) });
    await sendKeys({ press: 'Tab' });
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'PageDown' });
    await chart.updateComplete;
    expect(one(chart, 'slider').getAttribute('aria-valuenow')).to.equal(String(8759 - 3 * 876));
  });

  it('says that a day is under way, and leaves a gap for what is unknown', async () => {
    const buckets = days(10).map((each, index) =>
      index === 4 ? { ...each, models: undefined, runs: undefined } : each,
    );
    const chart = await drawnTrend({ shown: trendData({ buckets, nowMs: first + 9.5 * dayMs }) });
    await sendKeys({ press: 'Tab' });
    expect(walkText(chart)).to.equal('Tue 10 November, so far: 9.25 credits, 18 tool runs');
    for (let step = 0; step < 5; step += 1) await sendKeys({ press: 'ArrowLeft' });
    await chart.updateComplete;
    expect(walkText(chart)).to.equal('Thu 5 November: unknown credits, unknown tool runs');
  });
});
