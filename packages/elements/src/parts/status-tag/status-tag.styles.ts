import { css, type CSSResult } from 'lit';

/** `.tag` with `.tag-good`, `.tag-busy`, `.tag-bad`, `.tag-gone` or `.tag-plain`. */
export const statusTagStyles: CSSResult = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: 22px;
    padding-inline: 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_track);
    color: var(--_text-muted);
    font-size: var(--_font-size-tiny);
    font-weight: 550;
    /* A row has room for two lines: no status is cut where a language needs more letters. */
    text-wrap: balance;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  /* Its vowel signs are written below the letters. */
  .tag:lang(ar) {
    padding-block-end: 3px;
  }

  .tag::before {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: currentColor;
  }

  .tag-good {
    background: var(--_healthy-quiet);
    color: var(--_healthy);
  }

  .tag-busy {
    background: var(--_info-quiet);
    color: var(--_info);
  }

  .tag-busy::before {
    background: transparent;
    border: 1.5px solid currentColor;
  }

  .tag-bad {
    background: var(--_low-quiet);
    color: var(--_low);
  }

  .tag-bad::before {
    border-radius: 1px;
    transform: rotate(45deg);
  }

  .tag-gone {
    border: 1px dashed var(--_line-strong);
    background: transparent;
  }

  @media (forced-colors: active) {
    .tag {
      border-color: CanvasText;
    }

    .tag::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
