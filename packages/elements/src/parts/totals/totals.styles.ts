import { css, type CSSResult } from 'lit';

/** Beside `card` and `noticeStyles`. */
export const totalsStyles: CSSResult = css`
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--_space) * 4);
    margin: 0;
  }

  .total {
    padding: calc(var(--_space) * 3.5) calc(var(--_space) * 4);
  }

  .total dd {
    margin: 2px 0 0;
    font-size: var(--_font-size-title);
    font-weight: 620;
    line-height: calc(28 / 22);
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }

  .total-skeleton {
    inline-size: 64px;
    block-size: 20px;
    margin-block: 4px;
  }

  @container (inline-size < 482px) {
    .totals {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_space) * 3);
    }
  }
`;
