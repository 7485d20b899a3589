import { css } from 'lit';

/** What the sections of the drawer have in common. */
export const sectionStyles = css`
  :host {
    display: block;
    padding: 16px 20px;
    border-block-end: 1px solid var(--line);
  }

  * {
    box-sizing: border-box;
  }

  h3 {
    margin: 0 0 10px;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }

  p {
    margin: 0;
    color: var(--muted);
    font-size: 13px;
    line-height: 18px;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }

  .fields + .fields,
  p + .fields,
  .fields + p {
    margin-block-start: 10px;
  }

  label {
    display: grid;
    gap: 3px;
    flex: 1 1 84px;
    min-width: 0;
    color: var(--muted);
    font-size: 12px;
    line-height: 16px;
  }

  input,
  select {
    width: 100%;
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: 13px;
  }

  button {
    height: 32px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    font-size: 13px;
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover {
    background: var(--sunken);
  }

  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
`;
