/// <reference types="vite/client" />
import type { Decorator } from '@storybook/web-components-vite';

import { addPseudoLocale, PSEUDO } from '../test/languages/pseudo-locale.js';

addPseudoLocale();

/** The ready themes, by their file's name. As they are: what a bundler makes of them may ask for more than they do. */
const sheets = import.meta.glob<string>('../packages/elements/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const themes = new Map(
  Object.entries(sheets).map(([path, text]) => [path.replace(/^.*\/(.+)\.css$/, '$1'), text]),
);

export const themeNames: readonly string[] = [...themes.keys()];

export const locales = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
  zh: '中文',
  hi: 'हिन्दी',
  ar: 'العربية',
  [PSEUDO]: 'Pseudo-locale (finds clipped text)',
} as const;

const rightToLeft = new Set(['ar']);
/** A plain host page: its own font, and a ground that follows light and dark. */
const pageSheet = new CSSStyleSheet();
pageSheet.replaceSync(`
  body.sb-show-main, .docs-story {
    background: light-dark(#f7f8fa, #0f1115);
    color: light-dark(#14181f, #eef1f6);
    font: 14px/20px system-ui, sans-serif;
  }
`);
const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(pageSheet, themeSheet);
let shownTheme = '';

function showTheme(name: string): void {
  if (name === shownTheme) return;
  shownTheme = name;
  themeSheet.replaceSync(themes.get(name) ?? '');
}

/** The page around a story as the toolbar wants it: language, direction, colors, theme. */
export const withPageLook: Decorator = (story, { globals }) => {
  const { documentElement: page } = document;
  const locale = String(globals['locale'] ?? 'en');
  const direction = String(globals['direction'] ?? 'auto');
  page.lang = locale;
  page.dir = direction === 'auto' ? (rightToLeft.has(locale) ? 'rtl' : 'ltr') : direction;
  const scheme = String(globals['scheme'] ?? 'page');
  page.style.colorScheme = scheme === 'page' ? 'light dark' : scheme;
  showTheme(String(globals['theme'] ?? ''));
  return story();
};
