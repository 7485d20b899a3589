import { css, type CSSResult } from 'lit';

/** Under this inline size rows are cards; the same figure stands in the container queries. */
export const cardsUnder = 480;

/** Rows as cards, after `tablePartStyles`. */
export const tableCardsStyles: CSSResult = css`
  @container usage-table (inline-size < 480px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      --_line-size: calc(var(--_font-size) * 24 / 14);
      display: block;
      block-size: calc(var(--_space) * 8 + 5px + (var(--_card-lines, 3) + 1) * var(--_line-size));
      padding: calc(var(--_space) * 4);
    }

    .end + :not(.end) {
      padding-inline-start: 0;
    }

    tbody th,
    tbody td {
      display: block;
      block-size: var(--_line-size);
      padding: 0;
      line-height: var(--_line-size);
      text-align: right;
    }

    tbody td:dir(rtl) {
      text-align: left;
    }

    tbody th {
      block-size: calc(var(--_line-size) + 4px);
      line-height: var(--_line-size);
      text-align: left;
    }

    tbody th:dir(rtl) {
      text-align: right;
    }

    tbody td::before {
      content: attr(data-label) / '';
      float: inline-start;
      inline-size: auto;
      block-size: auto;
      margin-inline-end: 16px;
      background: none;
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    tbody .tag {
      margin-block-start: 1px;
      vertical-align: top;
    }

    tbody .pending td::before {
      content: attr(data-label) / '';
      inline-size: auto;
      block-size: auto;
      background: none;
    }

    tbody .pending td::after {
      content: '';
      display: inline-block;
      inline-size: 72px;
      block-size: 10px;
      border-radius: 5px;
      background: var(--_track);
    }

    .pending th::before {
      inline-size: 60%;
    }
  }

  /* A name with a version stands beside its label on the smallest phones, too. */
  @container usage-table (inline-size < 320px) {
    tbody td {
      font-size: var(--_font-size-small);
    }

    tbody td::before {
      margin-inline-end: 8px;
      font-size: var(--_font-size-tiny);
    }
  }
`;
