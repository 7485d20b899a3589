import { css, type CSSResultGroup } from 'lit';
import { coreTokens } from './core-tokens.js';

/**
 * The design tokens, in two layers: a palette (what colours there are) and roles (what they are for).
 *
 * A host sets `--usage-…` anywhere above or on an element. Inside, only the private twin `--_…` is read: it
 * takes the host's value or the default. Were the public name declared here, a value on `:root` would lose.
 * `light-dark()` follows the `color-scheme` of the page at the place where the element stands.
 */
export const tokens: CSSResultGroup = [
  coreTokens,
  css`
    :host {
      --_grey-1: var(--usage-grey-1, light-dark(#f7f8fa, #1b1f27));
      --_violet: var(--usage-violet, light-dark(#7a3fd1, #b79bff));
      --_teal: var(--usage-teal, light-dark(#0b8a9c, #4ccbdc));
      --_green-quiet: var(--usage-green-quiet, light-dark(#eaf7ee, #12291d));
      --_surface-raised: var(--usage-surface-raised, var(--usage-surface, var(--_grey-0)));
      --_surface-sunken: var(--usage-surface-sunken, var(--_grey-1));
      --_line-strong: var(--usage-line-strong, var(--_grey-5));
      --_accent-quiet: var(--usage-accent-quiet, var(--_blue-quiet));
      --_on-accent: var(--usage-on-accent, light-dark(#ffffff, #0f1115));
      --_healthy-quiet: var(--usage-healthy-quiet, var(--_green-quiet));
      --_low-quiet: var(--usage-low-quiet, var(--_red-quiet));
      --_category-models: var(--usage-category-models, var(--_blue));
      --_category-guardrails: var(--usage-category-guardrails, var(--_violet));
      --_category-scripts: var(--usage-category-scripts, var(--_teal));
      --_credits: var(--usage-credits, var(--_accent));
      --_runs: var(--usage-runs, var(--_grey-5));
      --_space: var(--usage-space, 4px);
      --_radius-card: var(--usage-radius-card, 10px);
      --_radius-small: var(--usage-radius-small, 6px);
      --_row-height: var(--usage-row-height, 44px);
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
      --_font-size-figure: var(--usage-font-size-figure, calc(var(--_font-size) * 2));
    }
  `,
];
