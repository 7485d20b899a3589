import type { UsageError } from '@usage-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInteger } from '../intl/number.js';
import { chevronIcon, searchIcon } from '../parts/icons.js';
import type { TableColumn } from './table/column.js';
import type { ExportFormat } from './list-file.js';
import { type ListKind, type ListRow, phrase } from './list-kind.js';
import type { Viewer } from '../viewer.js';
import { orderControl } from './order-control.js';

interface Asked {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly sort: string;
}

export interface ListToolsOptions<Row extends ListRow> {
  readonly list: ListKind<Row>;
  readonly viewer: Viewer;
  readonly asking: Asked;
  readonly columns: readonly TableColumn[];
  /** The order that is said: of the rows that stand, where another was refused. */
  readonly sort: string;
  /** Undefined while nobody knows. */
  readonly count: number | undefined;
  /** Why what was asked for last did not come. */
  readonly refused: UsageError | undefined;
  readonly format: ExportFormat;
  readonly exporting: boolean;
  readonly ask: (part: Partial<Asked>) => void;
  /** `typing`: more may follow. */
  readonly search: (text: string, typing: boolean) => void;
  readonly setFormat: (format: ExportFormat) => void;
  readonly startExport: () => void;
}

/** What is over a table: search, filter, order where the table has no header, count, export. */
export function listTools<Row extends ListRow>(options: ListToolsOptions<Row>): TemplateResult {
  const { list, viewer, asking, columns, sort, count, refused, ask } = options;
  const { words, lang, zone } = viewer;
  const refusesFilter = refused?.kind === 'invalid-request';
  return html`<div class="tools">
    <label class="search">
      ${searchIcon}
      <span class="visually-hidden">${phrase(words, list.search)}</span>
      <input
        class="field-box"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${phrase(words, list.search)}
        .value=${asking.search}
        aria-invalid=${refusesFilter ? 'true' : nothing}
        aria-describedby=${refusesFilter ? 'refused' : nothing}
        @input=${(event: Event) => options.search((event.target as HTMLInputElement).value, true)}
        @change=${(event: Event) => options.search((event.target as HTMLInputElement).value, false)}
      />
    </label>
    ${
      list.statuses.length === 0
        ? nothing
        : html`<usage-part-status-filter
            .choices=${list.statuses.map(({ value, label }) => ({
              value,
              label: phrase(words, label),
            }))}
            .chosen=${asking.statuses}
            @part-filter=${(event: CustomEvent<{ chosen: readonly string[] }>) =>
              ask({ statuses: event.detail.chosen })}
          ></usage-part-status-filter>`
    }
    ${orderControl({ words, columns, sort, ask: (order) => ask({ sort: order }) })}
    <span class="space"></span>
    <span class="count number muted small">
      ${
        count === undefined
          ? nothing
          : html`<bdi>${list.count(words, { count, shown: formatInteger(lang, count) })}</bdi>`
      }
      <span class="zone">${zone === 'UTC' ? words.list.zoneUtc() : words.list.zone({ zone })}</span>
    </span>
    ${exportControl(options)}
  </div>`;
}

function exportControl<Row extends ListRow>({
  viewer: { words },
  count,
  format,
  exporting,
  setFormat,
  startExport,
}: ListToolsOptions<Row>): TemplateResult {
  const formats: readonly [ExportFormat, string][] = [
    ['csv', words.export.csv()],
    ['csv-excel', words.export.csvExcel()],
    ['json', words.export.json()],
  ];
  const disabled = exporting || count === undefined || count === 0;
  return html`<div class="pair export">
    <span class="select">
      <select
        class="field-box"
        aria-label=${words.export.format()}
        @change=${(event: Event) => setFormat((event.target as HTMLSelectElement).value as ExportFormat)}
      >
        ${formats.map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${value === format}>${label}</option>`,
        )}
      </select>
      ${chevronIcon}
    </span>
    <button
      type="button"
      class="button"
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => {
        if (!disabled) startExport();
      }}
    >
      ${words.export.button()}
    </button>
  </div>`;
}
