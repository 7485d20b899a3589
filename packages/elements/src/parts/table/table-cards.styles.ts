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
      display: block;
      block-size: calc(61px + var(--_card-lines, 3) * 24px);
      padding: 16px;
    }

    .end + :not(.end) {
      padding-inline-start: 0;
    }

    tbody th,
    tbody td {
      display: block;
      block-size: 24px;
      padding: 0;
      line-height: 24px;
      text-align: right;
    }

    tbody td:dir(rtl) {
      text-align: left;
    }

    tbody th {
      block-size: 28px;
      line-height: 24px;
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
`;
