import { css, type CSSResultGroup } from 'lit';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { tabsStyles } from '../parts/tabs/tabs.styles.js';
import { base } from '../styles/base.js';
import { button } from '../styles/button.js';
import { card } from '../styles/card.js';
import { tokens } from '../styles/tokens.js';

export const usagePageStyles: CSSResultGroup = [
  tokens,
  base,
  button,
  card,
  noticeStyles,
  tabsStyles,
  css`
    .root {
      container: usage-page / inline-size;
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
      align-items: start;
      justify-content: space-between;
    }

    .names {
      flex: 1 1 240px;
    }

    .title {
      font-size: var(--_font-size-title);
      font-weight: 650;
      margin-block: calc(-1em / 13);
      letter-spacing: -0.015em;
    }

    .subtitle {
      min-block-size: 20px;
      margin-block-start: 4px;
      color: var(--_text-muted);
      text-wrap: balance;
    }

    .title:focus {
      outline: none;
    }

    usage-part-range-picker {
      max-inline-size: 100%;
    }

    .tabs {
      margin-block: calc(var(--_space) * 5) calc(var(--_space) * 6);
    }

    .waiting {
      display: grid;
      gap: calc(var(--_space) * 4);
    }

    .waiting .skeleton {
      block-size: 160px;
      border-radius: var(--_radius-card);
    }

    @container usage-page (inline-size < 45rem) {
      usage-part-range-picker {
        flex: 1 1 100%;
        --_picker-align: stretch;
      }

      .tabs {
        margin-block: calc(var(--_space) * 4);
      }
    }
  `,
];
