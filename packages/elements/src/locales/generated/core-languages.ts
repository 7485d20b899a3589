// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from './messages.js';

/** How each language besides English is loaded. */
export const coreLanguages: Readonly<Record<string, () => Promise<{ default: CoreMessages }>>> = {
  ar: () => import('./ar/core.js'),
  de: () => import('./de/core.js'),
  es: () => import('./es/core.js'),
  fr: () => import('./fr/core.js'),
  hi: () => import('./hi/core.js'),
  ja: () => import('./ja/core.js'),
  pt: () => import('./pt/core.js'),
  zh: () => import('./zh/core.js'),
};
