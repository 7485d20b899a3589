// Written by `npm run generate` from src/locales/messages: change it there.
import type { PageMessages } from './messages.js';

/** How each language besides English is loaded. */
export const pageLanguages: Readonly<Record<string, () => Promise<PageMessages>>> = {};
