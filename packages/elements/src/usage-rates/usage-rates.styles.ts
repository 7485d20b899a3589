import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';
import { field } from '../styles/field.js';
import { select } from '../styles/select.js';
import { tokens } from '../styles/tokens.js';

export const usageRatesStyles: CSSResultGroup = [
  tokens,
  base,
  button,
  card,
  field,
  select,
  noticeStyles,
  css`
    .root {
      container: usage-rates / inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .prices {
      padding: 0;
      overflow: hidden;
    }

    table {
      inline-size: 100%;
      border-spacing: 0;
      font-variant-numeric: tabular-nums;
    }

    caption {
      padding: calc(var(--_space) * 4) calc(var(--_space) * 4) calc(var(--_space) * 3);
      font-weight: 600;
      text-align: start;
    }

    th,
    td {
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
      border-block-end: 1px solid var(--_line);
      text-align: start;
      overflow-wrap: break-word;
    }

    tbody tr:last-child > * {
      border-block-end: 0;
    }

    thead th {
      background: var(--_surface-sunken);
      border-block-start: 1px solid var(--_line);
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
      font-weight: 550;
    }

    tbody th {
      font-weight: 550;
      overflow-wrap: anywhere;
    }

    td {
      white-space: nowrap;
    }

    .end {
      text-align: end;
    }

    /* Four columns in the narrowest drawer: none is cut. */
    @container usage-rates (inline-size < 300px) {
      .prices :is(th, td) {
        padding-inline: 4px;
        font-size: var(--_font-size-tiny);
      }

      .prices :is(th, td):first-child,
      .prices caption {
        padding-inline-start: 12px;
      }

      .prices :is(th, td):last-child {
        padding-inline-end: 12px;
      }

      .estimate {
        padding: calc(var(--_space) * 3);
        font-size: var(--_font-size-small);
      }
    }

    .pending {
      display: grid;
      gap: calc(var(--_space) * 4);
    }

    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
      align-items: start;
      margin-block-start: calc(var(--_space) * 3);
    }

    /* Four fields, none alone in its row, each wide enough for its longest choice: a column of choices grows with them. */
    @container usage-rates (inline-size >= 420px) {
      .fields {
        grid-template-columns: minmax(auto, 1fr) minmax(0, 1fr);
      }

      .fields .select {
        min-inline-size: auto;
      }

      .fields select {
        inline-size: auto;
        min-inline-size: 100%;
        max-inline-size: 60cqi;
      }
    }

    @container usage-rates (inline-size >= 800px) {
      .fields {
        grid-template-columns: repeat(2, minmax(auto, 1fr) minmax(0, 1fr));
      }

      .fields select {
        max-inline-size: 40cqi;
      }
    }

    .field {
      display: grid;
      gap: 4px;
    }

    .field > :first-child {
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .field input {
      inline-size: 100%;
      padding-inline: 10px;
    }

    .problem {
      color: var(--_low);
      font-size: var(--_font-size-small);
    }

    .result {
      min-block-size: 52px;
      margin-block-start: calc(var(--_space) * 4);
    }

    .cost {
      font-size: var(--_font-size-title);
      font-weight: 620;
      margin-block-start: calc(-1em / 13);
      letter-spacing: -0.02em;
    }

    .cost small {
      display: inline-block;
      font-size: var(--_font-size);
      font-weight: 450;
      letter-spacing: 0;
    }

    @container usage-rates (inline-size < 420px) {
      table {
        font-size: var(--_font-size-small);
      }

      thead th {
        font-size: var(--_font-size-tiny);
        hyphens: auto;
      }

      /*
       * What can break anywhere needs no fixed width. So a table is never wider than its place, in any font, and
       * each column has a share that holds a short word. Those of four columns are less than the whole.
       */
      th,
      td {
        min-inline-size: 23cqi;
        overflow-wrap: anywhere;
        white-space: normal;
      }

      /* A number of one digit or two, under a short word. */
      table:has(th:nth-child(4)) :is(th, td):nth-child(2) {
        min-inline-size: 19cqi;
      }

      :is(th, td):first-child {
        min-inline-size: 29cqi;
      }

      /* The price, which has the most digits. */
      :is(th, td):last-child {
        min-inline-size: 26cqi;
      }

      /* Two columns leave more room for a name. */
      table:not(:has(th:nth-child(3))) :is(th, td):first-child {
        min-inline-size: 42cqi;
      }

      th,
      td {
        padding-inline: 7px;
      }

      :is(th, td):first-child,
      caption {
        padding-inline-start: calc(var(--_space) * 3);
      }

      :is(th, td):last-child {
        padding-inline-end: calc(var(--_space) * 3);
      }
    }
  `,
];
