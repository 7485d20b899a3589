// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from './messages.js';

/** How each language besides English is loaded. */
export const sharedLanguages: Readonly<Record<string, () => Promise<SharedMessages>>> = {
  ar: async () => (await import('./ar/shared.js')).default,
  de: async () => (await import('./de/shared.js')).default,
  es: async () => (await import('./es/shared.js')).default,
  fr: async () => (await import('./fr/shared.js')).default,
  hi: async () => (await import('./hi/shared.js')).default,
  ja: async () => (await import('./ja/shared.js')).default,
  pt: async () => (await import('./pt/shared.js')).default,
  zh: async () => (await import('./zh/shared.js')).default,
};
