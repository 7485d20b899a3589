// Written by `npm run generate` from src/locales/messages: change it there.
import type { CoreMessages } from './messages.js';

/** How each language besides English is loaded. */
export const coreLanguages: Readonly<Record<string, () => Promise<CoreMessages>>> = {};
