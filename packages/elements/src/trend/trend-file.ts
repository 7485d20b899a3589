import { printAmount, printInstant } from '@usage-kit/contract';
import type { PageWords } from '../locales/page.js';
import { csvRecord, type CsvCell } from '../files/csv.js';
import { rangeText } from '../time/range-text.js';
import { categories, creditsOf, type TrendBucket } from './model/bucket.js';
import type { TrendData } from './model/trend-data.js';
import { readInks } from './chart/trend-inks.js';
import { trendPicture } from './chart/trend-picture.js';
import type { TrendSaved } from './trend-card.js';
import { legendKeys } from './legend-keys.js';
import type { TrendPanel } from './trend-panel.js';

const text = (value: string): CsvCell => ({ text: value, isNumber: false });
const amount = (micro: bigint | undefined): CsvCell => ({
  text: micro === undefined ? '' : printAmount(micro),
  isNumber: true,
});
const count = (runs: number | undefined): CsvCell => ({
  text: runs === undefined ? '' : String(runs),
  isNumber: true,
});

/** The trend as CSV: exact amounts, instants as on the wire, empty where a value is unknown. */
export function trendCsv(words: PageWords, { buckets, before, interval }: TrendData): string {
  const { trend } = words;
  const head = [
    text(trend[interval]()),
    ...categories.map((category) => text(trend[category]())),
    text(trend.credits()),
    text(trend.runs()),
  ];
  if (before) head.push(text(trend.creditsBefore()), text(trend.runsBefore()));
  const rows = Array.from({ length: Math.max(buckets.length, before?.length ?? 0) }, (_, index) =>
    csvRecord([...nowCells(buckets[index]), ...(before ? earlierCells(before[index]) : [])]),
  );
  return [csvRecord(head), ...rows].join('');
}

const nowCells = (bucket: TrendBucket | undefined): CsvCell[] =>
  bucket
    ? [
        text(printInstant(bucket.startsAt)),
        ...categories.map((category) => amount(bucket[category])),
        amount(creditsOf(bucket)),
        count(bucket.runs),
      ]
    : [text(''), ...categories.map(() => amount(undefined)), amount(undefined), count(undefined)];

const earlierCells = (bucket: TrendBucket | undefined): CsvCell[] => [
  amount(bucket && creditsOf(bucket)),
  count(bucket?.runs),
];

/** The trend as a file: its name says the account, what it is, and the range. */
export async function trendFile(
  { format, data, sentence, drawing }: TrendSaved,
  {
    words,
    lang,
    dir,
    accountId,
    range,
    card,
  }: {
    readonly words: PageWords;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly accountId: string;
    /** As the attribute says it. */
    readonly range: string;
    /** Whose colors the picture has. */
    readonly card: TrendPanel | null;
  },
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const name = fileName([accountId, 'trend', range], format);
  if (format === 'csv') {
    return { blob: new Blob([trendCsv(words, data)], { type: 'text/csv;charset=utf-8' }), name };
  }
  if (!drawing) throw new Error('There is no drawing to make a picture of.');
  const ground = card?.shadowRoot?.querySelector('.card') ?? document.documentElement;
  const style = getComputedStyle(ground);
  const muted = card?.shadowRoot?.querySelector('.sentence') ?? ground;
  const shown = words.usagePage.range({
    range: rangeText(data.range, { lang, zone: data.timezone, nowMs: data.nowMs }),
    zone: data.timezone,
  });
  const chart = card?.shadowRoot?.querySelector('usage-part-trend-chart');
  const { credits, runs, before } = readInks(chart?.shadowRoot ?? ground);
  const inks = { credits, runs, before, ahead: credits };
  const blob = await trendPicture({
    drawing,
    title: words.overview.trend(),
    account: accountId,
    lines: [shown, sentence],
    keys: legendKeys(words, data).map((key) => ({ ...key, ink: inks[key.kind] })),
    axes: [words.overview.credits(), words.overview.runs()],
    dir,
    colors: {
      surface: style.backgroundColor,
      text: style.color,
      muted: getComputedStyle(muted).color,
    },
    font: style.fontFamily,
  });
  return { blob, name };
}

/** A name for a file: what a file system does not take becomes an underscore. */
function fileName(parts: readonly string[], ending: string): string {
  const safe = parts.map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80));
  return `${safe.filter(Boolean).join('-')}.${ending}`;
}
