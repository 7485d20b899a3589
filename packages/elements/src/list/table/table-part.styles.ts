import { css, type CSSResult } from 'lit';

export const tablePartStyles: CSSResult = css`
  :host {
    container: usage-table / inline-size;
    position: relative;
  }

  .scroller {
    max-block-size: var(--usage-table-max-height, min(75vh, 52rem));
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: auto contain;
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .scroller:focus-visible {
    outline-offset: -2px;
  }

  /*
   * Laid out by grids, not as a table: a row that comes in sight is written again and moved there, and no other row
   * must be looked at for it. What they are is said by their roles, which a table laid out like this needs.
   */
  table,
  thead,
  tbody {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  tr {
    display: grid;
    grid-template-columns: var(--_all-columns);
    align-items: center;
  }

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface-sunken);
  }

  tbody {
    position: relative;
  }

  tbody tr {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: max(var(--_row-height), var(--_content-height, 0px));
    contain: strict;
    border-block-start: 1px solid var(--_line);
  }

  /* The header has its own line. */
  tbody .first {
    border-block-start-color: transparent;
  }

  /* Each text has its own direction; where it stands is the table's, so that is said left and right. */
  th,
  td {
    padding: 0 calc(var(--_space) * 4);
    /* A browser says "inherit" here, and then looks at every cell of a row that has only moved. */
    vertical-align: baseline;
    text-align: left;
    overflow: hidden;
    /* Letters of another font may reach below the line, as those of Arabic do in a Japanese one. */
    overflow: clip visible;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }

  :is(th, td):dir(rtl),
  .end {
    text-align: right;
  }

  .end:dir(rtl) {
    text-align: left;
  }

  thead th {
    padding-block: 2px;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 550;
  }

  thead tr {
    min-block-size: calc(var(--_row-height) - 5px);
  }

  .end + :not(.end) {
    padding-inline-start: calc(var(--_space) * 8);
  }

  .scroller {
    --_name-width: minmax(0, 2fr);
    --_text-width: minmax(0, 1.4fr);
    --_number-width: 136px;
    --_day-width: 168px;
    --_status-width: 160px;
  }

  @container usage-table (inline-size >= 860px) {
    .scroller {
      --_name-width: minmax(0, 1.8fr);
      --_number-width: 152px;
      --_day-width: 188px;
      --_status-width: 176px;
    }
  }

  .sorter {
    all: unset;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    min-block-size: 28px;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .sorter:hover,
  [aria-sort] .sorter {
    color: var(--_text);
  }

  .sorter:focus-visible,
  .opener:focus-visible,
  .whole:focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }

  /* A header is never cut: where it has little room it takes two lines. */
  thead th,
  .sorter span {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .end .sorter {
    flex-direction: row-reverse;
  }

  .arrow {
    opacity: 0;
    transition: opacity var(--_duration);
  }

  .sorter:hover .arrow {
    opacity: 0.5;
  }

  [aria-sort] .arrow {
    opacity: 1;
  }

  [aria-sort='ascending'] .arrow {
    transform: rotate(180deg);
  }

  tbody th,
  tbody td {
    font-weight: 450;
  }

  /* Room for the ring around its button. */
  tbody th {
    padding-block: 4px;
    font-weight: 550;
  }

  /* As in other places, but laid out in one go: there are many of them, and they come and go with each scroll. */
  tbody .tag {
    display: inline-block;
    vertical-align: middle;
    padding-block: 1.4px;
  }

  /* Its dot is where the page's lines begin. */
  tbody .tag:lang(en):dir(rtl) {
    unicode-bidi: isolate;
  }

  tbody .tag::before {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: 1px;
  }

  /* "21 de nov. de 2026" takes two lines where there is little room; a row has them. */
  .day {
    white-space: normal;
  }

  .unknown {
    color: var(--_text-muted);
    font-weight: 450;
  }

  .opens {
    cursor: pointer;
  }

  .opens:hover {
    background: var(--_surface-sunken);
  }

  .opener {
    all: unset;
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 2px;
    border-radius: 3px;
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
    vertical-align: middle;
    cursor: pointer;
    user-select: text;
  }

  .opener[hidden] {
    display: none;
  }

  .opens:hover .opener {
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
  }

  .whole {
    all: unset;
    float: inline-end;
    margin-inline-start: 6px;
    padding: 2px 6px;
    border-radius: var(--_radius-small);
    color: var(--_text-muted);
    font-size: var(--_font-size-tiny);
    text-decoration: underline;
    cursor: pointer;
  }

  .waiting tbody {
    opacity: 0.5;
    transition: opacity var(--_duration);
  }

  /* Its word is for those who listen. */
  tbody .pending th {
    font-size: 0;
  }

  .pending th::before,
  .pending td::before {
    content: '';
    display: inline-block;
    inline-size: 60%;
    block-size: 10px;
    border-radius: 5px;
    background: var(--_track);
  }

  @container usage-table (inline-size >= 480px) {
    .pending .number::before,
    .pending .day::before,
    .pending .status::before {
      inline-size: 72px;
      max-inline-size: 100%;
    }
  }

  @container usage-table (480px <= inline-size < 720px) {
    tr {
      grid-template-columns: var(--_most-columns);
    }

    .gives-way-1 {
      display: none;
    }
  }

  @container usage-table (480px <= inline-size < 600px) {
    tr {
      grid-template-columns: var(--_few-columns);
    }

    .gives-way-2 {
      display: none;
    }
  }

  .whole-text {
    position: fixed;
    inset: auto;
    margin: 0;
    max-inline-size: min(480px, calc(100vw - 32px));
    max-block-size: 50vh;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    overflow: auto;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    user-select: text;
  }

  @media (forced-colors: active) {
    .pending th::before,
    .pending td::before {
      background: GrayText;
    }
  }
`;
