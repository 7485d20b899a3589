import { css, type CSSResult } from 'lit';

/** For `.tabs` of role tablist and its `.tab` buttons. They wrap where there is little room, so that all are in sight. */
export const tabsStyles: CSSResult = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 6);
    box-shadow: inset 0 -1px var(--_line);
  }

  .tab {
    padding: calc(var(--_space) * 2) 0 calc(var(--_space) * 2.5);
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
    background: transparent;
    color: var(--_text-muted);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }

  .tab:hover {
    color: var(--_text);
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_primary);
    color: var(--_text);
  }

  .tab:focus-visible {
    border-radius: var(--_radius-small);
  }

  /* The one that is open names what is below it. */
  @media print {
    .tab:not([aria-selected='true']) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    /* Transparent lines are seen there. */
    .tab {
      border-block-end-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
