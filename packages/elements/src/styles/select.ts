import { css, type CSSResult } from 'lit';

/** `.select` around a `<select>` and the chevron after it: the sign and the distances of the buttons beside it. */
export const select: CSSResult = css`
  .select {
    position: relative;
    display: block;
    min-inline-size: 0;
  }

  .select > select {
    appearance: none;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    margin: 0;
    padding-block: 0;
    padding-inline: 10px 26px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_text);
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
