import { css, type CSSResult } from 'lit';

/** Beside `card` and `noticeStyles`. */
export const totalsStyles: CSSResult = css`
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 16px;
    margin: 0;
  }

  .total {
    padding: 14px 16px;
  }

  .total dd {
    margin: 2px 0 0;
    font-size: calc(var(--_font-size) * 22 / 14);
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
      gap: 12px;
    }
  }
`;
