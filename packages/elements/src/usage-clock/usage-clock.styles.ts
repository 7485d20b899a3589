import { css } from 'lit';

export const clockStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  .root {
    position: relative;
    inline-size: var(--_control-height);
    block-size: var(--_control-height);
  }

  .button {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .button:hover,
  .button[aria-expanded='true'] {
    background: var(--_hover);
  }

  .meter {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_unknown);
    pointer-events: none;
  }

  .healthy {
    color: var(--_healthy);
  }

  .moderate {
    color: var(--_moderate);
  }

  .low {
    color: var(--_low);
  }

  .exhausted {
    color: var(--_exhausted);
  }

  .loading {
    color: var(--_track);
  }

  .button:hover ~ .loading,
  .button[aria-expanded='true'] ~ .loading {
    color: var(--_line);
  }

  .skeleton {
    animation: usage-skeleton 1.6s ease-in-out infinite alternate;
  }

  @keyframes usage-skeleton {
    to {
      opacity: 0.55;
    }
  }

  @media (forced-colors: active) {
    .meter {
      color: ButtonText;
    }

    .button:hover ~ .meter {
      color: Highlight;
    }

    .button {
      border: 1px solid ButtonBorder;
    }

    .skeleton {
      fill: none;
      stroke: GrayText;
      stroke-width: 2px;
      stroke-dasharray: 1px 3px;
    }
  }
`;
