import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';
import { tokens } from '../styles/tokens.js';

export const usageRatesStyles: CSSResultGroup = [
  tokens,
  base,
  button,
  card,
  noticeStyles,
  css`
    .root {
      container: usage-rates / inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
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
      padding: 16px 16px 12px;
      font-weight: 600;
      text-align: start;
    }

    th,
    td {
      padding: 10px 16px;
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

    .pending {
      display: grid;
      gap: 16px;
    }

    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 148px), 1fr));
      gap: 12px 16px;
      align-items: start;
      margin-block-start: 12px;
    }

    .field {
      display: grid;
      gap: 4px;
    }

    .field > :first-child {
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .field :is(input, select) {
      inline-size: 100%;
      min-block-size: var(--_control-height);
      padding-inline: 8px;
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-control);
      background: var(--_surface);
      color: var(--_text);
    }

    .field input[aria-invalid='true'] {
      border-color: var(--_low);
    }

    .problem {
      color: var(--_low);
      font-size: var(--_font-size-small);
    }

    .result {
      min-block-size: 52px;
      margin-block-start: 16px;
    }

    .cost {
      font-size: calc(var(--_font-size) * 22 / 14);
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

      th,
      td {
        padding-inline: 7px;
      }

      :is(th, td):first-child,
      caption {
        padding-inline-start: 12px;
      }

      :is(th, td):last-child {
        padding-inline-end: 12px;
      }
    }
  `,
];
