import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { statusTagStyles } from '../parts/status-tag/status-tag.styles.js';
import { button } from '../styles/button.js';
import { panelStyles } from './panel.styles.js';

/** For a panel with a drawer: figures with their names, a total, a sentence, a price table to unfold. */
export const detailStyles: CSSResultGroup = [
  panelStyles,
  button,
  noticeStyles,
  statusTagStyles,
  css`
    .detail-title {
      margin-block: calc(var(--_space) * 6) calc(var(--_space) * 3);
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
      font-weight: 600;
    }

    .detail-title:first-child {
      margin-block-start: 0;
    }

    .figures {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      gap: calc(var(--_space) * 2.5) calc(var(--_space) * 4);
      margin: 0;
      font-variant-numeric: tabular-nums;
    }

    .figures + .figures {
      margin-block-start: calc(var(--_space) * 4);
      padding-block-start: calc(var(--_space) * 4);
      border-block-start: 1px solid var(--_line);
    }

    .figures dt {
      color: var(--_text-muted);
    }

    .figures dd {
      margin: 0;
      font-weight: 550;
      text-align: end;
      overflow-wrap: anywhere;
    }

    .figures .unknown {
      color: var(--_text-muted);
      font-weight: 450;
    }

    .sum {
      display: flex;
      justify-content: space-between;
      gap: calc(var(--_space) * 4);
      margin-block-start: calc(var(--_space) * 3.5);
      padding-block-start: calc(var(--_space) * 3.5);
      border-block-start: 1px solid var(--_line);
      font-weight: 620;
      font-variant-numeric: tabular-nums;
    }

    .outlook {
      margin-block-start: calc(var(--_space) * 4);
      color: var(--_text-muted);
    }

    .detail-pending {
      display: grid;
      grid-template-columns: 1fr 96px;
      gap: calc(var(--_space) * 4.5) calc(var(--_space) * 16);
      margin-block-start: calc(var(--_space) * 2);
    }

    .prices {
      margin-block-start: calc(var(--_space) * 6);
      border-block-start: 1px solid var(--_line);
      padding-block-start: calc(var(--_space) * 2);
    }

    .prices summary {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-block-size: 32px;
      border-radius: var(--_radius-small);
      font-weight: 550;
      cursor: pointer;
      list-style: none;
    }

    .prices summary::-webkit-details-marker {
      display: none;
    }

    .prices summary .icon {
      color: var(--_text-muted);
      transition: transform var(--_duration);
    }

    .prices summary:dir(rtl) .icon {
      transform: scaleX(-1);
    }

    .prices[open] summary .icon {
      transform: rotate(90deg);
    }

    .prices usage-rates {
      margin-block-start: calc(var(--_space) * 2);
    }

    .notice-stale {
      margin-block-end: calc(var(--_space) * 4);
    }
  `,
];
