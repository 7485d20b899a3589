import { css, type CSSResult } from 'lit';

/**
 * The design tokens, in two layers: a palette (what colours there are) and roles (what they are for).
 *
 * A host sets `--usage-…` anywhere above or on an element. Inside, only the private twin `--_…` is read: it
 * takes the host's value or the default. Were the public name declared here, a value on `:root` would lose.
 * `light-dark()` follows the `color-scheme` of the page at the place where the element stands.
 */
export const tokens: CSSResult = css`
  :host {
    --_grey-0: var(--usage-grey-0, light-dark(#ffffff, #171a21));
    --_grey-1: var(--usage-grey-1, light-dark(#f7f8fa, #1b1f27));
    --_grey-2: var(--usage-grey-2, light-dark(#eef0f4, #252b36));
    --_grey-3: var(--usage-grey-3, light-dark(#dfe3ea, #2a303b));
    --_grey-5: var(--usage-grey-5, light-dark(#7f8796, #6b7485));
    --_grey-6: var(--usage-grey-6, light-dark(#5b6474, #9aa4b5));
    --_grey-9: var(--usage-grey-9, light-dark(#14181f, #eef1f6));
    --_blue: var(--usage-blue, light-dark(#2f5bd7, #7ea2ff));
    --_green: var(--usage-green, light-dark(#17803d, #4cc38a));
    --_amber: var(--usage-amber, light-dark(#a95808, #f0a53a));
    --_red: var(--usage-red, light-dark(#c62a2f, #ff7b72));
    --_violet: var(--usage-violet, light-dark(#7a3fd1, #b79bff));
    --_teal: var(--usage-teal, light-dark(#0b8a9c, #4ccbdc));
    --_blue-quiet: var(--usage-blue-quiet, light-dark(#eaf0ff, #1a2440));
    --_green-quiet: var(--usage-green-quiet, light-dark(#eaf7ee, #12291d));
    --_amber-quiet: var(--usage-amber-quiet, light-dark(#fff4e0, #2e2110));
    --_red-quiet: var(--usage-red-quiet, light-dark(#fdecec, #34171a));

    --_surface: var(--usage-surface, var(--_grey-0));
    --_surface-raised: var(--usage-surface-raised, var(--usage-surface, var(--_grey-0)));
    --_surface-sunken: var(--usage-surface-sunken, var(--_grey-1));
    --_track: var(--usage-track, var(--_grey-2));
    --_hover: var(--usage-hover, var(--_grey-2));
    --_line: var(--usage-line, var(--_grey-3));
    --_line-strong: var(--usage-line-strong, var(--_grey-5));
    --_text: var(--usage-text, var(--_grey-9));
    --_text-muted: var(--usage-text-muted, var(--_grey-6));
    --_accent: var(--usage-accent, var(--_blue));
    --_accent-quiet: var(--usage-accent-quiet, var(--_blue-quiet));
    --_on-accent: var(--usage-on-accent, light-dark(#ffffff, #0f1115));
    --_primary: var(--usage-primary, var(--_text));
    --_on-primary: var(--usage-on-primary, var(--_surface));
    --_focus: var(--usage-focus, var(--_accent));

    --_info: var(--usage-info, var(--_blue));
    --_healthy: var(--usage-healthy, var(--_green));
    --_moderate: var(--usage-moderate, var(--_amber));
    --_low: var(--usage-low, var(--_red));
    --_exhausted: var(--usage-exhausted, var(--_red));
    --_unknown: var(--usage-unknown, var(--_grey-5));
    --_info-quiet: var(--usage-info-quiet, var(--_blue-quiet));
    --_healthy-quiet: var(--usage-healthy-quiet, var(--_green-quiet));
    --_moderate-quiet: var(--usage-moderate-quiet, var(--_amber-quiet));
    --_low-quiet: var(--usage-low-quiet, var(--_red-quiet));
    --_exhausted-quiet: var(--usage-exhausted-quiet, var(--_red-quiet));

    --_category-models: var(--usage-category-models, var(--_blue));
    --_category-guardrails: var(--usage-category-guardrails, var(--_violet));
    --_category-scripts: var(--usage-category-scripts, var(--_teal));
    --_credits: var(--usage-credits, var(--_accent));
    --_runs: var(--usage-runs, var(--_grey-5));

    --_space: var(--usage-space, 4px);
    --_radius-card: var(--usage-radius-card, 10px);
    --_radius-control: var(--usage-radius-control, 8px);
    --_radius-small: var(--usage-radius-small, 6px);
    --_control-height: var(--usage-control-height, 32px);
    --_control-height-small: var(--usage-control-height-small, 28px);
    --_row-height: var(--usage-row-height, 44px);
    --_shadow: var(
      --usage-shadow,
      0 1px 2px light-dark(#1018280d, #0006),
      0 8px 24px light-dark(#10182814, #0008)
    );
    --_duration: var(--usage-duration, 160ms);

    --_font-mono: var(--usage-font-mono, ui-monospace, SFMono-Regular, Menlo, Consolas, monospace);
    --_font-size: var(--usage-font-size, max(14px, 0.875rem));
    --_font-size-small: var(--usage-font-size-small, calc(var(--_font-size) * 13 / 14));
    --_font-size-tiny: var(--usage-font-size-tiny, calc(var(--_font-size) * 12 / 14));
    --_font-size-large: var(--usage-font-size-large, calc(var(--_font-size) * 18 / 14));
    --_font-size-figure: var(--usage-font-size-figure, calc(var(--_font-size) * 2));
  }
`;
