import { createCatalog, loadLanguage, type Catalog } from './catalog.js';

/** A catalog with the words of another one besides its own. */
export function extendCatalog<Words, Own>(
  catalog: Catalog<Words>,
  english: Own,
  languages: Catalog<Own>['languages'],
): Catalog<Words & Own> {
  const extended = Object.entries(languages).map(([language, load]) => {
    const both = async (): Promise<{ default: Words & Own }> => {
      const [own] = await Promise.all([load(), loadLanguage(catalog, language)]);
      return { default: { ...(catalog.loaded.get(language) ?? catalog.english), ...own.default } };
    };
    return [language, both] as const;
  });
  return createCatalog<Words & Own>(
    { ...catalog.english, ...english },
    Object.fromEntries(extended),
  );
}
