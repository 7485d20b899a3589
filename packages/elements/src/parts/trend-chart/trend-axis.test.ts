import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { tokens } from '../../styles/tokens.js';
import { present } from '../../testing/present.js';
import { TrendChartPart } from './trend-chart.js';

class AxisSubject extends TrendChartPart {
  static override styles = [tokens, TrendChartPart.styles];
}
customElements.define('test-trend-axis', AxisSubject);

const dayMs = 86_400_000;
const fromMs = Date.parse('2026-11-01T00:00:00Z');

/** Ten days without a line or a bar, so that what is drawn are the axes: 640 pixels wide and 180 high. */
async function axes(dir: 'ltr' | 'rtl'): Promise<HTMLCanvasElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.dir = dir;
  box.style.inlineSize = '640px';
  const chart = new AxisSubject();
  chart.data = {
    range: { fromMs, toMs: fromMs + 10 * dayMs },
    interval: 'day',
    timezone: 'UTC',
    buckets: Array.from({ length: 10 }, (_, day) => ({
      startsAt: fromMs + day * dayMs,
      endsAt: fromMs + (day + 1) * dayMs,
      runs: 0,
      models: undefined,
      guardrails: 0n,
      scripts: 0n,
    })),
    before: undefined,
    ahead: [],
    usedUp: undefined,
    nowMs: fromMs + 30 * dayMs,
  };
  box.append(chart);
  await waitUntil(() => chart.drawing !== undefined, 'drawn', { timeout: 8000 });
  return present(chart.drawing);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many things stand apart from one another in a part of the canvas, along a side of it. */
function count(canvas: HTMLCanvasElement, box: Box, along: 'x' | 'y'): number {
  const ratio = canvas.width / 640;
  const { data, width } = present(canvas.getContext('2d')).getImageData(
    box.x * ratio,
    box.y * ratio,
    box.width * ratio,
    box.height * ratio,
  );
  const inked = new Set<number>();
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 30) continue;
    const pixel = (at - 3) / 4;
    inked.add(along === 'x' ? pixel % width : Math.floor(pixel / width));
  }
  const places = [...inked].sort((one, other) => one - other);
  return places.filter((place, index) => place - (places[index - 1] ?? -Infinity) > 10 * ratio)
    .length;
}

describe('the axes of the trend', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`have five labels at either side, five lines, and one label below every other day, ${dir}`, async () => {
      const canvas = await axes(dir);
      expect(count(canvas, { x: 0, y: 0, width: 14, height: 180 }, 'y'), 'left').to.equal(5);
      expect(count(canvas, { x: 626, y: 0, width: 14, height: 180 }, 'y'), 'right').to.equal(5);
      expect(count(canvas, { x: 300, y: 0, width: 10, height: 160 }, 'y'), 'lines').to.equal(5);
      expect(count(canvas, { x: 20, y: 164, width: 600, height: 16 }, 'x'), 'below').to.equal(5);
    });
  }

  it('have a line below what is drawn that is stronger than those over it', async () => {
    const canvas = await axes('ltr');
    const ratio = canvas.width / 640;
    const { data } = present(canvas.getContext('2d')).getImageData(300 * ratio, 0, 1, 160 * ratio);
    const lines: string[] = [];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255) lines.push([...data.slice(at, at + 3)].join(' '));
    }
    const [over] = lines;
    const below = lines.at(-1);
    expect(lines.filter((line) => line === over).length).to.equal(lines.length - ratio);
    expect(below).not.to.equal(over);
  });
});
