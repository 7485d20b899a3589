import { html, type TemplateResult } from 'lit';
import type { TrendInks } from './trend-model.js';

const names = ['credits', 'area', 'runs', 'before', 'line', 'base', 'text', 'surface'] as const;

/**
 * A canvas knows no custom properties and no `light-dark()`, so spans that nobody sees wear each color and are
 * read. Their transition of a moment makes the browser tell when a theme, a color scheme or a host's token changes.
 */
export const inkWells = (onChange: () => void): TemplateResult =>
  html`<span class="inks" aria-hidden="true" @transitionend=${onChange}
    >${names.map((name) => html`<i class="ink ink-${name}"></i>`)}</span
  >`;

/** The colors and the font as the page's style has them now. */
export function readInks(root: ParentNode): TrendInks {
  const style = (name: string): CSSStyleDeclaration | undefined => {
    const well = root.querySelector(`.ink-${name}`);
    return well ? getComputedStyle(well) : undefined;
  };
  const colors = Object.fromEntries(
    names.map((name) => [name, style(name)?.color ?? 'currentcolor']),
  ) as Record<(typeof names)[number], string>;
  const text = style('text');
  return {
    ...colors,
    font: {
      family: text?.fontFamily ?? 'sans-serif',
      size: Number.parseFloat(text?.fontSize ?? '') || 12,
    },
  };
}
