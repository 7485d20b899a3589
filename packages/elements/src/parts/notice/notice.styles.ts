import { css, type CSSResult } from 'lit';

/** For the notices, and `.skeleton` for the shapes of what is still on its way. Beside `base` and `button`. */
export const noticeStyles: CSSResult = css`
  .notice {
    display: grid;
    align-content: center;
    gap: 6px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .notice-title {
    font-weight: 600;
  }

  .notice-empty {
    justify-items: center;
    padding: calc(var(--_space) * 6) calc(var(--_space) * 4);
    text-align: center;
  }

  .notice-failed {
    justify-items: start;
  }

  .notice-failed .button {
    margin-block-start: 4px;
  }

  .notice-stale {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .notice-news {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    padding-inline: calc(var(--_space) * 4) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_info-quiet);
  }

  .notice-dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 4px solid var(--_moderate);
    border-radius: 50%;
  }

  .skeleton {
    display: block;
    min-block-size: 12px;
    border-radius: var(--_radius-small);
    background: var(--_track);
    animation: usage-skeleton 1.6s ease-in-out infinite alternate;
  }

  @keyframes usage-skeleton {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.55;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px dashed GrayText;
    }
  }
`;
