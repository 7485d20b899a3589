import { css, type CSSResult } from 'lit';

/** `.select` around a `<select class="field-box">` and the chevron after it: the sign and the distances of the buttons beside it. */
export const select: CSSResult = css`
  .select {
    position: relative;
    display: block;
    min-inline-size: 0;
  }

  .select > select {
    appearance: none;
    inline-size: 100%;
    padding-inline: 10px 26px;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .select > .icon {
    position: absolute;
    inset-inline-end: 8px;
    inset-block-start: calc(50% - 8px);
    color: var(--_text-muted);
    transform: rotate(90deg);
    pointer-events: none;
  }
`;
