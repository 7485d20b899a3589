import { createCatalog } from './catalog.js';
import { coreLanguages } from './generated/core-languages.js';
import english from './generated/en/core.js';
import type { CoreMessages } from './generated/messages.js';

export type CoreWords = CoreMessages;

/** What the provider, the clock and the banners say: the English ones come with the first load. */
export const core = createCatalog<CoreWords>(english, coreLanguages);
