export type Color = readonly [number, number, number, number];

/** What a color of a role is, as red, green, blue and opacity from 0 to 1. */
export function colorOf(element: Element, role: string): Color {
  const probe = document.createElement('i');
  probe.style.setProperty('color', `var(--_${role})`);
  element.shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readColor(color);
}

/** Of a color as `rgb()`, `rgba()` or `#rrggbb`. */
export function readColor(color: string): Color {
  const [r = 0, g = 0, b = 0, a = 1] = color.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    : (color.match(/[\d.]+/g) ?? []).map(Number);
  return [r / 255, g / 255, b / 255, a];
}

// WCAG 2.2, relative luminance and contrast ratio, as its text gives them.
export function luminance([r, g, b]: Color): number {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
export function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const tints = ['info', 'healthy', 'moderate', 'low', 'exhausted'];

/** Role, ground, least ratio of WCAG 2.2: 4.5 for words (1.4.3), 3 for what is drawn and for outlines (1.4.11). */
export const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) =>
    [
      ['text', 4.5],
      ['text-muted', 4.5],
      ['accent', 4.5],
      ['low', 4.5],
      ['exhausted', 4.5],
      ['healthy', 4.5],
      ['moderate', 4.5],
      ['info', 4.5],
      ['unknown', 3],
      ['line-strong', 3],
      ['focus', 3],
      ['primary', 3],
      ['category-models', 3],
      ['category-guardrails', 3],
      ['category-scripts', 3],
      ['credits', 3],
      ['runs', 3],
    ].map(([role, least]) => [String(role), ground, Number(least)] as const),
  ),
  ...tints.flatMap(
    (tint) =>
      [
        ['text', `${tint}-quiet`, 4.5],
        ['text-muted', `${tint}-quiet`, 4.5],
        [tint, `${tint}-quiet`, 4.5],
        ['focus', `${tint}-quiet`, 3],
      ] as const,
  ),
  ['text', 'hover', 4.5],
  ['text-muted', 'hover', 4.5],
  ['text', 'track', 4.5],
  ['text', 'selected', 4.5],
  ['text-muted', 'selected', 4.5],
  ['on-primary', 'primary', 4.5],
  ...['healthy', 'moderate', 'low', 'exhausted'].map((role) => [role, 'track', 3] as const),
  ...['healthy', 'moderate', 'low', 'exhausted', 'unknown'].map(
    (role) => [role, 'hover', 3] as const,
  ),
];

/** Side by side in the doughnut, the categories are told apart without their hue. */
export const leastBetweenCategories = 1.4;
export const categories = ['models', 'guardrails', 'scripts'].map((name) => `category-${name}`);
