import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';
import { tokens } from '../styles/tokens.js';
import { idleListStyles } from './idle-list.styles.js';

export const usageOverviewStyles: CSSResultGroup = [
  tokens,
  base,
  button,
  card,
  noticeStyles,
  css`
    .root {
      container: usage-overview / inline-size;
    }

    .stack,
    .cards {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .of {
      margin-inline-end: auto;
      color: var(--_text-muted);
      font-size: var(--_font-size-small);
    }

    .balance .card-title {
      margin-inline-end: 0;
    }

    .refresh {
      opacity: 0;
      transition: opacity var(--_duration);
    }

    .balance:hover .refresh,
    .balance:focus-within .refresh,
    .refresh[aria-disabled='true'] {
      opacity: 1;
    }

    @media (hover: none) {
      .refresh {
        opacity: 1;
      }
    }

    .refresh[aria-disabled='true'] svg {
      animation: usage-turn 1s linear infinite;
    }

    @keyframes usage-turn {
      to {
        transform: rotate(1turn);
      }
    }

    .figure {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 calc(var(--_space) * 2);
      margin-block: calc(var(--_space) * 3 - 3em / 28) calc(-3em / 28);
      font-size: var(--_font-size-figure);
      font-weight: 620;
      letter-spacing: -0.02em;
      overflow-wrap: anywhere;
    }

    .figure small {
      color: var(--_text-muted);
      font-size: var(--_font-size);
      font-weight: 450;
      letter-spacing: normal;
    }

    .bar {
      margin-block: calc(var(--_space) * 3.5) calc(var(--_space) * 2.5);
    }

    .facts > div {
      display: flex;
      gap: calc(var(--_space) * 2);
      justify-content: space-between;
    }

    .facts > div + div {
      margin-block-start: 6px;
    }

    .facts dt {
      color: var(--_text-muted);
    }

    .facts dd {
      margin: 0;
      font-weight: 550;
      text-align: end;
    }

    usage-part-doughnut {
      margin-block-start: calc(var(--_space) * 3);
    }

    .balance .notice {
      margin-block-start: calc(var(--_space) * 3);
    }

    .notice-stale {
      margin-block-start: calc(var(--_space) * 3);
    }

    .note {
      padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3.5);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-panel);
      background: var(--_surface-sunken);
      color: var(--_text-muted);
    }

    .note-line {
      display: flex;
      gap: calc(var(--_space) * 2.5);
    }

    .note-line > .icon {
      margin-block-start: 6px;
    }

    .note-text {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 5);
      align-items: start;
      min-inline-size: 0;
    }

    .note-text p {
      padding-block: 4px;
      flex: 1 1 180px;
    }

    /* Its edge is not seen: where it has a line to itself, its word is under the others. */
    .note-text .button-quiet {
      margin-inline-start: -11px;
    }

    .note b {
      color: var(--_text);
      font-weight: 550;
    }

    .note .button-quiet:hover {
      background: var(--_hover);
    }

    .basis {
      margin-block-start: calc(var(--_space) * 2);
      font-size: var(--_font-size-tiny);
    }

    .shape-figure {
      block-size: 30px;
      inline-size: 55%;
      margin-block-start: calc(var(--_space) * 3.5);
    }

    .shape-bar {
      block-size: 8px;
      min-block-size: 8px;
      margin-block: calc(var(--_space) * 4) calc(var(--_space) * 3);
    }

    .shape-line {
      inline-size: 70%;
      margin-block-start: calc(var(--_space) * 3);
    }

    .shape-credits {
      container: usage-shape / inline-size;
    }

    .shape-split {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(var(--_space) * 6);
      align-items: center;
      margin-block-start: calc(var(--_space) * 3);
    }

    .shape-ring {
      inline-size: calc(var(--_font-size) * 132 / 14);
      block-size: calc(var(--_font-size) * 132 / 14);
      border-radius: 50%;
    }

    /* Where the ring is over its table, its shape does. */
    @container usage-shape (inline-size <= 20.5rem) {
      .shape-split {
        grid-template-columns: minmax(0, 1fr);
        gap: calc(var(--_space) * 4);
      }

      .shape-ring {
        justify-self: center;
      }
    }

    @container usage-overview (inline-size < 40rem) {
      .cards {
        grid-template-columns: minmax(0, 1fr);
      }

      .card {
        padding: calc(var(--_space) * 4);
      }
    }

    @media print {
      .refresh {
        display: none;
      }
    }
  `,
  idleListStyles,
];
