import { css, type CSSResult } from 'lit';

export const drawerPartStyles: CSSResult = css`
  dialog {
    --_from: 100%;
    container: usage-drawer / inline-size;
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(440px, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    /* None where it is as wide as the page. */
    border-inline-start-width: clamp(0px, 100vw - 440px, 1px);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow: hidden auto;
    overscroll-behavior: contain;
    transition:
      translate var(--_duration) ease-out,
      opacity var(--_duration),
      overlay var(--_duration) allow-discrete,
      display var(--_duration) allow-discrete;
  }

  dialog:dir(rtl) {
    --_from: -100%;
  }

  dialog:not([open]) {
    translate: var(--_from);
    opacity: 0;
  }

  @starting-style {
    dialog[open] {
      translate: var(--_from);
      opacity: 0;
    }
  }

  dialog::backdrop {
    background: var(--_backdrop);
    overscroll-behavior: contain;
  }

  .sheet {
    min-block-size: 100%;
    padding: calc(var(--_space) * 6);
  }

  header {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 6);
  }

  .titles {
    display: grid;
    justify-items: start;
    gap: 6px;
    flex: 1;
    min-inline-size: 0;
  }

  h2 {
    font-size: var(--_font-size-large);
    font-weight: 650;
    margin-block: calc(-1em / 21);
    letter-spacing: -0.01em;
    max-inline-size: 100%;
    max-block-size: 40vh;
    overflow: auto;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }

  /* It has the focus for those who listen; nothing can be done with it. */
  h2:focus {
    outline: none;
  }

  header .icon-button {
    margin-block-start: -2px;
    margin-inline-end: -6px;
  }

  @container usage-drawer (inline-size < 420px) {
    .sheet {
      padding: calc(var(--_space) * 4);
    }
  }

  /* What someone prints who has it open: its own page, in full. */
  @media print {
    dialog {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: auto;
      border: 0;
      box-shadow: none;
      overflow: visible;
    }
  }
`;
