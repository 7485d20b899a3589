import { formatInteger } from '../../intl/number.js';
import { cachedByLanguage } from '../../intl/locale.js';
import { hourIn } from '../../time/zoned-calendar.js';
import type { PageWords } from '../../locales/page.js';
import { momentLabel, tickLabel } from '../model/bucket-label.js';
import type { TrendBucket } from '../model/bucket.js';
import { tickIndices } from './ticks.js';
import type { TrendDrawing, TrendSeries } from './trend-model.js';
import type { TrendData } from '../model/trend-data.js';
import { axisEnd, axisSteps } from './value-axis.js';

/** So much room a label below the chart takes, with the space around it. */
const labelWidth = { hour: 64, day: 72, week: 72, month: 88 } as const;

/** Runs are the lesser part of the picture: their highest bar leaves the upper half to the line. */
const runsFill = 0.45;

const compact = cachedByLanguage(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
);

/** Binary numbers add up as well as the eye can tell, and some thousand times faster than exact ones. */
function seriesOf(buckets: readonly TrendBucket[]): TrendSeries & Highest {
  const credits = new Array<number | undefined>(buckets.length);
  const runs = new Array<number | undefined>(buckets.length);
  let mostCredits = 0;
  let mostRuns = 0;
  let at = 0;
  for (const { models, guardrails, scripts, runs: count } of buckets) {
    const sum =
      models === undefined || guardrails === undefined || scripts === undefined
        ? undefined
        : (Number(models) + Number(guardrails) + Number(scripts)) / 1e6;
    credits[at] = sum;
    runs[at] = count;
    at += 1;
    if (sum !== undefined && sum > mostCredits) mostCredits = sum;
    if (count !== undefined && count > mostRuns) mostRuns = count;
  }
  return { credits, runs, mostCredits, mostRuns };
}

interface Highest {
  readonly mostCredits: number;
  readonly mostRuns: number;
}

/** What a drawing is labeled with. */
export interface TrendTongue {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: PageWords;
}

/** Turns data into what is on the canvas at a width. */
export function trendDrawing(
  { buckets, before, ahead, usedUp, interval, timezone, range, nowMs }: TrendData,
  { lang, dir, words, width }: TrendTongue & { readonly width: number },
): TrendDrawing {
  const now = seriesOf(buckets);
  // What has no bucket above it has no place on the canvas; the table has it.
  const earlier = before && seriesOf(before.slice(0, buckets.length));
  const pace = ahead.map(({ credits }) => Number(credits) / 1e6);
  const creditsEnd = axisEnd(Math.max(now.mostCredits, earlier?.mostCredits ?? 0, ...pace));
  const runsEnd = axisEnd(Math.max(now.mostRuns, earlier?.mostRuns ?? 0), {
    fill: runsFill,
    whole: true,
  });
  const steps = Array.from({ length: axisSteps + 1 }, (_, step) => step / axisSteps);
  const startOf = (index: number): number =>
    (buckets[index] ?? ahead[index - buckets.length])?.startsAt ?? 0;
  const times = tickIndices(buckets.length + ahead.length, interval, {
    most: Math.floor(width / labelWidth[interval]),
    hourOf: (index) => hourIn(timezone, startOf(index)),
  });
  return {
    now,
    before: earlier,
    ahead: pace,
    usedUp: usedUp && {
      label: words.trend.usedUp({ time: momentLabel(usedUp.at, { lang, timezone, nowMs }) }),
      isBeyond: usedUp.isBeyond,
    },
    creditsEnd,
    runsEnd,
    times: times.map((index) => ({
      index,
      label: tickLabel(startOf(index), { lang, timezone, interval, range }),
    })),
    creditLabels: steps.map((step) => axisLabel(lang, creditsEnd * step)),
    runLabels: steps.map((step) => axisLabel(lang, runsEnd * step)),
    dir,
  };
}

function axisLabel(lang: string, value: number): string {
  const rounded = Number(value.toPrecision(6));
  return rounded >= 10_000 ? compact(lang).format(rounded) : formatInteger(lang, rounded);
}
