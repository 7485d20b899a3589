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

    /* Four columns in the narrowest drawer: none is cut, and no word is broken in two. */
    @container usage-rates (inline-size < 300px) {
      .prices :is(th, td) {
        padding-inline: 4px;
        font-size: var(--_font-size-tiny);
        white-space: normal;
      }

      .prices thead th {
        min-inline-size: 60px;
      }

      .prices :is(th, td):first-child {
        min-inline-size: 76px;
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

    /* Four fields, none alone in its row, each wide enough for its longest choice. */
    @container usage-rates (inline-size >= 420px) {
      .fields {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }

    @container usage-rates (inline-size >= 800px) {
      .fields {
        grid-template-columns: repeat(4, minmax(0, 1fr));
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
      line-height: calc(28 / 22);
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

      /* Words are broken only where all columns have what a short one needs. */
      thead th {
        min-inline-size: 60px;
        font-size: var(--_font-size-tiny);
        hyphens: auto;
        overflow-wrap: anywhere;
      }

      :is(th, td):first-child {
        min-inline-size: 88px;
      }

      /* Two columns leave room for a name in any font. */
      table:not(:has(th:nth-child(3))) :is(th, td):first-child {
        min-inline-size: 112px;
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
