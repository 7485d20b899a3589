import { css, type CSSResult } from 'lit';

/** Beside `card` and `noticeStyles`. */
export const totalsStyles: CSSResult = css`
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: calc(var(--_space) * 4);
    margin: 0;
  }

  /* Where a name takes two lines, the figures of a row still are on one. */
  .total {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: calc(var(--_space) * 3.5) calc(var(--_space) * 4);
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .total dd {
    margin: calc(2px - 1em / 13) 0 calc(-1em / 13);
    font-size: var(--_font-size-title);
    font-weight: 620;
    letter-spacing: -0.02em;
  }

  .total-skeleton {
    inline-size: 64px;
    block-size: 20px;
    margin-block: 4px;
  }

  /* Five is the most that a list has: none is left alone on a second row. */
  @container (inline-size >= 880px) {
    .totals {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }

  /* Nor of three; on a phone the third has a row to itself. */
  @container (inline-size >= 482px) {
    .totals:has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (inline-size < 482px) {
    .totals {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_space) * 3);
    }

    .total:nth-child(odd):last-child {
      grid-column: 1 / -1;
    }
  }
`;
