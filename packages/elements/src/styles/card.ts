import { css, type CSSResult } from 'lit';

/** `.card`: a surface with a line around it; `.card-title` beside its actions in a `.card-head`. */
export const card: CSSResult = css`
  .card {
    min-inline-size: 0;
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px calc(var(--_space) * 2);
    min-block-size: 20px;
  }

  .card-title {
    font-weight: 600;
    margin-inline-end: auto;
  }

  .card-head .icon-button {
    margin-block: -4px;
    margin-inline-end: -6px;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
