import { css, type CSSResultGroup } from 'lit';
import { coreTokens } from './core-tokens.js';

/**
 * The design tokens, in two layers: a palette (what colors there are) and roles (what they are for).
 *
 * A host sets `--usage-…` anywhere above or on an element. Inside, only the private twin `--_…` is read: it
 * takes the host's value or the default. Were the public name declared here, a value on `:root` would lose.
 * `light-dark()` follows the `color-scheme` of the page at the place where the element stands.
 *
 * Density is a number because a keyword would need style queries, which not every browser has: from -1, compact,
 * over 0 to 1, roomy. It moves the step that paddings and gaps are made of, the rows and the controls; a host's or
 * a theme's sizes are those of density 0.
 */
export const tokens: CSSResultGroup = [
  coreTokens,
  css`
    :host {
      --_grey-1: var(--usage-grey-1, light-dark(#f7f8fa, #1b1f27));
      --_violet: var(--usage-violet, light-dark(#5f27ad, #d3c2ff));
      --_teal: var(--usage-teal, light-dark(#0a8fa1, #2794a4));
      --_green-quiet: var(--usage-green-quiet, light-dark(#eaf7ee, #12291d));
      --_surface-raised: var(--usage-surface-raised, var(--usage-surface, var(--_grey-0)));
      --_surface-sunken: var(--usage-surface-sunken, var(--_grey-1));
      --_selected: var(--usage-selected, var(--_track));
      --_line-strong: var(--usage-line-strong, var(--_grey-5));
      --_backdrop: var(--usage-backdrop, light-dark(#10182840, #0008));
      --_healthy-quiet: var(--usage-healthy-quiet, var(--_green-quiet));
      --_low-quiet: var(--usage-low-quiet, var(--_red-quiet));
      --_category-models: var(--usage-category-models, var(--_blue));
      --_category-guardrails: var(--usage-category-guardrails, var(--_violet));
      --_category-scripts: var(--usage-category-scripts, var(--_teal));
      --_credits: var(--usage-credits, var(--_accent));
      --_runs: var(--usage-runs, var(--_grey-5));
      --_density: clamp(-1, var(--usage-density, 0), 1);
      --_space: calc(var(--usage-space, 4px) * (1 + var(--_density) / 4));
      --_control-height: calc(var(--usage-control-height, 32px) + 4px * var(--_density));
      --_control-height-small: calc(
        var(--usage-control-height-small, 28px) + 4px * var(--_density)
      );
      --_row-height: calc(
        var(--usage-row-height, var(--_font-size) * 44 / 14) + 8px * var(--_density)
      );
      --_radius-card: var(--usage-radius-card, 10px);
      --_radius-panel: var(--usage-radius-panel, min(var(--_radius-control), 12px));
      --_radius-field: var(--usage-radius-field, var(--_radius-control));
      --_radius-small: var(--usage-radius-small, 6px);
      --_shadow: var(
        --usage-shadow,
        0 1px 2px light-dark(#1018280d, #0006),
        0 8px 24px light-dark(#10182814, #0008)
      );
      --_font-mono: var(
        --usage-font-mono,
        ui-monospace,
        SFMono-Regular,
        Menlo,
        Consolas,
        monospace
      );
      --_font-size-tiny: var(--usage-font-size-tiny, calc(var(--_font-size) * 12 / 14));
      --_font-size-large: var(--usage-font-size-large, calc(var(--_font-size) * 18 / 14));
      --_font-size-title: var(--usage-font-size-title, calc(var(--_font-size) * 22 / 14));
      --_font-size-figure: var(--usage-font-size-figure, calc(var(--_font-size) * 2));
    }

    /* Paper is white. */
    @media print {
      :host {
        color-scheme: light;
      }
    }
  `,
];
