import type { InstantRange, TrendInterval } from '@usage-kit/contract';
import { formatCredits, formatInteger, formatPercent } from '../../intl/number.js';
import type { PageWords } from '../../locales/page.js';
import { peakLabel } from './bucket-label.js';
import type { TrendChange, TrendFacts } from './trend-facts.js';

/** "312 credits in 30 days, 18% more than the 30 days before; the most on 3 November." */
export function trendSentence(
  { credits, runs, length, change, peak }: TrendFacts,
  {
    words,
    ...context
  }: {
    readonly words: PageWords;
    readonly lang: string;
    readonly timezone: string;
    readonly interval: TrendInterval;
    readonly range: InstantRange;
  },
): string {
  const { lang, interval } = context;
  const { trend } = words;
  const long = { unit: length.unit, count: length.count, shown: formatInteger(lang, length.count) };
  if (credits === undefined || runs === undefined) return trend.summaryUnknown(long);
  if (credits === 0n && runs === 0) return trend.summaryNothing(long);
  if (credits === 0n) {
    return trend.summaryRuns({ ...long, runs: formatInteger(lang, runs), runCount: runs });
  }
  const where = peak && peakLabel(peak, context);
  return trend.summary({
    ...long,
    credits: formatCredits(lang, credits),
    creditCount: Number(credits) / 1e6,
    change: change?.kind ?? 'none',
    percent: percentOf(lang, change),
    peak: where ? interval : 'none',
    peakDay: where?.day ?? '',
    peakTime: where?.time ?? '',
  });
}

function percentOf(lang: string, change: TrendChange | undefined): string {
  if (!change || !('percent' in change)) return '';
  return formatPercent(lang, {
    digits: String(change.percent) as `${number}`,
    bound: change.isUnderOne ? 'under' : 'none',
  });
}
