import { extendCatalog } from './extend-catalog.js';
import { core, type CoreWords } from './core.js';
import english from './generated/en/shared.js';
import type { SharedMessages } from './generated/messages.js';
import { sharedLanguages } from './generated/shared-languages.js';

export type SharedWords = CoreWords & SharedMessages;

/** What the clock's popover and the panels both say: states, errors, resources. Comes with the first of them. */
export const shared = extendCatalog(core, english, sharedLanguages);
