import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { InstantRange } from '@usage-kit/contract';
import { all, focused, one, rowsOf, textOf } from '../../../../../test/elements/screen.js';
import { axeFindings } from '../../testing/axe.js';
import { present } from '../../testing/present.js';
import { tokens } from '../../styles/tokens.js';
import type { TrendBucket } from './bucket.js';
import { TrendChartPart } from './trend-chart.js';
import type { TrendData } from './trend-data.js';

class Subject extends TrendChartPart {
  static override styles = [tokens, TrendChartPart.styles];
}
customElements.define('test-trend-chart', Subject);

const dayMs = 86_400_000;
const first = Date.parse('2026-11-01T00:00:00Z');
const bucket = (day: number, credits: number, runs: number): TrendBucket => ({
  startsAt: first + day * dayMs,
  endsAt: first + (day + 1) * dayMs,
  runs,
  models: BigInt(Math.round(credits * 1e6)),
  guardrails: 0n,
  scripts: 250_000n,
});
/** 0.25, 1.25, 2.25 … credits, and 0, 2, 4 … runs. */
const days = (count: number, from = 0): TrendBucket[] =>
  Array.from({ length: count }, (_, day) => bucket(from + day, day, day * 2));
const data = (rest: Partial<TrendData> = {}): TrendData => ({
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

interface Options {
  readonly shown?: TrendData;
  readonly view?: 'chart' | 'table';
  readonly dir?: string;
  readonly hidden?: boolean;
}

async function place({
  shown = data(),
  view = 'chart',
  dir = '',
  hidden = false,
}: Options = {}): Promise<{
  box: HTMLElement;
  chart: Subject;
}> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  if (dir) box.dir = dir;
  box.style.inlineSize = '640px';
  box.style.display = hidden ? 'none' : 'block';
  const chart = new Subject();
  Object.assign(chart, { data: shown, view, summary: 'Ten days of it.' });
  box.append(chart);
  await chart.updateComplete;
  return { box, chart };
}

const isDrawn = (chart: Subject): boolean => chart.drawing !== undefined;

async function drawn(options: Options = {}): Promise<Subject> {
  const { chart } = await place(options);
  await waitUntil(() => isDrawn(chart), 'the chart should be drawn', { timeout: 8000 });
  await chart.updateComplete;
  return chart;
}

const value = (chart: Subject): string | null =>
  one(chart, 'slider', 'Usage over time').getAttribute('aria-valuetext');

/** The colours of a column of the canvas, from its top, without those that are transparent. */
function column(chart: Subject, share: number): Set<string> {
  const canvas = present(chart.drawing);
  const x = Math.round(canvas.width * share);
  const { data: pixels } = present(canvas.getContext('2d')).getImageData(x, 0, 1, canvas.height);
  const colors = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) > 0) colors.add([...pixels.slice(at, at + 3)].join(' '));
  }
  return colors;
}

/** How many pixels of a column of the canvas are drawn on. */
function filled(chart: Subject, share: number): number {
  const canvas = present(chart.drawing);
  const x = Math.round(canvas.width * share);
  const { data: pixels } = present(canvas.getContext('2d')).getImageData(x, 0, 1, canvas.height);
  return pixels.filter((alpha, at) => at % 4 === 3 && alpha > 60).length;
}

/** The ink of credits, as a pixel has it. */
function accent(chart: Subject): string {
  const { color } = getComputedStyle(present(chart.shadowRoot?.querySelector('.ink-credits')));
  return present(/\d+, \d+, \d+/.exec(color))[0].replaceAll(',', '');
}

/** A place on the plot: 0 is its left edge, 1 its right one. */
function at(chart: Subject, share: number): [number, number] {
  const { left, width, top, height } = one(chart, 'slider').getBoundingClientRect();
  return [Math.round(left + width * share), Math.round(top + height / 2)];
}

