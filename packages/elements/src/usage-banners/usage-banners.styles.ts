import { css } from 'lit';

export const bannersStyles = css`
  .root {
    container-type: inline-size;
  }

  .banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px 12px;
    min-block-size: 44px;
    padding: calc(8px + 2px * var(--usage-density, 0)) 24px;
    border-block-end: 1px solid color-mix(in oklab, var(--_tone) 28%, transparent);
    background: var(--_tint);
  }

  .removable {
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    padding-inline-end: 18px;
  }

  .info {
    --_tone: var(--_info);
    --_tint: var(--_info-quiet);
  }

  .warning {
    --_tone: var(--_moderate);
    --_tint: var(--_moderate-quiet);
  }

  .critical {
    --_tone: var(--_exhausted);
    --_tint: var(--_exhausted-quiet);
  }

  .banner > .icon {
    color: var(--_tone);
  }

  .text {
    overflow-wrap: anywhere;
  }

  .title {
    font-weight: 600;
  }

  .refusal {
    display: block;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .banner .icon-button:hover {
    background: color-mix(in oklab, var(--_tone) 16%, transparent);
    color: var(--_text);
  }

  .banner .button-quiet {
    color: var(--_text);
  }

  .root:focus {
    outline: none;
  }

  @container (max-width: 640px) {
    .banner {
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: start;
      padding: 10px 16px;
    }

    .removable {
      padding-inline-end: 10px;
    }

    .banner > .icon {
      margin-block-start: 1px;
    }

    .actions {
      grid-row: 2;
      grid-column: 2 / -1;
    }

    /* Its edge is not seen: its word is under the others. */
    .button-quiet {
      margin-inline-start: -11px;
    }

    .banner .icon-button {
      grid-row: 1;
      grid-column: 3;
      margin-block: -4px;
    }
  }

  @media (forced-colors: active) {
    .banner {
      border: 1px solid CanvasText;
    }

    .banner > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .actions,
    .banner .icon-button {
      display: none;
    }
  }
`;
