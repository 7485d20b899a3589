import { css, type CSSResult } from 'lit';

/** Under this inline size rows are cards; the same figure is in the container queries. */
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
      --_row-height: calc(
        var(--_space) * 8 + 5px + (var(--_card-lines, 3) + 1) * var(--_line-size)
      );
      display: block;
      padding: calc(var(--_space) * 4);
    }

    .end + :not(.end) {
      padding-inline-start: 0;
    }

    tbody th,
    tbody td {
      display: block;
      min-block-size: var(--_line-size);
      padding: 2px 0;
      text-align: right;
    }

    tbody td:dir(rtl) {
      text-align: left;
    }

    /* A long text is told by its title; all else takes a second line where its label leaves too little room. */
    tbody td:not(.text[title]) {
      white-space: normal;
    }

    tbody th {
      min-block-size: calc(var(--_line-size) + 4px);
      padding-block: 0 4px;
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
      /* That of the value beside it. */
      line-height: 1lh;
    }

    tbody .tag {
      margin-block: -1px;
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

  /* A name with a version is beside its label on the smallest phones, too. */
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
