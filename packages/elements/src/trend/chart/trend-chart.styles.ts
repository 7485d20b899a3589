import { css, type CSSResult } from 'lit';

export const trendChartStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  .axes {
    display: flex;
    justify-content: space-between;
    margin-block-end: 6px;
    color: var(--_text-muted);
    font-size: var(--_font-size-tiny);
  }

  .plot {
    container-type: size;
    position: relative;
    block-size: clamp(11.25rem, 26cqi, 17.5rem);
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }

  .plot.zoomable {
    cursor: crosshair;
  }

  canvas {
    position: absolute;
    inset: 0;
    display: block;
    /* Until it is drawn it is as wide as the browser makes a canvas: 300 pixels, more than a phone's card. */
    max-inline-size: 100%;
  }

  .walk {
    position: absolute;
    inset: -4px -8px;
    border-radius: var(--_radius-small);
    outline-offset: 0;
  }

  .inks {
    position: absolute;
    visibility: hidden;
    font-size: var(--_font-size-tiny);
  }

  .ink {
    transition: color 1ms !important;
  }

  /* They are read at once: there is no time for a transition. */
  .plot[data-paper] {
    color-scheme: light;
  }

  .plot[data-paper] .ink {
    transition: none !important;
  }

  .ink-credits {
    color: var(--_credits);
  }

  .ink-area {
    color: color-mix(in srgb, var(--_credits) 9%, transparent);
  }

  .ink-runs {
    color: var(--_runs);
  }

  .ink-before {
    color: var(--_runs);
  }

  .ink-line {
    color: var(--_line);
  }

  .ink-base {
    color: var(--_line-strong);
  }

  .ink-text {
    color: var(--_text-muted);
  }

  .ink-surface {
    color: var(--_surface);
  }

  .mark {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    pointer-events: none;
    transform: translate(var(--_x), var(--_y, 0));
  }

  .cross {
    inline-size: 0;
    block-size: var(--_plot-height);
    border-inline-start: 1px dashed var(--_line-strong);
  }

  .dot {
    inline-size: 10px;
    block-size: 10px;
    margin: -5px;
    border: 2px solid var(--_credits);
    border-radius: 50%;
    background: var(--_surface);
  }

  .dot.before {
    border-color: var(--_runs);
  }

  .band {
    inline-size: var(--_band-width);
    block-size: var(--_plot-height);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    border-inline: 1px solid var(--_accent);
  }

  .bubble {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    z-index: 1;
    /* The size of the plot, which it is held to. */
    --_plot-inline: 100cqi;
    --_plot-block: 100cqb;
    inline-size: max-content;
    max-inline-size: min(260px, 100%);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    font-size: var(--_font-size-small);
    pointer-events: none;
  }

  .bubble strong {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }

  .bubble dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px calc(var(--_space) * 4);
  }

  .bubble dt {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }

  .bubble dd {
    margin: 0;
    text-align: end;
    font-weight: 550;
  }

  .bubble .part {
    padding-inline-start: calc(var(--_space) * 3);
    font-weight: 450;
  }

  .bubble .earlier {
    grid-column: 1 / -1;
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line);
  }

  .skeleton {
    position: absolute;
    inset: 8px 0 24px;
  }

  .missing {
    margin-block-end: calc(var(--_space) * 2);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
  }

  .scroll {
    max-block-size: 360px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_font-size-small);
  }

  th,
  td {
    padding: 6px calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_line);
    text-align: end;
    font-weight: inherit;
    white-space: nowrap;
  }

  th:first-child {
    text-align: start;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-weight: 550;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  tfoot > tr > * {
    position: sticky;
    inset-block-end: 0;
    border-block-start: 1px solid var(--_line);
    border-block-end: 0;
    background: var(--_surface-sunken);
    font-weight: 600;
  }

  .strong {
    font-weight: 550;
  }

  @media print {
    .plot {
      break-inside: avoid;
    }

    /* It was drawn for the screen: on narrower paper it becomes smaller, not narrower. */
    canvas {
      block-size: auto !important;
    }

    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    .ink {
      forced-color-adjust: none;
    }

    .ink-credits,
    .ink-text,
    .ink-base {
      color: CanvasText;
    }

    .ink-area {
      color: transparent;
    }

    .ink-runs,
    .ink-before {
      color: GrayText;
    }

    /* The lines behind stay behind. */
    .ink-line {
      color: color-mix(in srgb, CanvasText 30%, Canvas);
    }

    .ink-surface {
      color: Canvas;
    }

    .band {
      border-inline: 2px solid Highlight;
    }
  }
`;
