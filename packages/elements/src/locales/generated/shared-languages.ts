// Written by `npm run generate` from src/locales/messages: change it there.
import type { SharedMessages } from './messages.js';

/** How each language besides English is loaded. */
export const sharedLanguages: Readonly<Record<string, () => Promise<SharedMessages>>> = {};
