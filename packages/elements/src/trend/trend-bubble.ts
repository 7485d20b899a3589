import { html, nothing, type TemplateResult } from 'lit';
import { formatCredits, formatInteger } from '../intl/number.js';
import type { PageWords } from '../locales/page.js';
import { bucketLabel, type LabelContext } from './model/bucket-label.js';
import { categories, creditsOf, type TrendBucket } from './model/bucket.js';

/** A point of the chart: what was used in a bucket, and in the one under the same place of the range before. */
export interface TrendPoint {
  readonly now: TrendBucket;
  readonly before: TrendBucket | undefined;
}

/** Says a point's values in words. */
export class PointWords {
  readonly #words: PageWords;
  readonly #context: LabelContext & { readonly nowMs: number };

  constructor(words: PageWords, context: LabelContext & { readonly nowMs: number }) {
    this.#words = words;
    this.#context = context;
  }

  /** "Tue 3 November: 12.5 credits, 40 tool runs", for screen readers. */
  sentence({ now, before }: TrendPoint): string {
    const { trend } = this.#words;
    const point = trend.point(this.#values(now));
    return before ? trend.pointBefore({ point, ...this.#values(before) }) : point;
  }

  /** When a bucket was; one that is under way says so. */
  time(bucket: TrendBucket): string {
    const { nowMs } = this.#context;
    const time = bucketLabel(bucket, this.#context);
    const isUnderWay = bucket.startsAt <= nowMs && nowMs < bucket.endsAt;
    return isUnderWay ? this.#words.trend.soFar({ time }) : time;
  }

  /** What floats beside the point. */
  bubble({ now, before }: TrendPoint): TemplateResult {
    const { trend } = this.#words;
    const { time, credits, runs } = this.#values(now);
    const parts = categories.filter((category) => now[category] !== 0n);
    return html`<strong>${time}</strong>
      <dl>
        <dt>${trend.credits()}</dt>
        <dd>${credits}</dd>
        ${
          parts.length > 1
            ? parts.map(
                (category) =>
                  html`<dt class="part">${trend[category]()}</dt>
                    <dd class="part">${this.#credits(now[category])}</dd>`,
              )
            : nothing
        }
        <dt>${trend.runs()}</dt>
        <dd>${runs}</dd>
        ${before ? this.#earlier(before) : nothing}
      </dl>`;
  }

  #earlier(before: TrendBucket): TemplateResult {
    const { trend } = this.#words;
    const { time, credits, runs } = this.#values(before);
    return html`<dt class="earlier">${time}</dt>
      <dt>${trend.credits()}</dt>
      <dd>${credits}</dd>
      <dt>${trend.runs()}</dt>
      <dd>${runs}</dd>`;
  }

  #values(bucket: TrendBucket): { time: string; credits: string; runs: string } {
    const { runs } = bucket;
    return {
      time: this.time(bucket),
      credits: this.#credits(creditsOf(bucket)),
      runs:
        runs === undefined ? this.#words.value.unknown() : formatInteger(this.#context.lang, runs),
    };
  }

  #credits(micro: bigint | undefined): string {
    return micro === undefined
      ? this.#words.value.unknown()
      : formatCredits(this.#context.lang, micro);
  }
}
