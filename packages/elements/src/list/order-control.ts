import { html, nothing, type TemplateResult } from 'lit';
import { arrowIcon, chevronIcon } from '../parts/icons.js';
import { nextSort, orderOf, type TableColumn } from './table/column.js';
import type { PageWords } from '../locales/page.js';

/** What rows are sorted by, and which way: cards have no headers to press. */
export function orderControl({
  words,
  columns,
  sort,
  ask,
}: {
  readonly words: PageWords;
  readonly columns: readonly TableColumn[];
  /** As the server was asked, such as `-runs`. */
  readonly sort: string;
  readonly ask: (sort: string) => void;
}): TemplateResult | typeof nothing {
  const sortable = columns.filter((column) => column.sort !== undefined);
  if (sortable.length === 0) return nothing;
  const { field, direction } = orderOf(sort);
  const sorted = sortable.find((column) => column.sort === field);
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const column = sortable.find((candidate) => candidate.sort === value);
    if (column) ask(nextSort(column, ''));
  };
  return html`<div class="order ${sorted ? 'pair' : ''}">
    <span class="select">
      <select class="field-box" aria-label=${words.list.sortBy()} @change=${choose}>
        ${sorted ? nothing : html`<option value="" hidden .selected=${true}></option>`}
        ${sortable.map(
          (column) =>
            html`<option value=${column.sort ?? ''} .selected=${column === sorted}>
              ${column.header}
            </option>`,
        )}
      </select>
      ${chevronIcon}
    </span>
    ${sorted ? turnButton(sorted) : nothing}
  </div>`;

  function turnButton(column: TableColumn): TemplateResult {
    const other = direction === 'ascending' ? words.list.sortDown : words.list.sortUp;
    const name = other({ column: column.header, order: column.order });
    return html`<button
      class="button ${direction}"
      type="button"
      aria-label=${name}
      title=${name}
      @click=${() => ask(nextSort(column, sort))}
    >
      ${arrowIcon}
    </button>`;
  }
}
