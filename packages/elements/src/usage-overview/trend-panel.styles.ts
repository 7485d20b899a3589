import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';

export const trendPanelStyles: CSSResultGroup = [
  base,
  button,
  card,
  noticeStyles,
  css`
    :host {
      container: usage-trend / inline-size;
    }

    .trend {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .trend-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }

    .trend-names {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
      margin-inline-end: auto;
    }

    .of {
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .trend-names:focus {
      outline: none;
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .legend li {
      display: flex;
      gap: 6px;
      align-items: center;
    }

    .legend svg {
      color: var(--_ink);
    }

    .key-credits,
    .key-ahead {
      --_ink: var(--_credits);
    }

    .key-runs,
    .key-before {
      --_ink: var(--_runs);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-inline-start: auto;
    }

    .sentence {
      color: var(--_text-muted);
      overflow-wrap: anywhere;
    }

    .nothing {
      display: grid;
      place-content: center;
      min-block-size: clamp(10rem, 22cqi, 15rem);
    }

    usage-part-trend-chart {
      margin-block-start: 8px;
      transition: opacity var(--_duration);
    }

    [aria-busy='true'] > usage-part-trend-chart {
      opacity: 0.55;
    }

    .message {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      margin-block-start: 8px;
      padding: 8px 12px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-control);
      background: var(--_surface-sunken);
      font-size: var(--_font-size-small);
      overflow-wrap: anywhere;
    }

    .message p {
      flex: 1 1 240px;
    }

    .shape-line {
      inline-size: 70%;
      margin-block-start: 12px;
    }

    .shape-chart {
      block-size: clamp(11.25rem, 26cqi, 17.5rem);
      margin-block-start: 24px;
    }

    .notice-stale {
      margin-block-start: 12px;
    }

    .notice-failed {
      margin-block-start: 12px;
    }

    @container usage-trend (inline-size < 30rem) {
      .actions {
        margin-inline-start: 0;
      }

      .card {
        padding: 16px;
      }
    }

    @media (forced-colors: active) {
      .legend svg {
        color: CanvasText;
      }

      .button[aria-pressed='true'] {
        forced-color-adjust: none;
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
      }
    }

    @media print {
      .actions {
        display: none;
      }
    }
  `,
];