async function drag(chart: Subject, from: number, to: number): Promise<void> {
  await sendMouse({ type: 'move', position: at(chart, from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: at(chart, (from + to) / 2) });
  await sendMouse({ type: 'move', position: at(chart, to) });
  await sendMouse({ type: 'up' });
  await sendMouse({ type: 'move', position: [0, 0] });
}

function zooms(chart: Subject): (InstantRange | null)[] {
  const told: (InstantRange | null)[] = [];
  chart.addEventListener('usage-part-zoom', (event) =>
    told.push((event as CustomEvent<InstantRange | null>).detail),
  );
  return told;
}

describe('usage-part-trend-chart', () => {
  const { load } = TrendChartPart;
  afterEach(() => {
    TrendChartPart.load = load;
  });

  it('loads what draws when it is first seen, and not before', async () => {
    let asked = 0;
    TrendChartPart.load = () => {
      asked += 1;
      return load();
    };
    const { box, chart } = await place({ hidden: true });
    await aTimeout(100);
    expect(asked).to.equal(0);
    box.style.display = 'block';
    await waitUntil(() => isDrawn(chart), 'the chart should be drawn', { timeout: 8000 });
    expect(asked).to.equal(1);
    expect(present(chart.drawing).clientWidth).to.equal(640);
  });

  it('lets no shape stand behind what another chart has brought', async () => {
    TrendChartPart.load = () => load();
    const { box, chart: late } = await place({ hidden: true });
    expect(late.shadowRoot?.querySelector('.skeleton')).not.to.equal(null);
    await drawn();
    box.style.display = 'block';
    await waitUntil(() => isDrawn(late), 'the late one should be drawn', { timeout: 8000 });
    await waitUntil(() => late.shadowRoot?.querySelector('.skeleton') === null, 'no shape');
  });

  it('shows its table where what draws does not arrive', async () => {
    TrendChartPart.load = () => Promise.reject(new TypeError('Failed to fetch'));
    const { chart } = await place();
    await waitUntil(() => all(chart, 'table').length === 1);
    expect(textOf(chart)).to.match(/^The chart could not be loaded\. Here is its table\./);
    expect(rowsOf(chart).map(([day]) => day)).to.include.members([
      'Sun 1 November',
      'Tue 10 November',
      'Total',
    ]);
    expect(await axeFindings(chart)).to.deep.equal([]);
  });

  describe('on paper, where it was never seen', () => {
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    });

    const unseen = async (): Promise<Subject> => {
      await fixture(html`<div style="block-size: 5000px"></div>`);
      scrollTo(0, 0);
      const { chart } = await place();
      await aTimeout(100);
      expect(isDrawn(chart)).to.equal(false);
      return chart;
    };

    it('has its table where what draws does not come in time, and is a chart afterwards', async () => {
      let asked = 0;
      let arrive = (): void => undefined;
      TrendChartPart.load = () => {
        asked += 1;
        return new Promise((resolve) => {
          arrive = () => resolve(load());
        });
      };
      const chart = await unseen();
      expect(asked).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      // Nothing that is awaited comes before the page is on paper.
      one(chart, 'table', 'Ten days of it.');
      expect(rowsOf(chart).at(-1)?.[0]).to.equal('Total');
      expect(chart.shadowRoot?.querySelector('.skeleton, canvas')).to.equal(null);
      expect(asked).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      expect(all(chart, 'table')).to.have.length(0);
      arrive();
      chart.scrollIntoView();
      await waitUntil(() => isDrawn(chart), 'the chart should be drawn', { timeout: 8000 });
    });

    it('is drawn at once where another chart has brought what draws', async () => {
      TrendChartPart.load = () => load();
      const chart = await unseen();
      const other = new Subject();
      other.data = data();
      other.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 300px';
      document.body.append(other);
      await waitUntil(() => isDrawn(other), 'the other one', { timeout: 8000 });
      other.remove();
      expect(isDrawn(chart)).to.equal(false);
      dispatchEvent(new Event('beforeprint'));
      expect(isDrawn(chart)).to.equal(true);
      expect(column(chart, 0.5).has('47 91 215'), 'the line').to.equal(true);
      expect(all(chart, 'table')).to.have.length(0);
    });

    it('loads what draws where a style of print leaves it the time', async () => {
      TrendChartPart.load = () => load();
      const chart = await unseen();
      await emulateMedia({ media: 'print' });
      await waitUntil(() => isDrawn(chart), 'the chart should be drawn', { timeout: 8000 });
      expect(all(chart, 'table')).to.have.length(0);
      expect(column(chart, 0.5).has('47 91 215'), 'the line').to.equal(true);
    });
  });

  it('is a figure that is named by what happened', async () => {
    one(await drawn(), 'figure', 'Ten days of it.');
  });

  it('is one tab stop whose points are walked and read', async () => {
    const chart = await drawn();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(one(chart, 'slider'));
    expect(value(chart)).to.equal('Tue 10 November: 9.25 credits, 18 tool runs');
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
      expect(value(chart), key).to.equal(expected);
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
    const chart = await drawn({
      dir: 'rtl',
      shown: data({ buckets: [...days(9), bucket(9, 90, 0)] }),
    });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await chart.updateComplete;
    expect(value(chart)).to.match(/^Mon 9 November/);
    // The last day is the highest, and stands on the left.
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
    const chart = await drawn({ shown: data({ before }) });
    await sendMouse({ type: 'move', position: at(chart, 0.06) });
    await chart.updateComplete;
    expect(textOf(chart)).to.match(
      /Sun 1 November Credits 0\.25 Tool runs 0 Thu 22 October Credits 0\.25 Tool runs 7/,
    );
    await sendMouse({ type: 'move', position: [0, 0] });
    await chart.updateComplete;
    expect(textOf(chart)).not.to.include('Sun 1 November');
  });

  it('shows the values under a finger as it moves, and does not zoom', async () => {
    const chart = await drawn();
    const told = zooms(chart);
    const plot = present(one(chart, 'slider').parentElement);
    const touch = (type: string, share: number): boolean => {
      const [clientX, clientY] = at(chart, share);
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
    touch('pointerdown', 0.06);
    await chart.updateComplete;
    expect(textOf(chart)).to.include('Sun 1 November');
    touch('pointermove', 0.55);
    await chart.updateComplete;
    expect(textOf(chart)).to.include('Fri 6 November');
    touch('pointerup', 0.55);
    touch('pointerleave', 0.55);
    await chart.updateComplete;
    expect(textOf(chart), 'they stand after the finger has gone').to.include('Fri 6 November');
    expect(told).to.deep.equal([]);
  });

  it('zooms into what is dragged over', async () => {
    const chart = await drawn();
    const told = zooms(chart);
    await drag(chart, 0.55, 0.62);
    expect(told).to.have.length(1);
    const { fromMs, toMs } = present(told[0]);
    expect(new Date(fromMs).toISOString()).to.equal('2026-11-06T00:00:00.000Z');
    expect(new Date(toMs).toISOString()).to.equal('2026-11-08T00:00:00.000Z');
  });

  it('does not zoom on a press, and drags backwards as well', async () => {
    const chart = await drawn();
    const told = zooms(chart);
    await drag(chart, 0.5, 0.505);
    expect(told).to.deep.equal([]);
    await drag(chart, 0.68, 0.55);
    expect(new Date(present(told[0]).fromMs).toISOString()).to.equal('2026-11-06T00:00:00.000Z');
  });

  it('zooms by the keyboard: Shift draws the stretch, Enter zooms, Escape is the way back', async () => {
    const chart = await drawn();
    const told = zooms(chart);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal([]);
    await sendKeys({ press: 'Shift+ArrowLeft' });
    await sendKeys({ press: 'Shift+ArrowLeft' });
    await chart.updateComplete;
    expect(value(chart)).to.equal(
      'Sun 8 November: 7.25 credits, 14 tool runs. From Sun 8 November to Tue 10 November. Enter zooms in.',
    );
    await sendKeys({ press: 'Enter' });
    expect(told).to.deep.equal([{ fromMs: first + 7 * dayMs, toMs: first + 10 * dayMs }]);
    chart.zoomed = true;
    await chart.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(told.at(-1)).to.equal(null);
    expect(told).to.have.length(2);
  });

  it('leaves Escape to the page where it has nothing to let go', async () => {
    const chart = await drawn();
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

  it('draws at most as many points as it has pixels, and keeps the one peak', async () => {
    const hours: TrendBucket[] = Array.from({ length: 8760 }, (_, hour) => ({
      startsAt: first + hour * 3_600_000,
      endsAt: first + (hour + 1) * 3_600_000,
      runs: 1,
      models: hour === 5003 ? 50_000_000n : 1_000_000n,
      guardrails: 0n,
      scripts: 0n,
    }));
    const chart = await drawn({
      shown: data({
        buckets: hours,
        interval: 'hour',
        range: { fromMs: first, toMs: first + 8760 * 3_600_000 },
      }),
    });
    await sendKeys({ press: 'Tab' });
    for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'PageDown' });
    await chart.updateComplete;
    expect(one(chart, 'slider').getAttribute('aria-valuenow')).to.equal(String(8759 - 3 * 876));
    // The credits' ink reaches the upper part of the canvas at the peak's place alone.
    const wanted = accent(chart);
    const columns = Array.from({ length: 40 }, (_, index) => (index + 0.5) / 40);
    const upper = columns.filter((share) => upperHalf(chart, share).has(wanted));
    expect(upper.length).to.be.at.most(2);
    const narrow = Array.from({ length: 640 }, (_, index) => index / 640);
    const peaks = narrow.filter((share) => upperHalf(chart, share).has(wanted));
    expect(peaks.length).to.be.within(1, 6);
    expect(peaks[0]).to.be.closeTo(0.06 + 0.9 * (5003 / 8760), 0.04);
  });

  it('draws runs as bars, the range before hatched beside them, and the pace after the last day', async () => {
    const buckets = [bucket(0, 0, 8), bucket(1, 0, 0), bucket(2, 0, 0)];
    const ahead = [{ startsAt: first + 3 * dayMs, endsAt: first + 4 * dayMs, credits: 4_000_000n }];
    const plain = await drawn({ shown: data({ buckets }) });
    const x = (index: number, count: number): number => 0.06 + (0.88 * (index + 0.5)) / count;
    // Without a bar a column has the grid's lines and the ground's; with one it is filled far up.
    const near = (chart: Subject, share: number, least = 50): boolean =>
      [-0.02, -0.015, -0.01, -0.005, 0, 0.005, 0.01, 0.015, 0.02].some(
        (shift) => filled(chart, share + shift) > least,
      );
    expect(near(plain, x(0, 3)), 'a bar of runs').to.be.true;
    expect(near(plain, x(2, 3)), 'no bar for no runs').to.be.false;
    const compared = await drawn({
      shown: data({ buckets, before: [bucket(-3, 0, 0), bucket(-2, 0, 0), bucket(-1, 0, 8)] }),
    });
    // Stripes with gaps between them.
    expect(near(compared, x(2, 3), 24), 'a bar of the range before').to.be.true;
    expect(near(compared, x(1, 3), 24), 'no bar in either').to.be.false;
    const foretold = await drawn({ shown: data({ buckets, ahead }) });
    const dashes = Array.from({ length: 20 }, (_, step) => x(2, 4) + 0.05 + step * 0.005);
    const inked = dashes.filter((share) => column(foretold, share).has(accent(foretold)));
    expect(inked.length, 'dashes with gaps between them').to.be.within(2, 18);
    expect(column(plain, x(2, 3) + 0.1).has(accent(plain)), 'nothing after the last day').to.be
      .false;
  });

  it('marks where the credits are used up, and points on where that is later', async () => {
    const buckets = [bucket(0, 0, 0), bucket(1, 0, 0), bucket(2, 0, 0)];
    const ahead = [3, 4].map((day) => ({
      startsAt: first + day * dayMs,
      endsAt: first + (day + 1) * dayMs,
      credits: 4_000_000n,
    }));
    const at = first + 4.5 * dayMs;
    const endOf = async (usedUp: TrendData['usedUp']): Promise<InkedEnd> =>
      inkedEnd(await drawn({ shown: data({ buckets, ahead, usedUp, nowMs: first }) }));
    const line = await endOf(undefined);
    expect(line.height, 'the line alone').to.be.at.most(4);
    const ring = await endOf({ at, isBeyond: false });
    expect(ring.right - line.right, 'a ring around its end').to.be.within(2, 12);
    expect(ring.height).to.be.within(7, 12);
    const arrow = await endOf({ at, isBeyond: true });
    expect(arrow.right - ring.right, 'an arrow reaches on from it').to.be.within(1, 6);
    expect(arrow.height).to.be.within(5, 10);
  });

  it('follows the theme while it stands', async () => {
    await emulateMedia({ colorScheme: 'light' });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.cssText = 'inline-size: 640px; color-scheme: light';
    const chart = new Subject();
    Object.assign(chart, { data: data(), summary: 'x' });
    box.append(chart);
    await waitUntil(() => isDrawn(chart), 'drawn', { timeout: 8000 });
    await waitUntil(
      () => column(chart, 0.5).has('47 91 215'),
      'the line should be of the light theme',
    );
    box.style.colorScheme = 'dark';
    await waitUntil(
      () => column(chart, 0.5).has('126 162 255'),
      'the line should be of the dark theme',
    );
    box.style.setProperty('--usage-accent', 'rgb(200, 0, 100)');
    await waitUntil(() => column(chart, 0.5).has('200 0 100'), 'the line should be of the accent');
  });

  it('follows the size of its place', async () => {
    const { box, chart } = await place();
    await waitUntil(() => isDrawn(chart), 'drawn', { timeout: 8000 });
    box.style.inlineSize = '320px';
    await waitUntil(() => chart.drawing?.clientWidth === 320);
    box.style.inlineSize = '900px';
    await waitUntil(() => chart.drawing?.clientWidth === 900);
  });

  it('is drawn again where it is put', async () => {
    const { box, chart } = await place();
    await waitUntil(() => isDrawn(chart), 'drawn', { timeout: 8000 });
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.style.inlineSize = '400px';
    other.append(chart);
    expect(box.childElementCount).to.equal(0);
    await waitUntil(() => chart.drawing?.clientWidth === 400);
    await waitUntil(() => column(chart, 0.5).size > 3);
    chart.remove();
    expect(chart.drawing).to.equal(undefined);
  });

  it('says that a day is under way, and leaves a gap for what is unknown', async () => {
    const buckets = days(10).map((each, index) =>
      index === 4 ? { ...each, models: undefined, runs: undefined } : each,
    );
    const chart = await drawn({ shown: data({ buckets, nowMs: first + 9.5 * dayMs }) });
    await sendKeys({ press: 'Tab' });
    expect(value(chart)).to.equal('Tue 10 November, so far: 9.25 credits, 18 tool runs');
    for (let step = 0; step < 5; step += 1) await sendKeys({ press: 'ArrowLeft' });
    await chart.updateComplete;
    expect(value(chart)).to.equal('Thu 5 November: unknown credits, unknown tool runs');
  });

  it('has the same in a table, with its total and what is exact', async () => {
    const { chart } = await place({
      view: 'table',
      shown: data({
        buckets: [bucket(0, 12.340007, 3), bucket(1, 0.1, 1)],
        before: [bucket(-2, 1, 5)],
      }),
    });
    one(chart, 'table', 'Ten days of it.');
    one(chart, 'region', 'Ten days of it.');
    expect(all(chart, 'columnheader').map((each) => each.textContent)).to.deep.equal([
      'Day',
      'Models',
      'Guardrails',
      'Custom scripts',
      'Credits',
      'Tool runs',
      'Credits before',
      'Tool runs before',
    ]);
    expect(rowsOf(chart)).to.deep.equal([
      ['Sun 1 November', '12.34', '0.00', '0.25', '12.59', '3', '1.25', '5'],
      ['Mon 2 November', '0.10', '0.00', '0.25', '0.35', '1', '', ''],
      ['Total', '12.44', '0.00', '0.50', '12.94', '4', '1.25', '5'],
    ]);
    const titles = all(chart, 'cell').map(({ title }) => title);
    expect(titles.filter(Boolean)).to.deep.equal([
      '12.340007',
      '12.590007',
      '12.440007',
      '12.940007',
    ]);
    expect(isDrawn(chart)).to.equal(false);
  });

  it('takes the focus along where it turns into its table', async () => {
    const chart = await drawn();
    await sendKeys({ press: 'Tab' });
    chart.view = 'table';
    await chart.updateComplete;
    expect(focused()).to.equal(one(chart, 'region'));
  });

  it('goes from table to chart and back', async () => {
    const { chart } = await place({ view: 'table' });
    expect(isDrawn(chart)).to.equal(false);
    chart.view = 'chart';
    await waitUntil(() => isDrawn(chart), 'drawn', { timeout: 8000 });
    chart.view = 'table';
    await chart.updateComplete;
    expect(isDrawn(chart)).to.equal(false);
    one(chart, 'table');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds with values on screen, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const chart = await drawn({ shown: data({ before: days(10, -10) }) });
      await sendKeys({ press: 'Tab' });
      await chart.updateComplete;
      expect(await axeFindings(chart)).to.deep.equal([]);
      chart.view = 'table';
      await chart.updateComplete;
      expect(await axeFindings(chart)).to.deep.equal([]);
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});

function upperHalf(chart: Subject, share: number): Set<string> {
  const canvas = present(chart.drawing);
  const x = Math.min(canvas.width - 1, Math.round(canvas.width * share));
  const height = Math.round(canvas.height * 0.4);
  const { data: pixels } = present(canvas.getContext('2d')).getImageData(x, 0, 1, height);
  const colors = new Set<string>();
  for (let pixel = 0; pixel < pixels.length; pixel += 4) {
    if (pixels[pixel + 3] === 255) colors.add([...pixels.slice(pixel, pixel + 3)].join(' '));
  }
  return colors;
}

interface InkedEnd {
  /** The last column that has the ink of credits. */
  readonly right: number;
  /** How many pixels lie between its highest and its lowest place in the last columns. */
  readonly height: number;
}

function inkedEnd(chart: Subject): InkedEnd {
  const canvas = present(chart.drawing);
  const { width, height } = canvas;
  const { data: pixels } = present(canvas.getContext('2d')).getImageData(0, 0, width, height);
  const wanted = accent(chart).split(' ').map(Number);
  const places: { x: number; y: number }[] = [];
  for (let at = 0; at < width * height; at += 1) {
    // The edge of a line has its ink thinned, and rounded a little.
    const isInk = wanted.every(
      (ink, channel) => Math.abs((pixels[at * 4 + channel] ?? 0) - ink) < 8,
    );
    if (isInk && (pixels[at * 4 + 3] ?? 0) > 60) {
      places.push({ x: at % width, y: Math.floor(at / width) });
    }
  }
  const right = Math.max(...places.map(({ x }) => x));
  const rows = places.filter(({ x }) => x > right - 12).map(({ y }) => y);
  return { right, height: Math.max(...rows) - Math.min(...rows) + 1 };
}
