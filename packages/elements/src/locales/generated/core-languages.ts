// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from './messages.js';

/** How each language besides English is loaded. */
export const coreLanguages: Readonly<Record<string, () => Promise<CoreMessages>>> = {
  ar: async () => (await import('./ar/core.js')).default,
  de: async () => (await import('./de/core.js')).default,
  es: async () => (await import('./es/core.js')).default,
  fr: async () => (await import('./fr/core.js')).default,
  hi: async () => (await import('./hi/core.js')).default,
  ja: async () => (await import('./ja/core.js')).default,
  pt: async () => (await import('./pt/core.js')).default,
  zh: async () => (await import('./zh/core.js')).default,
};
