// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from './messages.js';

/** How each language besides English is loaded. */
export const sharedLanguages: Readonly<Record<string, () => Promise<{ default: SharedMessages }>>> =
  {
    ar: () => import('./ar/shared.js'),
    de: () => import('./de/shared.js'),
    es: () => import('./es/shared.js'),
    fr: () => import('./fr/shared.js'),
    hi: () => import('./hi/shared.js'),
    ja: () => import('./ja/shared.js'),
    pt: () => import('./pt/shared.js'),
    zh: () => import('./zh/shared.js'),
  };
