import { html, nothing, type TemplateResult } from 'lit';
import type { TableCell } from './table/column.js';
import { chevronIcon } from '../parts/icons.js';
import type { PageWords } from '../locales/page.js';

/** Names with their values, one under the other. */
export function figures(
  rows: readonly (readonly [label: string, value: TableCell])[],
): TemplateResult {
  return html`<dl class="figures">
    ${rows.map(
      ([label, { text, whole, muted }]) =>
        html`<dt>${label}</dt>
          <dd class=${muted ? 'unknown' : ''} title=${whole ?? nothing}><bdi>${text}</bdi></dd>`,
    )}
  </dl>`;
}

/** An amount with its unit. */
export function inCredits(words: PageWords, cell: TableCell): TableCell {
  return cell.muted ? cell : { ...cell, text: words.detail.totalCredits({ shown: cell.text }) };
}

/** The line under them. */
export function sum(words: PageWords, total: TableCell): TemplateResult {
  const { text, whole } = inCredits(words, total);
  return html`<p class="sum">
    <span>${words.detail.total()}</span>
    <span title=${whole ?? nothing}>${text}</span>
  </p>`;
}

/** The price table, unfolded in place; `content` is drawn once it is open. */
export function priceTable(
  words: PageWords,
  {
    open,
    onToggle,
    content,
  }: {
    readonly open: boolean;
    readonly onToggle: (open: boolean) => void;
    readonly content: () => TemplateResult;
  },
): TemplateResult {
  return html`<details
    class="prices"
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>${chevronIcon} ${words.detail.prices()}</summary>
    ${open ? content() : nothing}
  </details>`;
}
