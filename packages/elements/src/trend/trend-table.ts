import type { InstantRange, TrendInterval } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInteger } from '../intl/number.js';
import type { PageWords } from '../locales/page.js';
import { categories, creditsOf, sumCredits, sumRuns, type TrendBucket } from './model/bucket.js';
import { bucketLabel } from './model/bucket-label.js';
import { tableAmounts, type AmountCell, type AmountSum } from './model/table-amounts.js';

/** What a table of the trend is made of. */
export interface TrendTable {
  readonly words: PageWords;
  readonly lang: string;
  readonly timezone: string;
  readonly interval: TrendInterval;
  readonly range: InstantRange;
  readonly caption: string;
  readonly buckets: readonly TrendBucket[];
  /** The range before, bucket for bucket. */
  readonly before: readonly TrendBucket[] | undefined;
}

/** The trend in rows, which add up to the total as they stand. */
export function trendTable(table: TrendTable): TemplateResult {
  const { words, lang, interval, caption, buckets, before } = table;
  const unknown = words.value.unknown();
  const credits = tableAmounts({ lang, unknown }, sumsOf(buckets));
  const creditsBefore = tableAmounts({ lang, unknown }, [sumOf((before ?? []).map(creditsOf))]);
  const runs = (count: number | undefined): string =>
    count === undefined ? unknown : formatInteger(lang, count);
  const cells = ({
    now,
    earlier,
  }: {
    now: readonly TrendBucket[];
    earlier: readonly TrendBucket[];
  }): TemplateResult =>
    html`${categories.map((category) =>
        amountCell(credits(sumCredits(now.map((each) => each[category])))),
      )}
      ${amountCell(credits(sumCredits(now.map(creditsOf))), 'strong')}
      <td>${runs(sumRuns(now.map((each) => each.runs)))}</td>
      ${
        before
          ? html`${earlier.length ? amountCell(creditsBefore(sumCredits(earlier.map(creditsOf)))) : html`<td></td>`}
              <td>${earlier.length ? runs(sumRuns(earlier.map((each) => each.runs))) : ''}</td>`
          : nothing
      }`;
  // Over a change of clocks, or of months, the range before can be of a bucket more.
  const extra = before?.slice(buckets.length) ?? [];
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="number">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.trend[interval]()}</th>
          ${categories.map((category) => html`<th scope="col">${words.trend[category]()}</th>`)}
          <th scope="col">${words.trend.credits()}</th>
          <th scope="col">${words.trend.runs()}</th>
          ${
            before
              ? html`<th scope="col">${words.trend.creditsBefore()}</th>
                  <th scope="col">${words.trend.runsBefore()}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody>
        ${buckets.map(
          (bucket, index) =>
            html`<tr>
              <th scope="row">${bucketLabel(bucket, table)}</th>
              ${cells({ now: [bucket], earlier: before?.slice(index, index + 1) ?? [] })}
            </tr>`,
        )}
        ${extra.map(
          (bucket) =>
            html`<tr>
              <th scope="row"></th>
              <td colspan="5"></td>
              ${amountCell(creditsBefore(creditsOf(bucket)))}
              <td>${runs(bucket.runs)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${words.trend.total()}</th>
          ${cells({ now: buckets, earlier: before ?? [] })}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

const amountCell = ({ text, whole }: AmountCell, kind = ''): TemplateResult =>
  html`<td class=${kind || nothing} title=${whole ?? nothing}>${text}</td>`;

const sumOf = (parts: AmountSum['parts']): AmountSum => ({ parts, total: sumCredits(parts) });

/** What adds up in the table: the parts of each row, and each of its columns. */
const sumsOf = (buckets: readonly TrendBucket[]): readonly AmountSum[] => [
  ...buckets.map((bucket) => sumOf(categories.map((category) => bucket[category]))),
  ...categories.map((category) => sumOf(buckets.map((bucket) => bucket[category]))),
  sumOf(buckets.map(creditsOf)),
  sumOf(categories.map((category) => sumCredits(buckets.map((bucket) => bucket[category])))),
];
