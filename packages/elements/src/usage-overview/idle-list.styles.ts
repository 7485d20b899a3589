import { css, type CSSResult } from 'lit';

export const idleListStyles: CSSResult = css`
  .idle-scroll {
    margin-block-start: calc(var(--_space) * 2.5);
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_surface);
    color: var(--_text);
  }

  .idle-scroll table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size-small);
  }

  .idle-scroll :is(th, td) {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    white-space: nowrap;
  }

  .idle-scroll thead th {
    color: var(--_text-muted);
    font-weight: 550;
  }

  .idle-scroll tbody th {
    max-inline-size: 260px;
    overflow: hidden;
    font-weight: 550;
    text-overflow: ellipsis;
  }

  .idle-scroll tfoot :is(th, td) {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }

  .idle-scroll :is(tbody, tfoot) tr:last-child > * {
    border-block-end: 0;
  }

  .idle-scroll .end {
    text-align: end;
  }

  @container usage-overview (inline-size < 30rem) {
    .idle-scroll table,
    .idle-scroll :is(tbody, tfoot, tbody tr, tfoot tr) {
      display: block;
    }

    .idle-scroll thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .idle-scroll :is(tbody, tfoot) tr {
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
      border-block-end: 1px solid var(--_line);
    }

    .idle-scroll :is(tbody, tfoot):last-child tr:last-child {
      border-block-end: 0;
    }

    .idle-scroll :is(tbody, tfoot) :is(th, td) {
      display: flex;
      gap: calc(var(--_space) * 3);
      justify-content: space-between;
      max-inline-size: none;
      padding: 2px 0;
      border: 0;
      white-space: normal;
    }

    .idle-scroll :is(tbody, tfoot) th {
      overflow-wrap: anywhere;
    }

    .idle-scroll td::before {
      content: attr(data-label) / '';
      flex: none;
      max-inline-size: 60%;
      color: var(--_text-muted);
      font-weight: 400;
      text-align: start;
    }
  }
`;
