import { css, type CSSResultGroup } from 'lit';
import { coreBase } from './core-base.js';

/** What every element and part starts from: `coreBase`, which is in the first load, and the rest. */
export const base: CSSResultGroup = [
  coreBase,
  css`
    :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure) {
      margin: 0;
      padding: 0;
    }

    :where(h1, h2, h3, h4) {
      font-size: inherit;
      font-weight: 600;
    }

    :where(ul, ol) {
      list-style: none;
    }

    :where(a) {
      color: inherit;
    }

    /* English words on a page that reads from the right: each has its own direction, and is where the page's do. */
    :is(th, td, caption, label, h1, h2, h3, h4):lang(en):dir(rtl) {
      text-align: right;
    }

    .end:lang(en):dir(rtl) {
      text-align: left;
    }

    :where(button, input, select) {
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
    }

    /* Japanese has no spaces: lines end between phrases, not within a word. */
    :where(:lang(ja)) {
      word-break: auto-phrase;
    }

    .number {
      font-variant-numeric: tabular-nums;
    }

    .muted {
      color: var(--_text-muted);
    }

    .small {
      font-size: var(--_font-size-small);
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    /* What is pressed is of no use on paper, and a color that means something stays. */
    @media print {
      * {
        print-color-adjust: exact;
      }

      .button,
      .icon-button {
        display: none !important;
      }
    }
  `,
];
