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
      justify-content: end;
      gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    }

    .trend-names {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 calc(var(--_space) * 2);
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
      gap: 4px calc(var(--_space) * 3);
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .trend:has([tabular]) .legend {
      display: none;
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
      gap: calc(var(--_space) * 2);
    }

    .way-back {
      margin-block-end: var(--_space);
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
      margin-block-start: calc(var(--_space) * 2);
      transition: opacity var(--_duration);
    }

    [aria-busy='true'] > usage-part-trend-chart {
      opacity: 0.55;
    }

    .message {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
      align-items: center;
      margin-block-start: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-panel);
      background: var(--_surface-sunken);
      font-size: var(--_font-size-small);
      overflow-wrap: anywhere;
    }

    .message p {
      flex: 1 1 240px;
    }

    .shape-line {
      inline-size: 70%;
      margin-block-start: calc(var(--_space) * 3);
    }

    .shape-chart {
      block-size: clamp(11.25rem, 26cqi, 17.5rem);
      margin-block-start: calc(var(--_space) * 6);
    }

    .notice-stale {
      margin-block-start: calc(var(--_space) * 3);
    }

    .notice-failed {
      margin-block-start: calc(var(--_space) * 3);
    }

    /* As the cards above it. */
    @container usage-trend (inline-size < 40rem) {
      .card {
        padding: calc(var(--_space) * 4);
      }
    }

    @container usage-trend (inline-size < 30rem) {
      .trend-head {
        justify-content: start;
        margin-block-end: calc(var(--_space) * 2);
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
