import { html, type TemplateResult } from 'lit';

/** A sign on a square of 16: lines, or where `isSolid` a shape with holes. Path data, so that bundlers drop unused ones. */
export const icon = (size: number, path: string, isSolid = false): TemplateResult =>
  html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill=${isSolid ? 'currentColor' : 'none'}
    fill-rule="evenodd"
    stroke=${isSolid ? 'none' : 'currentColor'}
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;

export const circlePath = 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Z';

/** What is used up, here and on the clock: a triangle with an exclamation mark cut out. */
export const trianglePath =
  'M8 1.9a.8.8 0 0 1 .7.4l6 10.6a.8.8 0 0 1-.7 1.2H2a.8.8 0 0 1-.7-1.2l6-10.6a.8.8 0 0 1 .7-.4ZM7.25 5.9v4h1.5v-4ZM7.25 11.1v1.5h1.5v-1.5Z';

export const closeIcon = /* @__PURE__ */ icon(16, 'm4 4 8 8m0-8-8 8');
export const infoIcon = /* @__PURE__ */ icon(18, `${circlePath}M8 7.4v3.8M8 4.7v.1`);
export const warningIcon = /* @__PURE__ */ icon(18, `${circlePath}M8 4.7v3.8M8 11.2v.1`);
export const triangleIcon = /* @__PURE__ */ icon(18, trianglePath, true);
