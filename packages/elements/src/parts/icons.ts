import { svg, html, type TemplateResult } from 'lit';

const icon = (size: number, shapes: TemplateResult): TemplateResult =>
  html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;

export const closeIcon = icon(16, svg`<path d="m4 4 8 8m0-8-8 8" />`);
export const copyIcon = icon(
  16,
  svg`<rect x="5.5" y="5.5" width="7.5" height="7.5" rx="1.6" /><path d="M3.2 10.4V4.6a1.4 1.4 0 0 1 1.4-1.4h5.8" />`,
);
export const checkIcon = icon(16, svg`<path d="m3.5 8.5 3 3 6-7" />`);
export const refreshIcon = icon(16, svg`<path d="M13 8a5 5 0 1 1-1.5-3.6M13 2.5V5h-2.5" />`);
export const searchIcon = icon(
  16,
  svg`<circle cx="7" cy="7" r="4.2" /><path d="m10.2 10.2 3 3" />`,
);
export const clockIcon = icon(16, svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.6V8l2.2 1.6" />`);
export const chevronIcon = icon(16, svg`<path d="m6 4 4 4-4 4" />`);
export const sortUpIcon = icon(12, svg`<path d="M8 13V3M4 7l4-4 4 4" />`);
export const sortDownIcon = icon(12, svg`<path d="M8 3v10M4 9l4 4 4-4" />`);
export const downloadIcon = icon(16, svg`<path d="M8 2.5v7.5M5 7.2l3 3 3-3M3 13.2h10" />`);
export const infoIcon = icon(
  18,
  svg`<circle cx="8" cy="8" r="6.2" /><path d="M8 7.4v3.8M8 4.7v.1" />`,
);
export const warningIcon = icon(
  18,
  svg`<circle cx="8" cy="8" r="6.2" /><path d="M8 4.7v3.8M8 11.2v.1" />`,
);
/** The sign of what is used up, here and on the clock. */
export const triangleIcon = icon(
  18,
  svg`<path d="M8 2.2 14.6 13.6H1.4Z" fill="currentColor" /><path d="M8 6.4v3.4M8 11.7v.1" stroke="var(--icon-sign, var(--_surface))" stroke-width="1.6" />`,
);
