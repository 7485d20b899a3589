import { LANGUAGES, type Language } from './generated/words.js';

/** The language that emails are written in for a language tag: `de-AT` is German, what there are no words for English. */
export function languageOf(tag: string): Language {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
