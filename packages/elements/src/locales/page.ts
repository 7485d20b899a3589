import { extendCatalog } from './extend-catalog.js';
import english from './generated/en/page.js';
import type { PageMessages } from './generated/messages.js';
import { pageLanguages } from './generated/page-languages.js';
import { shared, type SharedWords } from './shared.js';

export type PageWords = SharedWords & PageMessages;

/** What the page and its panels say, the shared words among them. Only panels import it. */
export const page = extendCatalog(shared, english, pageLanguages);
