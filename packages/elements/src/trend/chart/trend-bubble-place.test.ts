import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { one } from '../../../../../test/elements/screen.js';
import { tokens } from '../../styles/tokens.js';
import { present } from '../../testing/present.js';
import { until } from '../../testing/until.js';
import type { TrendBucket } from '../model/bucket.js';
import { TrendChartPart } from './trend-chart.js';
import type { TrendData } from '../model/trend-data.js';

class Subject extends TrendChartPart {
  static override styles = [tokens, TrendChartPart.styles];
}
customElements.define('test-trend-bubble', Subject);

const dayMs = 86_400_000;
const first = Date.parse('2026-11-01T00:00:00Z');
const bucket = (day: number, models: bigint): TrendBucket => ({
  startsAt: first + day * dayMs,
  endsAt: first + (day + 1) * dayMs,
  runs: 12_345,
  models,
  guardrails: 3_210_000n,
  scripts: 250_000n,
});
/** Each third day is at the top of the chart, the others are near its ground. */
const days = (from: number): TrendBucket[] =>
  Array.from({ length: 21 }, (_, day) =>
    bucket(from + day, day % 3 === 0 ? 1_954_320_000n : 10_000_000n),
  );
const data: TrendData = {
  range: { fromMs: first, toMs: first + 21 * dayMs },
  interval: 'day',
  timezone: 'UTC',
  buckets: days(0),
  before: undefined,
  ahead: [],
  usedUp: undefined,
  nowMs: first + 30 * dayMs,
};

interface Screen {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly before?: boolean;
}

async function drawn({ lang, dir, width, before = false }: Screen): Promise<Subject> {
  await setViewport({ width, height: 640 });
  document.documentElement.dir = dir;
  const box = await fixture<HTMLElement>(
    html`<div lang=${lang} style="margin: 0 -8px; padding: 16px"></div>`,
  );
  const chart = new Subject();
  Object.assign(chart, {
    data: before ? { ...data, before: days(-21) } : data,
    summary: 'What was used.',
  });
  box.append(chart);
  await until(() => chart.drawing !== undefined, 'the chart should be drawn');
  await chart.updateComplete;
  return chart;
}

const rect = (chart: Subject, selector: string): DOMRect =>
  present(chart.shadowRoot?.querySelector(selector)).getBoundingClientRect();

/** Within the width of the chart, and neither over it nor under it by more than a pixel. */
function expectWithin(chart: Subject, point: string): void {
  const bubble = rect(chart, '.bubble');
  const room = chart.getBoundingClientRect();
  expect(bubble.width, `${point}: a bubble`).to.be.above(80);
  expect(bubble.left, `${point}: left`).to.be.at.least(room.left - 0.5);
  expect(bubble.right, `${point}: right`).to.be.at.most(room.right + 0.5);
  // What is taller than the chart reaches over its sentence, and not down out of the card.
  if (bubble.height < room.height - 2) expect(bubble.top, `${point}: top`).to.be.at.least(room.top);
  expect(bubble.bottom, `${point}: bottom`).to.be.at.most(room.bottom + 1);
  expect(document.documentElement.scrollWidth, `${point}: the page`).to.be.at.most(innerWidth);
}

function touch(chart: Subject, share: number): void {
  const { left, width, top, height } = rect(chart, '.plot');
  const init: PointerEventInit = {
    pointerType: 'touch',
    pointerId: 3,
    clientX: left + width * share,
    clientY: top + height / 2,
    bubbles: true,
  };
  const plot = present(chart.shadowRoot?.querySelector('.plot'));
  plot.dispatchEvent(new PointerEvent('pointerdown', init));
  plot.dispatchEvent(new PointerEvent('pointerup', init));
}

describe('the values beside a point of the trend', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  const screens: readonly Screen[] = [
    { lang: 'en', dir: 'ltr', width: 320 },
    { lang: 'ar', dir: 'rtl', width: 320 },
    { lang: 'de', dir: 'ltr', width: 240, before: true },
    { lang: 'ar', dir: 'rtl', width: 375, before: true },
    { lang: 'en', dir: 'ltr', width: 800, before: true },
  ];
  for (const screen of screens) {
    const { lang, dir, width, before } = screen;
    const compared = before ? ' with the range before' : '';
    it(`stay on a screen of ${width} pixels, ${lang}, ${dir}${compared}`, async () => {
      const chart = await drawn(screen);
      for (const share of [0, 0.2, 0.35, 0.5, 0.6, 0.8, 1]) {
        touch(chart, share);
        await chart.updateComplete;
        expectWithin(chart, `at ${share}`);
      }
      chart.focus();
      for (const key of ['Home', 'End', ...Array.from({ length: 20 }, () => 'ArrowLeft')]) {
        await sendKeys({ press: key });
        await chart.updateComplete;
        expectWithin(chart, `${key} to ${String(one(chart, 'slider').ariaValueNow)}`);
      }
    });
  }

  it('stand at the other end of the height where they cannot be beside the point', async () => {
    const chart = await drawn({ lang: 'en', dir: 'ltr', width: 320 });
    chart.focus();
    await sendKeys({ press: 'Home' });
    // Days 10 and 11 of 21 are in the middle: the first of them is the highest, the second is on the ground.
    for (let day = 1; day <= 9; day += 1) await sendKeys({ press: 'ArrowRight' });
    await chart.updateComplete;
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
    expect(rect(chart, '.dot.now').bottom).to.be.below(rect(chart, '.bubble').top);
    await sendKeys({ press: 'ArrowRight' });
    await chart.updateComplete;
    expect(middle(rect(chart, '.bubble'))).to.be.below(middle(rect(chart, '.plot')));
    expect(rect(chart, '.dot.now').top).to.be.above(rect(chart, '.bubble').bottom);
  });

  it('are beside the point where there is room, at the top', async () => {
    const chart = await drawn({ lang: 'en', dir: 'ltr', width: 800 });
    touch(chart, 0.5);
    await chart.updateComplete;
    const [bubble, dot] = [rect(chart, '.bubble'), rect(chart, '.dot.now')];
    expect(bubble.left > dot.right || bubble.right < dot.left).to.equal(true);
    expect(bubble.top - rect(chart, '.plot').top).to.be.within(0, 20);
  });
});
