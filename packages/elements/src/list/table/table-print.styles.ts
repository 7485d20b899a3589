import { css, type CSSResult } from 'lit';

/**
 * On paper nothing scrolls and no row is put in its place by hand: it is a table as tables are, whose header stands
 * on each page. After `tableCardsStyles`, because paper is as narrow as it is.
 */
export const tablePrintStyles: CSSResult = css`
  .printed {
    display: none;
  }

  @media print {
    .scroller {
      max-block-size: none;
      overflow: visible;
    }

    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
      /* Written by hand, for the rows that are not drawn. */
      block-size: auto !important;
    }

    :is(thead, tbody) tr {
      display: table-row;
      position: static;
      block-size: auto;
      contain: none;
      transform: none !important;
      break-inside: avoid;
    }

    :is(thead, tbody) :is(th, td, .gives-way-1, .gives-way-2) {
      display: table-cell;
      block-size: auto;
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      overflow: visible;
      line-height: calc(20 / 14);
      text-align: left;
      white-space: normal;
    }

    :is(thead, tbody) :is(th, td):dir(rtl),
    :is(thead, tbody) .end {
      text-align: right;
    }

    :is(thead, tbody) .end:dir(rtl) {
      text-align: left;
    }

    tbody :is(th, td)::before {
      content: none;
    }

    tbody .tag::before {
      content: '';
    }

    :is(thead, tbody) :is(th, td) {
      overflow-wrap: normal;
    }

    .opener {
      display: inline;
      line-height: inherit;
    }

    /* A button is omitted where the header comes again on the next page: there is text in its place. */
    .sorter {
      display: none;
    }

    th:has(> .sorter)::before {
      content: attr(data-label);
    }

    [aria-sort='ascending']::after {
      content: ' ↑';
    }

    [aria-sort='descending']::after {
      content: ' ↓';
    }

    tbody .tag {
      white-space: nowrap;
    }

    .whole {
      display: none;
    }

    .printed:not(:empty) {
      display: block;
      padding: calc(var(--_space) * 2);
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }
  }
`;
