import { html, nothing, type TemplateResult } from 'lit';
import type { TableColumn } from './column.js';
import { cellClass } from './row-pool.js';

/** The header of a column; a button where it sorts. */
export function headerCell(
  column: TableColumn,
  {
    direction,
    onSort,
  }: {
    /** How the rows are sorted by it; undefined where they are not. */
    readonly direction: 'ascending' | 'descending' | undefined;
    /** Undefined where nobody can sort by headers. */
    readonly onSort: (() => void) | undefined;
  },
): TemplateResult {
  return html`<th
    role="columnheader"
    scope="col"
    class=${cellClass(column)}
    aria-sort=${direction ?? nothing}
    data-label=${column.header}
  >
    ${
      column.sort === undefined || !onSort
        ? column.header
        : html`<button class="sorter" type="button" title=${column.header} @click=${onSort}>
            <span>${column.header}</span>
            <svg class="arrow" aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
              <path
                d="M6 2v8M2.8 6.8 6 10l3.2-3.2"
                fill="none"
                stroke="currentColor"
                stroke-width="1.5"
                stroke-linecap="round"
                stroke-linejoin="round"
              />
            </svg>
          </button>`
    }
  </th>`;
}
