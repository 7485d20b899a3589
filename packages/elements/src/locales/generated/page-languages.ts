// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from './messages.js';

/** How each language besides English is loaded. */
export const pageLanguages: Readonly<Record<string, () => Promise<{ default: PageMessages }>>> = {
  ar: () => import('./ar/page.js'),
  de: () => import('./de/page.js'),
  es: () => import('./es/page.js'),
  fr: () => import('./fr/page.js'),
  hi: () => import('./hi/page.js'),
  ja: () => import('./ja/page.js'),
  pt: () => import('./pt/page.js'),
  zh: () => import('./zh/page.js'),
};
