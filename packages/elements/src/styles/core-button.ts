import { css, type CSSResult } from 'lit';

/** What the buttons of the first load need of `button`: no states, no links. */
export const coreButton: CSSResult = css`
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    margin: 0;
    min-block-size: var(--_control-height);
    padding: 0 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition:
      opacity var(--_duration),
      transform var(--_duration);
  }

  .button:hover {
    background: var(--_hover);
  }

  .button:active,
  .icon-button:active {
    transform: translateY(0.5px);
  }

  .button-small {
    min-block-size: var(--_control-height-small);
    padding: 0 10px;
    font-size: var(--_font-size-small);
  }

  .button-primary {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }

  .button-primary:hover {
    background: var(--_primary);
    opacity: 0.88;
  }

  .button-quiet,
  .icon-button {
    border-color: transparent;
    background: transparent;
    color: var(--_text-muted);
  }

  .button-quiet:hover,
  .icon-button:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .icon-button {
    inline-size: var(--_control-height-small);
    min-block-size: var(--_control-height-small);
    padding: 0;
    flex: none;
  }

  @media (forced-colors: active) {
    .button,
    .icon-button {
      border-color: ButtonText;
    }

    .button-primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
