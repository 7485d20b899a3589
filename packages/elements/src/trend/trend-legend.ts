import { html, svg, type TemplateResult } from 'lit';
import type { LegendKey } from './legend-keys.js';

/** The legend of the card. */
export const trendLegend = (keys: readonly LegendKey[]): TemplateResult =>
  html`<ul class="legend">
    ${keys.map(
      ({ kind, name, path, dash, width }) =>
        html`<li class="key-${kind}">
          <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
            ${svg`<path
              d=${path}
              fill="none"
              stroke="currentColor"
              stroke-width=${width}
              stroke-linecap=${kind === 'runs' ? 'butt' : 'round'}
              stroke-dasharray=${dash.join(' ') || 'none'}
            />`}</svg
          >${name}
        </li>`,
    )}
  </ul>`;
