import { formatInteger } from '../../intl/index.js';
import { cachedByLanguage } from '../../intl/locale.js';
import { hourIn } from '../range-picker/zoned-calendar.js';
import { tickLabel } from './bucket-label.js';
import { creditsOf, type TrendBucket } from './bucket.js';
import { tickIndices } from './ticks.js';
import type { TrendDrawing, TrendSeries } from './trend-model.js';
import type { TrendData } from './trend-data.js';
import { axisEnd, axisSteps } from './value-axis.js';

/** So much room a label below the chart takes, with the space around it. */
const labelWidth = { hour: 64, day: 72, week: 72, month: 88 } as const;

/** Runs are the lesser part of the picture: their highest bar leaves the upper half to the line. */
const runsFill = 0.45;

const compact = cachedByLanguage(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }),
);

const toNumber = (micro: bigint | undefined): number | undefined =>
  micro === undefined ? undefined : Number(micro) / 1e6;

const seriesOf = (buckets: readonly TrendBucket[]): TrendSeries => ({
  credits: buckets.map((bucket) => toNumber(creditsOf(bucket))),
  runs: buckets.map(({ runs }) => runs),
});

const highest = (...all: (readonly (number | undefined)[])[]): number => {
  let most = 0;
  for (const values of all)
    for (const value of values) if (value !== undefined && value > most) most = value;
  return most;
};

/** Turns data into what stands on the canvas at a width. */
export function trendDrawing(
  { buckets, before, ahead, interval, timezone, range }: TrendData,
  { lang, dir, width }: { lang: string; dir: 'ltr' | 'rtl'; width: number },
): TrendDrawing {
  const now = seriesOf(buckets);
  // What has no bucket above it has no place on the canvas; the table has it.
  const earlier = before && seriesOf(before.slice(0, buckets.length));
  const pace = ahead.map(({ credits }) => Number(credits) / 1e6);
  const creditsEnd = axisEnd(highest(now.credits, earlier?.credits ?? [], pace));
  const runsEnd = axisEnd(highest(now.runs, earlier?.runs ?? []), { fill: runsFill, whole: true });
  const steps = Array.from({ length: axisSteps + 1 }, (_, step) => step / axisSteps);
  const places: readonly { startsAt: number }[] = [...buckets, ...ahead];
  const times = tickIndices(places.length, interval, {
    most: Math.floor(width / labelWidth[interval]),
    hourOf: (index) => hourIn(timezone, places[index]?.startsAt ?? 0),
  });
  return {
    now,
    before: earlier,
    ahead: pace,
    creditsEnd,
    runsEnd,
    times: times.map((index) => ({
      index,
      label: tickLabel(places[index]?.startsAt ?? 0, { lang, timezone, interval, range }),
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
