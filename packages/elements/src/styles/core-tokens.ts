import { unsafeCSS, type CSSResult } from 'lit';

/** What each is where the page sets none: two colours are that of light and that of dark. */
const defaults = `
grey-0: #fff #171a21;
grey-2: #eef0f4 #252b36;
grey-3: #dfe3ea #2a303b;
grey-5: #7f8796 #6b7485;
grey-6: #5b6474 #9aa4b5;
grey-9: #14181f #eef1f6;
blue: #2f5bd7 #7ea2ff;
green: #17803d #4cc38a;
amber: #a95808 #f0a53a;
red: #c62a2f #ff7b72;
blue-quiet: #eaf0ff #1a2440;
amber-quiet: #fff4e0 #2e2110;
red-quiet: #fdecec #34171a;
surface: var(--_grey-0);
track: var(--_grey-2);
hover: var(--_grey-2);
line: var(--_grey-3);
text: var(--_grey-9);
text-muted: var(--_grey-6);
accent: var(--_blue);
primary: var(--usage-accent, var(--_text));
on-primary: var(--_surface);
focus: var(--_accent);
focus-width: 2px;
info: var(--_blue);
healthy: var(--_green);
moderate: var(--_amber);
low: var(--_red);
exhausted: var(--_red);
unknown: var(--_grey-5);
info-quiet: var(--_blue-quiet);
moderate-quiet: var(--_amber-quiet);
exhausted-quiet: var(--_red-quiet);
radius-control: 8px;
control-height: 32px;
control-height-small: 28px;
duration: 160ms;
font-size: max(14px, 0.875rem);
font-size-small: calc(var(--_font-size) * 13 / 14);
`;

const declarations = defaults
  .replace(/(#\w+) (#\w+)/g, 'light-dark($1, $2)')
  .replace(/([\w-]+): (.+);/g, '--_$1: var(--usage-$1, $2);');

/** The tokens of what is in the first load: the closed clock and the banners. `tokens` has all of them. */
export const coreTokens: CSSResult = unsafeCSS(`:host {${declarations}}`);
