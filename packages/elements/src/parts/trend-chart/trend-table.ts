import { printAmount, type InstantRange, type TrendInterval } from '@usage-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInteger, formatShown } from '../../intl/index.js';
import type { PageWords } from '../../locales/page.js';
import { categories, creditsOf, sumCredits, sumRuns, type TrendBucket } from './bucket.js';
import { bucketLabel } from './bucket-label.js';

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

/** The trend in rows. Amounts are exact to the last digit, so that the rows add up to the total as they stand. */
export function trendTable(table: TrendTable): TemplateResult {
  const { words, lang, interval, caption, buckets, before } = table;
  const unknown = words.value.unknown();
  const credits = (micro: bigint | undefined): string =>
    micro === undefined
      ? unknown
      : formatShown(lang, { digits: printAmount(micro) as `${number}`, bound: 'none' });
  const runs = (count: number | undefined): string =>
    count === undefined ? unknown : formatInteger(lang, count);
  const cells = ({
    now,
    earlier,
  }: {
    now: readonly TrendBucket[];
    earlier: readonly TrendBucket[];
  }): TemplateResult =>
    html`${categories.map(
        (category) => html`<td>${credits(sumCredits(now.map((each) => each[category])))}</td>`,
      )}
      <td class="strong">${credits(sumCredits(now.map(creditsOf)))}</td>
      <td>${runs(sumRuns(now.map((each) => each.runs)))}</td>
      ${
        before
          ? html`<td>${earlier.length ? credits(sumCredits(earlier.map(creditsOf))) : ''}</td>
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
              <td>${credits(creditsOf(bucket))}</td>
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
