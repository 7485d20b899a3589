// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from './messages.js';

/** How each language besides English is loaded. */
export const pageLanguages: Readonly<Record<string, () => Promise<PageMessages>>> = {
  ar: async () => (await import('./ar/page.js')).default,
  de: async () => (await import('./de/page.js')).default,
  es: async () => (await import('./es/page.js')).default,
  fr: async () => (await import('./fr/page.js')).default,
  hi: async () => (await import('./hi/page.js')).default,
  ja: async () => (await import('./ja/page.js')).default,
  pt: async () => (await import('./pt/page.js')).default,
  zh: async () => (await import('./zh/page.js')).default,
};
