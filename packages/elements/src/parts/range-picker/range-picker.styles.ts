import { css, type CSSResult } from 'lit';

export const rangePickerStyles: CSSResult = css`
  .picker {
    display: grid;
    justify-items: var(--_picker-align, end);
    gap: calc(var(--_space) * 2);
  }

  /* Segments wrap where there is little room: pills of two lines would be no pills. */
  .picker {
    --_segments-radius: min(var(--_radius-control), 18px);
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_segments-radius);
    background: var(--_surface);
  }

  .segment {
    position: relative;
    display: grid;
    flex: 1 0 auto;
    place-items: center;
    min-block-size: 26px;
    padding: 2px calc(var(--_space) * 2.5);
    border-radius: max(0px, var(--_segments-radius) - 2px);
    color: var(--_text-muted);
    font-size: var(--_font-size-small);
    font-weight: 500;
    white-space: nowrap;
  }

  /* It keeps its place, so that a press and speech output find it. */
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segment:hover {
    color: var(--_text);
  }

  .segment:has(:checked) {
    background: var(--_selected);
    color: var(--_text);
  }

  .segment:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 1px;
  }

  .custom {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }

  .field {
    display: grid;
    grid-template-columns: auto auto;
    gap: 4px calc(var(--_space) * 2);
    align-items: center;
    font-size: var(--_font-size-small);
  }

  .field label {
    color: var(--_text-muted);
  }

  .field input {
    padding-inline: calc(var(--_space) * 2);
    font-size: var(--_font-size-small);
  }

  .error,
  .hint {
    font-size: var(--_font-size-tiny);
  }

  .error {
    grid-column: 2;
    color: var(--_low);
  }

  .hint {
    flex: 1 0 100%;
    color: var(--_text-muted);
    text-align: end;
  }

  /* On a phone all stands at the start, each field as wide as there is room. */
  @container (inline-size < 482px) {
    .custom {
      justify-self: stretch;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
    }

    .field {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }

    .field input {
      inline-size: 100%;
    }

    .custom .button {
      grid-column: 2;
      justify-self: start;
    }

    .hint {
      grid-column: 2;
      text-align: start;
    }
  }

  /* What was chosen is under the page's title. */
  @media print {
    .picker {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .segment:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
