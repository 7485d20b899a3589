import { css, type CSSResult } from 'lit';

/** The tokens of what is in the first load: the closed clock and the banners. `tokens` has all of them. */
export const coreTokens: CSSResult = css`
  :host {
    --_grey-0: var(--usage-grey-0, light-dark(#fff, #171a21));
    --_grey-2: var(--usage-grey-2, light-dark(#eef0f4, #252b36));
    --_grey-3: var(--usage-grey-3, light-dark(#dfe3ea, #2a303b));
    --_grey-5: var(--usage-grey-5, light-dark(#7f8796, #6b7485));
    --_grey-6: var(--usage-grey-6, light-dark(#5b6474, #9aa4b5));
    --_grey-9: var(--usage-grey-9, light-dark(#14181f, #eef1f6));
    --_blue: var(--usage-blue, light-dark(#2f5bd7, #7ea2ff));
    --_green: var(--usage-green, light-dark(#17803d, #4cc38a));
    --_amber: var(--usage-amber, light-dark(#a95808, #f0a53a));
    --_red: var(--usage-red, light-dark(#c62a2f, #ff7b72));
    --_blue-quiet: var(--usage-blue-quiet, light-dark(#eaf0ff, #1a2440));
    --_amber-quiet: var(--usage-amber-quiet, light-dark(#fff4e0, #2e2110));
    --_red-quiet: var(--usage-red-quiet, light-dark(#fdecec, #34171a));
    --_surface: var(--usage-surface, var(--_grey-0));
    --_track: var(--usage-track, var(--_grey-2));
    --_hover: var(--usage-hover, var(--_grey-2));
    --_line: var(--usage-line, var(--_grey-3));
    --_text: var(--usage-text, var(--_grey-9));
    --_text-muted: var(--usage-text-muted, var(--_grey-6));
    --_accent: var(--usage-accent, var(--_blue));
    --_primary: var(--usage-primary, var(--usage-accent, var(--_text)));
    --_on-primary: var(--usage-on-primary, var(--_surface));
    --_focus: var(--usage-focus, var(--_accent));
    --_focus-width: var(--usage-focus-width, 2px);
    --_info: var(--usage-info, var(--_blue));
    --_healthy: var(--usage-healthy, var(--_green));
    --_moderate: var(--usage-moderate, var(--_amber));
    --_low: var(--usage-low, var(--_red));
    --_exhausted: var(--usage-exhausted, var(--_red));
    --_unknown: var(--usage-unknown, var(--_grey-5));
    --_info-quiet: var(--usage-info-quiet, var(--_blue-quiet));
    --_moderate-quiet: var(--usage-moderate-quiet, var(--_amber-quiet));
    --_exhausted-quiet: var(--usage-exhausted-quiet, var(--_red-quiet));
    --_radius-control: var(--usage-radius-control, 8px);
    --_control-height: var(--usage-control-height, 32px);
    --_control-height-small: var(--usage-control-height-small, 28px);
    --_duration: var(--usage-duration, 160ms);
    --_font-size: var(--usage-font-size, max(14px, 0.875rem));
    --_font-size-small: var(--usage-font-size-small, calc(var(--_font-size) * 13 / 14));
  }
`;
