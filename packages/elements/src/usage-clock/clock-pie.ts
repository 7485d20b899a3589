import type { ClockState } from '@usage-kit/contract';
import { html, svg, type TemplateResult } from 'lit';
import { trianglePath } from '../parts/core-icons.js';

/** A sliver is seen: what is left at all is never drawn as nothing, what is used at all never as nothing used. */
const seen = (fill: number): number => (fill >= 1 ? 1 : Math.min(0.97, Math.max(0.04, fill)));

const ring = svg`<circle cx="11" cy="11" r="9" fill="none" stroke="currentColor" stroke-width="2" />`;

// A circle whose outline is as wide as its radius is a disc; of it the dash draws what remains, from the top.
const disc = (fill: number): TemplateResult =>
  svg`${ring}<circle
    class="fill"
    cx="11"
    cy="11"
    r="3"
    fill="none"
    stroke="currentColor"
    stroke-width="6"
    pathLength="1"
    stroke-dasharray="${seen(fill)} 2"
    transform="rotate(-90 11 11)"
  />`;

const triangle = svg`<path
  d=${trianglePath}
  fill="currentColor"
  fill-rule="evenodd"
  transform="scale(1.375)"
/>`;

const dashes = svg`<circle
  cx="11"
  cy="11"
  r="9"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-dasharray="4.2 2.87"
/>`;

const skeleton = svg`<circle class="skeleton" cx="11" cy="11" r="10" fill="currentColor" />`;

function shape(state: ClockState, fill: number): TemplateResult {
  switch (state) {
    case 'healthy':
    case 'moderate':
    case 'low':
      return disc(fill);
    case 'exhausted':
      return triangle;
    case 'loading':
      return skeleton;
    case 'error':
      return dashes;
  }
}

/** The clock's picture: the filled part, from 0 to 1, is what remains. */
export const clockPie = (state: ClockState, fill: number): TemplateResult =>
  html`<svg class="pie" part="pie" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    ${shape(state, fill)}
  </svg>`;
