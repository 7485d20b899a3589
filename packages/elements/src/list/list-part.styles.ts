import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { statusTagStyles } from '../parts/status-tag/status-tag.styles.js';
import { totalsStyles } from '../parts/totals/totals.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';
import { field } from '../styles/field.js';
import { select } from '../styles/select.js';

export const listPartStyles: CSSResultGroup = [
  base,
  button,
  card,
  field,
  select,
  noticeStyles,
  totalsStyles,
  statusTagStyles,
  css`
    .root {
      container: usage-panel / inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .list {
      padding: 0;
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
      border-block-end: 1px solid var(--_line);
    }

    .search {
      position: relative;
      flex: 0 1 240px;
      min-inline-size: 160px;
    }

    .search .icon {
      position: absolute;
      inset-inline-start: 10px;
      inset-block-start: calc(50% - 8px);
      color: var(--_text-muted);
      pointer-events: none;
    }

    .search input {
      inline-size: 100%;
      padding-inline: 34px 8px;
      appearance: none;
    }

    .search input::placeholder {
      color: var(--_text-muted);
      opacity: 1;
    }

    .pair {
      display: flex;
    }

    .pair select {
      border-color: var(--_line);
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      border-inline-end: 0;
    }

    .pair .button {
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }

    .order {
      display: none;
    }

    .order .select {
      flex: 1;
    }

    .order .button {
      flex: none;
      padding-inline: 10px;
    }

    .order .ascending .icon {
      transform: rotate(180deg);
    }

    .space {
      flex: 1;
    }

    .count {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.3em;
    }

    .zone {
      display: inline-flex;
      gap: 0.3em;
    }

    .zone:not(:first-child)::before {
      content: '·';
    }

    .tools .select > select {
      padding-inline: 12px 28px;
    }

    .export select {
      max-inline-size: 84px;
      color: var(--_text-muted);
    }

    /* As wide as what is chosen, where a browser can do that; else as the shortest. */
    @supports (field-sizing: content) {
      .export select {
        field-sizing: content;
        max-inline-size: none;
      }
    }

    .message {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
      padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
      border-block-end: 1px solid var(--_line);
      background: var(--_surface-sunken);
      font-size: var(--_font-size-small);
      overflow-wrap: anywhere;
    }

    .message > p:not(.notice-stale) {
      flex: 1 1 240px;
    }

    /* A sentence with nothing but its dismissal, which is beside it on a phone, too. */
    .export-status:has(> p:first-child + .icon-button) > p {
      flex-basis: 0;
    }

    progress {
      inline-size: 160px;
      block-size: 8px;
      border: 0;
      border-radius: 4px;
      overflow: hidden;
      appearance: none;
      background: var(--_track);
      color: var(--_accent);
    }

    progress::-webkit-progress-bar {
      background: var(--_track);
    }

    progress::-webkit-progress-value {
      background: var(--_accent);
    }

    progress::-moz-progress-bar {
      background: var(--_accent);
    }

    .body-notice {
      padding: calc(var(--_space) * 6) calc(var(--_space) * 4);
    }

    .notice-empty {
      padding-block: calc(var(--_space) * 10);
    }

    .no-match {
      display: grid;
      justify-items: center;
      padding-block-end: calc(var(--_space) * 10);
    }

    .no-match .notice-empty {
      padding-block-end: calc(var(--_space) * 3);
    }

    /* Where a notice follows, the round end is the notice's. */
    usage-part-table:last-child {
      border-end-start-radius: var(--_radius-card);
      border-end-end-radius: var(--_radius-card);
    }

    /* From here on columns give way, and what cannot be seen can be sorted by all the same. */
    @container usage-panel (inline-size < 722px) {
      .order {
        display: flex;
      }
    }

    @container usage-panel (inline-size < 600px) {
      .search {
        flex: 1 1 100%;
      }
    }

    @container usage-panel (inline-size < 482px) {
      .tools {
        padding: calc(var(--_space) * 3);
      }

      .space {
        display: none;
      }

      .order {
        flex: 1 1 auto;
        min-inline-size: 0;
      }
    }

    @media print {
      /* A long list goes over as many pages as it takes. */
      .list {
        break-inside: auto;
      }

      .search,
      .order,
      .export,
      usage-part-status-filter {
        display: none;
      }
    }
  `,
];
