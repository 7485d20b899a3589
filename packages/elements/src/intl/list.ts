import { cachedByLanguage } from './locale.js';

const lists = /* @__PURE__ */ cachedByLanguage(
  (locale) => new Intl.ListFormat(locale, { type: 'conjunction' }),
);

/** "Models, Guardrails and Scripts". */
export const formatList = (lang: string, items: readonly string[]): string =>
  lists(lang).format(items);
