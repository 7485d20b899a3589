import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { present } from '../../testing/present.js';
import {
  dayMs,
  dragOver,
  drawnTrend,
  first,
  walkText,
  zoomsOf,
} from '../../testing/trend-chart.js';

describe('zooming into the trend', () => {
  it('zooms into what is dragged over', async () => {
    const chart = await drawnTrend();
    const zooms = zoomsOf(chart);
    await dragOver(chart, 5, 6);
    expect(zooms).to.have.length(1);
    const { fromMs, toMs } = present(zooms[0]);
    expect(new Date(fromMs).toISOString()).to.equal('2026-11-06T00:00:00.000Z');
    expect(new Date(toMs).toISOString()).to.equal('2026-11-08T00:00:00.000Z');
  });

  it('does not zoom on a press, and drags backwards as well', async () => {
    const chart = await drawnTrend();
    const zooms = zoomsOf(chart);
    await dragOver(chart, 4.5, 4.55);
    expect(zooms).to.deep.equal([]);
    await dragOver(chart, 7, 5);
    expect(new Date(present(zooms[0]).fromMs).toISOString()).to.equal('2026-11-06T00:00:00.000Z');
  });

  it('zooms by the keyboard: Shift draws the stretch, Enter zooms, Escape is the way back', async () => {
    const chart = await drawnTrend();
    const zooms = zoomsOf(chart);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(zooms).to.deep.equal([]);
    await sendKeys({ press: 'Shift+ArrowLeft' });
    await sendKeys({ press: 'Shift+ArrowLeft' });
    await chart.updateComplete;
    expect(walkText(chart)).to.equal(
      'Sun 8 November: 7.25 credits, 14 tool runs. Sun 8 November to Tue 10 November. Press Enter to zoom in.',
    );
    await sendKeys({ press: 'Enter' });
    expect(zooms).to.deep.equal([{ fromMs: first + 7 * dayMs, toMs: first + 10 * dayMs }]);
    chart.zoomed = true;
    await chart.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(zooms.at(-1)).to.equal(null);
    expect(zooms).to.have.length(2);
  });

  it('leaves Escape to the page where it has nothing to let go', async () => {
    const chart = await drawnTrend();
    let heard = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) heard += 1;
    };
    document.addEventListener('keydown', listen);
    chart.focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.be.at.least(1);
  });
});
