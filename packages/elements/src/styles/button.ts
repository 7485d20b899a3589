import { css, type CSSResultGroup } from 'lit';
import { coreButton } from './core-button.js';

/** `.button`, with `.button-primary`, `.button-quiet` or `.button-small` beside it; `.icon-button` for a sign alone. */
export const button: CSSResultGroup = [
  coreButton,
  css`
    .button {
      text-decoration: none;
    }

    .button[aria-expanded='true'],
    .button[aria-pressed='true'] {
      background: var(--_hover);
    }

    .button:disabled,
    .icon-button:disabled,
    .button[aria-disabled='true'],
    .icon-button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
      transform: none;
    }
  `,
];
