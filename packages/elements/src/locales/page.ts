import { createCatalog, loadLanguage, type Catalog } from './catalog.js';
import { core, type CoreWords } from './core.js';
import english from './generated/en/page.js';
import type { PageMessages } from './generated/messages.js';
import { pageLanguages } from './generated/page-languages.js';

export type PageWords = CoreWords & PageMessages;

/** What the page and its panels say, the words of the core among them. Only panels import it. */
export const page: Catalog<PageWords> = createCatalog<PageWords>(
  { ...core.english, ...english },
  Object.fromEntries(
    Object.entries(pageLanguages).map(([language, load]) => [
      language,
      async () => {
        const [own] = await Promise.all([load(), loadLanguage(core, language)]);
        return { ...(core.loaded.get(language) ?? core.english), ...own };
      },
    ]),
  ),
);
