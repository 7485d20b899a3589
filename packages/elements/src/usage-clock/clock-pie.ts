import type { ClockState } from '@usage-kit/contract';
import { html, type TemplateResult } from 'lit';
import { trianglePath } from '../parts/core-icons.js';

/** A sliver is seen: what is left at all is never drawn as nothing, what is used at all never as nothing used. */
const seen = (fill: number): number => (fill >= 1 ? 1 : Math.min(0.97, Math.max(0.04, fill)));

/**
 * The clock's picture: the filled part, from 0 to 1, is what remains. A ring around a disc, dashed if nothing is
 * known; a triangle if nothing is left.
 */
export function clockPie(state: ClockState, fill: number): TemplateResult {
  const isRing = state !== 'exhausted' && state !== 'loading';
  const isUnknown = state === 'error';
  // A circle whose outline is as wide as its radius is a disc; of it the dash draws what remains, from the top.
  return html`<svg
    class="pie"
    part="pie"
    width="22"
    height="22"
    viewBox="-11 -11 22 22"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <circle
      class=${state === 'loading' ? 'skeleton' : ''}
      r=${isRing ? 9 : state === 'loading' ? 5 : 0}
      stroke-width=${isRing ? 2 : 10}
      stroke-dasharray=${isUnknown ? '4.2 2.87' : 'none'}
    />
    <circle
      r=${isRing && !isUnknown ? 3 : 0}
      stroke-width="6"
      pathLength="1"
      stroke-dasharray="${seen(fill)} 2"
      transform="rotate(-90)"
    />
    <path
      d=${state === 'exhausted' ? trianglePath : ''}
      fill="currentColor"
      fill-rule="evenodd"
      stroke="none"
      transform="translate(-11 -11) scale(1.375)"
    />
  </svg>`;
}
