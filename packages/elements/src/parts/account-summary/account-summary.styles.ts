import { css } from 'lit';

export const accountSummaryStyles = css`
  :host {
    position: fixed;
    inset: auto;
    inline-size: min(20em, 100vw - 16px);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius-card) + 2px);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }

  :host(:not(:popover-open)) {
    display: none;
  }

  .block {
    padding: calc(var(--_space) * 3.5) calc(var(--_space) * 4);
  }

  .block + .block {
    border-block-start: 1px solid var(--_line);
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .id,
  .copied {
    display: flex;
    align-items: center;
    min-inline-size: 0;
  }

  /* The whole ID comes on its own line with its button, before any of it is omitted. */
  .id {
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 2);
    margin-block-start: 2px;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .id span {
    white-space: nowrap;
  }

  .copied {
    gap: calc(var(--_space) * 2);
  }

  .id code {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text);
    font-family: var(--_font-mono);
    font-size: var(--_font-size-tiny);
    text-overflow: ellipsis;
    white-space: nowrap;
    user-select: all;
  }

  .id .icon-button {
    inline-size: 24px;
    min-block-size: 24px;
    border-radius: var(--_radius-small);
  }

  .status {
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .balances {
    display: grid;
    gap: calc(var(--_space) * 3.5);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 3);
  }

  .figures {
    font-weight: 600;
  }

  .bar {
    block-size: 8px;
    margin-block: calc(var(--_space) * 2) 6px;
    border-radius: min(4px, var(--_radius-small));
    background: var(--_track);
    overflow: hidden;
  }

  .bar div {
    inline-size: calc(var(--_fill) * 100%);
    min-inline-size: 4px;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_color);
  }

  .bar .nothing {
    display: none;
  }

  .healthy {
    --_color: var(--_healthy);
  }

  .moderate {
    --_color: var(--_moderate);
  }

  .low {
    --_color: var(--_low);
  }

  .exhausted {
    --_color: var(--_exhausted);
  }

  .outlook {
    margin-block-start: 4px;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .gone {
    display: flex;
    gap: 6px;
    margin-block-start: 4px;
    font-size: var(--_font-size-small);
  }

  .gone .icon {
    margin-block-start: 1px;
    color: var(--_exhausted);
  }

  .notice-stale {
    margin-block-start: calc(var(--_space) * 3);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .small + .actions {
    margin-block-start: calc(var(--_space) * 2);
  }

  .actions .button {
    flex: 1 1 auto;
  }

  .line {
    block-size: 20px;
  }

  .short {
    inline-size: 55%;
  }

  .bar.skeleton {
    min-block-size: 8px;
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar div {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
