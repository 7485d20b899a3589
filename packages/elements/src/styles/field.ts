import { css, type CSSResult } from 'lit';

/** `.field-box`: what one writes into or chooses from, as high as the buttons beside it. */
export const field: CSSResult = css`
  .field-box {
    min-block-size: var(--_control-height);
    margin: 0;
    padding-block: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_text);
  }

  .field-box[aria-invalid='true'] {
    border-color: var(--_low);
  }
`;
