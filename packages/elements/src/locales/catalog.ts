import { warnOnce } from '../host/warn.js';

/** The words of one part of the kit, in every language there is. */
export interface Catalog<Words> {
  readonly english: Words;
  /** The module of each language besides English. */
  readonly languages: Readonly<Record<string, () => Promise<{ default: Words }>>>;
  /** What has arrived. English is always there. */
  readonly loaded: Map<string, Words>;
}

export function createCatalog<Words>(
  english: Words,
  languages: Catalog<Words>['languages'],
): Catalog<Words> {
  return { english, languages, loaded: new Map([['en', english]]) };
}

/** A language tag in its canonical form; English, and one warning, if it is not one. */
export function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? 'en';
  } catch {
    warnOnce(`"${tag}" is not a language tag; English is shown.`);
    return 'en';
  }
}

/** The catalog's language for a tag: itself, else its base (`de` for `de-AT`), else English. */
export function matchLanguage(catalog: Catalog<unknown>, tag: string): string {
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0))) {
    if (rest === 'en' || Object.hasOwn(catalog.languages, rest)) return rest;
  }
  return 'en';
}

/** Loads a language once. Where it does not come English stays, and the next who asks tries again. */
export async function loadLanguage<Words>(
  catalog: Catalog<Words>,
  language: string,
): Promise<void> {
  const load = catalog.languages[language];
  if (!load || catalog.loaded.has(language)) return;
  try {
    catalog.loaded.set(language, (await load()).default);
  } catch {
    warnOnce(`the words for "${language}" could not be loaded; English is shown.`);
  }
}
