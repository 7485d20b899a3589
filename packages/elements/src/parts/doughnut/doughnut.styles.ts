import { css, type CSSResult } from 'lit';

export const doughnutStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }

  /* The table comes under the ring where not even its longest words fit beside it. */
  .layout {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4) calc(var(--_space) * 6);
    align-items: center;
    justify-content: center;
  }

  .ring {
    position: relative;
    flex: none;
    inline-size: calc(var(--_font-size) * 132 / 14);
    block-size: calc(var(--_font-size) * 132 / 14);
  }

  .ring svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .rest {
    fill: var(--_track);
  }

  .arc {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 1;
    stroke-linejoin: round;
    outline: none;
    transition: opacity var(--_duration);
  }

  .hatch {
    display: none;
    pointer-events: none;
  }

  .models {
    --_ink: var(--_category-models);
  }

  .guardrails {
    --_ink: var(--_category-guardrails);
  }

  .scripts {
    --_ink: var(--_category-scripts);
  }

  .faded {
    opacity: 0.3;
  }

  /* Words that step back are still read. */
  tr.faded {
    opacity: 0.65;
  }

  /* The color of focus is that of an arc. */
  .arc:focus-visible {
    stroke: var(--_text);
    stroke-width: 2.5;
    paint-order: stroke;
  }

  .middle {
    position: absolute;
    inset: 15%;
    display: grid;
    place-content: center;
    text-align: center;
    pointer-events: none;
  }

  .value {
    font-size: calc(var(--_font-size) * 20 / 14);
    font-weight: 620;
    letter-spacing: -0.02em;
  }

  .value.long {
    font-size: var(--_font-size-small);
    letter-spacing: 0;
  }

  .value.over {
    color: var(--_exhausted);
  }

  .caption {
    color: var(--_text-muted);
    font-size: var(--_font-size-tiny);
    overflow-wrap: anywhere;
  }

  table {
    flex: 1 1 0;
    inline-size: 0;
    min-inline-size: min-content;
    border-collapse: collapse;
    border-spacing: 0;
  }

  th,
  td {
    padding: 4px 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  td {
    padding-inline-start: calc(var(--_space) * 3);
    font-weight: 550;
    text-align: end;
    white-space: nowrap;
  }

  td:lang(en):dir(rtl) {
    text-align: left;
  }

  th {
    color: var(--_text-muted);
  }

  .name {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: baseline;
  }

  .swatch {
    inline-size: 10px;
    block-size: 10px;
    flex: none;
  }

  .swatch rect:not(.hatch) {
    fill: var(--_ink);
    rx: min(3px, var(--_radius-small));
  }

  tbody tr {
    transition: opacity var(--_duration);
  }

  tfoot tr:first-child > * {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  tfoot tr:last-child > * {
    padding-block-end: 0;
  }

  tbody tr:last-child > * {
    padding-block-end: calc(var(--_space) * 2);
  }

  td:has(.fact) {
    padding-inline-start: 0;
    white-space: normal;
  }

  .fact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    justify-content: space-between;
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 400;
    text-align: start;
  }

  .fact b {
    color: var(--_text);
    font-weight: 550;
  }

  @container (max-width: 20.5rem) {
    table {
      flex-basis: 100%;
    }
  }

  @media (forced-colors: active) {
    .rest {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 0.75;
    }

    .arc,
    .swatch rect:not(.hatch) {
      fill: Canvas;
      stroke: CanvasText;
    }

    .arc:focus-visible {
      stroke: Highlight;
    }

    .hatch {
      display: initial;
      color: CanvasText;
    }
  }
`;
